import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, entryOf, sameEntries } from '../../../src/assessment/assessment';
import type { EntryEdit } from '../../../src/assessment/assessment';
import type { Assessment } from '../../../src/assessment/types';
import { planMerge } from '../../../src/exchange/review/merge';
import { openConflicts } from '../../../src/exchange/review/merge-types';
import type { MergePlan, Side } from '../../../src/exchange/review/merge-types';
import { originOperations } from '../../../src/exchange/review/origin';
import { splitItem } from '../../../src/instrument/edition';
import { applyPlan } from '../../../src/workbook/memory';
import { reviewPlan } from '../../../src/worksheet/layouts/review/plan';
import { perAreaPlan } from '../../../src/worksheet/layouts/per-area/plan';
import { placeKey } from '../../../src/worksheet/reading';
import type { Reading } from '../../../src/worksheet/reading';
import { isReading, recogniseWorkbook } from '../../../src/worksheet/recognise/recognise';
import { copiedSheet, sheetsAlong } from '../../../src/exchange/review/copied-sheet';
import { readSeal } from '../../../src/exchange/seal/read';
import { sealAssessment } from '../../../src/exchange/seal/seal';
import { sealPlan } from '../../../src/exchange/seal/sheet';
import type { SheetImage, WorkbookImage } from '../../../src/worksheet/workbook-image';
import { EXAMPLE } from '../../cli/support/samples';
import { arbitraryReview, reviewEdits } from '../../support/arbitrary-review';
import { edition } from '../../support/edition';

function readingOf(image: WorkbookImage): Reading {
  const reading = recogniseWorkbook(image, edition);
  assert.ok(isReading(reading));
  return reading;
}

/** A workbook with a review sheet; the cases below exchange what it says, not its cells. */
let workbook: Reading;
before(() => {
  const plain = applyPlan(perAreaPlan(edition, EXAMPLE.unit));
  workbook = readingOf(applyPlan(reviewPlan(edition, readingOf(plain), { language: 'id' }), plain));
});

const holding = (assessment: Assessment): Reading => ({ ...workbook, assessment });

/** A copy of a workbook that said `base`, in which the evaluator entered `edits`. */
function copyOf(base: Assessment, edits: readonly EntryEdit[]): Reading {
  const operations = originOperations({ layer: 'tpi', assessment: base });
  const origin = applyPlan({ layout: 'x', edition: edition.id, operations });
  const image = { ...workbook.image, sheets: [...workbook.image.sheets, ...origin.sheets] };
  return { ...workbook, image, assessment: applyEdits(base, edits) };
}

/** The copy with the seal of its unit's answers, copied as `review-copy` does; `slip` is typed behind its hash. */
function withSeal(copy: Reading, slip: string): Reading {
  const seal = sealAssessment(edition, copy.assessment, {
    at: '2026-05-31T14:05:00+07:00',
    tool: 'uji 1',
    errors: 0,
  });
  const made = applyPlan(sealPlan(copy.image, edition, seal, 'id'));
  const along = sheetsAlong(made).flatMap(copiedSheet);
  const [sheet] = applyPlan({ layout: 'x', edition: edition.id, operations: along }).sheets;
  assert.ok(sheet);
  const spoilt: SheetImage = {
    ...sheet,
    cell: (row, col) => {
      const cell = sheet.cell(row, col);
      return cell?.value === seal.hash ? { ...cell, value: seal.hash + slip } : cell;
    },
  };
  return { ...copy, image: { ...copy.image, sheets: [...copy.image.sheets, spoilt] } };
}

const merged = (unit: Assessment, plan: MergePlan): Assessment => applyEdits(unit, plan.edits);
const changed = (a: Assessment, b: Assessment, { layer, item }: EntryEdit): readonly string[] =>
  (['answer', 'note', 'recommendation'] as const)
    .filter((field) => entryOf(a, layer, item)[field] !== entryOf(b, layer, item)[field])
    .map((field) => placeKey(layer, field, item));

const withUnit = (review: Assessment): Assessment => ({
  ...review,
  unit: EXAMPLE.unit,
  layers: { ...review.layers, unit: EXAMPLE.layers.unit },
});
const state = arbitraryReview().map(withUnit);

describe('merging a review', () => {
  it('takes exactly what the evaluator entered, and touches nothing else', () => {
    fc.assert(
      fc.property(state, reviewEdits(), (before, edits) => {
        const copy = copyOf(before, edits);
        const plan = planMerge(edition, holding(before), copy);
        assert.deepEqual(plan.conflicts, []);
        assert.ok(sameEntries(merged(before, plan), copy.assessment));
        const expected = new Set(edits.flatMap((edit) => changed(before, copy.assessment, edit)));
        const taken = plan.merged.map(({ layer, field, item }) => placeKey(layer, field, item));
        assert.deepEqual([...taken].sort(), [...expected].sort());
        assert.deepEqual(planMerge(edition, holding(merged(before, plan)), copy).merged, [], 'twice is once');
      }),
      { numRuns: 60 },
    );
  });

  it('takes the copies of two evaluators one after the other; only what both changed otherwise is a conflict', () => {
    fc.assert(
      fc.property(state, reviewEdits(), reviewEdits(), (before, first, second) => {
        const [one, two] = [copyOf(before, first), copyOf(before, second)];
        const between = merged(before, planMerge(edition, holding(before), one));
        const plan = planMerge(edition, holding(between), two);
        const keysOf = (edits: readonly EntryEdit[], copy: Reading) =>
          new Set<string>(edits.flatMap((edit) => changed(before, copy.assessment, edit)));
        const [ours, theirs] = [keysOf(first, one), keysOf(second, two)];
        for (const conflict of plan.conflicts) {
          assert.equal(conflict.kind, 'both-changed');
          assert.notEqual(conflict.ours, conflict.theirs);
        }
        const named = [...plan.merged, ...plan.conflicts].map(({ layer, field, item }) =>
          placeKey(layer ?? 'unit', field ?? 'answer', item ?? ''),
        );
        assert.equal(
          named.length + plan.already,
          theirs.size,
          'every change is taken, there already or listed',
        );
        for (const key of theirs) if (!ours.has(key)) assert.ok(named.some((each) => each === key));
        const after = merged(between, plan);
        for (const { layer, item, field, ours: held } of plan.conflicts)
          assert.equal(entryOf(after, layer ?? 'unit', item ?? '')[field ?? 'answer'], held);
        const decided = merged(between, planMerge(edition, holding(between), two, 'review'));
        for (const edit of second)
          for (const field of ['answer', 'note', 'recommendation'] as const)
            if (theirs.has(placeKey(edit.layer, field, edit.item)))
              assert.equal(
                entryOf(decided, edit.layer, edit.item)[field],
                entryOf(two.assessment, edit.layer, edit.item)[field],
              );
      }),
      { numRuns: 60 },
    );
  });

  it("holds back what was said about an answer the unit changed meanwhile, of an indicator's counts too", () => {
    const answered = [...EXAMPLE.layers.unit.keys()];
    fc.assert(
      fc.property(state, reviewEdits(), fc.subarray(answered), (before, edits, items) => {
        const now = applyEdits(
          before,
          items.map((item) => ({ layer: 'unit', item, answer: null })),
        );
        const plan = planMerge(edition, holding(now), copyOf(before, edits));
        const moved = new Set(items.map((item) => splitItem(item).indicator));
        for (const { item } of plan.merged) assert.ok(!moved.has(splitItem(item).indicator), item);
        for (const { item, kind, ours } of plan.conflicts) {
          assert.deepEqual([kind, ours], ['unit-answer-changed', null]);
          assert.ok(item !== null && moved.has(splitItem(item).indicator));
        }
        const all = new Set(edits.flatMap((edit) => changed(before, applyEdits(before, edits), edit)));
        assert.equal(plan.merged.length + plan.conflicts.length, all.size);
      }),
      { numRuns: 40 },
    );
  });

  const ITEM = 'A.I.1.i.a';
  const note = (layer: 'tpi' | 'unit', text: string): EntryEdit => ({ layer, item: ITEM, note: text });
  const base = applyEdits(EXAMPLE, [note('tpi', 'lama')]);
  const otherUnit = { ...base, unit: { ...base.unit, name: 'KPU Kabupaten Lain' } };

  /** What the unit's workbook and the copy say, and what becomes of it: kinds, and the note with nothing decided, and with each side preferred. */
  const CASES: readonly (readonly [
    title: string,
    unit: () => Assessment,
    copy: () => Reading,
    kinds: readonly string[],
    notes: readonly [open: string | null, unit: string | null, review: string | null],
  ])[] = [
    [
      'both changed the entry',
      () => applyEdits(base, [note('tpi', 'punya unit')]),
      () => copyOf(base, [note('tpi', 'punya penilai')]),
      ['both-changed'],
      ['punya unit', 'punya unit', 'punya penilai'],
    ],
    [
      'the evaluator took an entry away that the other changed',
      () => applyEdits(base, [note('tpi', 'punya unit')]),
      () => copyOf(base, [{ layer: 'tpi', item: ITEM, note: null }]),
      ['both-changed'],
      ['punya unit', 'punya unit', null],
    ],
    [
      'the unit changed its answer',
      () => applyEdits(base, [{ layer: 'unit', item: ITEM, answer: 'Tidak' }]),
      () => copyOf(base, [note('tpi', 'punya penilai')]),
      ['unit-answer-changed'],
      ['lama', 'lama', 'punya penilai'],
    ],
    [
      "the evaluator changed the unit's own note",
      () => base,
      () => copyOf(base, [note('unit', 'dari penilai')]),
      ['unit-entry'],
      ['lama', 'lama', 'lama'],
    ],
    [
      'another unit',
      () => base,
      () => copyOf(otherUnit, [note('tpi', 'punya penilai')]),
      ['unit', 'held-back'],
      ['lama', 'lama', 'punya penilai'],
    ],
    [
      'another year',
      () => ({ ...base, unit: { ...base.unit, year: 1 } }),
      () => copyOf(base, [note('tpi', 'punya penilai')]),
      ['year', 'held-back'],
      ['lama', 'lama', 'punya penilai'],
    ],
    [
      'another edition',
      () => base,
      () => copyOf({ ...base, edition: 'lain' }, [note('tpi', 'punya penilai')]),
      ['edition', 'held-back'],
      ['lama', 'lama', 'lama'],
    ],
    [
      'a seal that was changed in the copy',
      () => base,
      () => withSeal(copyOf(base, [note('tpi', 'punya penilai')]), 'x'),
      ['seal-broken', 'held-back'],
      ['lama', 'lama', 'punya penilai'],
    ],
    [
      'a workbook that is no copy',
      () => base,
      () => holding(applyEdits(base, [note('tpi', 'punya penilai')])),
      ['origin-missing', 'held-back'],
      ['lama', 'lama', 'punya penilai'],
    ],
  ];

  it('takes a copy whose seal went along whole', () => {
    const copy = withSeal(copyOf(base, [note('tpi', 'punya penilai')]), '');
    assert.equal(readSeal(copy.image).kind, 'seal');
    assert.deepEqual(planMerge(edition, holding(base), copy).conflicts, []);
  });

  for (const [title, unit, copy, kinds, notes] of CASES) {
    it(`decides nothing in silence: ${title}`, () => {
      const ways: readonly (Side | null)[] = [null, 'unit', 'review'];
      const plans = ways.map((prefer) => planMerge(edition, holding(unit()), copy(), prefer));
      const [open] = plans;
      assert.ok(open);
      assert.deepEqual([...new Set(open.conflicts.map(({ kind }) => kind))], kinds);
      assert.equal(openConflicts(open).length, open.conflicts.length);
      assert.deepEqual(open.merged, []);
      assert.deepEqual(
        plans.map((plan) => entryOf(merged(unit(), plan), 'tpi', ITEM).note),
        notes,
      );
      const [, ours] = plans;
      assert.deepEqual(ours && openConflicts(ours), [], 'the unit can always be preferred');
      assert.ok(sameEntries({ ...unit(), layers: { ...unit().layers } }, merged(unit(), open)));
    });
  }

  it('lists what has no cell because its row is gone', () => {
    const places = new Map(workbook.places);
    places.delete(placeKey('at', 'note', ITEM));
    const unit = { ...holding(base), places };
    const plan = planMerge(edition, unit, copyOf(base, [{ layer: 'at', item: ITEM, note: 'x' }]), 'review');
    assert.deepEqual(
      plan.conflicts.map(({ kind, decision }) => [kind, decision]),
      [['no-place', null]],
    );
    assert.deepEqual(plan.merged, []);
  });

  it('takes a spelling or a line break another program changed for no change', () => {
    const spelt = applyEdits(EXAMPLE, [{ layer: 'tpi', item: ITEM, answer: 'ya', note: 'satu\r\ndua' }]);
    const copy = copyOf(spelt, [{ layer: 'tpi', item: ITEM, answer: 'Ya', note: 'satu\ndua' }]);
    assert.deepEqual(planMerge(edition, holding(spelt), copy).merged, []);
  });
});
