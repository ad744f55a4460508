/** How an indicator is answered; option letters and Ya/Tidak are choices, the rest are numbers. */
export type AnswerKind = 'ya_tidak' | 'abc' | 'abcd' | 'abcde' | 'nilai_0_4' | 'persen';
export type NodeLevel = 'component' | 'group' | 'area' | 'subarea';
export type PredicateName = 'WBK' | 'WBBM';

/** A text in both languages; Indonesian is always there. */
export interface LocalText {
  readonly id: string;
  readonly en?: string;
}

/** A component, group, area or subarea of the worksheet. `weight` in points of 100. */
export interface StructureNode {
  readonly code: string;
  readonly level: NodeLevel;
  readonly parent: string | null;
  readonly weight: number;
  readonly officialRow: number;
  readonly name: LocalText;
  readonly source: string;
}

/** One choice of an indicator; `score` is its value, 0..1. */
export interface Option {
  readonly option: string;
  readonly score: number;
  readonly meaning: LocalText;
  readonly source: string;
}

/**
 * What a count does in its indicator's computation. `addend`s make up the `whole`;
 * `informational` counts must be filled but are not part of the arithmetic.
 */
export type CountRole = 'whole' | 'part' | 'addend' | 'before' | 'after' | 'informational';

/** A number an indicator of kind `persen` is computed from. */
export interface Count {
  readonly key: string;
  readonly order: number;
  readonly officialRow: number;
  readonly label: LocalText;
  readonly role: CountRole;
  /** True for a whole that is the sum of addends: a formula, never typed. */
  readonly computed: boolean;
  readonly source: string;
}

/** Cases of a zero denominator on which the regulation is silent; policies decide them (see scoring/policies). */
export type ZeroCase = 'violations-from-none' | 'no-complaints-due' | 'nobody-obliged' | 'empty-whole';

/** `ratio`: min(1, part / whole). `decrease`: max(0, (before - after) / before), 1 when both are 0. */
export interface Computation {
  readonly rule: 'ratio' | 'decrease';
  readonly zeroCase: ZeroCase;
  /** False where the part is not some of the whole, so that it may be larger (one agent, several changes). */
  readonly subset: boolean;
  readonly source: string;
}

export interface Indicator {
  readonly code: string;
  readonly parent: string;
  /** Points of its own, for indicators outside subareas (component B); null where it shares its subarea's weight. */
  readonly weight: number | null;
  readonly kind: AnswerKind;
  readonly officialRow: number;
  readonly statement: LocalText;
  readonly guidance: LocalText | null;
  readonly evidenceHint: LocalText;
  /** In order of falling score; empty for numbers. */
  readonly options: readonly Option[];
  /** In order of the worksheet; empty unless kind is `persen`. */
  readonly counts: readonly Count[];
  readonly computation: Computation | null;
  readonly source: string;
}

export type GateId =
  | 'total'
  | 'pengungkit'
  | `area-${number}`
  | 'birokrasi-bersih'
  | 'ipak'
  | 'capaian-kinerja'
  | 'pelayanan-prima'
  | 'earlier-predicate'
  /** A node or indicator of its own, in editions whose results are divided otherwise than in 90/2021. */
  | `node-${string}`;

/** One condition of a predicate. `nodes` add up to the figure that is compared. */
export interface Threshold {
  readonly predicate: PredicateName;
  readonly gate: GateId;
  readonly nodes: readonly string[];
  /** Points, share 0..1, or (for `predicate`) 1 = the earlier predicate is held. */
  readonly required: number;
  readonly unit: 'points' | 'share' | 'predicate';
  readonly source: string;
}

/** A condition for submitting, outside the score (PermenPANRB 5/2024, table 5). */
export interface Requirement {
  readonly id: string;
  readonly scope: 'agency' | 'unit' | 'document';
  readonly label: LocalText;
  readonly required: Readonly<Record<PredicateName, string>>;
  readonly source: string;
}

/** One question of PortalRB: an indicator, or one of its counts. */
export interface PortalItem {
  readonly soalId: number;
  readonly indicator: string;
  readonly count: string | null;
  /** Row of the portal's `Jawaban` form. */
  readonly formRow: number;
  readonly source: string;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly covers: string;
  readonly grade: string;
  /** ISO date on which the figures were last compared with the source; empty where nobody says. */
  readonly checkedOn: string;
}

/** A heading on the official sheet that belongs to no node: it shows a weight, but is not part of the sum. */
export interface SheetHeading {
  readonly row: number;
  /** Last row of its block. */
  readonly lastRow: number;
  /** Code of the indicator it stands above. */
  readonly before: string;
  /** Points it shows; null where it shows none. */
  readonly weight: number | null;
  readonly text: string;
}

/** A total below the table of the official sheet. */
export interface SheetTotal {
  readonly row: number;
  /** Code of the component; null for the grand total. */
  readonly component: string | null;
  readonly text: string;
}

/** A slip in the formulas of an official sheet itself: a subarea's average ends before its last indicator. */
export interface SheetSlip {
  readonly node: string;
  /** Last row the average reaches. */
  readonly lastRow: number;
}

/** What the official sheet of an edition holds beside its items; rows as in the official file. */
export interface OfficialSheet {
  readonly title: string;
  readonly headings: readonly SheetHeading[];
  /** Rows without content inside a subarea's range. */
  readonly emptyRows: readonly number[];
  /** In the order of rows. */
  readonly totals: readonly SheetTotal[];
  readonly slips: readonly SheetSlip[];
}

/** Where an edition of the user's own comes from, and what is not confirmed about it. */
export interface EditionOrigin {
  /** Name of the workbook it was learned from, without folders. */
  readonly file: string;
  readonly sheet: string;
  /** Ids of questions about it that nobody has answered yet. */
  readonly open: readonly string[];
}

/** A version of the LKE as data; everything the core knows about the instrument. */
export interface EditionData {
  readonly id: string;
  readonly name: LocalText;
  readonly inForceFrom: string;
  /** Kinds of text claimed complete in English. */
  readonly completeEnglish: readonly string[];
  readonly nodes: readonly StructureNode[];
  readonly indicators: readonly Indicator[];
  readonly thresholds: readonly Threshold[];
  readonly requirements: readonly Requirement[];
  readonly portal: readonly PortalItem[];
  readonly sources: readonly Source[];
  readonly officialSheet: OfficialSheet;
  /** Null for the editions that ship with the project. */
  readonly origin: EditionOrigin | null;
}
