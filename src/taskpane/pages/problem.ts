import { h } from '../render/vnode';
import type { VNode } from '../render/vnode';
import type { PaneState } from '../office-state';
import type { Words } from '../words';
import { button } from '../parts/basics';

const STEPS = {
  blocked: ['office.blocked.step1', 'office.blocked.step2', 'office.blocked.step3'],
  outside: ['office.outside.step1', 'office.outside.step2', 'office.outside.step3'],
  outdated: ['office.outdated.step1', 'office.outdated.step2'],
} as const;

/** Why the pane cannot work here: what happened, what to do, what is not affected. */
export function problemPage(
  office: Exclude<PaneState, 'starting' | 'ready'>,
  words: Words,
  retry: () => void,
): VNode {
  return h(
    'section',
    { class: 'card problem', role: 'alert', 'aria-labelledby': 'problem' },
    h('h2', { id: 'problem' }, words.t(`office.${office}.heading`)),
    h('p', {}, words.t(`office.${office}.cause`)),
    h('h3', {}, words.t('office.whatToDo')),
    h(
      'ol',
      {},
      STEPS[office].map((step) => h('li', {}, words.t(step))),
    ),
    h('div', { class: 'actions' }, button(words.t('office.retry'), retry, { look: 'primary' })),
    h(
      'p',
      { class: 'reassurance' },
      words.t(office === 'outside' ? 'office.outside.reassurance' : 'office.unchanged'),
    ),
  );
}
