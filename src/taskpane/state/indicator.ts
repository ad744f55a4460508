import { entryOf } from '../../assessment/assessment';
import type { LayerId } from '../../assessment/types';
import type { ItemId } from '../../instrument/edition';
import type { Indicator } from '../../instrument/types';
import type { Finding } from '../../validation/finding';
import { toA1 } from '../../support/address';
import type { Words } from '../words';
import { sectionId, sectionsOf } from './areas';
import { choiceViews, numberViews } from './fields';
import type { ChoiceView, NumberView } from './fields';
import { findingView } from './finding';
import type { FindingView } from './finding';
import { linkViews } from './links';
import type { LinkView } from './links';
import { hasPlaces, layerName, lkeOfLayer } from './layers';
import type { Lke } from './lke';
import { placeOfIndicator, textItem } from './places';
import { neighbour, openIndicator, workingOrder } from './walk';

/** A note or evidence: where it goes, what it says. `item` is null where the layout has no cell for it. */
export interface TextView {
  readonly item: ItemId | null;
  readonly text: string;
}

/** The unit's entry beside an evaluator's. */
export interface UnitEntryView {
  readonly answers: readonly { readonly label: string; readonly value: string }[];
  readonly note: string | null;
}

export interface IndicatorView {
  readonly code: string;
  /** `12 dari 113` */
  readonly position: string;
  /** Area and subarea, the way down to it. */
  readonly path: readonly string[];
  readonly state: 'answered' | 'open';
  readonly stateText: string;
  readonly statement: string;
  readonly guidance: string | null;
  readonly choices: readonly ChoiceView[];
  readonly numbers: readonly NumberView[];
  /** What the numbers come to; null for choices. */
  readonly result: string | null;
  /** What the answer is worth now and at best. */
  readonly worth: { readonly share: number; readonly text: string };
  readonly note: TextView;
  readonly evidence: TextView & { readonly links: readonly LinkView[] };
  readonly evidenceHint: string;
  /** Who fills in, and whether the workbook has cells for it; null for the unit itself. */
  readonly role: { readonly name: string; readonly writable: boolean } | null;
  /** What the unit entered, where somebody else fills in. */
  readonly unitEntry: UnitEntryView | null;
  /** What the evaluator asks the unit to do; null where the unit fills in. */
  readonly recommendation: TextView | null;
  /** The evaluator's answer and note, where there is one. */
  readonly tpi: string | null;
  readonly findings: readonly FindingView[];
  /** `1 Manajemen Perubahan!F12`; null where the layout has no cell. */
  readonly place: string | null;
  readonly previous: string | null;
  readonly next: string | null;
  readonly previousOpen: string | null;
  readonly nextOpen: string | null;
}

function pathTo({ edition }: Lke, indicator: Indicator, words: Words): readonly string[] {
  const section = sectionsOf(edition).find(({ id }) => id === sectionId(edition, indicator.code));
  const names: string[] = [];
  for (let code: string | null = indicator.parent; code !== null;) {
    const node = edition.nodeByCode.get(code);
    if (node && node.level !== 'area' && node.level !== 'component') names.unshift(words.local(node.name));
    code = node?.parent ?? null;
  }
  return [
    ...(section ? [words.t('area.name', { id: section.id, name: words.local(section.name) })] : []),
    ...names,
  ];
}

function resultText({ score }: Lke, indicator: Indicator, words: Words): string | null {
  if (indicator.options.length > 0) return null;
  const value = score.indicatorByCode.get(indicator.code)?.value ?? null;
  if (value === null) return words.t('indicator.result.open');
  return words.t('indicator.result', { share: words.share(value) });
}

function worth({ score }: Lke, indicator: Indicator, words: Words): IndicatorView['worth'] {
  const { value = null, weight = 0 } = score.indicatorByCode.get(indicator.code) ?? {};
  const best = words.points(weight);
  return {
    share: value ?? 0,
    text:
      value === null
        ? words.t('indicator.worth.open', { best })
        : words.t('indicator.worth', { now: words.points(value * weight), best }),
  };
}

function tpiText({ assessment }: Lke, indicator: Indicator, words: Words): string | null {
  const { answer, note } = entryOf(assessment, 'tpi', indicator.code);
  if (answer === null && note === null) return null;
  const given = answer === null ? words.t('indicator.tpi.none') : String(answer);
  return note === null
    ? words.t('indicator.tpi', { answer: given })
    : words.t('indicator.tpi.note', { answer: given, note });
}

function unitEntryOf(lke: Lke, indicator: Indicator, note: string | null, words: Words): UnitEntryView {
  const none = words.t('review.entry.none');
  if (indicator.options.length === 0) {
    const numbers = numberViews(lke, indicator, words);
    return {
      answers: numbers.map(({ label, value }) => ({ label, value: value === '' ? none : value })),
      note,
    };
  }
  const { answer } = entryOf(lke.assessment, 'unit', indicator.code);
  const chosen = choiceViews(lke, indicator, words).find((each) => each.chosen);
  const value = chosen ? `${chosen.option}: ${chosen.meaning}` : answer === null ? none : String(answer);
  return { answers: [{ label: words.t('review.entry.answer'), value }], note };
}

/** Findings on the indicator, but for the one that it is open: the page says so already. */
function ownFindings(findings: readonly Finding[], code: string): readonly Finding[] {
  return findings.filter(({ indicator, rule }) => indicator === code && rule !== 'answer-missing');
}

/**
 * All there is to see and do about one indicator.
 * @param findings of the whole LKE; those of other indicators are left out
 * @param layer whose entry the page shows and changes; the unit's stands beside another one
 * @returns null where the edition has no such indicator
 */
export function indicatorView(
  lke: Lke,
  code: string,
  findings: readonly Finding[],
  words: Words,
  layer: LayerId = 'unit',
): IndicatorView | null {
  const own = lkeOfLayer(lke, layer);
  const { edition, reading, assessment, score } = own;
  const indicator = edition.indicatorByCode.get(code);
  if (!indicator) return null;
  const place = placeOfIndicator(reading, indicator, layer);
  const noteItem = textItem(reading, indicator, 'note', layer);
  const unitNote = textItem(reading, indicator, 'note');
  const wanted = textItem(reading, indicator, 'recommendation', layer);
  const evidenceItem = textItem(reading, indicator, 'evidence');
  const evidence = evidenceItem === null ? null : entryOf(assessment, 'unit', evidenceItem).evidence;
  const order = workingOrder(edition);
  const isOpen = (score.indicatorByCode.get(code)?.value ?? null) === null;
  return {
    code,
    position: words.t('indicator.position', { at: order.indexOf(code) + 1, of: order.length }),
    path: pathTo(lke, indicator, words),
    state: isOpen ? 'open' : 'answered',
    stateText: words.t(isOpen ? 'indicator.open' : 'indicator.answered'),
    statement: words.local(indicator.statement),
    guidance: indicator.guidance && words.local(indicator.guidance),
    choices: choiceViews(own, indicator, words, layer),
    numbers: numberViews(own, indicator, words, layer),
    result: resultText(own, indicator, words),
    worth: worth(own, indicator, words),
    note: {
      item: noteItem,
      text: noteItem === null ? '' : (entryOf(assessment, layer, noteItem).note ?? ''),
    },
    evidence: { item: evidenceItem, text: evidence ?? '', links: linkViews(evidence) },
    evidenceHint: words.local(indicator.evidenceHint),
    role: layer === 'unit' ? null : { name: layerName(layer, words), writable: hasPlaces(reading, layer) },
    unitEntry:
      layer === 'unit'
        ? null
        : unitEntryOf(
            lke,
            indicator,
            unitNote === null ? null : entryOf(assessment, 'unit', unitNote).note,
            words,
          ),
    recommendation:
      layer === 'unit'
        ? null
        : {
            item: wanted,
            text: wanted === null ? '' : (entryOf(assessment, layer, wanted).recommendation ?? ''),
          },
    tpi: layer === 'unit' ? tpiText(lke, indicator, words) : null,
    // Findings are about the unit's entries, and their corrections would write there.
    findings: (layer === 'unit' ? ownFindings(findings, code) : []).map((each) =>
      findingView(lke, each, words),
    ),
    place: place && `${place.sheet}!${toA1(place)}`,
    previous: neighbour(edition, code, 'previous'),
    next: neighbour(edition, code, 'next'),
    previousOpen: openIndicator(score, code, 'previous'),
    nextOpen: openIndicator(score, code, 'next'),
  };
}
