import type { RangeAddress } from '../../../support/address';
import { formulaText } from '../../../worksheet/formula/text';
import type { CellContent } from '../../../worksheet/plan';
import type { CellEdit } from '../../../worksheet/workbook-image';
import type { PlannedSheet } from '../../plan-model';
import { blocksOf } from '../blocks';
import { isFormula, toExcel } from '../cell-values';
import { rangeStep } from './steps';
import type { Step } from './steps';

/** What Excel shows for a formula or value once it is there. */
type Raw = string | number | boolean;

/** A cell as a sheet that is there already holds it; both as Excel gives them. */
export interface HeldCell {
  readonly value: unknown;
  readonly formula: unknown;
}

export type Held = (row: number, col: number) => HeldCell | undefined;

interface PlannedContent {
  readonly row: number;
  readonly col: number;
  readonly content: CellContent;
  readonly input: boolean;
}

function contentsOf(sheet: PlannedSheet): readonly PlannedContent[] {
  return [...sheet.cells].flatMap(([row, line]) =>
    [...line].flatMap(([col, { content, input }]) =>
      content ? [{ row, col, content, input: input === true }] : [],
    ),
  );
}

const written = (content: CellContent): Raw =>
  'formula' in content ? `=${formulaText(content.formula)}` : toExcel(content.value);

/** Whether the cell shows what the plan wants there. The apostrophe of a guarded text never shows. */
function isThere(content: CellContent, { value, formula }: HeldCell): boolean {
  if ('formula' in content) return isFormula(formula, value) && sameFormula(formula, written(content));
  return !isFormula(formula, value) && value === (content.value ?? '');
}

/** Excel may give a formula back with other spaces, or without quotes a sheet name does not need. */
function sameFormula(held: string, planned: Raw): boolean {
  const plain = (text: string): string => text.replace(/[\s']/g, '').toUpperCase();
  return plain(held) === plain(String(planned));
}

/** What is to be written to a sheet, and what stays because it is the user's. */
export interface ContentPlan {
  readonly cells: readonly PlannedContent[];
  readonly kept: readonly CellEdit[];
}

/** A sheet that is there is put right where it differs; cells that belong to the user and hold something are kept. */
export function contentPlan(sheet: PlannedSheet, held: Held | undefined): ContentPlan {
  const contents = contentsOf(sheet);
  if (!held) return { cells: contents, kept: [] };
  const kept: CellEdit[] = [];
  const cells = contents.filter(({ row, col, content, input }) => {
    const cell = held(row, col);
    if (!cell) return true;
    if (isThere(content, cell)) return false;
    if (!input || (cell.value === '' && cell.formula === '')) return true;
    kept.push({ sheet: sheet.name, row, col, value: 'value' in content ? content.value : null });
    return false;
  });
  return { cells, kept };
}

/** Rows of one matrix; a larger one is cut, since a step is never split over two requests. */
const ROWS = 400;

/**
 * A sheet's contents as one matrix of values and one of formulas over all of it: `null` leaves a cell as it is, so
 * blanks between cost five bytes and no operation.
 */
export function wholeSteps(sheet: string, cells: readonly PlannedContent[]): readonly Step[] {
  const steps: Step[] = [];
  for (const kind of ['value', 'formula'] as const) {
    const some = cells.filter(({ content }) => kind in content);
    if (some.length === 0) continue;
    const [top, left] = [Math.min(...some.map(({ row }) => row)), Math.min(...some.map(({ col }) => col))];
    const [bottom, right] = [
      Math.max(...some.map(({ row }) => row)),
      Math.max(...some.map(({ col }) => col)),
    ];
    for (let from = top; from <= bottom; from += ROWS) {
      const range = { top: from, left, bottom: Math.min(bottom, from + ROWS - 1), right };
      steps.push(matrixStep(sheet, kind, range, some));
    }
  }
  return steps;
}

function matrixStep(
  sheet: string,
  kind: 'value' | 'formula',
  range: RangeAddress,
  cells: readonly PlannedContent[],
): Step {
  const matrix: (Raw | null)[][] = Array.from({ length: range.bottom - range.top + 1 }, () =>
    new Array<Raw | null>(range.right - range.left + 1).fill(null),
  );
  for (const { row, col, content } of cells) {
    const line = matrix[row - range.top];
    if (line) line[col - range.left] = written(content);
  }
  return rangeStep(sheet, range, 1, matrix, (target) => {
    if (kind === 'value') target.values = matrix;
    else target.formulas = matrix;
  });
}

/** Single cells of a sheet that is there, as few blocks. */
export function cellSteps(sheet: string, cells: readonly PlannedContent[]): readonly Step[] {
  return (['value', 'formula'] as const).flatMap((kind) =>
    blocksOf(cells.filter(({ content }) => kind in content)).map((block) => {
      const matrix = block.cells.map((line) => line.map(({ content }) => written(content)));
      return rangeStep(sheet, block, 1, matrix, (target) => {
        if (kind === 'value') target.values = matrix;
        else target.formulas = matrix;
      });
    }),
  );
}

/** Share of the plan's own texts a sheet must hold to be taken for the plan's sheet. */
const OURS = 0.5;

/** Whether a sheet of that name is the plan's, perhaps damaged, and not one the user made; a blank sheet is anybody's. */
export function isOurs(sheet: PlannedSheet, held: Held): boolean {
  const own = contentsOf(sheet).filter(
    ({ content, input }) => !input && 'value' in content && typeof content.value === 'string',
  );
  const there = own.filter(({ row, col, content }) =>
    isThere(content, held(row, col) ?? { value: '', formula: '' }),
  );
  return own.length === 0 || there.length >= OURS * own.length;
}
