import { itemId } from '../../instrument/edition';
import type { Edition } from '../../instrument/edition';
import { foldText } from '../../support/text';
import type { CellPlace, NodePlaces, Reading } from '../../worksheet/reading';
import type { SheetImage } from '../../worksheet/workbook-image';

/** A heading inside a subarea that averages one indicator's rows: LHKPN and LHKASN (official rows 176, 183). */
export interface InnerHeading {
  /** Row in the official file. */
  readonly officialRow: number;
  /** The indicator whose row follows. */
  readonly indicator: string;
  readonly weight: CellPlace;
  readonly score: CellPlace;
  /** Points the weight cell must show. */
  readonly points: number;
}

/**
 * Cells the official sheet computes with although they belong to nothing of the edition: the totals of
 * the components below the table (official rows 198 and 206), and the two headings of the wealth reports.
 */
export interface OfficialExtras {
  /** Score cell of a component's own total, by the component's code. */
  readonly subtotals: ReadonlyMap<string, CellPlace>;
  readonly headings: readonly InnerHeading[];
}

const NONE: OfficialExtras = { subtotals: new Map(), headings: [] };

/** The longest text of a row's outline; numbering is shorter than any heading. */
function outlineText(sheet: SheetImage, row: number, to: number): string {
  for (let col = 1; col <= to; col++) {
    const value = sheet.cell(row, col)?.value;
    if (typeof value === 'string' && value.trim().length > 4) return foldText(value);
  }
  return '';
}

type Figures = Required<Pick<NodePlaces, 'weight' | 'score'>>;

/** How far below the last row of the table the totals may stand. */
const TOTALS_BELOW = 20;

function subtotalsOf(
  edition: Edition,
  reading: Reading,
  sheet: SheetImage,
  { weight, score }: Figures,
): ReadonlyMap<string, CellPlace> {
  const found = new Map<string, CellPlace>();
  const rows = [...reading.nodes.values()].flatMap((places) => places.weight?.row ?? []);
  const last = Math.min(sheet.rows, Math.max(...rows) + TOTALS_BELOW);
  for (let row = Math.min(...rows); row <= last; row++) {
    const text = outlineText(sheet, row, weight.col - 1);
    const total = edition.officialSheet.totals.find((each) => text.startsWith(foldText(each.text)));
    if (total && total.component !== null)
      found.set(total.component, { sheet: sheet.name, row, col: score.col });
  }
  return found;
}

/** Row of whatever comes right before an indicator in its subarea: the last row of the one before it, or the subarea's. */
function rowBefore(edition: Edition, reading: Reading, code: string): number | undefined {
  const parent = edition.indicatorByCode.get(code)?.parent ?? '';
  const siblings = edition.childIndicators.get(parent) ?? [];
  const previous = siblings[siblings.findIndex((each) => each.code === code) - 1];
  const last = previous?.counts.at(-1);
  const key = previous ? (last ? itemId(previous.code, last.key) : previous.code) : parent;
  return reading.nodes.get(key)?.weight?.row;
}

/** A heading stands between the row that comes before it and its first indicator; it is told by having a text. */
function headingsOf(
  edition: Edition,
  reading: Reading,
  sheet: SheetImage,
  columns: Figures,
): readonly InnerHeading[] {
  return edition.officialSheet.headings.flatMap(({ row: officialRow, before: indicator, weight: points }) => {
    const below = reading.nodes.get(indicator)?.weight?.row;
    const above = rowBefore(edition, reading, indicator);
    if (points === null || below === undefined || above === undefined) return [];
    for (let row = below - 1; row > above; row--) {
      if (outlineText(sheet, row, columns.weight.col - 1) === '') continue;
      const place = (col: number): CellPlace => ({ sheet: sheet.name, row, col });
      const [weight, score] = [place(columns.weight.col), place(columns.score.col)];
      return [{ officialRow, indicator, weight, score, points }];
    }
    return [];
  });
}

const known = new WeakMap<Reading, OfficialExtras>();

/** Found by what stands in the sheet, so that inserted rows make no difference; nothing in other layouts. */
export function officialExtras(edition: Edition, reading: Reading): OfficialExtras {
  const before = known.get(reading);
  if (before) return before;
  const [first] = edition.nodes.flatMap(({ code }) => reading.nodes.get(code) ?? []);
  const sheet = reading.image.sheets.find(({ name }) => name === first?.weight?.sheet);
  const extras =
    reading.layout === 'lampiran-iii' && sheet && first?.weight && first.score
      ? findExtras(edition, reading, sheet, { weight: first.weight, score: first.score })
      : NONE;
  known.set(reading, extras);
  return extras;
}

function findExtras(edition: Edition, reading: Reading, sheet: SheetImage, columns: Figures): OfficialExtras {
  return {
    subtotals: subtotalsOf(edition, reading, sheet, columns),
    headings: headingsOf(edition, reading, sheet, columns),
  };
}
