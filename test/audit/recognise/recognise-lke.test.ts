import assert from 'node:assert/strict';
import { UNKNOWN_UNIT } from '../../../src/assessment/types';
import { recogniseLke } from '../../../src/audit/recognise/recognise-lke';
import type { DifferenceKind, FoundLke, Recognition } from '../../../src/audit/recognise/types';
import { applyPlan } from '../../../src/workbook/memory';
import { imageOf } from '../../../src/worksheet/image-builder';
import type { SheetSketch } from '../../../src/worksheet/image-builder';
import { lampiranPlan } from '../../../src/worksheet/layouts/lampiran-iii/plan';
import type { SheetImage, WorkbookImage } from '../../../src/worksheet/workbook-image';
import { edition } from '../../support/edition';
import { subjectOf } from '../../worksheet/recognise/support/changes';
import { MARKED_WORKBOOKS } from '../../worksheet/recognise/support/marked';
import { MARKED_PER_AREA } from '../../worksheet/recognise/support/marked-per-area';
import {
  BUDGET,
  OLDER_EDITION,
  reweighted,
  SHORT_TABLE,
} from '../../worksheet/recognise/support/other-workbooks';
import { allOf, changeCells, deleteRow, renameSheet, typeOver } from '../../worksheet/recognise/support/vary';
import type { Variation } from '../../worksheet/recognise/support/vary';
import {
  copyRow,
  copySheet,
  exchangeRows,
  hideRows,
  merge,
} from '../../worksheet/recognise/support/vary-more';

const SUBJECTS = [...MARKED_WORKBOOKS, MARKED_PER_AREA].map(subjectOf);
const [lampiran] = SUBJECTS;
assert.ok(lampiran);

const look = (image: WorkbookImage, ...editions: readonly (typeof edition)[]): Recognition =>
  recogniseLke(image, editions.length > 0 ? editions : [edition]);

function only(recognition: Recognition): FoundLke {
  const [found, ...others] = recognition.found;
  assert.ok(found);
  assert.deepEqual(
    others.map(({ sheets }) => sheets),
    [],
  );
  return found;
}

const kinds = ({ differences }: FoundLke): readonly DifferenceKind[] => differences.map(({ kind }) => kind);

describe('what a workbook is', () => {
  for (const { layout, image } of SUBJECTS) {
    it(`${layout}: named with its edition, near certainty and its evidence`, () => {
      const recognition = look(image);
      const found = only(recognition);
      assert.equal(recognition.taken, found);
      assert.deepEqual(
        [found.layout, found.edition.id, found.state, found.reason],
        [layout, edition.id, 'readable', 'only-one'],
      );
      assert.ok(found.confidence > 0.95 && found.confidence <= 1, String(found.confidence));
      for (const [mark, { agreed, of }] of Object.entries(found.evidence) as [
        string,
        { agreed: number; of: number },
      ][])
        assert.ok(
          of > 0 && agreed >= (mark === 'statements' ? 0.9 * of : of),
          `${mark}: ${String(agreed)} of ${String(of)}`,
        );
      assert.deepEqual(found.differences, []);
      assert.ok(found.entries > 300);
      const { tree } = found.edition;
      assert.deepEqual(
        [tree.components, tree.results],
        [
          [60, 40],
          [22.5, 17.5],
        ],
      );
      assert.deepEqual(tree.sections, [
        [4, 3.5, 5, 5, 7.5, 5],
        [4, 3.5, 5, 5, 7.5, 5],
      ]);
      assert.deepEqual([tree.indicators, tree.counts], [113, 24]);
    });
  }

  const DIFFERENT: readonly (readonly [string, DifferenceKind, string, Variation])[] = [
    ['an answer kind typed over', 'kind', 'A.I.1.i.a', typeOver('LKE ZI', [[8, 10, 'Ya']])],
    ['a weight typed over', 'weight', 'A.I.1.i', typeOver('LKE ZI', [[7, 8, 5]])],
    ['a copied row', 'copied-row', 'A.I.1.i.b', copyRow('LKE ZI', 9)],
    ['rows exchanged', 'moved-row', 'A.I.1.ii.c', exchangeRows('LKE ZI', 12, 13)],
    ['hidden rows with answers', 'hidden-entries', 'A.I.1.i.a', hideRows('LKE ZI', [8])],
    [
      'answers of two indicators merged into one cell',
      'merged-entries',
      'A.I.1.i.a, A.I.1.i.b',
      merge('LKE ZI', [{ top: 8, left: 11, bottom: 9, right: 11 }]),
    ],
  ];
  for (const [title, kind, item, variation] of DIFFERENT) {
    it(`says in what a sheet differs, and where: ${title}`, () => {
      const { differences } = only(look(variation(lampiran.image).image));
      const found = differences.find((each) => each.kind === kind);
      assert.equal(found?.item, item, JSON.stringify(differences.slice(0, 3)));
      assert.equal(found.place?.sheet, 'LKE ZI');
    });
  }

  it('is less sure the more was changed', () => {
    const sureness = [0, 20, 60, 120].map((rows) => {
      const change = changeCells('LKE ZI', (cell, row, col) =>
        row > 8 && row <= 8 + rows && (col === 8 || col === 10) && cell?.value != null
          ? { value: 'x' }
          : cell,
      );
      return only(look(change(lampiran.image).image)).confidence;
    });
    assert.deepEqual(
      [...sureness].sort((a, b) => b - a),
      sureness,
    );
    assert.ok((sureness[0] ?? 0) - (sureness[3] ?? 0) > 0.1, sureness.join(', '));
  });
});

/** The older form with other weights for its areas. */
function olderWith(weights: readonly number[]): SheetSketch {
  let nth = 0;
  return Object.fromEntries(
    Object.entries(OLDER_EDITION).map(([cell, value]) => {
      const row = cell.slice(1);
      const isArea = /^\d\.$/.test(String(OLDER_EDITION[`C${row}`] ?? '')) && cell.startsWith('H');
      return [cell, isArea ? (weights[nth++] ?? null) : value];
    }),
  );
}

describe('an LKE of another edition', () => {
  it('is named by its tree and weights: 52/2014 as amended by 10/2019', () => {
    const recognition = look(imageOf({ 'LKE ZI': OLDER_EDITION }));
    const found = only(recognition);
    assert.equal(recognition.taken, null);
    assert.deepEqual(
      [found.edition.id, found.edition.isShipped, found.state],
      ['permenpanrb-52-2014', false, 'other-edition'],
    );
    assert.deepEqual(found.edition.tree.sections, [[5, 5, 15, 10, 15, 10]]);
    assert.deepEqual(found.edition.tree.results, [20, 20]);
    assert.equal(found.refusal?.reason, 'unknown-edition');
    assert.ok(found.confidence > 0.9);
  });

  it('is still named when one of its weights was typed over', () => {
    assert.equal(
      only(look(imageOf({ L: olderWith([5, 5, 15, 10, 15, 12]) }))).edition.id,
      'permenpanrb-52-2014',
    );
  });

  it('is named by its tree and weights: the transitional form of 2020-2021', () => {
    const found = only(look(imageOf({ L: olderWith([8, 7, 10, 10, 15, 10]) })));
    assert.deepEqual([found.edition.id, found.state], ['transisi-2020-2021', 'other-edition']);
  });

  it('is called unknown, with its tree, where no form has such weights', () => {
    const unknown = reweighted([5, 5, 15, 10, 15, 10]);
    const found = only(look(applyPlan(lampiranPlan(unknown, UNKNOWN_UNIT))));
    assert.deepEqual([found.edition.id, found.state], [null, 'other-edition']);
    assert.deepEqual(found.edition.tree.sections[0], [2.5, 2.5, 7.5, 5, 7.5, 5]);
    assert.ok(kinds(found).includes('weight'));
  });

  it('is read where its figures are at hand', () => {
    const other = { ...reweighted([5, 5, 15, 10, 15, 10]), id: 'edisi-sendiri' };
    for (const editions of [
      [edition, other],
      [other, edition],
    ]) {
      const { taken } = look(applyPlan(lampiranPlan(other, UNKNOWN_UNIT)), ...editions);
      assert.equal(taken?.edition.id, 'edisi-sendiri');
      assert.equal(look(lampiran.image, ...editions).taken?.edition.id, edition.id);
    }
  });
});

describe('a workbook that is no LKE', () => {
  const OTHERS: readonly (readonly [string, SheetSketch, string])[] = [
    ['an empty sheet', {}, 'empty'],
    ['a letter', { A1: 'Kepada Yth.', A3: 'Dengan hormat' }, 'no-headings'],
    ['a budget', BUDGET, 'missing-headings'],
    ['a survey under the headings of an LKE', SHORT_TABLE, 'no-structure'],
    [
      'a few questions under the headings of an LKE',
      Object.fromEntries(
        Object.entries(SHORT_TABLE).filter(([cell]) => Number(cell.replace(/\D/g, '')) < 15),
      ),
      'too-few-rows',
    ],
  ];
  for (const [title, sheet, why] of OTHERS) {
    it(`says what was looked for and not found: ${title}`, () => {
      const { found, taken, looked } = look(imageOf({ Lembar: sheet }));
      assert.deepEqual([found, taken], [[], null]);
      assert.deepEqual(
        looked.map((each) => [each.sheet, each.why]),
        [['Lembar', why]],
      );
    });
  }

  it('has no sheet at all', () => {
    const empty = look({ sheets: [], names: new Map(), properties: new Map() });
    assert.deepEqual(empty, { found: [], taken: null, undecided: [], looked: [] });
  });
});

const otherNote = (sheet: SheetImage): SheetImage => ({
  ...sheet,
  cell: (row, col) => (row === 8 && col === 15 ? { value: 'lain' } : sheet.cell(row, col)),
});
const withoutEntries = (sheet: SheetImage): SheetImage => ({
  ...sheet,
  cell: (row, col) => (row > 3 && [11, 15, 17].includes(col) ? undefined : sheet.cell(row, col)),
});
const hidden = (sheet: SheetImage): SheetImage => ({ ...sheet, visibility: 'hidden' });

describe('a workbook with several LKE sheets', () => {
  const CHOICES: readonly (readonly [string, Variation, taken: string, reason: string])[] = [
    ['one is blank', copySheet('LKE ZI', 'A', withoutEntries), 'LKE ZI', 'only-filled'],
    [
      'one is hidden',
      allOf(
        renameSheet('LKE ZI', 'B'),
        copySheet('B', 'A', (sheet) => hidden(otherNote(sheet))),
      ),
      'B',
      'only-visible',
    ],
    ['one has its own name', copySheet('LKE ZI', 'A', otherNote), 'LKE ZI', 'own-name'],
    ['all say the same', copySheet('LKE ZI', 'A'), 'LKE ZI', 'same-entries'],
    [
      'one lacks a row',
      (image) => {
        const copied = copySheet('LKE ZI', 'A')(image);
        return { ...copied, image: deleteRow('A', 9)(copied.image).image };
      },
      'LKE ZI',
      'only-complete',
    ],
  ];
  for (const [title, variation, name, reason] of CHOICES) {
    it(`lists them and says why one is taken: ${title}`, () => {
      const { found, taken, undecided } = look(variation(lampiran.image).image);
      assert.deepEqual(taken?.sheets, [name]);
      assert.equal(taken.reason, reason);
      assert.equal(found.length, 2);
      assert.deepEqual(
        found.map(({ isTaken }) => isTaken),
        [true, false],
      );
      assert.deepEqual(undecided, []);
    });
  }

  it('takes none where nothing decides, and names them', () => {
    const two = allOf(copySheet('LKE ZI', 'LKE 2025', otherNote), renameSheet('LKE ZI', 'LKE 2026'));
    const { found, taken, undecided } = look(two(lampiran.image).image);
    assert.deepEqual([taken, undecided], [null, [['LKE 2026'], ['LKE 2025']]]);
    assert.deepEqual(
      found.map(({ state, isTaken }) => [state, isTaken]),
      [
        ['readable', false],
        ['readable', false],
      ],
    );
  });

  it('lists an older edition beside the one that is taken', () => {
    const older = imageOf({ 'LKE 2019': OLDER_EDITION }).sheets;
    const { found, taken } = look({ ...lampiran.image, sheets: [...older, ...lampiran.image.sheets] });
    assert.deepEqual(taken?.sheets, ['LKE ZI']);
    assert.deepEqual(
      found.map(({ edition: { id } }) => id),
      [edition.id, 'permenpanrb-52-2014'],
    );
  });

  it('knows the sheets that belong to a layout, and a copy of an area sheet', () => {
    const [sheet] = MARKED_PER_AREA.image.sheets.filter(({ name }) => name.startsWith('3'));
    assert.ok(sheet);
    const { looked, taken } = look(copySheet(sheet.name, `${sheet.name} (2)`)(MARKED_PER_AREA.image).image);
    assert.equal(taken?.layout, 'per-area');
    const why = new Map(looked.map((each) => [each.sheet, each.why]));
    assert.equal(why.get(`${sheet.name} (2)`), 'copy');
    for (const name of ['Identitas', 'Rekap']) assert.equal(why.get(name), 'part-of-workbook');
  });
});

describe('an LKE that cannot be read', () => {
  it('is named with what is missing', () => {
    const { taken, found } = look(deleteRow('LKE ZI', 9)(lampiran.image).image);
    assert.equal(taken, null);
    assert.deepEqual([found[0]?.state, found[0]?.refusal?.evidence], ['incomplete', ['LKE ZI', 'A.I.1.i.b']]);
  });

  it('is named with the copies that disagree', () => {
    const copied = copyRow('LKE ZI', 9, (cell, col) => (col === 11 ? { value: 'Z' } : cell));
    const { taken, found } = look(copied(lampiran.image).image);
    assert.deepEqual(
      [taken, found[0]?.state, found[0]?.refusal?.reason],
      [null, 'ambiguous', 'ambiguous-entries'],
    );
  });
});
