import assert from 'node:assert/strict';
import fc from 'fast-check';
import { planCarry } from '../../../src/audit/carry/carry';
import type { Mark } from '../../../src/audit/carry/carry';
import { compareEditions } from '../../../src/audit/compare/compare';
import { applyEdits, sameEntries } from '../../../src/assessment/assessment';
import type { Assessment } from '../../../src/assessment/types';
import { scoreAssessment } from '../../../src/scoring/score';
import { arbitraryAssessment } from '../../support/arbitrary-assessment';
import { EXAMPLE } from '../../cli/support/samples';
import { edition } from '../../support/edition';
import { NEXT, TWINS } from '../compare/next-year';

const mark: Mark = (from, { kind }) => `[${from} ${kind}]`;
const same = compareEditions(edition, edition);
const next = compareEditions(edition, NEXT);

/** Everything answered with the best choice, each with a note and evidence. */
const FULL: Assessment = applyEdits(
  EXAMPLE,
  edition.indicators.map((each) => ({
    layer: 'unit',
    item: each.code,
    note: `catatan ${each.code}`,
    evidence: `https://contoh.go.id/${each.code}`,
    ...(each.options[0] ? { answer: each.options[0].option } : {}),
  })),
);

describe("carrying last year's answers", () => {
  it('into the same edition takes every valid answer, note and evidence as it is', () => {
    fc.assert(
      fc.property(arbitraryAssessment('all', 'unit', true), (given) => {
        const plan = planCarry(same, given, mark);
        assert.deepEqual([plan.needed, plan.homeless], [[], []]);
        assert.ok(sameEntries(plan.assessment, given));
        assert.equal(
          scoreAssessment(edition, plan.assessment).total.floor,
          scoreAssessment(edition, given).total.floor,
        );
      }),
      { numRuns: 5 },
    );
  });

  it('loses nothing: every entry of the unit is carried or named as without a place', () => {
    fc.assert(
      fc.property(arbitraryAssessment('mixed', 'unit', true), (given) => {
        const plan = planCarry(next, given, mark);
        const refused = new Set(plan.needed.map(({ from }) => from));
        const carried = new Set(plan.carried.map(({ from, field }) => `${from} ${field}`));
        const homeless = new Set(plan.homeless.map(({ from, field }) => `${from} ${field}`));
        for (const [item, entry] of given.layers.unit) {
          for (const field of ['answer', 'note', 'evidence'] as const) {
            if (entry[field] === null) continue;
            const told = carried.has(`${item} ${field}`) || homeless.has(`${item} ${field}`);
            assert.ok(told || (field === 'answer' && refused.has(item)), `${item} ${field}`);
          }
        }
      }),
      { numRuns: 5 },
    );
  });

  it('says for each indicator why it needs a new answer', () => {
    const plan = planCarry(next, FULL, mark);
    assert.deepEqual(
      plan.needed
        .filter(({ reason }) => reason.kind !== 'computed')
        .map(({ to, from, reason }) => [to.code, from, reason.kind]),
      [
        ['A.I.1.i.b', 'A.I.1.i.b', 'scale-differs'],
        ['A.I.1.ii.a', null, 'new'],
        ['A.I.2.i.a', 'A.I.2.i.a', 'kind-differs'],
        ['A.I.3.i.z', null, 'new'],
      ],
    );
  });

  it('keeps notes and evidence whose answer stays behind, and marks them', () => {
    const entry = planCarry(next, FULL, mark).assessment.layers.unit.get('A.I.1.i.b');
    assert.deepEqual(
      [entry?.answer, entry?.note, entry?.evidence],
      [null, '[A.I.1.i.b scale-differs]\ncatatan A.I.1.i.b', 'https://contoh.go.id/A.I.1.i.b'],
    );
  });

  it('carries an answer whose indicator only has another code', () => {
    const { assessment } = planCarry(next, FULL, mark);
    assert.equal(assessment.layers.unit.get('A.I.1.i.z')?.answer, 'Ya');
  });

  it('lists in full what belonged to indicators that are gone', () => {
    const { homeless } = planCarry(next, FULL, mark);
    assert.deepEqual(
      homeless.filter(({ from }) => from === 'A.I.3.i.a').map(({ field, text }) => [field, text]),
      [
        ['answer', 'Ya'],
        ['note', 'catatan A.I.3.i.a'],
        ['evidence', 'https://contoh.go.id/A.I.3.i.a'],
      ].map(([field, text]) => [
        field,
        field === 'answer' ? (FULL.layers.unit.get('A.I.3.i.a')?.answer ?? null) : text,
      ]),
    );
  });

  it('carries no answer where two could be meant', () => {
    const twins = applyEdits(FULL, [{ layer: 'unit', item: 'A.I.1.iii.x', answer: 'A', note: 'catatan x' }]);
    const plan = planCarry(compareEditions(TWINS, edition), twins, mark);
    const torn = plan.needed.filter(({ reason }) => reason.kind === 'two-candidates');
    assert.deepEqual(
      torn.map(({ to }) => to.code),
      ['A.I.1.iii.a'],
    );
    const entry = plan.assessment.layers.unit.get('A.I.1.iii.a');
    assert.equal(entry?.answer, null);
    assert.match(entry.note ?? '', /two-candidates\]\ncatatan x$/);
  });

  it('leaves evaluators to judge anew', () => {
    const given = applyEdits(FULL, [{ layer: 'tpi', item: 'A.I.1.i.a', answer: 'Ya' }]);
    const plan = planCarry(same, given, mark);
    assert.deepEqual([plan.reviewers, plan.assessment.layers.tpi.size], [1, 0]);
  });
});
