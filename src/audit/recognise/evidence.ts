import type { Edition } from '../../instrument/edition';
import { wordOverlap } from '../../support/text';
import { lookForColumns } from '../../worksheet/recognise/columns';
import { expectedRows } from '../../worksheet/recognise/expected-rows';
import type { SheetMatch } from '../../worksheet/recognise/match-sheet';
import type { Agreement, Evidence } from './types';

/** A statement that shares this much of its words is ours in other words. */
export const SAME_STATEMENT = 0.5;

/** What each mark weighs in the confidence; weights and kinds are the edition's own, wording is not. */
const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  headings: 1,
  rows: 3,
  numbers: 1.5,
  weights: 2,
  kinds: 1.5,
  statements: 1,
};

/** 0..1: the weighted share of marks that agree; marks nobody could look at do not count. */
export function confidenceOf(evidence: Evidence): number {
  let reached = 0;
  let possible = 0;
  for (const [mark, weight] of Object.entries(WEIGHTS) as [keyof Evidence, number][]) {
    const { agreed, of } = evidence[mark];
    if (of === 0) continue;
    reached += (weight * agreed) / of;
    possible += weight;
  }
  return possible === 0 ? 0 : reached / possible;
}

export class Tally {
  agreed = 0;
  of = 0;

  count(agrees: boolean): void {
    this.of++;
    if (agrees) this.agreed++;
  }

  get agreement(): Agreement {
    return { agreed: this.agreed, of: this.of };
  }
}

/** Headings of the ministry's sheet and of the portal's form that are looked for by their words. */
const HEADINGS = { official: 7, portal: 8 } as const;

/** What speaks for a sheet of the official kind being an LKE of an edition. */
export function sheetEvidence(edition: Edition, match: SheetMatch): Evidence {
  const { columns, sheet } = match;
  const headed = lookForColumns(sheet).headed.filter(
    ({ text, owner, heading }) => text !== '' && heading !== 'explanation' && owner !== 'reviewer',
  );
  const of = columns.portal ? HEADINGS.portal : HEADINGS.official;
  const rowAt = new Map(match.found.map((row) => [row.row, row]));
  const marks = {
    rows: new Tally(),
    numbers: new Tally(),
    weights: new Tally(),
    kinds: new Tally(),
    statements: new Tally(),
  };
  for (const want of expectedRows(edition)) {
    if (want.key === '') continue;
    const have = rowAt.get(match.rows.get(want.key) ?? 0);
    marks.rows.count(have !== undefined);
    if (!have) continue;
    if (want.marker !== '') marks.numbers.count(want.marker.toLowerCase() === have.marker.toLowerCase());
    if (want.weight !== null)
      marks.weights.count(have.weight !== null && Math.abs(have.weight - want.weight) < 1e-9);
    if (want.kind !== null) marks.kinds.count(want.kind === have.kind);
    if (want.words.size > 0) marks.statements.count(wordOverlap(want.words, have.words) >= SAME_STATEMENT);
  }
  const headings = new Set(headed.map(({ heading }) => heading)).size;
  return {
    headings: { agreed: Math.min(headings, of), of },
    rows: marks.rows.agreement,
    numbers: marks.numbers.agreement,
    weights: marks.weights.agreement,
    kinds: marks.kinds.agreement,
    statements: marks.statements.agreement,
  };
}
