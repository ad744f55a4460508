import type { Assessment, LayerId } from '../assessment/types';
import type { Edition } from '../instrument/edition';
import { scoreAssessment } from '../scoring/score';
import type { Score } from '../scoring/score';
import { checkAssessment } from '../validation/check';
import type { CheckResult } from '../validation/check';
import type { Finding } from '../validation/finding';
import type { Rule } from '../validation/rule';
import type { Reading } from '../worksheet/reading';
import type { CellChange } from './cell-change';
import { effectsOf } from './effect/effects';
import type { Difference } from './effect/effects';
import { expectedFormulas } from './expected/expected-formulas';
import type { LookEdit } from '../workbook/file-edit';
import { lookMendOf, mendOf } from './mends';

export type { Difference } from './effect/effects';

/** A finding with what it costs and what would mend it. */
export interface AuditFinding {
  readonly finding: Finding;
  /**
   * Points it adds to the total the workbook shows (negative: takes away). Null where it keeps the total
   * from being a number, or the workbook prints no total. Effects of all findings add up to
   * `difference.explained`.
   */
  readonly effect: number | null;
  /** Whether its effect is an equal part of what several findings change together, having no number one by one. */
  readonly joint: boolean;
  /** Cells that mend it; empty where it is not for a repair to mend. */
  readonly changes: readonly CellChange[];
  /** Lists, locks and number formats that mend it; what the cells hold stays. */
  readonly looks: readonly LookEdit[];
}

export interface Audit {
  /** In worksheet order, the graver first within a row. */
  readonly findings: readonly AuditFinding[];
  readonly summary: CheckResult['summary'];
  readonly difference: Difference;
  /** Whether the workbook has a total of its own; PortalRB's form and an answers file have none. */
  readonly printsTotal: boolean;
}

export interface AuditOptions {
  /** Whose answers are checked; the unit's unless told. What the workbook prints is always about the unit's. */
  readonly layer?: LayerId;
  readonly reading?: Reading;
  readonly rules?: readonly Rule[];
}

function unitScore(edition: Edition, assessment: Assessment): Score {
  return scoreAssessment(edition, assessment, 'unit');
}

/**
 * Checks an assessment and the workbook it stands in, and says what each finding does to the total: what the
 * workbook shows, what its answers give by the regulation, and which cells make the difference. Pure.
 */
export function auditWorkbook(edition: Edition, assessment: Assessment, options: AuditOptions = {}): Audit {
  const { reading } = options;
  const checked = checkAssessment(edition, assessment, options);
  const score = unitScore(edition, assessment);
  if (!reading) {
    const difference = {
      worksheet: null,
      regulation: score.total.answered,
      explained: null,
      counted: null,
      unexplained: null,
    };
    const findings = checked.findings.map((finding) => ({
      finding,
      effect: null,
      joint: false,
      changes: [],
      looks: [],
    }));
    return { findings, summary: checked.summary, difference, printsTotal: false };
  }
  const context = { edition, reading, formulas: expectedFormulas(edition, reading) };
  const mended = checked.findings.map((finding) => ({
    finding,
    changes: mendOf(context, finding),
    looks: lookMendOf(context, finding),
  }));
  const { effects, joint, difference } = effectsOf(edition, reading, score, mended);
  const findings = mended.map((each, at) => ({ ...each, effect: effects[at] ?? null, joint: joint.has(at) }));
  const printsTotal = reading.total !== undefined;
  return { findings, summary: checked.summary, difference, printsTotal };
}
