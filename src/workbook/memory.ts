import { toA1 } from '../support/address';
import { recalculate } from '../worksheet/formula/recalculate';
import { formulaText } from '../worksheet/formula/text';
import type { Plan } from '../worksheet/plan';
import type { StyleSheet } from '../worksheet/style';
import type { CellImage, SheetImage, WorkbookImage } from '../worksheet/workbook-image';
import { modelOf, type PlannedCell, type PlannedSheet } from './plan-model';
import { validationImage } from './plan-validation';

/**
 * Carries out a plan in memory: the workbook it makes or, given a previous workbook, what that becomes. Input cells
 * keep what the user has in them, sheets and cells the plan says nothing about stay, and a second run changes
 * nothing. With `styles`, the image also says which cells are unlocked by style and how numbers show.
 * Throws `impossible-plan`.
 */
export function applyPlan(plan: Plan, previous?: WorkbookImage, styles?: StyleSheet): WorkbookImage {
  const model = modelOf(plan);
  const planned = model.sheets.map((sheet) => {
    const before = previous?.sheets.find(({ name }) => name.toLowerCase() === sheet.name.toLowerCase());
    return plannedImage(sheet, before, styles);
  });
  const taken = new Set(model.sheets.map(({ name }) => name.toLowerCase()));
  const own = previous?.sheets.filter(({ name }) => !taken.has(name.toLowerCase())) ?? [];
  return computed({
    sheets: [...planned, ...own],
    names: new Map([...(previous?.names ?? []), ...model.names]),
    properties: new Map([...(previous?.properties ?? []), ...model.properties]),
  });
}

function plannedImage(
  sheet: PlannedSheet,
  before: SheetImage | undefined,
  styles: StyleSheet | undefined,
): SheetImage {
  const cells = new Map<string, CellImage>();
  let [rows, cols] = [before?.rows ?? 0, before?.cols ?? 0];
  for (const [row, line] of sheet.cells) {
    for (const [col, planned] of line) {
      const cell = cellImage(planned, before?.cell(row, col), styles);
      cells.set(toA1({ row, col }), cell);
      if (!holdsContent(cell)) continue;
      [rows, cols] = [Math.max(rows, row), Math.max(cols, col)];
    }
  }
  return {
    name: sheet.name,
    visibility: sheet.look.visibility,
    rows,
    cols,
    cell: (row, col) => cells.get(toA1({ row, col })) ?? before?.cell(row, col),
    merges: sheet.merges,
    validations: sheet.validations.map(validationImage),
    hiddenRows: hiddenOf(sheet.rows),
    hiddenCols: hiddenOf(sheet.columns),
    protection: { sheet: sheet.protect, password: false },
  };
}

function hiddenOf(lines: ReadonlyMap<number, { readonly hidden?: boolean }>): ReadonlySet<number> {
  return new Set([...lines].filter(([, line]) => line.hidden === true).map(([number]) => number));
}

function holdsContent(cell: CellImage): boolean {
  return cell.value !== null || cell.formula !== undefined;
}

/** What the user has in an input cell goes before what the plan would put there; elsewhere the plan goes first. */
function cellImage(
  planned: PlannedCell,
  before: CellImage | undefined,
  styles: StyleSheet | undefined,
): CellImage {
  const style = planned.style === undefined ? undefined : styles?.[planned.style];
  const numberFormat = style?.numberFormat;
  const stays = before && (planned.input === true ? holdsContent(before) : planned.content === undefined);
  const { value, formula } = stays ? before : contentImage(planned);
  return {
    value,
    ...(formula !== undefined && { formula }),
    locked: !(style?.unlocked === true || planned.input === true),
    ...(numberFormat !== undefined && numberFormat !== 'General' && { numberFormat }),
    ...(planned.link && { link: planned.link.target }),
  };
}

function contentImage({ content }: PlannedCell): Pick<CellImage, 'value' | 'formula'> {
  if (!content) return { value: null };
  return 'value' in content
    ? { value: content.value }
    : { value: null, formula: formulaText(content.formula) };
}

/** The same workbook with every formula's value computed, when it is first asked for. */
function computed(image: WorkbookImage): WorkbookImage {
  const { values } = recalculate(image);
  const sheets = image.sheets.map((sheet): SheetImage => ({
    ...sheet,
    cell: (row, col) => {
      const cell = sheet.cell(row, col);
      return cell?.formula === undefined ? cell : { ...cell, value: values(sheet.name, row, col) };
    },
  }));
  return { ...image, sheets };
}
