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
  | 'earlier-predicate';

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
  /** ISO date on which the figures were last compared with the source. */
  readonly checkedOn: string;
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
}
