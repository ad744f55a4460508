import { PAGES } from '../pages/page-id';
import type { PageId } from '../pages/page-id';
import { h } from '../render/vnode';
import type { VNode } from '../render/vnode';
import type { Words } from '../words';
import { icon } from './icons';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

function target(key: string, current: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return PAGES.length - 1;
  const step = STEPS[key];
  return step === undefined ? undefined : (current + step + PAGES.length) % PAGES.length;
}

/**
 * The row of tabs above the page: one stop of the Tab key; arrows, Home and End choose. Made of the browser's
 * own buttons: six of Fluent UI's tabs do not fit 320 px.
 */
export function tabs(
  current: PageId,
  problems: number,
  words: Words,
  choose: (page: PageId, byKey: boolean) => void,
): VNode {
  const press = (event: Event): void => {
    const at = target((event as KeyboardEvent).key, PAGES.indexOf(current));
    const page = at === undefined ? undefined : PAGES[at];
    if (page === undefined) return;
    event.preventDefault();
    choose(page, true);
  };
  return h(
    'div',
    { class: 'tabs', role: 'tablist', onkeydown: press },
    PAGES.map((page) =>
      h(
        'button',
        {
          key: page,
          type: 'button',
          role: 'tab',
          id: `tab-${page}`,
          'aria-selected': String(page === current),
          'aria-controls': 'panel',
          tabindex: page === current ? '0' : '-1',
          onclick: () => choose(page, false),
        },
        icon(page),
        h('span', { class: 'tab-text' }, words.t(`tab.${page}`)),
        page === 'findings' && problems > 0
          ? h(
              'span',
              { class: 'badge' },
              String(problems),
              h('span', { class: 'unseen' }, ` ${words.t('severity.error')}`),
            )
          : null,
      ),
    ),
  );
}
