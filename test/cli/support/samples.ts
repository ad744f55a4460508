import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits } from '../../../src/assessment/assessment';
import { UNKNOWN_UNIT } from '../../../src/assessment/types';
import type { Assessment, UnitIdentity } from '../../../src/assessment/types';
import { exportPortalAnswers } from '../../../src/exchange/portalrb-export';
import { importPortalAnswers } from '../../../src/exchange/portalrb-import';
import { xlsxFiles } from '../../../src/workbook/file/adapter';
import { planFill } from '../../../src/worksheet/fill';
import { lampiranPlan } from '../../../src/worksheet/layouts/lampiran-iii/plan';
import { lampiranStyles } from '../../../src/worksheet/layouts/lampiran-iii/styles';
import { perAreaPlan } from '../../../src/worksheet/layouts/per-area/plan';
import { perAreaStyles } from '../../../src/worksheet/layouts/per-area/styles';
import { portalFormPlan } from '../../../src/worksheet/layouts/portalrb-jawaban/plan';
import { edition } from '../../support/edition';
import { readingOf } from '../../worksheet/recognise/support/filled-image';
import { temporaryFolder } from './run';

export type SampleLayout = 'per-area' | 'lampiran-iii' | 'portalrb-jawaban';
export const SAMPLE_LAYOUTS: readonly SampleLayout[] = ['per-area', 'lampiran-iii', 'portalrb-jawaban'];

export const EXAMPLE_FILE = join(__dirname, '..', '..', '..', 'assets', 'example', 'jawaban-contoh.json');

/** The example that ships with the project: 110 of 113 indicators answered. */
export const EXAMPLE: Assessment = importPortalAnswers(edition, readFileSync(EXAMPLE_FILE, 'utf8'));

/** The example with an evaluator's answers beside it. */
export const EXAMPLE_OF_BOTH: Assessment = applyEdits(
  EXAMPLE,
  [...EXAMPLE.layers.unit].map(([item, { answer }]) => ({
    layer: 'tpi' as const,
    item,
    answer: item === 'A.I.1.i.b' ? 'C' : answer,
    note: item === 'A.I.1.i.b' ? 'bukti belum cukup' : null,
  })),
);

function plainBytes(layout: SampleLayout, unit: UnitIdentity): Promise<Uint8Array> {
  if (layout === 'per-area') return xlsxFiles.write(perAreaPlan(edition, unit, 'id'), perAreaStyles);
  if (layout === 'lampiran-iii') return xlsxFiles.write(lampiranPlan(edition, unit), lampiranStyles);
  return xlsxFiles.write(portalFormPlan(edition, unit), lampiranStyles);
}

const UNIT: UnitIdentity = { ...UNKNOWN_UNIT, name: 'KPU Kota Contoh', year: 2026, target: 'WBK' };
const made = new Map<string, Promise<Uint8Array>>();

function once(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const known = made.get(key) ?? make();
  made.set(key, known);
  return known;
}

export function blankBytes(layout: SampleLayout): Promise<Uint8Array> {
  return once(`blank ${layout}`, () => plainBytes(layout, UNIT));
}

/** A workbook of a layout by our own writer, filled as far as the layout has room. */
export function filledBytes(layout: SampleLayout, assessment = EXAMPLE): Promise<Uint8Array> {
  const fill = async (): Promise<Uint8Array> => {
    const blank = await blankBytes(layout);
    const reading = readingOf(await xlsxFiles.read(blank));
    return xlsxFiles.patch(blank, planFill(edition, reading, assessment, false).edits);
  };
  return assessment === EXAMPLE ? once(`filled ${layout}`, fill) : fill();
}

const folder = temporaryFolder();
const files = new Map<string, string>();

async function fileOf(name: string, bytes: () => Promise<Uint8Array | string>): Promise<string> {
  const known = files.get(name);
  if (known !== undefined) return known;
  const file = join(folder, name);
  writeFileSync(file, await bytes());
  files.set(name, file);
  return file;
}

/** Files that tests only read; made when first asked for. */
export const sample = {
  blank: (layout: SampleLayout): Promise<string> => fileOf(`kosong-${layout}.xlsx`, () => blankBytes(layout)),
  filled: (layout: SampleLayout): Promise<string> =>
    fileOf(`terisi-${layout}.xlsx`, () => filledBytes(layout)),
  ofBoth: (layout: SampleLayout): Promise<string> =>
    fileOf(`tpi-${layout}.xlsx`, () => filledBytes(layout, EXAMPLE_OF_BOTH)),
  answers: (): Promise<string> => fileOf('jawaban.json', () => Promise.resolve(readFileSync(EXAMPLE_FILE))),
  bothAnswers: (): Promise<string> =>
    fileOf('tpi.json', () => Promise.resolve(JSON.stringify(exportPortalAnswers(edition, EXAMPLE_OF_BOTH)))),
};
