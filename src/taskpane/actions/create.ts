import { done, failed } from '../context';
import type { PaneContext } from '../context';
import { formProblems, unitOf } from '../state/create-form';

/**
 * Makes a new LKE in the workbook from the form, with progress and a way to stop.
 * @returns whether there is one now
 */
export async function createLke(context: PaneContext): Promise<boolean> {
  const { edition, host, ui, session } = context;
  const { form, busy, language } = ui.get();
  if (busy) return false;
  if (formProblems(form).length > 0) {
    ui.set({ formTried: true });
    return false;
  }
  const stop = new AbortController();
  const say = (progress: { readonly done: number; readonly of: number } | null): void => {
    ui.set({
      busy: {
        say: (words) => words.t('create.busy'),
        progress,
        cancel: () => {
          stop.abort();
        },
      },
    });
  };
  say(null);
  try {
    const unit = unitOf(form);
    // The layout is only needed here: most of the time the LKE is there already.
    const [{ perAreaPlan }, { perAreaStyles }] = await Promise.all([
      import(/* webpackChunkName: "layout" */ '../../worksheet/layouts/per-area/plan'),
      import(/* webpackChunkName: "layout" */ '../../worksheet/layouts/per-area/styles'),
    ]);
    await host().applyPlan(perAreaPlan(edition, unit, language), perAreaStyles, {
      onProgress: say,
      signal: stop.signal,
    });
    await session()?.refresh('whole');
    ui.set({ formTried: false });
    done(context, (words) => `${words.t('create.done')} ${words.t('create.done.lasting')}`);
    return true;
  } catch (error) {
    failed(context, error);
    return false;
  } finally {
    ui.set({ busy: null });
  }
}
