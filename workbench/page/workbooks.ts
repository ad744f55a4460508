import example from '../../assets/example/jawaban-contoh.json';
import { UNKNOWN_UNIT } from '../../src/assessment/types';
import { importPortalAnswers } from '../../src/exchange/portalrb-import';
import type { Edition } from '../../src/instrument/edition';
import { patchWorkbookFile } from '../../src/workbook/file/patch';
import { readWorkbookFile } from '../../src/workbook/file/read';
import { writePlan } from '../../src/workbook/file/write';
import { perAreaPlan } from '../../src/worksheet/layouts/per-area/plan';
import { perAreaStyles } from '../../src/worksheet/layouts/per-area/styles';
import { planFill } from '../../src/worksheet/fill';
import { isReading, recogniseWorkbook } from '../../src/worksheet/recognise/recognise';

/** A new LKE, ready to fill. */
export function newWorkbook(edition: Edition): Promise<Uint8Array> {
  const unit = { ...UNKNOWN_UNIT, year: new Date().getFullYear() };
  return writePlan(perAreaPlan(edition, unit), perAreaStyles);
}

/** An LKE filled with answers of our own invention. */
export async function exampleWorkbook(edition: Edition): Promise<Uint8Array> {
  const assessment = importPortalAnswers(edition, JSON.stringify(example));
  // PortalRB's answers do not say which predicate the unit is after.
  const unit = { ...assessment.unit, target: 'WBK' as const };
  const made = await writePlan(perAreaPlan(edition, unit), perAreaStyles);
  const reading = recogniseWorkbook(await readWorkbookFile(made), edition);
  if (!isReading(reading)) throw new Error(reading.reason);
  return patchWorkbookFile(made, planFill(edition, reading, assessment, false).edits);
}
