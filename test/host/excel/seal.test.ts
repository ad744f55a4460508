import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/assessment/assessment';
import type { Assessment } from '../../../src/assessment/types';
import { readSeal } from '../../../src/exchange/seal/read';
import { sealAssessment } from '../../../src/exchange/seal/seal';
import { sealPlan, sealStyles } from '../../../src/exchange/seal/sheet';
import { verifySeal } from '../../../src/exchange/seal/verify';
import type { Language } from '../../../src/i18n/language';
import type { HostPort } from '../../../src/workbook/host-port';
import { EXAMPLE } from '../../cli/support/samples';
import { edition } from '../../support/edition';
import { onLke } from './bench';

async function seal(port: HostPort, assessment: Assessment, language: Language): Promise<void> {
  const made = sealAssessment(edition, assessment, {
    at: '2026-05-31T14:05:00+07:00',
    tool: 'lke-zi 0.1.0',
    errors: 0,
  });
  await port.applyPlan(sealPlan(await port.readWorkbook(), edition, made, language), sealStyles);
}

describe('sealing in Excel', function () {
  this.timeout(60_000);

  it('writes a seal that reads back, and another one over it whatever changed', () =>
    onLke('per-area', async ({ bench, port }) => {
      // A name Excel would take for a formula, were it typed.
      const unit = { ...EXAMPLE.unit, name: '=KPU Kota Contoh', year: 2026 };
      const first = { ...EXAMPLE, unit };
      await seal(port, first, 'id');
      assert.equal(verifySeal(edition, first, readSeal(await port.readWorkbook())).state, 'unchanged');
      const { syncs, largestRequest } = bench.stats.last;
      assert.ok(syncs <= 8 && largestRequest < 1_000_000);

      const edits = [...EXAMPLE.layers.unit.keys()].map((item) => ({
        layer: 'unit' as const,
        item,
        answer: '0012',
        note: `catatan ${item}`,
        evidence: null,
      }));
      const second = applyEdits(first, edits);
      assert.equal(verifySeal(edition, second, readSeal(await port.readWorkbook())).state, 'changed');
      await seal(port, second, 'en');
      assert.equal(verifySeal(edition, second, readSeal(await port.readWorkbook())).state, 'unchanged');
    }));
});
