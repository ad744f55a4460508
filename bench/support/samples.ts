import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { UNKNOWN_UNIT } from '../../src/assessment/types';
import type { Assessment } from '../../src/assessment/types';
import { xlsxFiles } from '../../src/workbook/file/adapter';
import { planFill } from '../../src/worksheet/fill';
import { lampiranPlan } from '../../src/worksheet/layouts/lampiran-iii/plan';
import { lampiranStyles } from '../../src/worksheet/layouts/lampiran-iii/styles';
import { perAreaPlan } from '../../src/worksheet/layouts/per-area/plan';
import { perAreaStyles } from '../../src/worksheet/layouts/per-area/styles';
import { isReading, recogniseWorkbook } from '../../src/worksheet/recognise/recognise';
import { arbitraryAssessment } from '../../test/support/arbitrary-assessment';
import { edition } from '../../test/support/edition';

export const UNIT = { ...UNKNOWN_UNIT, name: 'KPU Kota Contoh', year: 2026, target: 'WBK' } as const;

export const LAYOUTS = [
  { layout: 'per-area', plan: perAreaPlan(edition, UNIT, 'id'), styles: perAreaStyles },
  { layout: 'lampiran-iii', plan: lampiranPlan(edition, UNIT), styles: lampiranStyles },
] as const;

/** Assessments with all 127 questions answered; always the same ones. */
export function fullAssessments(count: number): readonly Assessment[] {
  return fc.sample(arbitraryAssessment('all', 'unit', true), { seed: 902021, numRuns: count });
}

/** A workbook of our own writer with every question answered. */
export async function filledBytes({ plan, styles }: (typeof LAYOUTS)[number]): Promise<Uint8Array> {
  const blank = await xlsxFiles.write(plan, styles);
  const reading = recogniseWorkbook(await xlsxFiles.read(blank), edition);
  const [assessment] = fullAssessments(1);
  if (!isReading(reading) || !assessment) throw new Error('our own workbook was not recognised');
  return xlsxFiles.patch(blank, planFill(edition, reading, assessment, false).edits);
}

const OFFICIAL = join(__dirname, '..', '..', '..', 'shared', 'fixtures', 'lampiran-iii-filled.xlsx');

/** The official file where it is at hand, else one of our own in its layout. */
export async function officialBytes(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  if (existsSync(OFFICIAL)) return { name: 'lampiran-iii-filled.xlsx', bytes: readFileSync(OFFICIAL) };
  return { name: 'own lampiran-iii workbook', bytes: await filledBytes(LAYOUTS[1]) };
}

/** Puts bytes into a folder that is removed when the bench ends. */
export function temporaryFile(
  name: string,
  bytes: Uint8Array,
): { readonly folder: string; readonly file: string } {
  const folder = mkdtempSync(join(tmpdir(), 'lke-bench-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return { folder, file };
}
