import assert from 'node:assert/strict';
import { UNKNOWN_UNIT } from '../../src/assessment/types';
import type { UnitIdentity } from '../../src/assessment/types';
import { ProposalError, proposeUnits } from '../../src/exchange/portalrb-units';

const unit = (source: string, more: Partial<UnitIdentity>) => ({
  source,
  unit: { ...UNKNOWN_UNIT, id: source, name: `KPU ${source}`, year: 2026, target: 'WBK' as const, ...more },
});

function problems(...units: Parameters<typeof proposeUnits>[0]): readonly string[] {
  try {
    proposeUnits(units, new Set(['C']));
    return [];
  } catch (error) {
    assert.ok(error instanceof ProposalError);
    return error.problems.map(({ kind, source }) => `${source} ${kind}`);
  }
}

describe('units proposed to PortalRB', () => {
  it('stand in the list of their predicate, affirmation named', () => {
    assert.deepEqual(
      proposeUnits([unit('A', {}), unit('B', { target: 'WBBM' }), unit('C', {})], new Set(['C'])),
      {
        wbk: {
          tahun: 2026,
          units: [
            { id: 'A', nama: 'KPU A', kategori: 'WBK', afirmasi: false },
            { id: 'C', nama: 'KPU C', kategori: 'WBK-AFIRMASI', afirmasi: true },
          ],
        },
        wbbm: { tahun: 2026, units: [{ id: 'B', nama: 'KPU B', kategori: 'WBBM', afirmasi: false }] },
      },
    );
  });

  it('have no list where nobody is proposed', () => {
    assert.equal(proposeUnits([unit('A', {})]).wbbm, null);
  });

  it('are refused together, each with what is missing or contradicts another', () => {
    assert.deepEqual(
      problems(
        unit('A', { name: null }),
        unit('B', { id: null, target: null }),
        unit('C', { target: 'WBBM' }),
        unit('D', { id: 'A', year: 2025 }),
        unit('E', { year: null }),
      ),
      ['A no-name', 'B no-id', 'B no-target', 'C wbbm-affirmative', 'D same-id', 'D other-year', 'E no-year'],
    );
  });
});
