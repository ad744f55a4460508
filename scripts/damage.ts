/**
 * Damages workbooks in every way offices do, alone and in pairs, audits and repairs each, and prints what was made,
 * found, wrongly reported and mended.
 *
 *   npm run damage                         both layouts: every kind at every row, and 300 pairs
 *   npm run damage -- --pairs 2000 --seed 7
 *   npm run damage -- --layout lampiran-iii
 *   npm run damage -- --every 20           one in so many of each kind, in minutes instead of an hour
 */
import { parseArgs } from 'node:util';
import { allDamages } from '../test/audit/support/damage';
import { damageTable, placeOfDamage, tableText } from '../test/audit/support/damage-table';
import type { AnyDamage } from '../test/audit/support/damage-table';
import { lookDamages } from '../test/audit/support/look-damage';
import { faultless } from '../test/audit/support/workbook';
import { Random } from '../test/fuzz/support/random';
import { SOUND } from '../test/validation/support/complete';
import { officialReading, perAreaReading } from '../test/validation/support/workbooks';

const READINGS = { 'lampiran-iii': officialReading, 'per-area': perAreaReading };
const LAYOUTS = ['lampiran-iii', 'per-area'] as const;

/** Pairs of damages at different cells, the same for the same seed. */
function* pairs(damages: readonly AnyDamage[], count: number, seed: number): Generator<readonly AnyDamage[]> {
  const random = new Random(seed);
  for (let made = 0; made < count;) {
    const [one, other] = [random.pick(damages), random.pick(damages)];
    const [a, b] = [placeOfDamage(one), placeOfDamage(other)];
    if (a.sheet === b.sheet && a.row === b.row && a.col === b.col) continue;
    made++;
    yield [one, other];
  }
}

function main(): void {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '2026' },
      pairs: { type: 'string', default: '300' },
      layout: { type: 'string' },
      every: { type: 'string', default: '1' },
    },
  });
  let faults = 0;
  for (const layout of LAYOUTS.filter((each) => values.layout === undefined || each === values.layout)) {
    const clean = faultless(READINGS[layout](SOUND));
    const damages = [...allDamages(clean), ...lookDamages(clean)];
    const alone = damages.filter((_, at) => at % Number(values.every) === 0);
    const cases = [
      ...alone.map((damage) => [damage]),
      ...pairs(damages, Number(values.pairs), Number(values.seed)),
    ];
    let done = 0;
    const table = damageTable(clean, cases, () => {
      if (++done % 50 === 0) process.stderr.write(`\r${layout}: ${String(done)} / ${String(cases.length)} `);
    });
    process.stderr.write('\n');
    console.log(`\n${layout}, seed ${values.seed}: ${String(alone.length)} alone, ${values.pairs} pairs`);
    console.log(tableText(table));
    const listed = [...new Set([...table.values()].flatMap((row) => row.faults))];
    faults += listed.length;
    for (const fault of listed.slice(0, 50)) console.log(fault);
  }
  process.exitCode = faults > 0 ? 1 : 0;
}

main();
