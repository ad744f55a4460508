import type { Expr } from './formula/expr';
import type { CellScalar } from './workbook-image';
import type { StyleName } from './style';

/** What one cell is to hold. `formula` is a tree, so that the text and our own value come from one source. */
export type CellContent = { readonly value: CellScalar } | { readonly formula: Expr };

/** Print set-up of one sheet; margins in inches. */
export interface PrintSetup {
  readonly orientation: 'landscape' | 'portrait';
  readonly paper: 'a4';
  /** Pages wide; 0 = as many as needed. */
  readonly fitToWidth: number;
  readonly fitToHeight: number;
  readonly repeatRows?: readonly [number, number];
  /** First and last column, from 1. */
  readonly repeatColumns?: readonly [number, number];
  readonly area?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly margins?: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly centerHorizontally?: boolean;
}

export type ValidationRule =
  | { readonly kind: 'list'; readonly source: string | readonly string[] }
  | { readonly kind: 'whole'; readonly min: number; readonly max?: number }
  | { readonly kind: 'decimal'; readonly min: number; readonly max: number };

/** Message shown when a typed value breaks the rule, and the hint shown when the cell is selected. */
export interface ValidationText {
  readonly errorTitle: string;
  readonly error: string;
  readonly promptTitle?: string;
  readonly prompt?: string;
}

/** A bar or column chart whose series read cells of the workbook. Anchors are rows/columns from 1. */
export interface ChartSpec {
  readonly type: 'bar' | 'column';
  readonly grouping?: 'clustered' | 'stacked';
  readonly title: string;
  readonly altText: string;
  readonly series: readonly {
    readonly name: string;
    readonly values: string;
    readonly categories: string;
    readonly color: string;
    /** Drawn without fill: what the visible part of a stack stands on. */
    readonly invisible?: true;
  }[];
  /** Whether series are named below the chart; several are unless told. */
  readonly legend?: boolean;
  readonly from: { readonly row: number; readonly col: number };
  readonly to: { readonly row: number; readonly col: number };
  readonly axis?: {
    readonly min?: number;
    readonly max?: number;
    readonly format?: string;
    readonly title?: string;
  };
}

/**
 * One step that makes a worksheet. Operations are data: a runner (an xlsx file, Excel, the workbench)
 * executes them in order, a dry run prints them. Ranges are A1 texts on the named sheet.
 *
 * `input` marks cells that belong to the user: a runner never overwrites one that is not blank.
 */
export type Operation =
  | {
      readonly op: 'addSheet';
      readonly sheet: string;
      readonly visibility: 'visible' | 'hidden' | 'veryHidden';
      readonly tabColor?: string;
      readonly showGridlines?: boolean;
      readonly zoom?: number;
    }
  | {
      readonly op: 'columns';
      readonly sheet: string;
      readonly widths: readonly { readonly col: number; readonly width: number; readonly hidden?: boolean }[];
    }
  | {
      readonly op: 'rows';
      readonly sheet: string;
      readonly heights: readonly {
        readonly row: number;
        readonly height: number;
        readonly hidden?: boolean;
      }[];
    }
  | {
      readonly op: 'write';
      readonly sheet: string;
      readonly at: string;
      readonly cells: readonly (readonly (CellContent | null)[])[];
    }
  | { readonly op: 'style'; readonly sheet: string; readonly range: string; readonly style: StyleName }
  | { readonly op: 'merge'; readonly sheet: string; readonly range: string }
  | { readonly op: 'input'; readonly sheet: string; readonly range: string }
  | {
      readonly op: 'validate';
      readonly sheet: string;
      readonly range: string;
      readonly rule: ValidationRule;
      readonly text: ValidationText;
    }
  | {
      readonly op: 'conditional';
      readonly sheet: string;
      readonly range: string;
      readonly formula: Expr;
      readonly style: StyleName;
      readonly stopIfTrue?: boolean;
    }
  | {
      readonly op: 'dataBar';
      readonly sheet: string;
      readonly range: string;
      readonly color: string;
      readonly min: number;
      readonly max: number;
    }
  | {
      readonly op: 'link';
      readonly sheet: string;
      readonly cell: string;
      readonly target: string;
      readonly tip?: string;
    }
  | { readonly op: 'freeze'; readonly sheet: string; readonly rows: number; readonly cols: number }
  | { readonly op: 'print'; readonly sheet: string; readonly setup: PrintSetup }
  | { readonly op: 'name'; readonly name: string; readonly refersTo: string }
  | { readonly op: 'protect'; readonly sheet: string }
  | { readonly op: 'chart'; readonly sheet: string; readonly chart: ChartSpec }
  | { readonly op: 'property'; readonly name: string; readonly value: string }
  | { readonly op: 'activate'; readonly sheet: string; readonly cell: string };

/** A worksheet layout worked out for one edition and unit: what to do, in order. */
export interface Plan {
  readonly layout: string;
  readonly edition: string;
  readonly operations: readonly Operation[];
}
