import type { PathMove } from '../../planning/path';
import { withSteps, workPlanRows } from '../../planning/work-plan';
import { FIRST_COLUMN, WORK_PLAN_SHEET } from '../../worksheet/layouts/work-plan/columns';
import { workPlanPlan } from '../../worksheet/layouts/work-plan/plan';
import { readWorkPlan } from '../../worksheet/layouts/work-plan/read';
import { workPlanStyles } from '../../worksheet/layouts/work-plan/styles';
import { currentLke, done } from '../context';
import type { PaneContext } from '../context';
import { currentPath, targetOf } from '../state/live-path';
import { chosenMoves, editsOf } from '../state/path';
import type { Trial } from '../state/path-form';
import { addSheets } from './sheets';

/** The chosen moves as the way is now, not as it was when the page was drawn. */
function moves(context: PaneContext): readonly PathMove[] {
  const lke = currentLke(context);
  if (!lke) return [];
  const { target, path } = context.ui.get();
  const found = currentPath(lke, { target: targetOf(lke, target), form: path });
  return found === 'crossing' ? [] : chosenMoves(found, path);
}

/** Answers that the chosen moves give. */
export function movesToTry(context: PaneContext): Trial['answers'] {
  return new Map(editsOf(moves(context)).map(({ item, answer = null }) => [item, answer]));
}

/** Writes the chosen moves into the work plan sheet, behind what is there. The status line says what happened. Throws HostError. */
export async function writeWorkPlan(context: PaneContext): Promise<void> {
  const { ui, session, host } = context;
  if (ui.get().busy) return;
  // The plan may have been worked on since the workbook was read.
  await session()?.refresh('whole');
  const lke = currentLke(context);
  if (!lke) return;
  const held = readWorkPlan(lke.reading.image);
  if (held === 'other' || (held !== 'none' && !held.inPlace)) {
    ui.set({ status: { tone: 'problem', say: (words) => words.t('path.plan.other'), undo: [] } });
    return;
  }
  const { language } = ui.get();
  const before = held === 'none' ? undefined : held;
  const { steps, added, kept } = withSteps(before, workPlanRows(lke.edition, moves(context), language));
  if (added === 0) {
    done(context, (words) => words.t('path.plan.none'));
    return;
  }
  const written = await addSheets(
    context,
    workPlanPlan(lke.edition, steps, language),
    workPlanStyles,
    (words) => words.t('path.plan.writing'),
    (words) => words.t(kept === 0 ? 'path.plan.done' : 'path.plan.done.kept', { added, kept }),
  );
  const first = steps.at(-added);
  if (written && first) await host().goTo(WORK_PLAN_SHEET, first.row, FIRST_COLUMN);
}
