import { formatNumber, formatShare } from '../i18n/format';
import type { Language } from '../i18n/language';
import { pathText } from '../i18n/path';
import { splitItem } from '../instrument/edition';
import type { Edition } from '../instrument/edition';
import type { Indicator, LocalText } from '../instrument/types';
import { FIRST_ROW } from '../worksheet/layouts/work-plan/columns';
import type { WorkPlanRow } from '../worksheet/layouts/work-plan/columns';
import type { PlacedStep } from '../worksheet/layouts/work-plan/plan';
import type { WorkPlanReading } from '../worksheet/layouts/work-plan/read';
import type { PathMove } from './path';

/** A move said as a step: what to do, and what will show that it is done. */
export function stepText(indicator: Indicator, move: PathMove, language: Language): string {
  const say = pathText(language);
  const local = (text: LocalText): string => (language === 'en' ? (text.en ?? text.id) : text.id);
  const { from, to } = move;
  if (typeof to === 'string') {
    const option = indicator.options.find((each) => each.option === to);
    const values = { from: String(from ?? ''), to, meaning: option ? local(option.meaning) : to };
    return say(from === null ? 'step.fill' : 'step.raise', values);
  }
  if (indicator.kind === 'nilai_0_4')
    return from === null
      ? say('step.indexFill', { to: formatNumber(to, language, 2) })
      : say('step.index', {
          from: formatNumber(Number(from), language, 2),
          to: formatNumber(to, language, 2),
        });
  const counts = move.changes.map((change) => {
    const key = splitItem(change.item).count;
    const count = indicator.counts.find((each) => each.key === key);
    const label = count ? local(count.label) : change.item;
    const number = (value: typeof change.to): string =>
      typeof value === 'number' ? formatNumber(value, language) : String(value ?? '');
    return change.from === null
      ? say('step.countFill', { label, to: number(change.to) })
      : say('step.count', { label, from: number(change.from), to: number(change.to) });
  });
  return say('step.share', { to: formatShare(to, language), counts: counts.join('; ') });
}

/** Moves of a path as rows of the work plan; owner and quarter are the unit's to decide. */
export function workPlanRows(
  edition: Edition,
  moves: readonly PathMove[],
  language: Language = 'id',
): readonly WorkPlanRow[] {
  const local = (text: LocalText): string => (language === 'en' ? (text.en ?? text.id) : text.id);
  return moves.flatMap((move) => {
    const indicator = edition.indicatorByCode.get(move.indicator);
    if (!indicator) return [];
    return [
      {
        indicator: indicator.code,
        statement: local(indicator.statement),
        step: stepText(indicator, move, language),
        owner: '',
        quarter: '',
        output: local(indicator.evidenceHint),
        realisation: '',
        status: pathText(language)('status.planned'),
      },
    ];
  });
}

/** A work plan after steps were added. */
export interface WorkPlanUpdate {
  readonly steps: readonly PlacedStep[];
  readonly added: number;
  /** Steps whose indicator has one already that is not done. */
  readonly kept: number;
}

/**
 * Adds steps behind those that are there. An indicator with a step that is not done yet gets no second one, so that
 * adding the same moves again changes nothing, and rows the user has reworded stay.
 */
export function withSteps(plan: WorkPlanReading | undefined, rows: readonly WorkPlanRow[]): WorkPlanUpdate {
  const steps = plan?.steps ?? [];
  const done = new Set(
    (['id', 'en'] as const).map((language) => pathText(language)('status.done').toLowerCase()),
  );
  const open = new Set(
    steps
      .filter(({ step }) => !done.has(step.status.trim().toLowerCase()))
      .map(({ step }) => step.indicator.trim()),
  );
  const fresh = rows.filter((row) => !open.has(row.indicator));
  const first = plan?.nextRow ?? FIRST_ROW;
  return {
    steps: [...steps, ...fresh.map((step, at) => ({ row: first + at, step }))],
    added: fresh.length,
    kept: rows.length - fresh.length,
  };
}
