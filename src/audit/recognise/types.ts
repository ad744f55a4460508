import type { LocalText } from '../../instrument/types';
import type { CellPlace, LayoutId, RefusalReason } from '../../worksheet/reading';
import type { ChoiceReason } from '../../worksheet/recognise/choose';

/** How many of the marks that were looked at are as the edition has them. */
export interface Agreement {
  readonly agreed: number;
  readonly of: number;
}

/** What speaks for a sheet being an LKE of an edition. */
export interface Evidence {
  /** Column headings found by their words, of those the layout has. */
  readonly headings: Agreement;
  /** Rows of the edition that were found. */
  readonly rows: Agreement;
  /** Found rows whose numbering is the edition's. */
  readonly numbers: Agreement;
  readonly weights: Agreement;
  readonly kinds: Agreement;
  /** Found rows whose statement shares at least half its words with ours; official files word theirs differently. */
  readonly statements: Agreement;
}

/** Something in which a sheet differs from its edition, or that a reader of it should know. */
export type DifferenceKind =
  | 'missing-row'
  | 'moved-row'
  | 'copied-row'
  | 'weight'
  | 'kind'
  | 'merged-entries'
  | 'hidden-entries'
  | 'evaluator-without-layer';

export interface Difference {
  readonly kind: DifferenceKind;
  /** Code of a node or indicator, or item id of a count; null where the difference concerns no single row. */
  readonly item: string | null;
  readonly sheet: string;
  /** Null where nothing stands there, as for a missing row. */
  readonly place: CellPlace | null;
  readonly expected: string;
  readonly found: string;
}

/** A structure by its numbering and weights, whatever edition it is. Weights in points. */
export interface WeightTree {
  /** Weights of the components, A then B. */
  readonly components: readonly number[];
  /** Weights of the areas, part by part: two parts (Pemenuhan, Reform) since 2021, one before. */
  readonly sections: readonly (readonly number[])[];
  /** Weights right below component B. */
  readonly results: readonly number[];
  readonly indicators: number;
  readonly counts: number;
}

/** Which edition a sheet is of. */
export interface EditionGuess {
  /** Id of the edition or of the known older form; null where none is known. */
  readonly id: string | null;
  readonly name: LocalText | null;
  /** Whether the program has this edition's figures and can read, score and check it. */
  readonly isShipped: boolean;
  /** What the workbook itself says it is, where it says so. */
  readonly declared: string | null;
  readonly tree: WeightTree;
}

export type LkeState = 'readable' | 'incomplete' | 'ambiguous' | 'other-edition';

/** One LKE found in a workbook. */
export interface FoundLke {
  readonly layout: LayoutId;
  readonly edition: EditionGuess;
  readonly sheets: readonly string[];
  readonly isTaken: boolean;
  /** Why it is taken; null where it is not. */
  readonly reason: ChoiceReason | null;
  readonly state: LkeState;
  /** Why it cannot be read, with its facts; null where it can. */
  readonly refusal: { readonly reason: RefusalReason; readonly evidence: readonly string[] } | null;
  /** 0..1: the weighted share of agreeing marks. */
  readonly confidence: number;
  /** Answers, notes and links in it. */
  readonly entries: number;
  readonly evidence: Evidence;
  readonly differences: readonly Difference[];
}

/** A sheet that is no LKE, and what was looked for in it. */
export interface LookedAt {
  readonly sheet: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Column headings of an LKE that were found, as sheets write them. */
  readonly headings: readonly string[];
  /** Rows with an answer kind of the LKE (`Ya/Tidak`, `A/B/C`, ...). */
  readonly scaleRows: number;
  readonly why:
    | 'empty'
    | 'no-headings'
    | 'missing-headings'
    | 'too-few-rows'
    | 'no-structure'
    | 'part-of-workbook'
    | 'copy';
  /** Needed headings that are missing, as sheets write them. */
  readonly missing: readonly string[];
}

/** What a workbook is: every LKE in it, which one is taken, and what else was looked at. */
export interface Recognition {
  /** The one taken first, then by confidence. */
  readonly found: readonly FoundLke[];
  readonly taken: FoundLke | null;
  /** Names of the sheets between which nothing decides; empty where one LKE is taken. */
  readonly undecided: readonly (readonly string[])[];
  readonly looked: readonly LookedAt[];
}
