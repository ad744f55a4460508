import type { WorkbookContext } from '../context';
import { workbookRule } from '../rule';
import { answerSheets, placeId } from '../sheet/cells';
import type { CellPlace } from '../../worksheet/reading';
import type { SheetImage } from '../../worksheet/workbook-image';

const HEADING_ROWS = 5;
/** A recap has at most some hundred rows, and the score stands a few columns beside the weight. */
const LAST_ROW = 2000;
const BESIDE = 20;

function weightColumn(sheet: SheetImage): number | undefined {
  for (let row = 1; row <= Math.min(sheet.rows, HEADING_ROWS); row++) {
    for (let col = 1; col <= Math.min(sheet.cols, 60); col++) {
      const value = sheet.cell(row, col)?.value;
      if (typeof value === 'string' && /^\s*bobot/i.test(value)) return col;
    }
  }
  return undefined;
}

/** Weight of whatever has its score in a cell, by that cell. */
function weightsByScoreCell({ edition, reading }: WorkbookContext): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const [code, { score }] of reading.nodes) {
    const weight = edition.nodeByCode.get(code)?.weight ?? edition.indicatorByCode.get(code)?.weight ?? null;
    if (score && weight !== null) weights.set(placeId(score), weight);
  }
  return weights;
}

interface Outdated {
  readonly place: CellPlace;
  readonly found: number;
  readonly weight: number;
}

/** Rows that repeat a score of the worksheet beside a weight that is not its own. */
function outdatedRows(
  workbook: WorkbookContext,
  sheet: SheetImage,
  weights: ReadonlyMap<string, number>,
): readonly Outdated[] {
  const col = weightColumn(sheet);
  if (col === undefined) return [];
  const rows: Outdated[] = [];
  for (let row = 1; row <= Math.min(sheet.rows, LAST_ROW); row++) {
    const found = sheet.cell(row, col)?.value;
    if (typeof found !== 'number') continue;
    for (let other = col + 1; other <= Math.min(sheet.cols, col + BESIDE); other++) {
      const formula = workbook.precedents.formula({ sheet: sheet.name, row, col: other });
      if (formula?.kind !== 'cell') continue;
      const weight = weights.get(
        placeId({ sheet: formula.sheet ?? sheet.name, row: formula.row, col: formula.col }),
      );
      if (weight !== undefined && Math.abs(weight - found) > 1e-9)
        rows.push({ place: { sheet: sheet.name, row, col }, found, weight });
    }
  }
  return rows;
}

/**
 * A recap sheet with weights of an older edition, such as the ministry's hidden `Ctt Eval`: its percentages
 * are wrong and may exceed 100 %. Nothing of the score depends on it, so it is told once for each sheet.
 */
export const sideSheetOutdated = workbookRule({
  id: 'side-sheet-outdated',
  variants: { default: 'info' },
  *check(workbook, report) {
    const main = answerSheets(workbook.reading);
    const weights = weightsByScoreCell(workbook);
    for (const sheet of workbook.reading.image.sheets) {
      if (main.has(sheet.name.toLowerCase())) continue;
      const rows = outdatedRows(workbook, sheet, weights);
      const [first] = rows;
      if (!first) continue;
      const facts = { number: rows.length, found: first.found, weight: first.weight };
      yield report('default', { code: null, place: first.place }, { facts });
    }
  },
});
