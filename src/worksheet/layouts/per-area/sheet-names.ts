import type { ChangeArea, Edition } from '../../../instrument/edition';

/** Sheets every per-area workbook has. Names stay Indonesian in both languages: places depend on them. */
export const SHEET = { identity: 'Identitas', results: 'Hasil', recap: 'Rekap', metadata: '_LKE' } as const;

/** Names staff use for the six areas; short, so that all tabs fit on one screen. */
const SHORT_NAMES: Readonly<Record<number, string>> = {
  1: 'Manajemen Perubahan',
  2: 'Tatalaksana',
  3: 'SDM',
  4: 'Akuntabilitas',
  5: 'Pengawasan',
  6: 'Pelayanan Publik',
};

/** Tab colours of the areas, then of `Hasil`: one row of related blues and greens. */
const TAB_COLORS = ['1F5C73', '2A7886', '3A8F7B', '5B8C5A', '4F6D9B', '6B5B95'];
export const RESULTS_TAB = 'B07D2B';
export const SUMMARY_TAB = '12384A';

/** `1 Manajemen Perubahan`: the area's number first, so that tabs sort as staff count. At most 31 characters. */
export function areaSheetName(area: ChangeArea): string {
  return `${String(area.number)} ${SHORT_NAMES[area.number] ?? area.name.id}`
    .replace(/[\\/?*[\]:]/g, ' ')
    .slice(0, 31);
}

export function areaTabColor(area: ChangeArea): string {
  return TAB_COLORS[(area.number - 1) % TAB_COLORS.length] ?? SUMMARY_TAB;
}

/** Codes of the components that lie outside the change areas: component B, results. */
export function resultComponents(edition: Edition): readonly string[] {
  const withAreas = new Set(edition.areas.flatMap((area) => area.nodes).map((code) => code.split('.')[0]));
  return (edition.childNodes.get('') ?? []).map((node) => node.code).filter((code) => !withAreas.has(code));
}
