import assert from 'node:assert/strict';
import type { NotRecognised } from '../../../src/worksheet/reading';
import { isReading, recogniseWorkbook } from '../../../src/worksheet/recognise/recognise';
import type { CellImage } from '../../../src/worksheet/workbook-image';
import { edition } from '../../support/edition';
import { CHANGES, isEntryColumn, subjectOf, valueAt } from './support/changes';
import type { Subject } from './support/changes';
import { entryDifferences } from './support/entry-differences';
import { readingOf } from './support/filled-image';
import { MARKED_WORKBOOKS } from './support/marked';
import { MARKED_PER_AREA } from './support/marked-per-area';
import { allOf, changeCells, renameSheet, typeOver } from './support/vary';
import type { Variation } from './support/vary';
import { copyColumn, copyRow, copySheet, deleteColumn } from './support/vary-more';

const SUBJECTS = [...MARKED_WORKBOOKS, MARKED_PER_AREA].map(subjectOf);

for (const subject of SUBJECTS) {
  describe(`a ${subject.layout} workbook somebody has changed`, () => {
    for (const [title, variation, layouts] of CHANGES) {
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
