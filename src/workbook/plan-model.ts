import { parseA1, parseRange, type CellAddress, type RangeAddress } from '../support/address';
import type {
  CellContent,
  ChartSpec,
  Operation,
  Plan,
  PrintSetup,
  ValidationRule,
  ValidationText,
} from '../worksheet/plan';
import type { StyleName } from '../worksheet/style';
import { WorkbookFileError } from './file-error';

type Of<Name extends Operation['op']> = Extract<Operation, { readonly op: Name }>;

/** What a plan puts into one cell. */
export interface PlannedCell {
  content?: CellContent;
  style?: StyleName;
  /** Whether the cell belongs to the user. */
  input?: boolean;
  link?: { readonly target: string; readonly tip?: string };
}

/** A worksheet as a plan leaves it: its operations sorted by what they are about, later ones over earlier ones. */
export interface PlannedSheet {
  readonly name: string;
  readonly look: Of<'addSheet'>;
  readonly cells: Map<number, Map<number, PlannedCell>>;
  readonly columns: Map<number, { readonly width: number; readonly hidden?: boolean }>;
  readonly rows: Map<number, { readonly height: number; readonly hidden?: boolean }>;
  readonly merges: RangeAddress[];
  readonly validations: {
    readonly range: RangeAddress;
    readonly rule: ValidationRule;
    readonly text: ValidationText;
  }[];
  readonly conditionals: Of<'conditional'>[];
  readonly dataBars: Of<'dataBar'>[];
  readonly charts: ChartSpec[];
  freeze?: { readonly rows: number; readonly cols: number };
  print?: PrintSetup;
  protect: boolean;
}

export interface PlannedWorkbook {
  readonly sheets: readonly PlannedSheet[];
  readonly names: ReadonlyMap<string, string>;
  readonly properties: ReadonlyMap<string, string>;
  readonly active: { readonly sheet: string; readonly cell: CellAddress } | undefined;
}

/** A range with more cells than this is a slip in a layout, not a worksheet. */
const CELLS_OF_RANGE = 500_000;

/** Carries out a plan on nothing. Throws `impossible-plan` where an operation names what is not there. */
export function modelOf(plan: Plan): PlannedWorkbook {
  const model = new Model();
  for (const operation of plan.operations) model.carryOut(operation);
  return model;
}

class Model implements PlannedWorkbook {
  readonly sheets: PlannedSheet[] = [];
  readonly names = new Map<string, string>();
  readonly properties = new Map<string, string>();
  active: PlannedWorkbook['active'];

  carryOut(operation: Operation): void {
    switch (operation.op) {
      case 'addSheet':
        return this.addSheet(operation);
      case 'name':
        this.names.set(operation.name, operation.refersTo);
        return;
      case 'property':
        this.properties.set(operation.name, operation.value);
        return;
      case 'activate':
        this.active = { sheet: this.sheet(operation).name, cell: address(operation, operation.cell) };
        return;
      default:
        onSheet(this.sheet(operation), operation);
    }
  }

  private addSheet(look: Of<'addSheet'>): void {
    const { sheet: name } = look;
    if (this.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
      throw impossible(look, 'sheet is there already');
    this.sheets.push({
      name,
      look,
      cells: new Map(),
      columns: new Map(),
      rows: new Map(),
      merges: [],
      validations: [],
      conditionals: [],
      dataBars: [],
      charts: [],
      protect: false,
    });
  }

  private sheet(operation: Operation & { readonly sheet: string }): PlannedSheet {
    const found = this.sheets.find((sheet) => sheet.name === operation.sheet);
    if (!found) throw impossible(operation, 'no such sheet');
    return found;
  }
}

type SheetOperation = Exclude<Operation, { readonly op: 'addSheet' | 'name' | 'property' | 'activate' }>;

function onSheet(sheet: PlannedSheet, operation: SheetOperation): void {
  switch (operation.op) {
    case 'columns':
      for (const { col, ...column } of operation.widths) sheet.columns.set(col, column);
      return;
    case 'rows':
      for (const { row, ...height } of operation.heights) sheet.rows.set(row, height);
      return;
    case 'write':
      return write(sheet, operation);
    case 'style':
      return eachCell(operation, rectangle(operation, operation.range), (at) => {
        cellOf(sheet, at).style = operation.style;
      });
    case 'input':
      return eachCell(operation, rectangle(operation, operation.range), (at) => {
        cellOf(sheet, at).input = true;
      });
    case 'link': {
      const { target, tip } = operation;
      cellOf(sheet, address(operation, operation.cell)).link =
        tip === undefined ? { target } : { target, tip };
      return;
    }
    case 'merge':
      sheet.merges.push(rectangle(operation, operation.range));
      return;
    case 'validate':
      sheet.validations.push({
        range: rectangle(operation, operation.range),
        rule: operation.rule,
        text: operation.text,
      });
      return;
    case 'conditional':
      rectangle(operation, operation.range);
      sheet.conditionals.push(operation);
      return;
    case 'dataBar':
      rectangle(operation, operation.range);
      sheet.dataBars.push(operation);
      return;
    case 'freeze':
      sheet.freeze = { rows: operation.rows, cols: operation.cols };
      return;
    case 'print':
      sheet.print = operation.setup;
      return;
    case 'protect':
      sheet.protect = true;
      return;
    case 'chart':
      sheet.charts.push(operation.chart);
  }
}

function write(sheet: PlannedSheet, operation: Of<'write'>): void {
  const from = address(operation, operation.at);
  operation.cells.forEach((line, down) => {
    line.forEach((content, right) => {
      if (content !== null) cellOf(sheet, { row: from.row + down, col: from.col + right }).content = content;
    });
  });
}

function cellOf(sheet: PlannedSheet, { row, col }: CellAddress): PlannedCell {
  const line = sheet.cells.get(row) ?? new Map<number, PlannedCell>();
  sheet.cells.set(row, line);
  const cell = line.get(col) ?? {};
  line.set(col, cell);
  return cell;
}

function eachCell(operation: Operation, range: RangeAddress, visit: (at: CellAddress) => void): void {
  const count = (range.bottom - range.top + 1) * (range.right - range.left + 1);
  if (count > CELLS_OF_RANGE) throw impossible(operation, 'range is too large');
  for (let row = range.top; row <= range.bottom; row++)
    for (let col = range.left; col <= range.right; col++) visit({ row, col });
}

function rectangle(operation: Operation, text: string): RangeAddress {
  const range = parseRange(text);
  if (!range) throw impossible(operation, `no range: ${text}`);
  return range;
}

function address(operation: Operation, text: string): CellAddress {
  const cell = parseA1(text);
  if (!cell) throw impossible(operation, `no cell: ${text}`);
  return cell;
}

/** What is wrong with an operation, for the people who write layouts. */
export function impossible(operation: Operation, reason: string): WorkbookFileError {
  const where = 'sheet' in operation ? { sheet: operation.sheet } : {};
  return new WorkbookFileError('impossible-plan', { op: operation.op, ...where, reason });
}
