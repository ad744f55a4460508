import type { Assessment, EntryField, LayerId, UnitIdentity } from '../assessment/types';
import type { ItemId } from '../instrument/edition';
import type { WorkbookImage } from './workbook-image';

export type LayoutId = 'per-area' | 'lampiran-iii' | 'portalrb-jawaban';

/** One cell of a workbook, rows and columns from 1. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

/** The cells in which a workbook keeps what belongs to a structure node or an indicator; absent where the layout has none. */
export interface NodePlaces {
  /** Weight in points. */
  readonly weight?: CellPlace;
  /** Points of a node; value 0..1 of an indicator (points for indicators of component B on lampiran-iii). */
  readonly score?: CellPlace;
  /** Share of the weight that was reached. */
  readonly percent?: CellPlace;
  /** The answer kind an official sheet computes with (`Ya/Tidak`, `A/B/C`, `%`, `Jumlah`, `Nilai (0-4)`). */
  readonly kind?: CellPlace;
}

export type PlaceKey = `${LayerId}/${EntryField}/${string}`;
export const placeKey = (layer: LayerId, field: EntryField, item: ItemId): PlaceKey =>
  `${layer}/${field}/${item}`;

/** A workbook recognised as an LKE: what it says, and where each thing stands in it. */
export interface Reading {
  readonly layout: LayoutId;
  readonly image: WorkbookImage;
  /** Sheet a message points to when no cell is known. */
  readonly mainSheet: string;
  readonly assessment: Assessment;
  /** Where each answer, note and evidence stands (or would stand when it is filled). */
  readonly places: ReadonlyMap<PlaceKey, CellPlace>;
  /** Where the unit's identity stands, field by field; absent where the layout has no cell for it. */
  readonly identity?: Readonly<Partial<Record<keyof UnitIdentity, CellPlace>>>;
  /** Cells of structure nodes (by code), indicators (by code) and counts (by item id). */
  readonly nodes: ReadonlyMap<string, NodePlaces>;
  /** Cell of the grand total; undefined where the layout prints none. */
  readonly total?: CellPlace;
  /** What that cell shows, in points; null when it is blank, text or an error. */
  readonly worksheetTotal: number | null;
}

/**
 * Why a workbook is not taken for an LKE of this edition: none of its sheets is one; it is one of other weights;
 * rows or columns are missing; or copies of a row, a column or the whole LKE disagree, so that reading on would
 * mean guessing.
 */
export type RefusalReason =
  'no-lke' | 'unknown-edition' | 'incomplete' | 'missing-columns' | 'ambiguous-entries' | 'ambiguous-sheets';

export interface NotRecognised {
  readonly reason: RefusalReason;
  /** What was looked at and what was missing, as plain facts for the message (sheet names, rows, columns, cells). */
  readonly evidence: readonly string[];
}

export function isReading(result: Reading | NotRecognised): result is Reading {
  return 'layout' in result;
}
