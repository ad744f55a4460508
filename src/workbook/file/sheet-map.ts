import type { Cell, CellStyle as WriterStyle, ColumnDef, ConditionalRule, WriteSheet } from 'hucre/xlsx';
import { formulaText } from '../../worksheet/formula/text';
import type { CellStyle, StyleName, StyleSheet } from '../../worksheet/style';
import type { CellEdit, CellScalar } from '../../worksheet/workbook-image';
import { impossible, type PlannedCell, type PlannedSheet } from '../plan-model';
import { chartOf } from './chart-map';
import { headerFooter, pageSetup } from './print-map';
import { cellStyle, conditionalStyle } from './style-map';
import { validationOf } from './validation-map';
import { encodeCellText } from './xml/text';

/** A planned sheet as the writer takes it. What the writer cannot do (data bars, selection) is put in afterwards. */
export function writerSheet(sheet: PlannedSheet, styles: StyleSheet): WriteSheet {
  const { look, print } = sheet;
  const header = print && headerFooter(print);
  return {
    name: sheet.name,
    hidden: look.visibility === 'hidden',
    veryHidden: look.visibility === 'veryHidden',
    view: {
      showGridLines: look.showGridlines ?? true,
      ...(look.zoom !== undefined && { zoomScale: look.zoom }),
      ...(look.tabColor !== undefined && { tabColor: { rgb: look.tabColor } }),
    },
    columns: columnsOf(sheet),
    // The writer drops heights of rows below the last one it knows.
    rows: Array.from({ length: Math.max(0, ...sheet.rows.keys(), ...sheet.cells.keys()) }, () => []),
    rowDefs: new Map(
      [...sheet.rows].map(([row, { height, hidden }]) => [row - 1, { height, hidden: hidden ?? false }]),
    ),
    cells: cellsOf(sheet, styles),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top - 1,
      startCol: left - 1,
      endRow: bottom - 1,
      endCol: right - 1,
    })),
    dataValidations: sheet.validations.map(validationOf),
    conditionalRules: sheet.conditionals.map((rule, i): ConditionalRule => ({
      type: 'expression',
      // Data bars come last: a state's colour goes before a bar.
      priority: i + 1,
      range: rule.range,
      formula: formulaText(rule.formula),
      style: conditionalStyle(requiredStyle(styles, rule)),
      stopIfTrue: rule.stopIfTrue ?? false,
    })),
    charts: sheet.charts.map(chartOf),
    ...(sheet.freeze && { freezePane: { rows: sheet.freeze.rows, columns: sheet.freeze.cols } }),
    ...(print && { pageSetup: pageSetup(print) }),
    ...(header && { headerFooter: header }),
    // Widths, heights and looks may be changed; structure and formulas may not. No password: it keeps slips out, not people.
    ...(sheet.protect && {
      protection: {
        sheet: true,
        objects: true,
        scenarios: true,
        formatCells: true,
        formatColumns: true,
        formatRows: true,
      },
    }),
  };
}

function columnsOf(sheet: PlannedSheet): ColumnDef[] {
  const last = Math.max(0, ...sheet.columns.keys());
  return Array.from({ length: last }, (_, i): ColumnDef => {
    const column = sheet.columns.get(i + 1);
    return column ? { width: column.width, ...(column.hidden === true && { hidden: true }) } : {};
  });
}

function cellsOf(sheet: PlannedSheet, styles: StyleSheet): Map<string, Partial<Cell>> {
  const looks = new Map<string, WriterStyle>();
  /** One object for all cells that look the same: sheets have thousands of them. */
  const look = (name: StyleName | undefined, input: boolean): WriterStyle | undefined => {
    if (name === undefined && !input) return undefined;
    const key = `${String(input)} ${name ?? ''}`;
    const known = looks.get(key);
    if (known) return known;
    const style =
      name === undefined
        ? undefined
        : requiredStyle(styles, { op: 'style', sheet: sheet.name, range: '', style: name });
    const made = cellStyle(style, input);
    looks.set(key, made);
    return made;
  };
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, line] of sheet.cells) {
    for (const [col, cell] of line) {
      cells.set(
        `${String(row - 1)},${String(col - 1)}`,
        writerCell(cell, look(cell.style, cell.input ?? false)),
      );
    }
  }
  return cells;
}

function writerCell({ content, link }: PlannedCell, style: WriterStyle | undefined): Partial<Cell> {
  return {
    ...(style && { style }),
    ...(content && 'formula' in content && { formula: formulaText(content.formula) }),
    ...(content && 'value' in content && !isSpecial(content.value) && { value: content.value }),
    ...(link && { hyperlink: hyperlinkOf(link) }),
  };
}

/**
 * Whether the writer would change a text: it takes `#N/A` for an error, and keeps texts in the shared table, where
 * LibreOffice leaves `_xHHHH_` escapes as they are. Such texts are written into their cells afterwards.
 */
function isSpecial(value: CellScalar): value is string {
  return typeof value === 'string' && (value.startsWith('#') || encodeCellText(value) !== value);
}

/** Texts of a plan that the writer leaves out. */
export function specialTexts(sheets: readonly PlannedSheet[]): CellEdit[] {
  return sheets.flatMap(({ name: sheet, cells }) =>
    [...cells].flatMap(([row, line]) =>
      [...line].flatMap(([col, { content }]) =>
        content && 'value' in content && isSpecial(content.value)
          ? [{ sheet, row, col, value: content.value }]
          : [],
      ),
    ),
  );
}

/** `#Sheet!A1` leads inside the workbook, anything else out of it. */
function hyperlinkOf({ target, tip }: NonNullable<PlannedCell['link']>): NonNullable<Cell['hyperlink']> {
  const where = target.startsWith('#') ? { target: '', location: target.slice(1) } : { target };
  return tip === undefined ? where : { ...where, tooltip: tip };
}

function requiredStyle(
  styles: StyleSheet,
  operation: Parameters<typeof impossible>[0] & { readonly style: string },
): CellStyle {
  const style = styles[operation.style];
  if (!style) throw impossible(operation, `no style ${operation.style}`);
  return style;
}
