import { failed } from '../context';
import type { PaneContext } from '../context';
import { planningPart } from '../parts-later';
import { NO_TRIAL, triedItems } from '../state/path-form';
import type { PathForm } from '../state/path-form';
import type { PathActions } from './path-actions';

export function pathActions(context: PaneContext): PathActions {
  const { ui } = context;
  const setPath = (change: Partial<PathForm>): void => ui.set({ path: { ...ui.get().path, ...change } });

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
        await (await planningPart.load()).writeWorkPlan(context);
      } catch (error) {
        failed(context, error);
      }
    },
    tryMoves: async () => {
      const { movesToTry } = await planningPart.load();
      ui.set({ trial: { ...ui.get().trial, answers: movesToTry(context) } });
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
