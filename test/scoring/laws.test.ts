import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, entryOf } from '../../src/assessment/assessment';
import { judgePredicates } from '../../src/scoring/predicate';
import { scoreAssessment } from '../../src/scoring/score';
import type { Totals } from '../../src/scoring/score';
import { anyAssessment, arbitraryAssessment, ITEMS, validAnswer } from '../support/arbitrary-assessment';
import { edition } from '../support/edition';

const EPSILON = 1e-9;
const close = (a: number, b: number, what: string): void => {
  assert.ok(Math.abs(a - b) <= EPSILON, `${what}: ${String(a)} and ${String(b)}`);
};

describe('laws of the score', () => {
  it('keeps floor <= answered <= ceiling, everywhere, and every total within 0 and its weight', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const score = scoreAssessment(edition, assessment);
        for (const node of [...score.nodes, { ...score.total, code: 'total', weight: 100 }]) {
          const answered = node.answered ?? node.floor;
          assert.ok(
            node.floor >= -EPSILON && node.ceiling <= node.weight + EPSILON,
            `${node.code} leaves 0..weight`,
          );
          assert.ok(
            node.floor <= answered + EPSILON && answered <= node.ceiling + EPSILON,
            `${node.code} out of order`,
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('makes all three totals equal when nothing is open', () => {
    fc.assert(
      fc.property(arbitraryAssessment('all'), (assessment) => {
        const score = scoreAssessment(edition, assessment);
        fc.pre(score.answeredCount === edition.indicators.length);
        const { answered, floor, ceiling } = score.total;
        assert.equal(answered, floor);
        assert.equal(floor, ceiling);
      }),
      { numRuns: 200 },
    );
  });

  it('adds children up to their parents', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const score = scoreAssessment(edition, assessment);
        for (const node of edition.nodes) {
          const children = edition.childNodes.get(node.code) ?? [];
          if (children.length === 0) continue;
          for (const figure of ['answered', 'floor', 'ceiling'] as const) {
            const sum = children.reduce(
              (total, child) => total + (score.nodeByCode.get(child.code)?.[figure] ?? 0),
              0,
            );
            close(sum, score.nodeByCode.get(node.code)?.[figure] ?? 0, `${node.code} ${figure}`);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is a pure function: the same answers in another order score the same', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const turned = {
          ...assessment,
          layers: { ...assessment.layers, unit: new Map([...assessment.layers.unit].reverse()) },
        };
        assert.deepEqual(scoreAssessment(edition, turned).total, scoreAssessment(edition, assessment).total);
      }),
      { numRuns: 50 },
    );
  });

  it('never falls when a given choice is raised', () => {
    const choices = edition.indicators.filter((indicator) => indicator.options.length > 0);
    fc.assert(
      fc.property(arbitraryAssessment('half'), fc.constantFrom(...choices), (assessment, indicator) => {
        const given = entryOf(assessment, 'unit', indicator.code).answer;
        const at = indicator.options.findIndex((option) => option.option === given);
        fc.pre(at > 0);
        const better = indicator.options[at - 1]?.option ?? null;
        const raised = applyEdits(assessment, [{ layer: 'unit', item: indicator.code, answer: better }]);
        expectNotLower(scoreAssessment(edition, assessment).total, scoreAssessment(edition, raised).total);
      }),
      { numRuns: 300 },
    );
  });

  it('never lowers the floor nor raises the ceiling when an open item is filled', () => {
    const filling = fc.constantFrom(...ITEMS).chain((item) => fc.tuple(fc.constant(item), validAnswer(item)));
    fc.assert(
      fc.property(arbitraryAssessment('half'), filling, (assessment, [item, answer]) => {
        fc.pre(entryOf(assessment, 'unit', item).answer === null);
        const before = scoreAssessment(edition, assessment).total;
        const after = scoreAssessment(
          edition,
          applyEdits(assessment, [{ layer: 'unit', item, answer }]),
        ).total;
        assert.ok(after.floor >= before.floor - EPSILON, 'floor fell');
        assert.ok(after.ceiling <= before.ceiling + EPSILON, 'ceiling rose');
      }),
      { numRuns: 500 },
    );
  });

  it('never calls a gate met that is not possible, nor WBBM met without WBK', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const [wbk, wbbm] = judgePredicates(scoreAssessment(edition, assessment), {
          ...assessment.unit,
          holdsWbk: true,
        });
        for (const gate of [...(wbk?.gates ?? []), ...(wbbm?.gates ?? [])])
          assert.ok(!gate.met || gate.possible, gate.id);
        assert.ok(!wbbm?.met || wbk?.met, 'WBBM without WBK');
      }),
      { numRuns: 100 },
    );
  });
});

function expectNotLower(before: Totals, after: Totals): void {
  assert.ok((after.answered ?? 0) >= (before.answered ?? 0) - EPSILON, 'answered fell');
  assert.ok(after.floor >= before.floor - EPSILON, 'floor fell');
  assert.ok(after.ceiling >= before.ceiling - EPSILON, 'ceiling fell');
}
