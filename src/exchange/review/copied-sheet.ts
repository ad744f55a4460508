import { foldText } from '../../support/text';
import { box } from '../../worksheet/layouts/per-area/operations';
import type { CellContent, Operation } from '../../worksheet/plan';
import { isCellError } from '../../worksheet/workbook-image';
import type { SheetImage, WorkbookImage } from '../../worksheet/workbook-image';

/** Sheets that go along with the worksheet: the register of evidence and the seal. Everything else is the unit's own. */
const GO_ALONG = ['Data Dukung', 'Segel'];
/** Larger sheets are none of ours. */
const LIMIT = { rows: 5000, cols: 60 } as const;
const WIDEST = 50;

/** Sheets of a workbook that go along into an evaluator's copy. */
export function sheetsAlong(image: WorkbookImage): readonly SheetImage[] {
  const names = new Set(GO_ALONG.map(foldText));
  return image.sheets.filter(
    ({ name, rows, cols }) => names.has(foldText(name)) && rows <= LIMIT.rows && cols <= LIMIT.cols,
  );
}

/** A sheet as it shows, cell by cell: values in their places, formulas as the values they gave, nothing to fill. */
export function copiedSheet(image: SheetImage): readonly Operation[] {
  const { name: sheet, rows, cols, visibility, hiddenCols } = image;
  const widths = Array.from({ length: cols }, () => 8);
  const cells = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: cols }, (__, right): CellContent | null => {
      const held = image.cell(down + 1, right + 1)?.value ?? null;
      if (held === null) return null;
      const value = isCellError(held) ? held.error : held;
      // Headings above a table run over their neighbours and say nothing about the width of a column.
      if (down > 2) widths[right] = Math.min(WIDEST, Math.max(widths[right] ?? 8, String(value).length + 2));
      return { value };
    }),
  );
  if (rows === 0 || cols === 0) return [{ op: 'addSheet', sheet, visibility }];
  return [
    { op: 'addSheet', sheet, visibility },
    {
      op: 'columns',
      sheet,
      widths: widths.map((width, at) => ({ col: at + 1, width, hidden: hiddenCols.has(at + 1) })),
    },
    { op: 'write', sheet, at: 'A1', cells },
    { op: 'style', sheet, range: box(1, 1, rows, cols), style: 'copiedCell' },
    { op: 'protect', sheet },
  ];
}
