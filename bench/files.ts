import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { UNKNOWN_UNIT } from '../src/assessment/types';
import { PERMENPANRB_90_2021 as edition } from '../src/instrument/editions/permenpanrb-90-2021';
import { checkAssessment } from '../src/validation/check';
import { planFill } from '../src/worksheet/fill';
import { lampiranPlan } from '../src/worksheet/layouts/lampiran-iii/plan';
import { lampiranStyles } from '../src/worksheet/layouts/lampiran-iii/styles';
import { perAreaPlan } from '../src/worksheet/layouts/per-area/plan';
import { perAreaStyles } from '../src/worksheet/layouts/per-area/styles';
import { xlsxFiles } from '../src/workbook/file/adapter';
import { blankWorkbook, readBack } from '../test/support/layouts';
import { exampleAssessment, officialWorkbook } from './example';
import { timed } from './figure';
import type { Figure } from './figure';

/** The cell values of a workbook and nothing else, written by the library alone. */
async function bareValues(bytes: Uint8Array): Promise<() => Promise<Uint8Array>> {
  const workbook = await readXlsx(bytes);
  const sheets = workbook.sheets.map(({ name, rows }) => ({ name, rows }));
  return () => writeXlsx({ sheets });
}

/** Reading, writing, filling and checking in memory. */
export async function fileFigures(): Promise<readonly Figure[]> {
  const official = await officialWorkbook();
  const perArea = await blankWorkbook('per-area');
  const bare = await bareValues(perArea);
  const reading = await readBack(official);
  const blank = await readBack(perArea);
  const answers = planFill(edition, blank, exampleAssessment(), false).edits;
  const read = await timed(9, () => xlsxFiles.read(official));
  const hucre = await timed(9, () => readXlsx(official, { readStyles: true }));
  const recognised = await timed(9, () => readBack(official));
  const written = await timed(5, () => xlsxFiles.write(perAreaPlan(edition, UNKNOWN_UNIT), perAreaStyles));
  const bareWritten = await timed(5, bare);
  const lampiran = await timed(5, () => xlsxFiles.write(lampiranPlan(edition, UNKNOWN_UNIT), lampiranStyles));
  const patched = await timed(5, () => xlsxFiles.patch(perArea, answers));
  const checked = await timed(5, () => checkAssessment(edition, reading.assessment, { reading }));
  return [
    {
      what: 'read an official file',
      ours: read,
      unit: 'ms',
      peer: { name: 'hucre with styles', value: hucre },
    },
    {
      what: 'read and recognise it',
      ours: recognised,
      unit: 'ms',
      peer: { name: 'reading alone', value: read },
    },
    {
      what: 'write a per-area workbook',
      ours: written,
      unit: 'ms',
      peer: { name: 'hucre, bare values', value: bareWritten },
    },
    {
      what: 'write a Lampiran III workbook',
      ours: lampiran,
      unit: 'ms',
      peer: { name: 'hucre, bare values', value: bareWritten },
    },
    {
      what: `fill ${String(answers.length)} cells of a file`,
      ours: patched,
      unit: 'ms',
      peer: { name: 'writing it anew', value: written },
    },
    { what: 'check an official file', ours: checked, unit: 'ms', peer: { name: 'reading it', value: read } },
  ];
}
