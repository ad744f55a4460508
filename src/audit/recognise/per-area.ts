import type { Edition } from '../../instrument/edition';
import type { Language } from '../../i18n/language';
import { LANGUAGES } from '../../i18n/language';
import { foldText, wordOverlap, words } from '../../support/text';
import { COLUMN, LAST_VISIBLE } from '../../worksheet/layouts/per-area/columns';
import { perAreaGeometry } from '../../worksheet/layouts/per-area/geometry';
import { findRows } from '../../worksheet/layouts/per-area/reader/find-rows';
import { tableColumns } from '../../worksheet/layouts/per-area/reader/headings';
import type { FoundRow } from '../../worksheet/layouts/per-area/reader/rows';
import { rowKey, rowNumber } from '../../worksheet/layouts/per-area/rows';
import { CATALOGUES, wordingOf } from '../../worksheet/layouts/per-area/texts';
import { cellText, cellWeight } from '../../worksheet/recognise/cell-text';
import type { WorkbookImage } from '../../worksheet/workbook-image';
import { SAME_STATEMENT, Tally } from './evidence';
import type { Difference, Evidence } from './types';

type Row = FoundRow['row'];

function weightOf(row: Row): number | null {
  if (row.kind === 'node') return row.node.weight;
  return row.kind === 'indicator' ? row.indicator.weight : null;
}

function kindTexts(row: Row): readonly string[] {
  if (row.kind === 'node' || row.kind === 'hint') return [];
  const key = row.kind === 'count' ? ('kind.count' as const) : (`kind.${row.indicator.kind}` as const);
  return LANGUAGES.map((language) => CATALOGUES[language][key]);
}

function statementIn(row: Row, language: Language): string {
  const { of } = wordingOf(language);
  if (row.kind === 'node') return of(row.node.name);
  return row.kind === 'count' ? of(row.count.label) : of(row.indicator.statement);
}

/** What speaks for a workbook with one sheet per area being an LKE of an edition, and in what it differs. */
export function perAreaEvidence(
  image: WorkbookImage,
  edition: Edition,
): { readonly evidence: Evidence; readonly differences: readonly Difference[] } {
  const geometry = perAreaGeometry(edition);
  const found = findRows(geometry, image);
  const planned = geometry.tables.flatMap(({ rows }) => rows).filter((row) => row.kind !== 'hint');
  const marks = {
    headings: new Tally(),
    rows: new Tally(),
    numbers: new Tally(),
    weights: new Tally(),
    kinds: new Tally(),
    statements: new Tally(),
  };
  const differences: Difference[] = [];
  for (const sheet of new Set([...found.rows.values()].map((each) => each.sheet))) {
    const columns = tableColumns(sheet)?.columns;
    for (let col = 1; col <= LAST_VISIBLE; col++) marks.headings.count(columns?.has(col) ?? false);
  }
  for (const row of planned) {
    const key = rowKey(row) ?? '';
    const have = found.rows.get(key);
    marks.rows.count(have !== undefined);
    if (!have) {
      const sheet = geometry.rowOf.get(key)?.sheet ?? '';
      differences.push({ kind: 'missing-row', item: key, sheet, place: null, expected: '', found: '' });
      continue;
    }
    const textAt = (col: number): string => {
      const place = have.at(col);
      return place ? cellText(have.sheet, place.row, place.col).trim() : '';
    };
    const differ = (kind: 'weight' | 'kind', col: number, expected: string): void => {
      const place = have.at(col) ?? null;
      differences.push({ kind, item: key, sheet: have.sheet.name, place, expected, found: textAt(col) });
    };
    marks.numbers.count(foldText(textAt(COLUMN.code)) === foldText(rowNumber(row)));
    const weight = weightOf(row);
    if (weight !== null) {
      const place = have.at(COLUMN.weight);
      const stands = place ? cellWeight(have.sheet, place.row, place.col) : null;
      const agrees = stands !== null && Math.abs(stands - weight) < 1e-9;
      marks.weights.count(agrees);
      if (!agrees) differ('weight', COLUMN.weight, String(weight));
    }
    const kinds = kindTexts(row);
    if (kinds.length > 0) {
      const agrees = kinds.some((kind) => foldText(kind) === foldText(textAt(COLUMN.kind)));
      marks.kinds.count(agrees);
      if (!agrees) differ('kind', COLUMN.kind, kinds[0] ?? '');
    }
    const said = words(textAt(COLUMN.statement));
    const overlaps = LANGUAGES.map((language) => wordOverlap(words(statementIn(row, language)), said));
    marks.statements.count(Math.max(...overlaps) >= SAME_STATEMENT);
  }
  for (const [item, places] of found.twins) {
    for (const place of places)
      differences.push({ kind: 'copied-row', item, sheet: place.sheet, place, expected: '', found: '' });
  }
  return {
    evidence: {
      headings: marks.headings.agreement,
      rows: marks.rows.agreement,
      numbers: marks.numbers.agreement,
      weights: marks.weights.agreement,
      kinds: marks.kinds.agreement,
      statements: marks.statements.agreement,
    },
    differences,
  };
}
