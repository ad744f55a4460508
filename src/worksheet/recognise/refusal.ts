import type { Edition } from '../../instrument/edition';
import type { NotRecognised } from '../reading';
import type { SheetImage, WorkbookImage } from '../workbook-image';
import { kindColumn } from './column-forms';
import { conflictRefusal } from './conflict';
import { lookForColumns } from './columns';
import { expectedRows } from './expected-rows';
import type { Heading } from './headings';
import { hasOtherWeights } from './match-sheet';
import type { SheetMatch } from './match-sheet';

/** With fewer of the edition's rows than this a sheet is no LKE at all: about 40 of 90/2021. */
const LEAST_SHARE = 0.2;
/** Headings that, beside a missing one, make a table an LKE. */
const LKE_HEADINGS = 5;

/** Headings as official sheets write them: users look for these words. */
export const HEADING_NAMES: Readonly<Record<Heading, string>> = {
  outline: 'Penilaian',
  weight: 'Bobot',
  explanation: 'Penjelasan',
  kind: 'Pilihan Jawaban',
  answer: 'Jawaban',
  score: 'Nilai',
  percent: '%',
  note: 'Catatan/Keterangan/Penjelasan',
  evidence: 'Daftar Bukti Dukung',
};

/** Whether a sheet has enough of the edition's rows to be worth naming. */
export function comesClose(edition: Edition, match: SheetMatch): boolean {
  return match.rows.size >= LEAST_SHARE * expectedRows(edition).length;
}

/** Needed headings a sheet lacks although the rest of it is an LKE's; empty for any other sheet. */
export function missingHeadings(sheet: SheetImage): readonly Heading[] {
  const { headed, missing, headingRow } = lookForColumns(sheet);
  if (headingRow === 0 || missing.length === 0) return [];
  const found = new Set(headed.map(({ heading }) => heading));
  const isLke = kindColumn(sheet, headingRow) !== undefined || found.size >= LKE_HEADINGS;
  return isLke && found.has('outline') ? missing : [];
}

/** Why one matched sheet is not taken. */
export function matchRefusal(edition: Edition, match: SheetMatch): NotRecognised {
  const sheet = match.sheet.name;
  if (hasOtherWeights(edition, match))
    return { reason: 'unknown-edition', evidence: [sheet, ...match.otherWeights] };
  if (match.conflicts.length > 0) return conflictRefusal(sheet, match.conflicts);
  return match.missing.length > 0
    ? { reason: 'incomplete', evidence: [sheet, ...match.missing] }
    : { reason: 'unknown-edition', evidence: [sheet] };
}

/** Why no sheet of a workbook is taken: the best of them says most. */
export function refusal(
  edition: Edition,
  matches: readonly SheetMatch[],
  image: WorkbookImage,
): NotRecognised {
  const [best] = matches;
  if (best && comesClose(edition, best)) return matchRefusal(edition, best);
  const [closest] = image.sheets
    .map((sheet) => ({ sheet, missing: missingHeadings(sheet), kinds: kindColumn(sheet, 0) !== undefined }))
    .filter(({ missing }) => missing.length > 0)
    .sort((a, b) => Number(b.kinds) - Number(a.kinds) || a.missing.length - b.missing.length);
  if (closest) {
    const names = closest.missing.map((each) => HEADING_NAMES[each]);
    return { reason: 'missing-columns', evidence: [closest.sheet.name, ...names] };
  }
  return { reason: 'no-lke', evidence: image.sheets.map((sheet) => sheet.name) };
}
