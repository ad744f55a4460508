import assert from 'node:assert/strict';
import { SOUND } from '../validation/support/complete';
import { officialReading, perAreaReading } from '../validation/support/workbooks';
import { Random } from '../fuzz/support/random';
import { allDamages } from './support/damage';
import { damageTable, tableText } from './support/damage-table';
import { faultless } from './support/workbook';

const READINGS = { 'lampiran-iii': officialReading, 'per-area': perAreaReading };
/** One in so many; `npm run damage` makes them all. */
const STRIDE = 151;
const PAIRS = 3;

describe('workbooks damaged in every way', function () {
  this.timeout(300_000);

  for (const layout of ['lampiran-iii', 'per-area'] as const)
    it(`are found out and mended, nothing is made up (${layout})`, () => {
      const clean = faultless(READINGS[layout](SOUND));
      const damages = allDamages(clean);
      const random = new Random(2026);
      const cases = [
        ...damages.filter((_, at) => at % STRIDE === 0).map((damage) => [damage]),
        ...Array.from({ length: PAIRS }, () => [random.pick(damages), random.pick(damages)]),
      ];
      const table = damageTable(clean, cases);
      const faults = [...table.values()].flatMap((row) => row.faults);
      assert.deepEqual(faults, [], tableText(table));
    });
});
