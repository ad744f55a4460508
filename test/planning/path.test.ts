import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, emptyAssessment } from '../../src/assessment/assessment';
import type { Assessment, RawAnswer } from '../../src/assessment/types';
import { findPath } from '../../src/planning/path';
import type { Path } from '../../src/planning/path';
import { whatIf } from '../../src/planning/what-if';
import { anyAssessment, ITEMS } from '../support/arbitrary-assessment';
import { edition } from '../support/edition';
import { splitItem } from '../../src/instrument/edition';

/** Everything answered at its best, apart from these. */
function allBest(
  apart: Readonly<Record<string, RawAnswer>> = {},
  holdsWbk: boolean | null = true,
): Assessment {
  const edits = ITEMS.map((item) => {
    const { indicator, count } = splitItem(item);
    const best = edition.indicatorByCode.get(indicator)?.options[0]?.option ?? (count === null ? 4 : 0);
    return { layer: 'unit' as const, item, answer: item in apart ? (apart[item] ?? null) : best };
  });
  const counts = [
    ['A.II.1.i.a#agents', 4],
    ['A.II.1.i.a#changes', 4],
    ['A.II.1.i.b#changes', 4],
    ['A.II.1.i.b#integratedChanges', 4],
    ['A.II.4.i.a#targets', 8],
    ['A.II.4.i.a#targetsMet', 8],
    ['A.II.6.i.b#servicesListed', 5],
    ['A.II.6.i.b#servicesSimplified', 5],
  ] as const;
  const filled = counts.map(([item, answer]) => ({
    layer: 'unit' as const,
    item,
    answer: apart[item] ?? answer,
  }));
  return applyEdits(emptyAssessment(edition.id, { holdsWbk }), [...edits, ...filled]);
}

const shown = (path: Path): unknown =>
  path.moves.map(({ indicator, from, to }) => `${indicator} ${String(from)} -> ${String(to)}`);

describe('the path to a predicate', () => {
  it('asks nothing of a unit that meets every gate', () => {
    const path = findPath(edition, allBest(), 'WBBM');
    assert.equal(path.reachable, true);
    assert.deepEqual(path.moves, []);
    assert.deepEqual(path.alternatives, []);
    assert.equal(path.total.from, 100);
  });

  it('asks for the index that is needed, and not more', () => {
    const path = findPath(edition, allBest({ 'B.I.a': 3.2, 'B.II.a': 3.17 }), 'WBK');
    assert.deepEqual(shown(path), ['B.I.a 3.2 -> 3.6', 'B.II.a 3.17 -> 3.2']);
    const byId = new Map(path.gates.map((gate) => [gate.id, gate]));
    assert.deepEqual(
      [byId.get('ipak')?.met, byId.get('ipak')?.metAfter, byId.get('ipak')?.binding],
      [false, true, true],
    );
    assert.equal(byId.get('total')?.binding, false);
  });

  it('asks for counts that can be had, by their number', () => {
    // Half of area 4's reform is this share; the other half and all fulfilment are gone.
    const poor = Object.fromEntries(
      ITEMS.filter((item) => item.startsWith('A.I.4')).map((item) => {
        const options = edition.indicatorByCode.get(item)?.options ?? [];
        return [item, options.at(-1)?.option ?? null];
      }),
    );
    const path = findPath(edition, allBest({ ...poor, 'A.II.4.i.a#targetsMet': 1 }), 'WBK', {
      efforts: new Map(Object.keys(poor).map((code) => [code, 10])),
      objective: 'cheapest',
    });
    const move = path.moves.find(({ indicator }) => indicator === 'A.II.4.i.a');
    assert.equal(move?.from, 1 / 8);
    assert.deepEqual(move?.changes, [{ item: 'A.II.4.i.a#targetsMet', from: 1, to: Number(move?.to) * 8 }]);
  });

  it('says violations as a number to come down to, and fills counts nobody uses', () => {
    const open = {
      'A.II.3.iii.a#violationsLastYear': 4,
      'A.II.3.iii.a#violationsThisYear': 4,
      'A.II.3.iii.a#sanctioned': null,
    };
    const stay = new Map(edition.indicators.map(({ code }) => [code, code === 'A.II.3.iii.a' ? 1 : null]));
    const gone = ITEMS.filter((item) => /^A\.I\.3\.(ii|iv)\./.test(item)).map((item) => [item, null]);
    const path = findPath(edition, allBest({ ...Object.fromEntries(gone), ...open }), 'WBK', {
      efforts: stay,
    });
    const [move] = path.moves;
    assert.equal(move?.indicator, 'A.II.3.iii.a');
    const after = move?.changes.find(({ item }) => item.endsWith('#violationsThisYear'));
    assert.deepEqual([after?.from, after?.to], [4, 3], 'a quarter fewer is enough');
    assert.deepEqual(move?.changes.at(-1), { item: 'A.II.3.iii.a#sanctioned', from: null, to: 0 });
  });

  it('names the gate that blocks: the earlier predicate, which no answer gives', () => {
    for (const [holdsWbk, why] of [
      [false, 'not-held'],
      [null, 'not-known'],
    ] as const) {
      const path = findPath(edition, allBest({ 'B.II.a': 3 }, holdsWbk), 'WBBM');
      assert.equal(path.reachable, false);
      assert.deepEqual(
        path.gates.filter((gate) => gate.blocked).map(({ id, blocked }) => [id, blocked]),
        [['earlier-predicate', why]],
      );
      assert.deepEqual(
        shown(path),
        ['B.II.a 3 -> 3.6'],
        'the moves for the other gates are told all the same',
      );
    }
  });

  it('says how far it can go where what stays as it is leaves too little', () => {
    const path = findPath(edition, allBest({ 'B.I.b': 'D', 'B.I.a': 3.6 }), 'WBK', {
      efforts: new Map([['B.I.b', null]]),
    });
    const gate = path.gates.find(({ id }) => id === 'capaian-kinerja');
    assert.deepEqual(
      [path.reachable, gate?.blocked, gate?.best, gate?.required],
      [false, 'out-of-reach', 1.25, 2.5],
    );
  });

  it('offers other sets that are as short', () => {
    const wbk = findPath(edition, emptyAssessment(edition.id), 'WBK');
    const codes = wbk.moves.map(({ indicator }) => indicator);
    assert.ok(wbk.alternatives.length > 0);
    for (const other of wbk.alternatives) {
      assert.equal(other.length, codes.length);
      assert.notDeepEqual(other, codes);
    }
  });

  it('spares what is heavy when it looks for the least effort', () => {
    const open = emptyAssessment(edition.id);
    const plain = findPath(edition, open, 'WBK', { objective: 'cheapest' });
    const heavy = plain.moves[0]?.indicator ?? '';
    const spared = findPath(edition, open, 'WBK', { objective: 'cheapest', efforts: new Map([[heavy, 10]]) });
    assert.ok(spared.effort >= plain.effort);
    assert.ok(!spared.moves.some(({ indicator }) => indicator === heavy));
  });

  it('is always there from any real assessment, meets every gate, and says the same each time', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(anyAssessment, fc.constantFrom('WBK' as const, 'WBBM' as const), (given, target) => {
        const assessment = { ...given, unit: { ...given.unit, holdsWbk: true } };
        const few = findPath(edition, assessment, target);
        const cheap = findPath(edition, assessment, target, { objective: 'cheapest' });
        assert.ok(few.reachable && cheap.reachable);
        assert.ok(few.moves.length <= cheap.moves.length && cheap.effort <= few.effort);
        const sum = few.moves.reduce((total, move) => total + move.points, few.total.from);
        assert.ok(Math.abs(sum - few.total.to) < 1e-9, 'moves add up to the gain');
        assert.deepEqual(findPath(edition, assessment, target), few);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what if', () => {
  it('tells what answers would change, and leaves the assessment alone', () => {
    const assessment = allBest({ 'B.II.a': 3 });
    const before = new Map(assessment.layers.unit);
    const result = whatIf(edition, assessment, [{ layer: 'unit', item: 'B.II.a', answer: 3.2 }]);
    assert.deepEqual(
      result.indicators.map(({ code }) => code),
      ['B.II.a'],
    );
    assert.ok(Math.abs(result.after.floor - result.before.floor - (0.2 / 4) * 17.5) < 1e-9);
    assert.deepEqual(
      result.gates
        .filter(({ id }) => id === 'pelayanan-prima')
        .map(({ predicate, metBefore, metAfter }) => [predicate, metBefore, metAfter]),
      [
        ['WBK', false, true],
        ['WBBM', false, false],
      ],
    );
    assert.deepEqual(assessment.layers.unit, before);
  });

  it('says nothing where nothing would change', () => {
    const result = whatIf(edition, allBest(), [{ layer: 'unit', item: 'B.II.a', answer: 4 }]);
    assert.deepEqual([result.indicators, result.gates], [[], []]);
  });
});
