import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, emptyAssessment } from '../../src/assessment/assessment';
import { explainScore } from '../../src/scoring/explain';
import { scoreAssessment } from '../../src/scoring/score';
import { anyAssessment } from '../support/arbitrary-assessment';
import { edition } from '../support/edition';

const CODES = [
  '',
  ...edition.nodes.map((node) => node.code),
  ...edition.indicators.map((indicator) => indicator.code),
];

describe('explanation', () => {
  it('leads from the answer over its option to the value and the gates', () => {
    const assessment = applyEdits(emptyAssessment(edition.id), [
      { layer: 'unit', item: 'A.I.1.i.b', answer: 'B' },
    ]);
    const explanation = explainScore(scoreAssessment(edition, assessment), assessment, 'A.I.1.i.b');
    assert.deepEqual(
      explanation?.steps.filter((step) => step.step !== 'gate').map((step) => step.step),
      ['answer', 'option', 'value'],
    );
    const gates = explanation?.steps.flatMap((step) =>
      step.step === 'gate' && step.predicate === 'WBK' ? [step.gate.id] : [],
    );
    assert.deepEqual(gates, ['total', 'pengungkit', 'area-1']);
  });

  it('names the policy that acted', () => {
    const keys = ['complaintsDue', 'complaintsInProgress', 'complaintsResolved'];
    const assessment = applyEdits(
      emptyAssessment(edition.id),
      keys.map((key) => ({ layer: 'unit', item: `A.II.5.ii.a#${key}`, answer: 0 })),
    );
    const explanation = explainScore(scoreAssessment(edition, assessment), assessment, 'A.II.5.ii.a');
    assert.ok(
      explanation?.steps.some((step) => step.step === 'policy' && step.policy.id === 'no-complaints-due'),
    );
  });

  it('is there for every code, agrees with the score, and every rule has a source', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const score = scoreAssessment(edition, assessment);
        const known = new Set(edition.sources.map((source) => source.id));
        for (const code of CODES) {
          const explanation = explainScore(score, assessment, code);
          assert.ok(explanation, code);
          const node = score.nodeByCode.get(code);
          if (node) assert.equal(explanation.totals.floor, node.floor);
          for (const step of explanation.steps) {
            if ('source' in step) assert.ok(known.has(step.source), `${code} ${step.step}: ${step.source}`);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('knows nothing of a code the edition does not have', () => {
    const assessment = emptyAssessment(edition.id);
    assert.equal(explainScore(scoreAssessment(edition, assessment), assessment, 'A.I.9'), undefined);
  });
});
