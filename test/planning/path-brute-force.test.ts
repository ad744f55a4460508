import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../src/assessment/assessment';
import { findPath } from '../../src/planning/path';
import type { Path } from '../../src/planning/path';
import { judgePredicates } from '../../src/scoring/predicate';
import { scoreAssessment } from '../../src/scoring/score';
import { bruteForce } from './support/brute-force';
import { smallCase } from './support/small-edition';
import type { SmallCase } from './support/small-edition';

function metAfter({ edition, assessment }: SmallCase, path: Path): boolean {
  const edits = path.moves.flatMap(({ changes }) =>
    changes.map(({ item, to }) => ({ layer: 'unit' as const, item, answer: to })),
  );
  const score = scoreAssessment(edition, applyEdits(assessment, edits));
  return judgePredicates(score, assessment.unit)[0]?.met ?? false;
}

describe('the path to a predicate, beside trying every combination,', function () {
  this.timeout(120_000);
  it('is as short, is reachable exactly when one is there, and really meets every gate', () => {
    fc.assert(
      fc.property(smallCase, (given) => {
        const { edition, assessment, efforts } = given;
        const truth = bruteForce(edition, assessment, efforts);
        const few = findPath(edition, assessment, 'WBK', { efforts });
        const cheap = findPath(edition, assessment, 'WBK', { efforts, objective: 'cheapest' });
        assert.equal(few.reachable, truth !== undefined);
        assert.equal(cheap.reachable, truth !== undefined);
        if (!truth) return;
        assert.ok(metAfter(given, few) && metAfter(given, cheap), 'gates met after the moves');
        assert.equal(few.moves.length, truth.fewest, 'fewest moves');
        assert.equal(cheap.effort, truth.cheapest, 'least effort');
        for (const path of [few, cheap]) {
          assert.ok(
            path.moves.every(({ indicator }) => efforts.get(indicator) !== null),
            'fixed ones stay',
          );
          for (const codes of path.alternatives)
            assert.notDeepEqual(
              codes,
              path.moves.map(({ indicator }) => indicator),
            );
        }
        for (const codes of few.alternatives) assert.equal(codes.length, truth.fewest);
      }),
      { numRuns: 150 },
    );
  });

  it('asks for no number higher than needed', () => {
    fc.assert(
      fc.property(smallCase, (given) => {
        const { edition, assessment, efforts } = given;
        const path = findPath(edition, assessment, 'WBK', { efforts });
        if (!path.reachable) return;
        for (const [at, move] of path.moves.entries()) {
          const [change] = move.changes;
          if (typeof change?.to !== 'number') continue;
          const step = change.item.includes('#') ? 1 : 0.01;
          const lower = { ...change, to: Math.round((change.to - step) * 100) / 100 };
          const changes = [lower, ...move.changes.slice(1)];
          const moves = path.moves.map((other, place) => (place === at ? { ...move, changes } : other));
          assert.equal(metAfter(given, { ...path, moves }), false, `${move.indicator} could be lower`);
        }
      }),
      { numRuns: 300 },
    );
  });
});
