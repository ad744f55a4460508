import assert from 'node:assert/strict';
import type { CellPlace, NotRecognised, Reading } from '../../../src/worksheet/reading';
import { isReading, recogniseWorkbook } from '../../../src/worksheet/recognise/recognise';
import type { CellImage, CellValue, WorkbookImage } from '../../../src/worksheet/workbook-image';
import { edition } from '../../support/edition';
import { entryDifferences } from './support/entry-differences';
import { readingOf } from './support/filled-image';
import { MARKED_WORKBOOKS } from './support/marked';
import { MARKED_PER_AREA } from './support/marked-per-area';
import { allOf, changeCells, insertColumn, insertRows, renameSheet, typeOver } from './support/vary';
import type { Variation } from './support/vary';
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
} from './support/vary-more';

/** Everything a variation needs to know of an unchanged workbook. */
interface Subject {
  readonly layout: string;
  readonly image: WorkbookImage;
  readonly reading: Reading;
  /** Sheet, row and columns of an item's entries. */
  readonly at: (item: string, field?: 'answer' | 'note' | 'evidence') => CellPlace;
  readonly heading: number;
}

function subjectOf({ layout, image }: { readonly layout: string; readonly image: WorkbookImage }): Subject {
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

const SUBJECTS = [...MARKED_WORKBOOKS, MARKED_PER_AREA].map(subjectOf);

const valueAt = (image: WorkbookImage, { sheet, row, col }: CellPlace): CellValue =>
  image.sheets.find(({ name }) => name === sheet)?.cell(row, col)?.value ?? null;

type Case = readonly [title: string, variation: (subject: Subject) => Variation, layouts?: RegExp];

const rowsOf = ({ at }: Subject, from: string, to: string): readonly [number, number] => [
  at(from).row,
  at(to).row,
];

/** What people do to a workbook; each must leave every entry where it is. */
const CASES: readonly Case[] = [
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
  ...(['Bobot', 'Pilihan Jawaban', 'Jawaban', 'Catatan'] as const).map((heading): Case => [
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
function isEntryColumn({ reading, at }: Subject, col: number): boolean {
  const { sheet } = at('A.I.1.i.a');
  return [...reading.places.values()].some((place) => place.sheet === sheet && place.col === col);
}

function withoutEntries(
  subject: Subject,
): (cell: CellImage | undefined, col: number) => CellImage | undefined {
  return (cell, col) => (isEntryColumn(subject, col) ? undefined : cell);
}

for (const subject of SUBJECTS) {
  describe(`a ${subject.layout} workbook somebody has changed`, () => {
    for (const [title, variation, layouts] of CASES) {
      if (layouts && !layouts.test(subject.layout)) continue;
      it(`reads every entry from its own row: ${title}`, () => {
        const varied = variation(subject)(subject.image);
        const reading = readingOf(varied.image);
        assert.equal(reading.layout, subject.layout);
        assert.deepEqual(entryDifferences(reading.assessment, subject.reading.assessment), []);
        for (const [key, place] of reading.places) {
          const was = subject.reading.places.get(key);
          assert.ok(was, key);
          if (key.startsWith('unit/note/'))
            assert.equal(valueAt(varied.image, place), valueAt(subject.image, was), key);
        }
      });
    }
  });
}

interface Refused {
  readonly title: string;
  readonly variation: (subject: Subject) => Variation;
  readonly reason: NotRecognised['reason'];
  readonly names: (subject: Subject) => readonly (string | RegExp)[];
  readonly layouts?: RegExp;
}

const otherAnswer =
  (subject: Subject) =>
  (cell: CellImage | undefined, col: number): CellImage | undefined =>
    col === subject.at('A.I.1.i.b', 'answer').col ? { value: 'Z' } : cell;

const REFUSED: readonly Refused[] = [
  {
    title: 'a copied row with another answer',
    variation: (s) => copyRow(s.at('A.I.1.i.b').sheet, s.at('A.I.1.i.b').row, otherAnswer(s)),
    reason: 'ambiguous-entries',
    names: (s) => [s.at('A.I.1.i.b').sheet, /^A\.I\.1\.i\.b: [A-Z]+\d+ ".*" \/ [A-Z]+\d+ "Z"$/],
  },
  {
    title: 'entries of one item spread over two copied rows',
    variation: (s) => {
      const { sheet, row } = s.at('A.I.1.i.b');
      const note = s.at('A.I.1.i.b').col;
      const copied = copyRow(sheet, row, (cell, col) =>
        col === note || !isEntryColumn(s, col) ? cell : undefined,
      );
      return allOf(copied, typeOver(sheet, [[row, note, null]]));
    },
    reason: 'ambiguous-entries',
    names: () => [/^A\.I\.1\.i\.b: /],
  },
  {
    title: 'a copied column of answers with other answers',
    variation: (s) =>
      copyColumn(s.at('A.I.1.i.b').sheet, s.at('A.I.1.i.b', 'answer').col, (cell, row) =>
        row === s.at('A.I.1.i.b').row ? { value: 'Z' } : cell,
      ),
    reason: 'ambiguous-entries',
    names: () => [/^A\.I\.1\.i\.b: .*"Z"$/],
  },
  {
    title: 'two sheets with other answers, neither of them named as the layout names it',
    variation: (s) => {
      const { sheet, row, col } = s.at('A.I.1.i.a');
      return allOf(
        copySheet(sheet, 'LKE 2025', (old) => ({
          ...old,
          cell: (r, c) => (r === row && c === col ? { value: 'lain' } : old.cell(r, c)),
        })),
        renameSheet(sheet, 'LKE 2026'),
      );
    },
    reason: 'ambiguous-sheets',
    names: () => ['LKE 2025', 'LKE 2026'],
  },
  {
    title: 'a blank sheet beside a filled one that lacks a row',
    variation: (s) => {
      const { sheet, row } = s.at('A.I.1.i.b');
      const blank = copySheet(sheet, 'Kosong', (old) => ({
        ...old,
        cell: (r, c) => (isEntryColumn(s, c) && r > s.heading ? undefined : old.cell(r, c)),
      }));
      const cut = changeCells(sheet, (cell, r) => (r === row ? undefined : cell));
      return allOf(blank, cut);
    },
    reason: 'incomplete',
    names: (s) => [s.at('A.I.1.i.a').sheet, 'A.I.1.i.b'],
    layouts: /lampiran|jawaban/,
  },
  ...(['answer', 'note'] as const).map((field): Refused => ({
    title: `the column of ${field}s deleted`,
    variation: (s) => deleteColumn(s.at('A.I.1.i.b').sheet, s.at('A.I.1.i.b', field).col),
    reason: 'missing-columns',
    names: (s) => [s.at('A.I.1.i.b').sheet, field === 'answer' ? 'Jawaban' : 'Catatan/Keterangan/Penjelasan'],
    layouts: /lampiran|jawaban/,
  })),
  {
    title: 'the column of answer kinds deleted',
    variation: (s) => deleteColumn(s.at('A.I.1.i.b').sheet, 10),
    reason: 'missing-columns',
    names: () => ['Pilihan Jawaban'],
    layouts: /lampiran|jawaban/,
  },
];

for (const subject of SUBJECTS) {
  describe(`a ${subject.layout} workbook that would have to be guessed at`, () => {
    for (const { title, variation, reason, names, layouts } of REFUSED) {
      if (layouts && !layouts.test(subject.layout)) continue;
      it(`is refused: ${title}`, () => {
        const varied = variation(subject)(subject.image);
        const result = recogniseWorkbook(varied.image, edition);
        assert.ok(!isReading(result), 'was read');
        assert.equal(result.reason, reason, result.evidence.join(', '));
        for (const name of names(subject)) {
          const has = result.evidence.some((each) =>
            typeof name === 'string' ? each === name : name.test(each),
          );
          assert.ok(has, `${String(name)} in ${result.evidence.join(' | ')}`);
        }
      });
    }
  });
}
