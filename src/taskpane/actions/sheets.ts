import type { Plan } from '../../worksheet/plan';
import type { StyleSheet } from '../../worksheet/style';
import type { CellEdit } from '../../worksheet/workbook-image';
import { done, failed } from '../context';
import type { PaneContext } from '../context';
import type { Say } from '../words';

/**
 * Adds what a plan holds to the workbook and reads it again; sheets that are there keep what people typed.
 * @returns whether it is there now; the status line says what happened either way
 */
export async function addSheets(
  context: PaneContext,
  plan: Plan,
  styles: StyleSheet,
  busy: Say,
  finished: Say,
): Promise<boolean> {
  const { host, ui, session } = context;
  if (ui.get().busy) return false;
  const stop = new AbortController();
  const show = (progress: { readonly done: number; readonly of: number } | null): void =>
    ui.set({ busy: { say: busy, progress, cancel: () => stop.abort() } });
  show(null);
  try {
    await host().applyPlan(plan, styles, { onProgress: show, signal: stop.signal });
    await session()?.refresh('whole');
    done(context, finished);
    return true;
  } catch (error) {
    failed(context, error);
    return false;
  } finally {
    ui.set({ busy: null });
  }
}

/** Writes cells of a sheet beside the LKE and reads the workbook again. The status line says what happened. */
export async function writeBeside(
  context: PaneContext,
  edits: readonly CellEdit[],
  finished: Say,
): Promise<boolean> {
  const { host, session } = context;
  try {
    const { kept } = await host().writeCells(edits);
    await session()?.refresh('whole');
    if (kept.length > 0) {
      const [first] = kept;
      context.ui.set({
        status: {
          tone: 'problem',
          say: (words) => words.t('status.kept', { item: first?.sheet ?? '' }),
          undo: [],
        },
      });
      return false;
    }
    done(context, finished);
    return true;
  } catch (error) {
    failed(context, error);
    return false;
  }
}
