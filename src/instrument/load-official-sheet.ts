import { readTable } from './csv';
import type { CsvRow, EditionProblem } from './csv';
import type { OfficialSheet } from './types';

const FILE = 'official-sheet.csv';
const COLUMNS = ['kind', 'row', 'last_row', 'refers_to', 'weight', 'text', 'source'];
const KINDS = ['title', 'heading', 'empty', 'total', 'slip'] as const;

/** What the official sheet holds beside nodes, indicators and counts, from one table. */
export function loadOfficialSheet(
  files: Readonly<Record<string, string>>,
  problems: EditionProblem[],
): OfficialSheet {
  const rows = readTable(files, FILE, COLUMNS, problems).map((row) => {
    row.required('source');
    return [row.oneOf('kind', KINDS), row] as const;
  });
  const of = (kind: (typeof KINDS)[number]): readonly CsvRow[] =>
    rows.flatMap(([each, row]) => (each === kind ? [row] : []));
  return {
    title: of('title')[0]?.required('text') ?? '',
    headings: of('heading').map((row) => ({
      row: row.number('row'),
      lastRow: row.number('last_row'),
      before: row.required('refers_to'),
      weight: row.optionalNumber('weight'),
      text: row.required('text'),
    })),
    emptyRows: of('empty').map((row) => row.number('row')),
    totals: of('total').map((row) => ({
      row: row.number('row'),
      component: row.text('refers_to') || null,
      text: row.required('text'),
    })),
    slips: of('slip').map((row) => ({ node: row.required('refers_to'), lastRow: row.number('last_row') })),
  };
}
