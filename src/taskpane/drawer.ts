import type { Act } from './act';
import type { PaneContext } from './context';
import { focusOn } from './focus';
import type { FocusTarget } from './focus';
import { frame } from './frame';
import { rememberLanguage } from './language';
import type { PaneOptions } from './options';
import { finishLater, pageContent } from './pages/page';
import type { PageId } from './pages/page-id';
import { rememberEfforts, rememberPage, rememberRole } from './preferences';
import { draw } from './render/patch';
import { wordsFor } from './words';

export interface Drawer {
  /** Draws now and after every change, several of them at once. */
  readonly start: (act: Act) => void;
  /** Where the focus goes when the page is drawn next; null takes the wish back. */
  readonly focusNext: (target: FocusTarget | null) => void;
}

/** Keeps the page in step with what the pane knows, and the focus where a person expects it. */
export function drawer(context: PaneContext, { root, storage, retry, version }: PaneOptions): Drawer {
  const { ui } = context;
  let act: Act;
  let target: FocusTarget | null = null;
  let due = false;
  let place = '';
  let remembered: PageId | undefined;
  let { efforts } = ui.get().path;
  let { role } = ui.get();
  let errors = 0;

  function drawNow(): void {
    due = false;
    const state = ui.get();
    const words = wordsFor(state.language);
    const had = root.contains(document.activeElement);
    document.documentElement.lang = state.language;
    const page = pageContent({ context, act, words, version });
    if (page.unfinished) setTimeout(finish);
    if (page.errors !== null) errors = page.errors;
    draw(
      root,
      frame(state, { ...page, errors }, words, {
        act,
        version,
        retry,
        switchLanguage: (language) => {
          rememberLanguage(storage, language);
          ui.set({ language });
        },
        choosePage: (chosen, byKey) => {
          act.toPage(chosen);
          if (byKey) target = 'tab';
        },
      }),
    );
    if (state.page !== remembered) rememberPage(storage, state.page);
    remembered = state.page;
    if (state.path.efforts !== efforts) rememberEfforts(storage, state.path.efforts);
    efforts = state.path.efforts;
    if (state.role !== role) rememberRole(storage, state.role);
    role = state.role;
    // Another page or indicator is read from its top.
    const at = [
      state.page,
      ...Object.values(state.subpages),
      state.indicator,
      state.searching,
      state.preview === null,
    ].join(' ');
    if (at !== place) root.querySelector('#content')?.scrollTo(0, 0);
    place = at;
    // The element with the focus was drawn away: a keyboard user must not be sent back to the top.
    const lost = had && !root.contains(document.activeElement);
    if (target !== null || lost) focusOn(root, target ?? 'heading');
    target = null;
  }

  function finish(): void {
    if (finishLater(context)) drawNow();
  }

  return {
    start: (given) => {
      act = given;
      drawNow();
      ui.subscribe(() => {
        if (due) return;
        due = true;
        queueMicrotask(drawNow);
      });
    },
    focusNext: (wish) => {
      target = wish;
    },
  };
}
