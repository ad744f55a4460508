import type { Act } from '../act';
import { SUBPAGES } from '../pages/page-id';
import type { DividedPage, SubPageId, SubPages } from '../pages/page-id';
import { h } from '../render/vnode';
import type { VNode } from '../render/vnode';
import type { Words } from '../words';

/** Links to the pages within a page. Links and not tabs: one row of tabs is all that fits the arrows in the head. */
export function subpages(page: DividedPage, open: SubPages, act: Act, words: Words): VNode {
  const named: readonly SubPageId[] = SUBPAGES[page];
  return h(
    'nav',
    { class: 'subpages', 'aria-label': words.t(`subpages.${page}`) },
    named.map((each) =>
      h(
        'button',
        {
          key: each,
          type: 'button',
          id: `subpage-${each}`,
          'aria-current': each === open[page] ? 'page' : undefined,
          onclick: () => act.toSubpage(page, each),
        },
        words.t(`subpage.${each}`),
      ),
    ),
  );
}
