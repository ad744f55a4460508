import { failed } from '../context';
import type { PaneContext } from '../context';
import type { Lazy } from '../lazy';
import { button } from '../parts/basics';
import { h } from '../render/vnode';
import type { Child } from '../render/vnode';
import type { Words } from '../words';

/** A page whose code is fetched when it is first opened: says so meanwhile, and what to do where that fails. */
export function laterPage<Part>(
  part: Lazy<Part>,
  context: PaneContext,
  words: Words,
  page: (part: Part) => Child,
): Child {
  const drawAgain = (): void => {
    context.ui.set({});
  };
  const got = part.now(drawAgain);
  if (got === 'loading') return h('p', { class: 'soft', role: 'status' }, words.t('later.loading'));
  if (got !== 'failed') return page(got);
  const again = (): void => {
    part.load().then(drawAgain, (error: unknown) => {
      failed(context, error);
    });
  };
  return [
    h('p', { class: 'warning', role: 'alert' }, words.t('later.failed')),
    h('div', { class: 'actions' }, button(words.t('later.again'), again, { id: 'load-again' })),
  ];
}
