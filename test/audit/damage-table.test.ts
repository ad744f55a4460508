import assert from 'node:assert/strict';
import { SOUND } from '../validation/support/complete';
import { officialReading, perAreaReading } from '../validation/support/workbooks';
import { Random } from '../fuzz/support/random';
import { allDamages } from './support/damage';
import { damageTable, tableText } from './support/damage-table';
import { LOOK_DAMAGE_KINDS, lookDamages } from './support/look-damage';
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
      const contents = allDamages(clean);
      const looks = lookDamages(clean);
      const damages = [...contents, ...looks];
      const random = new Random(2026);
      const cases = [
        ...contents.filter((_, at) => at % STRIDE === 0).map((damage) => [damage]),
        ...LOOK_DAMAGE_KINDS.flatMap((kind) => {
          const own = looks.filter((damage) => damage.kind === kind);
          return [own[0], own[Math.floor(own.length / 2)]].flatMap((damage) => (damage ? [[damage]] : []));
        }),
        ...Array.from({ length: PAIRS }, () => [random.pick(damages), random.pick(damages)]),
      ];
      const table = damageTable(clean, cases);
      for (const kind of LOOK_DAMAGE_KINDS) assert.ok((table.get(kind)?.made ?? 0) >= 2, kind);
      const faults = [...table.values()].flatMap((row) => row.faults);
      assert.deepEqual(faults, [], tableText(table));
    });
});
