import type { Area } from './area';

/** Plain data of objects that exist only for the API, such as the parts of a chart or the print set-up. */
export type Data = Record<string, unknown>;

export interface ValidationEntry {
  readonly id: string;
  area: Area;
  rule: Excel.DataValidationRule;
  errorAlert?: Excel.DataValidationErrorAlert;
  prompt?: Excel.DataValidationPrompt;
  ignoreBlanks: boolean;
}

export interface ConditionalEntry {
  readonly id: string;
  area: Area;
  type: 'Custom' | 'DataBar';
  stopIfTrue: boolean;
  /** Formula with its `=`, as set. */
  formula: string;
  format: Data;
  bar: Data;
}

export interface SeriesEntry {
  values?: string;
  categories?: string;
  readonly data: Data;
}

export interface ChartEntry {
  readonly id: string;
  type: string;
  /** Cells the chart was made from, and those it covers, as A1 texts. */
  readonly source: string;
  from?: string;
  to?: string;
  readonly data: Data;
  readonly series: SeriesEntry[];
}

export interface Protection {
  on: boolean;
  password?: string;
  options: Excel.WorksheetProtectionOptions;
}

/** What a sheet has beyond Univer's own model. All of it is plain data and is kept with the workbook. */
export interface SheetState {
  veryHidden: boolean;
  protection: Protection;
  validations: ValidationEntry[];
  conditionals: ConditionalEntry[];
  charts: ChartEntry[];
  print: Data;
}

export interface BookState {
  readonly sheets: Record<string, SheetState>;
  readonly settings: Record<string, unknown>;
  readonly properties: Record<string, string | number | boolean>;
  readonly document: Data;
  structureLocked: boolean;
  readOnly: boolean;
  name: string;
  nextId: number;
}

export function emptySheetState(): SheetState {
  return {
    veryHidden: false,
    protection: { on: false, options: {} },
    validations: [],
    conditionals: [],
    charts: [],
    print: {},
  };
}

export function emptyBookState(): BookState {
  return {
    sheets: {},
    settings: {},
    properties: {},
    document: {},
    structureLocked: false,
    readOnly: false,
    name: 'Buku1',
    nextId: 1,
  };
}
