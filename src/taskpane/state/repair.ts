import type { Audit } from '../../audit/audit';
import { lookText } from '../../audit/repair/look-text';
import type { CellState, LeftReason, RepairPlan, RepairStep } from '../../audit/repair/plan';
import { auditText, NO_EFFECT, signedPoints } from '../../audit/texts';
import { toA1 } from '../../support/address';
import { findingTexts } from '../../validation/texts';
import type { CellPlace } from '../../worksheet/reading';
import { isCellError } from '../../worksheet/workbook-image';
import type { Words } from '../words';

/** What an audit of the workbook found, and the repair it would allow; `version` is the session's at that time. */
export interface Audited {
  readonly audit: Audit;
  readonly plan: RepairPlan;
  readonly version: number;
}

export interface MendedCellView {
  readonly placeText: string;
  readonly before: string;
  readonly after: string;
}

/** One finding that can be mended, for a person to choose. */
export interface RepairStepView {
  readonly id: string;
  readonly chosen: boolean;
  readonly message: string;
  readonly place: CellPlace | null;
  readonly placeText: string;
  readonly effect: string;
  readonly cells: readonly MendedCellView[];
}

export interface RepairView {
  /** What the workbook shows against what its answers give; null where it prints no total. */
  readonly difference: string | null;
  readonly steps: readonly RepairStepView[];
  readonly chosen: number;
  /** What is left, and why; one sentence a reason. */
  readonly left: readonly string[];
  /** Why the repair cannot be done here; null where it can. */
  readonly blocked: string | null;
  /** Whether the workbook changed since. */
  readonly stale: boolean;
}

/** Names a finding among the steps; the same while the workbook is. */
export function stepId({ finding: { rule, place } }: RepairStep): string {
  return `${rule} ${place ? `${place.sheet}!${toA1(place)}` : ''}`;
}

function shown({ formula, value, look }: CellState, words: Words): string {
  if (look) return lookText(look, auditText(words.language));
  if (formula !== null) return `=${formula}`;
  if (value === null) return words.t('correction.blank');
  if (isCellError(value)) return value.error;
  return typeof value === 'number' ? words.typed(value) : String(value);
}

function effectText(effect: number | null, words: Words): string {
  const say = auditText(words.language);
  if (effect === null) return say('effect.blocks');
  if (Math.abs(effect) < NO_EFFECT) return say('effect.zero');
  return say('effect.points', { points: signedPoints(effect, words.language) });
}

function stepView(step: RepairStep, left: ReadonlySet<string>, words: Words): RepairStepView {
  const { finding, effect, cells } = step;
  const id = stepId(step);
  const placeOf = ({ sheet, row, col }: CellPlace): string => `${sheet}!${toA1({ row, col })}`;
  return {
    id,
    chosen: !left.has(id),
    message: findingTexts(finding, words.language).message,
    place: finding.place,
    placeText: finding.place ? placeOf(finding.place) : '',
    effect: effectText(effect, words),
    cells: cells.map(({ place, before, after }) => ({
      placeText: placeOf(place),
      before: shown(before, words),
      after: shown(after, words),
    })),
  };
}

function differenceText({ difference, printsTotal }: Audit, words: Words): string | null {
  if (!printsTotal) return null;
  const { worksheet, regulation, counted } = difference;
  const say = auditText(words.language);
  const figure = (value: number | null): string =>
    value === null ? say('difference.open') : words.number(value);
  const values = { worksheet: figure(worksheet), regulation: figure(regulation), counted: figure(counted) };
  if (counted === null) return say('difference.never', values);
  if (worksheet === null || counted !== worksheet) return say('difference.error', values);
  const gap = worksheet - (regulation ?? 0);
  return Math.abs(gap) < NO_EFFECT
    ? say('difference.equal', values)
    : say('difference.differs', { ...values, difference: signedPoints(gap, words.language) });
}

/** On this page everything is chosen until the user leaves it, so `not-chosen` never comes up. */
const REASONS = ['answers', 'not-certain', 'nothing-damaged'] as const satisfies readonly LeftReason[];

/**
 * The audit as the page shows it.
 * @param left ids of steps the user does not want mended
 * @param version the session's now
 */
export function repairView(
  { audit, plan, version }: Audited,
  left: ReadonlySet<string>,
  now: number,
  words: Words,
): RepairView {
  const steps = plan.steps.filter(({ cells }) => cells.length > 0).map((step) => stepView(step, left, words));
  const { passwordSheets } = plan;
  return {
    difference: differenceText(audit, words),
    steps,
    chosen: steps.filter(({ chosen }) => chosen).length,
    left: REASONS.flatMap((reason) => {
      const count = plan.left.filter((each) => each.reason === reason).length;
      return count === 0 ? [] : [words.t(`repair.left.${reason}`, { count })];
    }),
    blocked:
      passwordSheets.length > 0 ? words.t('repair.password', { sheets: passwordSheets.join(', ') }) : null,
    stale: version !== now,
  };
}
