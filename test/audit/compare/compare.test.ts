import assert from 'node:assert/strict';
import { compareEditions } from '../../../src/audit/compare/compare';
import { edition } from '../../support/edition';
import { OLDER, SMALL } from '../learn/support/made-editions';
import { NEXT, TWINS } from './next-year';

describe('comparing two editions', () => {
  for (const same of [edition, OLDER, SMALL]) {
    it(`finds every indicator of ${same.id} the same as itself, surely`, () => {
      const { pairs, added, gone } = compareEditions(same, same);
      assert.deepEqual([pairs.length, added, gone], [same.indicators.length, [], []]);
      for (const { from, to, confidence, changes, candidates } of pairs) {
        assert.deepEqual([from.code, changes, candidates], [to.code, [], [to.code]]);
        assert.ok(confidence > 0.99, to.code);
      }
    });
  }

  it('names what changed, what is new and what is gone, by content and not by code', () => {
    const { pairs, added, gone } = compareEditions(edition, NEXT);
    const changed = pairs.filter(({ changes }) => changes.length > 0);
    assert.deepEqual(
      changed.map(({ from, to, changes }) => [from.code, to.code, changes.map(({ kind }) => kind).join()]),
      [
        ['A.I.1.i.a', 'A.I.1.i.z', 'place'],
        ['A.I.1.i.b', 'A.I.1.i.b', 'scale'],
        ['A.I.2.i.a', 'A.I.2.i.a', 'kind'],
      ],
    );
    assert.deepEqual(
      added.map(({ code }) => code),
      ['A.I.1.ii.a', 'A.I.3.i.z'],
    );
    assert.deepEqual(
      gone.map(({ code }) => code),
      ['A.I.1.ii.a', 'A.I.3.i.a'],
    );
  });

  it('says when two could be meant', () => {
    const { pairs } = compareEditions(TWINS, edition);
    const torn = pairs.filter(({ candidates }) => candidates.length > 1);
    assert.deepEqual(
      torn.map(({ to, candidates }) => [to.code, [...candidates].sort()]),
      [['A.I.1.iii.a', ['A.I.1.iii.x', 'A.I.1.iii.y']]],
    );
  });

  it('finds nothing in common with another instrument', () => {
    const { pairs, added, gone } = compareEditions(SMALL, edition);
    assert.deepEqual(
      [pairs.length, added.length, gone.length],
      [0, edition.indicators.length, SMALL.indicators.length],
    );
  });
});
