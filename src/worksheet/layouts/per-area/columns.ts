import type { PortalLayer } from '../../../assessment/types';

/** Columns of an area sheet and of `Hasil`, from 1, in the order staff know from the official worksheet. */
export const COLUMN = {
  code: 1,
  statement: 2,
  weight: 3,
  explanation: 4,
  kind: 5,
  answer: 6,
  value: 7,
  percent: 8,
  note: 9,
  evidence: 10,
  tpiAnswer: 11,
  tpiValue: 12,
  tpiPercent: 13,
  tpiNote: 14,
  number: 15,
  answered: 16,
  floor: 17,
  ceiling: 18,
  tpiNumber: 19,
  tpiAnswered: 20,
  tpiFloor: 21,
  tpiCeiling: 22,
} as const;

export type ColumnName = keyof typeof COLUMN;
export const LAST_VISIBLE = COLUMN.tpiNote;
export const LAST_COLUMN = COLUMN.tpiCeiling;

/** The columns in which one layer answers and is counted. */
export interface LayerColumns {
  readonly answer: number;
  readonly value: number;
  /** Share reached; on answer rows also the state in words. */
  readonly percent: number;
  /** A count as a clean number, `""` where it is open or invalid. Hidden. */
  readonly number: number;
  /** Answered indicators below. Hidden. */
  readonly answered: number;
  /** Points with open indicators as 0. Hidden. */
  readonly floor: number;
  /** Points with open indicators as 1. Hidden. */
  readonly ceiling: number;
}

export const LAYER_COLUMNS: Readonly<Record<PortalLayer, LayerColumns>> = {
  unit: {
    answer: COLUMN.answer,
    value: COLUMN.value,
    percent: COLUMN.percent,
    number: COLUMN.number,
    answered: COLUMN.answered,
    floor: COLUMN.floor,
    ceiling: COLUMN.ceiling,
  },
  tpi: {
    answer: COLUMN.tpiAnswer,
    value: COLUMN.tpiValue,
    percent: COLUMN.tpiPercent,
    number: COLUMN.tpiNumber,
    answered: COLUMN.tpiAnswered,
    floor: COLUMN.tpiFloor,
    ceiling: COLUMN.tpiCeiling,
  },
};

/**
 * Widths in characters. All fourteen visible columns share one landscape page, so each is as narrow as
 * its text allows: about 43 characters of statement and 57 of explanation a line in Arial 9.
 */
export const WIDTHS: Readonly<Record<ColumnName, number>> = {
  code: 9.5,
  statement: 38,
  weight: 6.5,
  explanation: 50,
  kind: 9,
  answer: 8,
  value: 7,
  percent: 8,
  note: 23,
  evidence: 23,
  tpiAnswer: 8,
  tpiValue: 7,
  tpiPercent: 8,
  tpiNote: 20,
  number: 9,
  answered: 9,
  floor: 9,
  ceiling: 9,
  tpiNumber: 9,
  tpiAnswered: 9,
  tpiFloor: 9,
  tpiCeiling: 9,
};

/** Rows above the table of an area sheet, from 1. */
export const ROW = { title: 1, labels: 2, figures: 3, gap: 4, header: 5, first: 6 } as const;
