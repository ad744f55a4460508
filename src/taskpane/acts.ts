import type { Act } from './act';
import { answerActions } from './actions/answers';
import { checkWorkbook } from './actions/check';
import { copyText } from './actions/copy';
import { createLke } from './actions/create';
import { navigation } from './actions/navigate';
import { pathActions } from './actions/path';
import { reviewActions } from './actions/review';
import { actionsLater } from './actions-later';
import { done, failed } from './context';
import type { PaneContext } from './context';
import type { FocusTarget } from './focus';

/**
 * All actions of the pane put together.
 * @param leave lets the field being typed into save itself
 * @param focusNext where the focus goes when the page is drawn next
 */
export function createAct(
  context: PaneContext,
  leave: () => void,
  focusNext: (target: FocusTarget) => void,
): Act {
  const { ui, session, reopen } = context;
  const moves = navigation(context, leave);
  const check = (tell: boolean): Promise<void> => checkWorkbook(context, tell);

  return {
    ...moves,
    ...answerActions(context),
    ...actionsLater(context),
    ...pathActions(context),
    ...reviewActions(context),
    toPage: (page) => {
      if (page !== ui.get().page) focusNext('heading');
      moves.toPage(page);
      const { checked } = ui.get();
      // The formulas are looked at when somebody asks for findings, and again when answers changed since.
      if ((page === 'findings' || page === 'hand-off') && checked?.version !== session()?.state.version)
        void check(false);
    },
    toIndicator: (code) => {
      if (ui.get().page !== 'indicator' || ui.get().searching) focusNext('heading');
      moves.toIndicator(code);
    },
    set: (change) => {
      if (change.searching !== undefined) focusNext(change.searching ? 'search' : 'heading');
      ui.set(change);
    },
    create: async () => {
      if (await createLke(context)) focusNext('heading');
      ui.set({});
    },
    reread: async () => {
      if (ui.get().busy) return;
      ui.set({ busy: { say: (words) => words.t('start.opening'), progress: null, cancel: null } });
      try {
        if (session()) await session()?.refresh('whole');
        else await reopen();
        if (session()) done(context, (words) => words.t('status.reread'));
      } catch (error) {
        failed(context, error);
      } finally {
        ui.set({ busy: null });
      }
    },
    check: () => check(true),
    toSubpage: (page, subpage) => {
      focusNext('heading');
      moves.toSubpage(page, subpage);
    },
    copy: (text, fieldId) => copyText(context, text, fieldId),
    preview: (ids) => {
      focusNext('heading');
      // Corrections are looked at on the page of findings, wherever they were asked for.
      ui.set({ page: 'findings', preview: ids });
    },
    closePreview: () => {
      focusNext('heading');
      ui.set({ preview: null });
    },
  };
}
