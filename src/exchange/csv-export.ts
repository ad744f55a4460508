import { entryOf } from '../assessment/assessment';
import { LAYERS } from '../assessment/types';
import type { Assessment, Entry, LayerId } from '../assessment/types';
import type { Language } from '../i18n/language';
import { areaNumber, itemId } from '../instrument/edition';
import type { Edition } from '../instrument/edition';
import type { Count, Indicator, LocalText } from '../instrument/types';
import { scoreAssessment } from '../scoring/score';
import type { Score } from '../scoring/score';
import { isComputedItem } from '../worksheet/recognise/computed-item';
import { csvText } from './csv-text';
import { neutralText } from './neutral-text';

/** `comma` for analysis programs (decimal point); `semicolon` opens in an Indonesian Excel (decimal comma). */
export type CsvDialect = 'comma' | 'semicolon';

type Cell = string | number | null;

/** Headings of what every row says, then those that are repeated for each layer. */
const ITEM_HEADINGS = ['code', 'count', 'area', 'statement', 'kind', 'weight'] as const;
const LAYER_HEADINGS = ['answer', 'value', 'points', 'note', 'evidence', 'recommendation'] as const;

interface Row {
  readonly indicator: Indicator;
  readonly count: Count | null;
}

function rowsOf(edition: Edition): readonly Row[] {
  return edition.indicators.flatMap((indicator): readonly Row[] => [
    { indicator, count: null },
    ...indicator.counts.map((count) => ({ indicator, count })),
  ]);
}

/** Layers that say anything; the unit's always, so that an empty worksheet has its columns too. */
function layersOf(assessment: Assessment): readonly LayerId[] {
  return LAYERS.filter((layer) => layer === 'unit' || assessment.layers[layer].size > 0);
}

function answerCell({ answer }: Entry): Cell {
  return typeof answer === 'boolean' ? String(answer).toUpperCase() : answer;
}

/** Value 0..1 and points of an indicator; blank beside its counts and while it is open. */
function figures(score: Score, { indicator, count }: Row): readonly [Cell, Cell] {
  const scored = count === null ? score.indicatorByCode.get(indicator.code) : undefined;
  if (!scored || scored.value === null) return [null, null];
  return [scored.value, scored.value * scored.weight];
}

/**
 * The assessment as a table for analysis: one row an indicator or count, in worksheet order; for each layer that
 * says anything its answer, value (0..1), points (of 100), note, evidence and recommendation. Points of all rows add up to the
 * layer's answered total where nothing is open.
 *
 * Texts that a spreadsheet program might compute get an apostrophe before them. UTF-8 with a byte order mark, lines
 * end in CRLF (RFC 4180).
 */
export function exportCsv(
  edition: Edition,
  assessment: Assessment,
  dialect: CsvDialect = 'comma',
  language: Language = 'id',
): string {
  const layers = layersOf(assessment);
  const scores = layers.map((layer) => scoreAssessment(edition, assessment, layer));
  const said = (text: LocalText): string => (language === 'en' ? (text.en ?? text.id) : text.id);

  const cells = ({ indicator, count }: Row): readonly Cell[] => {
    const item = itemId(indicator.code, count?.key ?? null);
    const computed = isComputedItem(edition, item);
    const weight = count === null ? (scores[0]?.indicatorByCode.get(indicator.code)?.weight ?? null) : null;
    return [
      indicator.code,
      count?.key ?? null,
      areaNumber(edition, indicator.code) ?? null,
      said(count?.label ?? indicator.statement),
      count === null ? indicator.kind : 'jumlah',
      weight,
      ...layers.flatMap((layer, at): readonly Cell[] => {
        const entry = entryOf(assessment, layer, item);
        const score = scores[at];
        const [value, points] = score ? figures(score, { indicator, count }) : [null, null];
        return [
          computed ? null : answerCell(entry),
          value,
          points,
          entry.note,
          entry.evidence,
          entry.recommendation,
        ];
      }),
    ];
  };

  const shown = (cell: Cell): string => {
    if (cell === null) return '';
    if (typeof cell === 'string') return neutralText(cell);
    return dialect === 'semicolon' ? String(cell).replace('.', ',') : String(cell);
  };
  const headings = [
    ...ITEM_HEADINGS,
    ...layers.flatMap((layer) => LAYER_HEADINGS.map((heading) => `${layer}_${heading}`)),
  ];
  const table = [headings, ...rowsOf(edition).map((row) => cells(row).map(shown))];
  return csvText(table, dialect === 'semicolon' ? ';' : ',');
}
