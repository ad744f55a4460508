import assert from 'node:assert/strict';
import { gateSubject } from '../../src/scoring/gate-subject';
import { edition } from '../support/edition';

describe('what a gate is about', () => {
  it('is told for every gate of the edition', () => {
    for (const { gate } of edition.thresholds)
      assert.notEqual(gateSubject(edition, gate).kind, 'unknown', gate);
  });

  it('is the area with its number, or the part of an edition of one’s own', () => {
    const third = gateSubject(edition, 'area-3');
    assert.ok(third.kind === 'area' && third.area.number === 3);
    const part = gateSubject(edition, 'node-A.II.5');
    assert.ok(part.kind === 'node' && part.name === edition.nodeByCode.get('A.II.5')?.name);
  });

  it('is unknown where the edition has no such part', () => {
    assert.deepEqual(gateSubject(edition, 'area-9'), { kind: 'unknown', id: 'area-9' });
    assert.deepEqual(gateSubject(edition, 'node-C'), { kind: 'unknown', id: 'node-C' });
  });
});
