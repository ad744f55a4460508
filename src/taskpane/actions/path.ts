import type { RawAnswer } from '../../assessment/types';
import type { ItemId } from '../../instrument/edition';
import type { PathMove } from '../../planning/path';
import { withSteps, workPlanRows } from '../../planning/work-plan';
import { FIRST_COLUMN, WORK_PLAN_SHEET } from '../../worksheet/layouts/work-plan/columns';
import { workPlanPlan } from '../../worksheet/layouts/work-plan/plan';
import { readWorkPlan } from '../../worksheet/layouts/work-plan/read';
import { workPlanStyles } from '../../worksheet/layouts/work-plan/styles';
import { currentLke, done, failed } from '../context';
import type { PaneContext } from '../context';
import { currentPath, targetOf } from '../state/live-path';
import { chosenMoves, editsOf } from '../state/path';
import { NO_TRIAL } from '../state/path-form';
import { triedItems } from '../state/what-if';
import { addSheets } from './sheets';

export interface PathActions {
  /** Takes a move of the way, or leaves it out. */
  readonly chooseMove: (code: string, chosen: boolean) => void;
  /** Sets what a step of an indicator costs; null where it cannot be raised this year. */
  readonly setEffort: (code: string, effort: number | null) => void;
  readonly clearEfforts: () => void;
  /** Writes the chosen moves into the work plan sheet; rows that are there stay. */
  readonly writeWorkPlan: () => Promise<void>;
  /** Goes on to try the chosen moves. */
  readonly tryMoves: () => void;
  readonly tryAnswer: (item: ItemId, answer: RawAnswer) => void;
  readonly stopTrying: (code: string | null) => void;
}

export function pathActions(context: PaneContext): PathActions {
  const { ui, session, host } = context;
  const setPath = (change: Partial<ReturnType<typeof ui.get>['path']>): void =>
    ui.set({ path: { ...ui.get().path, ...change } });

  /** The moves as the way is now, not as it was when the page was drawn. */
  const moves = (): readonly PathMove[] => {
    const lke = currentLke(context);
    if (!lke) return [];
    const { target, path } = ui.get();
    const found = currentPath(lke, { target: targetOf(lke, target), form: path });
    return found === 'crossing' ? [] : chosenMoves(found, path);
  };

  async function writeWorkPlan(): Promise<void> {
    if (ui.get().busy) return;
    try {
      // The plan may have been worked on since the workbook was read.
      await session()?.refresh('whole');
    } catch (error) {
      failed(context, error);
      return;
    }
    const lke = currentLke(context);
    if (!lke) return;
    const held = readWorkPlan(lke.reading.image);
    if (held === 'other' || (held !== 'none' && !held.inPlace)) {
      ui.set({ status: { tone: 'problem', say: (words) => words.t('path.plan.other'), undo: [] } });
      return;
    }
    const { language } = ui.get();
    const before = held === 'none' ? undefined : held;
    const { steps, added, kept } = withSteps(before, workPlanRows(lke.edition, moves(), language));
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

  return {
    chooseMove: (code, chosen) => {
      const left = new Set(ui.get().path.left);
      if (chosen) left.delete(code);
      else left.add(code);
      setPath({ left });
    },
    setEffort: (code, effort) => {
      setPath({ efforts: new Map(ui.get().path.efforts).set(code, effort) });
    },
    clearEfforts: () => {
      setPath({ efforts: new Map() });
    },
    writeWorkPlan: async () => {
      try {
        await writeWorkPlan();
      } catch (error) {
        failed(context, error);
      }
    },
    tryMoves: () => {
      const answers = new Map(editsOf(moves()).map(({ item, answer = null }) => [item, answer]));
      ui.set({ trial: { ...ui.get().trial, answers } });
    },
    tryAnswer: (item, answer) => {
      const { trial } = ui.get();
      ui.set({ trial: { ...trial, answers: new Map(trial.answers).set(item, answer) } });
    },
    stopTrying: (code) => {
      const { trial } = ui.get();
      if (code === null) {
        ui.set({ trial: NO_TRIAL });
        return;
      }
      const answers = new Map(trial.answers);
      for (const item of triedItems(trial, code)) answers.delete(item);
      ui.set({ trial: { ...trial, answers } });
    },
  };
}
