import assert from 'node:assert/strict';
import { blankBytes, filledBytes } from '../cli/support/samples';
import { MUTATIONS } from './support/mutate';
import type { Outcome } from './support/try-case';
import { tryCase } from './support/try-case';

const CASES = Number(process.env.LKE_FUZZ_CASES ?? 200);

describe('spoilt workbook files', function () {
  this.timeout(300_000);

  it(`are read or refused clearly, ${String(CASES)} of them (npm run fuzz tries 20,000)`, async () => {
    const files = [
      await filledBytes('lampiran-iii'),
      await filledBytes('per-area'),
      await blankBytes('portalrb-jawaban'),
    ];
    const outcomes = new Map<Outcome, number>();
    for (let number = 0; number < CASES; number++) {
      const { outcome } = await tryCase(files, 2026, number);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    // Where all were refused, or none, nothing would have been tried.
    assert.ok((outcomes.get('read') ?? 0) > CASES / 20, JSON.stringify([...outcomes]));
    assert.ok((outcomes.get('refused') ?? 0) > CASES / 20, JSON.stringify([...outcomes]));
  });

  it('are spoilt in every way the list names', () => {
    assert.equal(new Set(MUTATIONS.map(({ name }) => name)).size, MUTATIONS.length);
  });
});
