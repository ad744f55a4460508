import type { ChangeArea } from '../../../instrument/edition';

/** Sheets every per-area workbook has. Names stay Indonesian in both languages: places depend on them. */
export const SHEET = { identity: 'Identitas', results: 'Hasil', recap: 'Rekap', metadata: '_LKE' } as const;

/** Names staff use for the six areas, by a word of their full name; short, so that all tabs fit on one screen. */
const SHORT_NAMES: readonly (readonly [RegExp, string])[] = [
  [/manajemen perubahan/i, 'Manajemen Perubahan'],
  [/tata ?laksana/i, 'Tatalaksana'],
  [/\bSDM\b|sumber daya manusia/i, 'SDM'],
  [/akuntabilitas/i, 'Akuntabilitas'],
  [/pengawasan/i, 'Pengawasan'],
  [/pelayanan publik/i, 'Pelayanan Publik'],
];

/** Tab colours of the areas, then of `Hasil`: one row of related blues and greens. */
const TAB_COLORS = ['1F5C73', '2A7886', '3A8F7B', '5B8C5A', '4F6D9B', '6B5B95'];
export const RESULTS_TAB = 'B07D2B';
export const SUMMARY_TAB = '12384A';

/** `1 Manajemen Perubahan`: the area's number first, so that tabs sort as staff count. At most 31 characters. */
export function areaSheetName(area: ChangeArea): string {
  const short = SHORT_NAMES.find(([pattern]) => pattern.test(area.name.id))?.[1] ?? area.name.id;
  return `${String(area.number)} ${short}`
    .replace(/[\\/?*[\]:]/g, ' ')
    .slice(0, 31)
    .trim();
}

export function areaTabColor(area: ChangeArea): string {
  return TAB_COLORS[(area.number - 1) % TAB_COLORS.length] ?? SUMMARY_TAB;
}
