import assert from 'node:assert/strict';
import { applyEdits, emptyAssessment } from '../../src/assessment/assessment';
import type { RawAnswer } from '../../src/assessment/types';
import { splitItem } from '../../src/instrument/edition';
import { DEFAULT_POLICIES } from '../../src/scoring/policies';
import { judgePredicates, scoreAreas } from '../../src/scoring/predicate';
import { scoreAssessment } from '../../src/scoring/score';
import type { Score } from '../../src/scoring/score';
import { ITEMS } from '../support/arbitrary-assessment';
import { edition } from '../support/edition';

type Answers = Readonly<Record<string, RawAnswer>>;

function assess(answers: Answers) {
  const edits = Object.entries(answers).map(([item, answer]) => ({ layer: 'unit', item, answer }) as const);
  return applyEdits(emptyAssessment(edition.id), edits);
}
const scoreOf = (answers: Answers): Score => scoreAssessment(edition, assess(answers));

/** The best answer everywhere; counts such that every ratio is 1 and violations fell to none. */
function bestAnswers(): Answers {
  return Object.fromEntries(
    ITEMS.map((item) => {
      const { indicator, count } = splitItem(item);
      const definition = edition.indicatorByCode.get(indicator);
      if (count !== null) {
        const role = definition?.counts.find((each) => each.key === count)?.role;
        const addends = definition?.counts.filter((each) => each.role === 'addend').length ?? 0;
        return [item, role === 'after' ? 0 : role === 'part' && addends > 0 ? 2 * addends : 2];
      }
      return [item, definition?.kind === 'nilai_0_4' ? 4 : (definition?.options[0]?.option ?? null)];
    }),
  );
}

/** indicator, counts in worksheet order, value, policy that acted */
const COMPUTED: readonly (readonly [string, readonly RawAnswer[], number | null, string?])[] = [
  ['A.II.1.i.a', [6, 5], 5 / 6],
  ['A.II.1.i.a', [5, 9], 1],
  ['A.II.1.i.a', [0, 0], null, 'empty-whole'],
  ['A.II.1.i.a', [6, null], null],
  ['A.II.1.i.b', [5, 3], 0.6],
  ['A.II.3.iii.a', [4, 1, 1], 0.75],
  ['A.II.3.iii.a', [1, 4, 0], 0],
  ['A.II.3.iii.a', [0, 0, 0], 1, 'violations-none'],
  ['A.II.3.iii.a', [0, 2, 0], 0, 'violations-from-none'],
  ['A.II.3.iii.a', [4, 1, null], null],
  ['A.II.5.ii.a', [10, 2, 8], 0.8],
  ['A.II.5.ii.a', [0, 0, 0], 1, 'no-complaints-due'],
  ['A.II.5.ii.a', [10, null, 8], null],
  ['A.II.5.iii.a', [1, 3, 2, 6], 1],
  ['A.II.5.iii.a', [0, 0, 0, 0], 1, 'nobody-obliged'],
  ['A.II.5.iii.b', [2, 5, 20, 26], 26 / 27],
  ['A.II.6.i.b', [9, 7], 7 / 9],
  ['A.II.6.i.b', [9, '7'], null],
  ['A.II.6.i.b', [9, -1], null],
  ['A.II.6.i.b', [9, 1.5], null],
];

describe('value of a computed indicator', () => {
  for (const [code, counts, value, policy] of COMPUTED) {
    it(`${code} with ${counts.map(String).join(', ')} is ${String(value)}${policy ? ` by ${policy}` : ''}`, () => {
      const keys =
        edition.indicatorByCode
          .get(code)
          ?.counts.filter((count) => !count.computed)
          .map((count) => `${code}#${count.key}`) ?? [];
      assert.equal(keys.length, counts.length);
      const score = scoreOf(Object.fromEntries(keys.map((key, at) => [key, counts[at] ?? null])));
      assert.equal(score.indicatorByCode.get(code)?.value, value);
      assert.deepEqual(
        score.policies.map((each) => [each.id, each.indicator]),
        policy ? [[policy, code]] : [],
      );
    });
  }

  it('follows a policy the user sets', () => {
    const counts = {
      'A.II.5.ii.a#complaintsDue': 0,
      'A.II.5.ii.a#complaintsInProgress': 0,
      'A.II.5.ii.a#complaintsResolved': 0,
    };
    const strict = { ...DEFAULT_POLICIES, 'no-complaints-due': 'unanswered' } as const;
    assert.equal(
      scoreAssessment(edition, assess(counts), 'unit', strict).indicatorByCode.get('A.II.5.ii.a')?.value,
      null,
    );
  });
});

/** indicator, answer, value */
const CHOICES: readonly (readonly [string, RawAnswer, number | null])[] = [
  ['A.I.1.i.a', 'Ya', 1],
  ['A.I.1.i.a', 'Tidak', 0],
  ['A.I.1.i.a', 'ya', 1],
  ['A.I.1.i.a', 'Ya ', null],
  ['A.I.1.i.b', 'B', 0.5],
  ['A.I.1.i.b', 'D', null],
  ['A.I.1.iii.a', 'B', 0.67],
  ['A.I.1.iii.a', 'C', 0.33],
  ['A.I.2.i.b', 'D', 0.25],
  ['A.I.1.i.a', true, null],
  ['B.I.a', 3.29, 3.29 / 4],
  ['B.I.a', 4.01, null],
  ['B.I.a', -0.1, null],
  ['B.I.a', '3.29', null],
];

describe('value of a choice or index', () => {
  for (const [code, answer, value] of CHOICES) {
    it(`${code} answered ${JSON.stringify(answer)} is ${String(value)}`, () => {
      assert.equal(scoreOf({ [code]: answer }).indicatorByCode.get(code)?.value, value);
    });
  }
});

describe('totals', () => {
  it('give 60 + 40 = 100 for the best answers', () => {
    const score = scoreOf(bestAnswers());
    assert.equal(score.answeredCount, 113);
    assert.ok(Math.abs((score.nodeByCode.get('A')?.floor ?? 0) - 60) < 1e-9);
    assert.ok(Math.abs(score.total.floor - 100) < 1e-9);
    assert.ok(
      judgePredicates(score, { ...assess({}).unit, holdsWbk: true }).every((predicate) => predicate.met),
    );
  });

  it('say nothing is answered in a blank worksheet, and that all is still possible', () => {
    const score = scoreOf({});
    assert.deepEqual(score.total, { answered: null, floor: 0, ceiling: 100 });
    const [wbk] = judgePredicates(score, assess({}).unit);
    assert.deepEqual([wbk?.met, wbk?.possible], [false, true]);
  });

  it('leave open indicators out of a mean, as the official formula does, and show the difference', () => {
    const node = scoreOf({ 'A.I.1.i.a': 'Ya' }).nodeByCode.get('A.I.1.i');
    assert.deepEqual([node?.answered, node?.floor, node?.ceiling], [0.5, 0.25, 0.5]);
  });

  it('take the area minimum of fulfilment and reform together', () => {
    const [first] = scoreAreas(scoreOf(bestAnswers()));
    assert.deepEqual([first?.area, first?.weight, first?.share], [1, 8, 1]);
  });
});

describe('gates', () => {
  const gate = (answers: Answers, id: string, predicate: 'WBK' | 'WBBM' = 'WBK') =>
    judgePredicates(scoreOf(answers), assess(answers).unit)
      .find((each) => each.name === predicate)
      ?.gates.find((each) => each.id === id);

  it('meet IPAK at an index of 3.60 exactly and not below', () => {
    assert.equal(gate({ 'B.I.a': 3.6 }, 'ipak')?.met, true);
    assert.equal(gate({ 'B.I.a': 3.59 }, 'ipak')?.met, false);
    assert.equal(gate({ 'B.I.a': 3.59 }, 'ipak')?.possible, false);
  });

  it('ask more of WBBM: IPKP 3.60 instead of 3.20', () => {
    assert.equal(gate({ 'B.II.a': 3.2 }, 'pelayanan-prima')?.met, true);
    assert.equal(gate({ 'B.II.a': 3.2 }, 'pelayanan-prima', 'WBBM')?.met, false);
  });

  it('leave the earlier predicate open while nobody said', () => {
    assert.deepEqual(
      [gate({}, 'earlier-predicate', 'WBBM')?.met, gate({}, 'earlier-predicate', 'WBBM')?.possible],
      [false, true],
    );
  });
});
