import type { AnswerKind } from '../../instrument/types';
import { KIND_OPTIONS } from '../../instrument/lint/answers';
import type { SheetImage } from '../../worksheet/workbook-image';
import { foldKind, SHEET_KIND } from '../../worksheet/recognise/expected-rows';

const KINDS = Object.keys(SHEET_KIND) as readonly AnswerKind[];
const COUNTS: ReadonlySet<string> = new Set(['jumlah', 'rupiah']);

/** What column "Pilihan Jawaban" says: an answer kind, a count, nothing, or something no edition knows. */
export type KindCell = AnswerKind | 'count' | 'unknown' | null;

/** Spellings sheets use beside the official ones. */
function plainKind(text: string): string {
  return foldKind(text)
    .replaceAll(',', '/')
    .replace(/^y\/t$/, 'ya/tidak')
    .replace(/^(nilai)?\(?0[-–—]4\)?$/, 'nilai(0-4)')
    .replace(/^persen(tase)?$/, '%');
}

export function kindOf(text: string): KindCell {
  const folded = plainKind(text);
  if (folded === '' || folded === '-') return null;
  if (COUNTS.has(folded)) return 'count';
  return KINDS.find((kind) => SHEET_KIND[kind] === folded) ?? 'unknown';
}

/** The kind whose choices a list validation on the answer cell offers; undefined where there is no such list. */
export function kindOfList(sheet: SheetImage, row: number, col: number): AnswerKind | undefined {
  const list = sheet.validations.find(
    ({ type, ranges }) =>
      type === 'list' &&
      ranges.some(
        ({ top, bottom, left, right }) => row >= top && row <= bottom && col >= left && col <= right,
      ),
  );
  const options = list?.formula1
    ?.replace(/^"|"$/g, '')
    .split(/[,;]/)
    .map((option) => option.trim().toLowerCase());
  return KINDS.find(
    (kind) =>
      KIND_OPTIONS[kind].length > 0 &&
      KIND_OPTIONS[kind].map((option) => option.toLowerCase()).join() === options?.join(),
  );
}
