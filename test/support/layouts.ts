import { UNKNOWN_UNIT } from '../../src/assessment/types';
import type { Assessment } from '../../src/assessment/types';
import { lampiranPlan } from '../../src/worksheet/layouts/lampiran-iii/plan';
import { lampiranStyles } from '../../src/worksheet/layouts/lampiran-iii/styles';
import { perAreaPlan } from '../../src/worksheet/layouts/per-area/plan';
import { perAreaStyles } from '../../src/worksheet/layouts/per-area/styles';
import { planFill } from '../../src/worksheet/fill';
import type { Reading } from '../../src/worksheet/reading';
import { isReading, recogniseWorkbook } from '../../src/worksheet/recognise/recognise';
import { xlsxFiles } from '../../src/workbook/file/adapter';
import { edition } from './edition';

export type MadeLayout = 'per-area' | 'lampiran-iii';

const unit = { ...UNKNOWN_UNIT, name: 'KPU Kota Contoh', year: 2026, target: 'WBK' } as const;

/** A new workbook of a layout, as `lke create` makes it. */
export function blankWorkbook(layout: MadeLayout): Promise<Uint8Array> {
  return layout === 'per-area'
    ? xlsxFiles.write(perAreaPlan(edition, unit), perAreaStyles)
    : xlsxFiles.write(lampiranPlan(edition, unit), lampiranStyles);
}

/** Reads a file as an LKE; fails the test where it is none. */
export async function readBack(bytes: Uint8Array): Promise<Reading> {
  const result = recogniseWorkbook(await xlsxFiles.read(bytes), edition);
  if (!isReading(result)) throw new Error(`not recognised: ${result.reason} ${result.evidence.join(', ')}`);
  return result;
}

/** The workbook with an assessment filled in; formulas keep the cached values of the blank one when told so. */
export async function filledWorkbook(
  blank: Uint8Array,
  given: Assessment,
  recalculate = true,
): Promise<Uint8Array> {
  const plan = planFill(edition, await readBack(blank), given, false);
  return xlsxFiles.patch(blank, plan.edits, { recalculate });
}
