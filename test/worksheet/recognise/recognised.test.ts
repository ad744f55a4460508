import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CellPlace, Reading } from '../../../src/worksheet/reading';
import type { CellScalar, WorkbookImage } from '../../../src/worksheet/workbook-image';
import { edition } from '../../support/edition';
import { entryDifferences } from './support/entry-differences';
import { readingOf } from './support/filled-image';
import { MARKED_WORKBOOKS } from './support/marked';
import {
  allOf,
  changeCells,
  deleteHiddenSheets,
  deleteRow,
  hideColumns,
  insertColumn,
  insertRows,
  named,
  renameSheet,
  rotateSheets,
  typeOver,
  unchanged,
} from './support/vary';
import type { Variation } from './support/vary';

/** Columns both official-style layouts share: numbering and statements B to G, weight H, kind J. */
const OUTLINE = { from: 2, to: 7 };
const WEIGHT = 8;
const KIND = 10;

const WORDS =
  'bulan jalan pohon meja kapal angin pasar gunung sungai kertas lampu roda pintu awan padi'.split(' ');
const unrelated = (seed: number): string =>
  Array.from({ length: 6 }, (_, at) => WORDS[(seed * 7 + at * 3 + (seed >> 4) * at) % WORDS.length]).join(
    ' ',
  );

const TYPED_KINDS = ['Ya/Tidak', 'A/B/C', 'A/B/C/D', '%', 'Jumlah', '', 'ya', 'Rupiah'];

/** Main sheet, heading row and rows of entries of an unchanged workbook. */
interface Sheet {
  readonly name: string;
  readonly heading: number;
  readonly entryRows: readonly number[];
  readonly rows: number;
  readonly cols: number;
}

function sheetOf(image: WorkbookImage): Sheet {
  const reading = readingOf(image);
  const main = image.sheets.find((sheet) => sheet.name === reading.mainSheet);
  assert.ok(main);
  const heading = [1, 2].find((row) => main.cell(row, OUTLINE.from)?.value === 'Penilaian');
  assert.ok(heading);
  const entryRows = edition.indicators.flatMap((indicator) => {
    const row = reading.places.get(`unit/note/${indicator.code}`)?.row;
    return row === undefined ? [] : [row];
  });
  return { name: main.name, heading, entryRows, rows: main.rows, cols: main.cols };
}

/** Statements of all indicators in other words: official files have longer ones than ours. */
function reworded(sheet: Sheet, seed: number): Variation {
  const rows = new Set(sheet.entryRows);
  const change = changeCells(sheet.name, (cell, row, col) => {
    const isText = typeof cell?.value === 'string' && cell.value.length > 6;
    return rows.has(row) && col >= OUTLINE.from && col <= OUTLINE.to && isText
      ? { ...cell, value: unrelated(seed + row) }
      : cell;
  });
  return named(`reworded ${String(seed)}`, change);
}

function withoutDots(sheet: Sheet): Variation {
  const change = changeCells(sheet.name, (cell, _row, col) => {
    const value = cell?.value;
    return col <= OUTLINE.to && typeof value === 'string' && /^\w{1,4}\.$/.test(value)
      ? { value: value.slice(0, -1) }
      : cell;
  });
  return named('no dots', change);
}

/** Typed over in a few rows: the kind, the weight, the statement or the numbering. */
const slips = (sheet: Sheet): fc.Arbitrary<Variation> =>
  fc
    .array(
      fc.record({
        row: fc.constantFrom(...sheet.entryRows),
        what: fc.constantFrom('kind', 'weight', 'text'),
        seed: fc.nat(999),
      }),
      { maxLength: 6 },
    )
    .map((all) =>
      typeOver(
        sheet.name,
        all.map(({ row, what, seed }): readonly [number, number, CellScalar] => {
          if (what === 'kind') return [row, KIND, TYPED_KINDS[seed % TYPED_KINDS.length] ?? ''];
          if (what === 'weight') return [row, WEIGHT, seed / 10];
          return [row, OUTLINE.to, unrelated(seed)];
        }),
      ),
    );

const insertedRows = (sheet: Sheet): fc.Arbitrary<Variation> =>
  fc
    .record({
      at: fc.integer({ min: 1, max: sheet.rows + 1 }),
      count: fc.integer({ min: 1, max: 5 }),
      text: fc.option(fc.constantFrom('Catatan rapat', 'lihat lampiran', '-'), { nil: undefined }),
    })
    .map(({ at, count, text }) =>
      insertRows(sheet.name, at, count, text === undefined ? undefined : new Map([[OUTLINE.to, text]])),
    );

const optional = (variation: Variation): fc.Arbitrary<Variation> => fc.constantFrom(variation, unchanged);
const some = (arbitrary: fc.Arbitrary<Variation>): fc.Arbitrary<Variation> =>
  fc.option(arbitrary, { nil: unchanged });

/** Where columns are found by headings, one more may stand anywhere; without headings distances must hold. */
function columnChanges(sheet: Sheet): fc.Arbitrary<Variation> {
  const anywhere = fc.integer({ min: 1, max: sheet.cols + 1 }).map((at) => insertColumn(sheet.name, at));
  const left = fc.constant(insertColumn(sheet.name, 1));
  const noHeading = deleteRow(sheet.name, sheet.heading);
  return fc.oneof(
    fc.constant(unchanged),
    anywhere,
    fc.constant(noHeading),
    left.map((shift) => allOf(noHeading, shift)),
  );
}

/** A workbook as it comes back from an office: several of all these at once. */
function asReturned(sheet: Sheet, canLoseHeading: boolean): fc.Arbitrary<Variation> {
  const columns = canLoseHeading
    ? columnChanges(sheet)
    : some(fc.integer({ min: 1, max: sheet.cols + 1 }).map((at) => insertColumn(sheet.name, at)));
  return fc
    .record({
      words: some(fc.nat(9999).map((seed) => reworded(sheet, seed))),
      dots: optional(withoutDots(sheet)),
      slips: slips(sheet),
      rows: some(insertedRows(sheet)),
      columns,
      hidden: some(fc.array(fc.integer({ min: 1, max: 20 })).map((cols) => hideColumns(sheet.name, cols))),
      sheets: optional(deleteHiddenSheets),
      order: fc.nat(3).map(rotateSheets),
      name: some(
        fc.constantFrom('Sheet1', 'LKE 2026 (final)', 'lke').map((to) => renameSheet(sheet.name, to)),
      ),
    })
    .map((made) =>
      allOf(
        made.words,
        made.dots,
        made.slips,
        made.columns,
        made.rows,
        made.hidden,
        made.sheets,
        made.order,
        made.name,
      ),
    );
}

function columnsOf(reading: Reading): { readonly evidence: number } {
  return { evidence: reading.places.get('unit/evidence/A.I.1.i.a')?.col ?? 0 };
}

function assertPlaces(
  reading: Reading,
  before: Reading,
  moved: (place: CellPlace) => CellPlace | undefined,
): void {
  for (const [key, place] of before.places) {
    assert.deepEqual(reading.places.get(key), moved(place), key);
  }
  assert.equal(reading.places.size, before.places.size);
}

for (const { layout, image, assessment } of MARKED_WORKBOOKS) {
  describe(`recognising a ${layout} workbook people have worked on`, () => {
    const sheet = sheetOf(image);
    const before = readingOf(image);

    it('reads every entry of the untouched one', () => {
      assert.equal(before.layout, layout);
      assert.deepEqual(entryDifferences(before.assessment, assessment), []);
    });

    const cases: readonly (readonly [string, Variation])[] = [
      ['a renamed sheet', renameSheet(sheet.name, 'Lembar Kerja')],
      ['no hidden sheets', deleteHiddenSheets],
      ['its sheets in another order', rotateSheets(1)],
      ['other wording of every statement', reworded(sheet, 3)],
      ['numbering without dots', withoutDots(sheet)],
      ['hidden columns', hideColumns(sheet.name, [1, 8, 10, 11])],
      ['five rows above the title', insertRows(sheet.name, 1, 5)],
      ['a column before all others', insertColumn(sheet.name, 1)],
      ['a column between notes and evidence', insertColumn(sheet.name, layout === 'lampiran-iii' ? 16 : 13)],
    ];
    for (const [title, variation] of cases) {
      it(`reads one with ${title}`, () => {
        const varied = variation(image);
        const reading = readingOf(varied.image);
        assert.equal(reading.layout, layout);
        assertPlaces(reading, before, varied.moved);
        assert.deepEqual(entryDifferences(reading.assessment, assessment), []);
      });
    }

    it('reads a row whose kind, weight, statement and numbering are all typed over, by where it stands', () => {
      for (const [at, row] of sheet.entryRows.entries()) {
        if (at % 4 > 0 && at < sheet.entryRows.length - 3) continue;
        const outline = Array.from(
          { length: OUTLINE.to - OUTLINE.from + 1 },
          (_, right) => right + OUTLINE.from,
        );
        const varied = typeOver(sheet.name, [
          ...outline.map((col) => [row, col, col === OUTLINE.to ? unrelated(at) : null] as const),
          [row, WEIGHT, null],
          [row, KIND, TYPED_KINDS[at % TYPED_KINDS.length] || 'x'],
        ])(image);
        assert.deepEqual(
          entryDifferences(readingOf(varied.image).assessment, assessment),
          [],
          `row ${String(row)}`,
        );
      }
    }).timeout(60_000);

    const { evidence } = columnsOf(before);
    for (const heading of ['Tautan Bukti Dukung Baru', 'Link Eviden', 'Data dukung tambahan']) {
      for (const [side, at] of [
        ['left', evidence],
        ['right', evidence + 1],
        ['far right', sheet.cols + 1],
      ] as const) {
        it(`keeps the links of a further column "${heading}" on the ${side}`, () => {
          const item = 'A.I.1.i.b';
          const row = before.places.get(`unit/evidence/${item}`)?.row ?? 0;
          const link = 'https://contoh.go.id/baru';
          const column = new Map([
            [sheet.heading, heading],
            [row, link],
          ]);
          const { image: varied } = insertColumn(sheet.name, at, column)(image);
          const read = readingOf(varied).assessment.layers.unit.get(item)?.evidence?.split('\n') ?? [];
          assert.deepEqual(read.sort(), [link, `https://contoh.go.id/${item}`].sort());
        });
      }
    }

    it('reads an entry from its own row whatever was changed around it', () => {
      fc.assert(
        fc.property(asReturned(sheet, layout === 'lampiran-iii'), (variation) => {
          const varied = variation(image);
          const reading = readingOf(varied.image);
          assert.equal(reading.layout, layout);
          assertPlaces(reading, before, varied.moved);
          assert.deepEqual(entryDifferences(reading.assessment, assessment), []);
          if (before.total) assert.deepEqual(reading.total, varied.moved(before.total));
          assert.equal(reading.worksheetTotal, before.worksheetTotal);
        }),
        { numRuns: 100, endOnFailure: true },
      );
    }).timeout(120_000);
  });
}
