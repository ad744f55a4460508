import type { Act } from '../act';
import type { PaneContext } from '../context';
import type { Child } from '../render/vnode';
import { currentPath, shownPath, targetOf } from '../state/live-path';
import type { PathQuestion } from '../state/live-path';
import type { Lke } from '../state/lke';
import { pathView } from '../state/path';
import { whatIfView } from '../state/what-if';
import type { Words } from '../words';
import type { SubPages } from './page-id';
import { pathPage } from './path';
import { whatIfPage } from './what-if';

export { movesToTry, writeWorkPlan } from '../actions/work-plan';

function question(context: PaneContext, lke: Lke): PathQuestion {
  const { target, path } = context.ui.get();
  return { target: targetOf(lke, target), form: path };
}

/** The pages beside the score: the way to the predicate, and trying other answers. */
export function planningPage(
  which: Exclude<SubPages['overview'], 'score'>,
  lke: Lke,
  context: PaneContext,
  act: Act,
  words: Words,
): Child {
  const ui = context.ui.get();
  const asked = question(context, lke);
  if (which === 'what-if')
    return whatIfPage(whatIfView(lke, asked.target, ui.trial, words), ui.trial, act, words);
  const { found, stale } = shownPath(lke, asked);
  return pathPage(pathView(lke, asked.target, found, ui.path, words), stale, ui, act, words);
}

/** Whether the way shown is one from before the last edit. */
export function wayIsStale(context: PaneContext, lke: Lke): boolean {
  return shownPath(lke, question(context, lke)).stale;
}

/** Looks for the way as things stand now. */
export function findWay(context: PaneContext, lke: Lke): void {
  currentPath(lke, question(context, lke));
}
