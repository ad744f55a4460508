import assert from 'node:assert/strict';
import type { CellPlace, Reading } from '../../../../src/worksheet/reading';
import type { CellImage, CellValue, WorkbookImage } from '../../../../src/worksheet/workbook-image';
import { edition } from '../../../support/edition';
import { readingOf } from './filled-image';
import { allOf, changeCells, insertColumn, insertRows, typeOver } from './vary';
import type { Variation } from './vary';
import {
  copyColumn,
  copyRow,
  copySheet,
  deleteColumn,
  exchangeRows,
  hideRows,
  merge,
  moveColumn,
  moveRowsDown,
  unmerge,
  valuesOnly,
} from './vary-more';

/** Everything a variation needs to know of an unchanged workbook. */
export interface Subject {
  readonly layout: string;
  readonly image: WorkbookImage;
  readonly reading: Reading;
  /** Sheet, row and columns of an item's entries. */
  readonly at: (item: string, field?: 'answer' | 'note' | 'evidence') => CellPlace;
  readonly heading: number;
}

export function subjectOf({
  layout,
  image,
}: {
  readonly layout: string;
  readonly image: WorkbookImage;
}): Subject {
  const reading = readingOf(image);
  const at: Subject['at'] = (item, field = 'note') => {
    const place = reading.places.get(`unit/${field}/${item}`);
    assert.ok(place, item);
    return place;
  };
  const main = image.sheets.find(({ name }) => name === at('A.I.1.i.a').sheet);
  const heading = [1, 2, 3, 4, 5].find((row) =>
    Array.from({ length: 12 }, (_, col) => main?.cell(row, col + 1)?.value).includes('Bobot'),
  );
  assert.ok(heading !== undefined);
  return { layout, image, reading, at, heading };
}

export const valueAt = (image: WorkbookImage, { sheet, row, col }: CellPlace): CellValue =>
  image.sheets.find(({ name }) => name === sheet)?.cell(row, col)?.value ?? null;

export type Change = readonly [title: string, variation: (subject: Subject) => Variation, layouts?: RegExp];

const rowsOf = ({ at }: Subject, from: string, to: string): readonly [number, number] => [
  at(from).row,
  at(to).row,
];

/** What people do to a workbook; each must leave every entry where it is. */
export const CHANGES: readonly Change[] = [
  [
    'two indicators exchanged',
    (s) => exchangeRows(s.at('A.I.1.ii.a').sheet, ...rowsOf(s, 'A.I.1.ii.b', 'A.I.1.ii.c')),
  ],
  [
    'two indicators exchanged and numbered anew',
    (s) => {
      const [a, b] = rowsOf(s, 'A.I.1.ii.b', 'A.I.1.ii.c');
      const renumber = typeOver(s.at('A.I.1.ii.b').sheet, [
        [a, 6, 'b.'],
        [b, 6, 'c.'],
      ]);
      return allOf(exchangeRows(s.at('A.I.1.ii.b').sheet, a, b), renumber);
    },
    /lampiran|jawaban/,
  ],
  [
    'two counts of an indicator exchanged',
    (s) =>
      exchangeRows(
        s.at('A.II.3.iii.a').sheet,
        ...rowsOf(s, 'A.II.3.iii.a#violationsLastYear', 'A.II.3.iii.a#violationsThisYear'),
      ),
  ],
  [
    'a subarea moved below the next one',
    (s) => {
      const { sheet } = s.at('A.I.5.i.a');
      const first = s.at('A.I.5.i.a').row - 1;
      const next = s.at('A.I.5.ii.a').row - 1;
      return moveRowsDown(sheet, first, next - 1, s.at('A.I.5.iii.a').row - 1);
    },
  ],
  [
    'a whole area moved behind another one',
    (s) => {
      const [first, next] = rowsOf(s, 'A.I.2.i.a', 'A.I.3.i.a').map((row) => row - 2);
      return moveRowsDown(s.at('A.I.2.i.a').sheet, first ?? 0, (next ?? 0) - 1, s.at('A.I.4.i.a').row - 2);
    },
    /lampiran|jawaban/,
  ],
  ['a row copied with the same entries', (s) => copyRow(s.at('A.I.1.i.b').sheet, s.at('A.I.1.i.b').row)],
  [
    'a row copied and its entries cleared',
    (s) => copyRow(s.at('A.I.1.i.b').sheet, s.at('A.I.1.i.b').row, withoutEntries(s)),
  ],
  ['rows hidden', (s) => hideRows(s.at('A.I.1.i.b').sheet, [s.at('A.I.1.i.b').row, s.at('A.I.1.ii.a').row])],
  ['formulas replaced by their values', (s) => allOf(...s.image.sheets.map(({ name }) => valuesOnly(name)))],
  ['every merged cell split', (s) => allOf(...s.image.sheets.map(({ name }) => unmerge(name)))],
  [
    'numbering and statement merged into one cell',
    (s) => {
      const places = ['A.I.1.i.a', 'A.I.2.i.b', 'A.II.1.ii.a', 'B.I.a'].map((item) => s.at(item));
      return merge(
        s.at('A.I.1.i.a').sheet,
        places.map(({ row }) => ({ top: row, left: 2, bottom: row, right: 7 })),
      );
    },
    /lampiran|jawaban/,
  ],
  [
    'numbering and statement joined as text',
    (s) =>
      changeCells(s.at('A.I.1.i.a').sheet, (cell, row, col) => {
        const isRow = ['A.I.1.i.a', 'A.I.2.i.b', 'A.I.6.ii.a'].some((item) => s.at(item).row === row);
        if (!isRow || (col !== 6 && col !== 7)) return cell;
        const sheet = s.image.sheets.find(({ name }) => name === s.at('A.I.1.i.a').sheet);
        const texts = [sheet?.cell(row, 6)?.value, sheet?.cell(row, 7)?.value].map(String);
        return col === 6 ? { value: texts.join(' ') } : undefined;
      }),
    /lampiran|jawaban/,
  ],
  [
    'whole codes as numbering',
    (s) => {
      const rows = new Map(edition.indicators.map(({ code }) => [s.at(code).row, code]));
      return changeCells(s.at('A.I.1.i.a').sheet, (cell, row, col) =>
        col === 6 && rows.has(row) ? { value: rows.get(row) ?? '' } : cell,
      );
    },
    /lampiran|jawaban/,
  ],
  [
    'weights pasted as text with a comma',
    (s) =>
      changeCells(s.at('A.I.1.i.a').sheet, (cell, row, col) =>
        col === 8 && row > s.heading && typeof cell?.value === 'number'
          ? { value: String(cell.value).replace('.', ',') }
          : cell,
      ),
    /lampiran|jawaban/,
  ],
  ['the explanations deleted', (s) => deleteColumn(s.at('A.I.1.i.a').sheet, 9), /lampiran|jawaban/],
  [
    'the explanations moved to the end',
    (s) => moveColumn(s.at('A.I.1.i.a').sheet, 9, 30),
    /lampiran|jawaban/,
  ],
  [
    'the weights moved behind the answers',
    (s) => moveColumn(s.at('A.I.1.i.a').sheet, 8, 12),
    /lampiran|jawaban/,
  ],
  [
    'the notes moved before the answers',
    (s) => moveColumn(s.at('A.I.1.i.a').sheet, s.at('A.I.1.i.a').col, s.at('A.I.1.i.a', 'answer').col),
    /jawaban|per-area/,
  ],
  [
    'the answers copied into a second column with the same heading',
    (s) => copyColumn(s.at('A.I.1.i.a').sheet, s.at('A.I.1.i.a', 'answer').col),
  ],
  ...(['Bobot', 'Pilihan Jawaban', 'Jawaban', 'Catatan'] as const).map((heading): Change => [
    `the heading "${heading}" overwritten`,
    (s) =>
      changeCells(s.at('A.I.1.i.a').sheet, (cell, row, col) =>
        row === s.heading && typeof cell?.value === 'string' && isHeading(cell.value, heading)
          ? { value: 'xx' }
          : cell && col > 0
            ? cell
            : undefined,
      ),
  ]),
  [
    'columns of an agency between all others',
    (s) =>
      allOf(
        ...[15, 12, 9, 1].map((col) =>
          insertColumn(
            s.at('A.I.1.i.a').sheet,
            col,
            new Map([
              [s.heading, `Kolom ${String(col)}`],
              [s.at('A.I.1.i.a').row, 'isi'],
            ]),
          ),
        ),
      ),
  ],
  [
    'a heading above each block of columns',
    (s) =>
      allOf(
        insertRows(s.at('A.I.1.i.a').sheet, s.heading, 1),
        typeOver(s.at('A.I.1.i.a').sheet, [
          [s.heading, s.at('A.I.1.i.a', 'answer').col, 'PENILAIAN MANDIRI'],
        ]),
      ),
  ],
  [
    'its sheet copied',
    (s) => copySheet(s.at('A.I.1.i.a').sheet, `${s.at('A.I.1.i.a').sheet.slice(0, 20)} (2)`),
  ],
  [
    'an older copy of its sheet with other answers beside it',
    (s) =>
      copySheet(s.at('A.I.1.i.a').sheet, 'Salinan lama', (sheet) => ({
        ...sheet,
        cell: (row, col) =>
          row === s.at('A.I.1.i.a').row && col === s.at('A.I.1.i.a').col
            ? { value: 'lain' }
            : sheet.cell(row, col),
      })),
  ],
  [
    'blank copies of its sheet before it',
    (s) => {
      const blank = copySheet(s.at('A.I.1.i.a').sheet, 'Kosong', (sheet) => ({
        ...sheet,
        cell: (row, col) => (isEntryColumn(s, col) && row > s.heading ? undefined : sheet.cell(row, col)),
      }));
      return (image) => {
        const { image: copied } = blank(image);
        const sheets = [...copied.sheets.slice(-1), ...copied.sheets.slice(0, -1)];
        return { image: { ...copied, sheets }, moved: (place) => place };
      };
    },
  ],
];

function isHeading(text: string, heading: string): boolean {
  if (heading === 'Jawaban') return /^jawaban( unit)?$/i.test(text);
  if (heading === 'Catatan') return /^catatan/i.test(text) && !/tpi/i.test(text);
  return text === heading || text.toLowerCase() === heading.toLowerCase();
}

/** Columns in which anybody's entries stand on the sheet of the first indicator. */
export function isEntryColumn({ reading, at }: Subject, col: number): boolean {
  const { sheet } = at('A.I.1.i.a');
  return [...reading.places.values()].some((place) => place.sheet === sheet && place.col === col);
}

function withoutEntries(
  subject: Subject,
): (cell: CellImage | undefined, col: number) => CellImage | undefined {
  return (cell, col) => (isEntryColumn(subject, col) ? undefined : cell);
}
