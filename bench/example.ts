import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assessment } from '../src/assessment/types';
import { importPortalAnswers } from '../src/exchange/portalrb-import';
import { PERMENPANRB_90_2021 as edition } from '../src/instrument/editions/permenpanrb-90-2021';
import { blankWorkbook, filledWorkbook } from '../test/support/layouts';

const ROOT = join(__dirname, '..');
const OFFICIAL = join(ROOT, '..', 'shared', 'fixtures', 'lampiran-iii-filled.xlsx');

export function exampleAssessment(): Assessment {
  return importPortalAnswers(
    edition,
    readFileSync(join(ROOT, 'assets', 'example', 'jawaban-contoh.json'), 'utf8'),
  );
}

/** An official-layout workbook: the fixture where it is there, else one our own writer makes. */
export async function officialWorkbook(): Promise<Uint8Array> {
  if (existsSync(OFFICIAL)) return readFileSync(OFFICIAL);
  return filledWorkbook(await blankWorkbook('lampiran-iii'), exampleAssessment());
}
