import type { EntryEdit } from '../assessment/assessment';
import type { LayerId } from '../assessment/types';
import type { Edition, ItemId } from '../instrument/edition';
import type { CellPlace, NotRecognised, Reading } from '../worksheet/reading';
import type { CellEdit, WorkbookImage } from '../worksheet/workbook-image';
import type { IndexedPlace } from './host-places';
import type { HostError } from './host-port';

/** What the session works out from a reading; given from outside, since scoring and checks lie above the port. */
export interface SessionViews<Score, Findings> {
  readonly score: (reading: Reading, layer: LayerId, edition: Edition) => Score;
  readonly findings: (reading: Reading, layer: LayerId, edition: Edition) => Findings;
}

/**
 * The edition a workbook is to be read with: the one it keeps itself, or the project's.
 * Throws HostError `edition-damaged` where it keeps one that cannot be read.
 */
export type EditionChoice = (image: WorkbookImage) => Edition | Promise<Edition>;

export interface SessionState {
  /** `none`: the workbook is not taken for an LKE; `reason` says why. */
  readonly status: 'open' | 'none';
  /** The LKE as it is now. Its assessment is current; its image is from the last reading of the whole workbook. */
  readonly reading: Reading | null;
  readonly reason: NotRecognised | null;
  /** What the workbook was read with. */
  readonly edition: Edition;
  /** Why the last look at the workbook failed; what is shown may be out of date until `refresh`. */
  readonly trouble: HostError | null;
  /** Goes up with every change a subscriber hears of. */
  readonly version: number;
}

/** What changed: `entries` with their items, `workbook` when it was recognised anew, `trouble` when reading failed or works again. */
export interface SessionChange {
  readonly kind: 'entries' | 'workbook' | 'trouble';
  readonly items: readonly ItemId[];
  /** Another author's doing, at least in part. */
  readonly remote: boolean;
}

/** One field of an edit that is not written, and why: worked out by the worksheet, no cell in this layout, or kept in several cells. */
export interface RefusedEntry {
  readonly edit: EntryEdit;
  readonly reason: 'computed' | 'no-place' | 'shared';
}

export interface SessionWriteReport {
  readonly written: number;
  /** Cells the host left alone because a formula stands in them. */
  readonly kept: readonly CellEdit[];
  readonly refused: readonly RefusedEntry[];
}

export type SessionListener = (state: SessionState, change: SessionChange) => void;

/** An LKE in a spreadsheet program, kept in step with it. See `openSession`. */
export interface LkeSession<Score, Findings> {
  readonly state: SessionState;
  /** Score of what is entered now, worked out when first asked for; null where there is no LKE. */
  readonly score: (layer: LayerId) => Score | null;
  /** Checks the whole workbook: reads it afresh where entries changed. Slow (a few syncs): never on the path of an edit. */
  readonly findings: (layer: LayerId) => Promise<Findings | null>;
  /** What is entered in a cell; undefined where none of the LKE's entries stands. */
  readonly placeAt: (cell: CellPlace) => IndexedPlace | undefined;
  /** Looks for edits no event told of: in the LKE's sheets (one sync), or in the `whole` workbook. Throws HostError. */
  readonly refresh: (depth?: 'sheets' | 'whole') => Promise<void>;
  /** Writes entries into their cells as the local author. Throws HostError; then nothing was written. */
  readonly write: (edits: readonly EntryEdit[]) => Promise<SessionWriteReport>;
  /** Called once per change. */
  readonly subscribe: (listener: SessionListener) => () => void;
  /** Resolves when everything heard of so far is taken in. */
  readonly idle: () => Promise<void>;
  readonly close: () => Promise<void>;
}
