import { h } from '../render/vnode';
import type { VNode } from '../render/vnode';
import type { Ui } from '../state/ui';
import type { Words } from '../words';
import { button } from './basics';
import { icon } from './icons';

export interface StatusActions {
  readonly undo: () => void;
  readonly dismiss: () => void;
}

function busyLine({ busy }: Ui, words: Words): VNode | null {
  if (!busy) return null;
  const { progress, cancel } = busy;
  const what = busy.say(words);
  const text = progress ? words.t('status.progress', { what, done: progress.done, of: progress.of }) : what;
  return h(
    'div',
    { class: 'busy', key: 'busy' },
    h(
      'div',
      { class: 'busy-text' },
      h('span', {}, text),
      h('fluent-progress-bar', {
        role: 'progressbar',
        'aria-label': what,
        '.value': progress ? progress.done : null,
        '.max': progress ? progress.of : null,
      }),
    ),
    cancel && button(words.t('status.cancel'), cancel, { size: 'small' }),
  );
}

/**
 * What was done and what is under way. The region itself is always there: a screen reader only speaks of
 * changes in a region it knows.
 */
export function statusLine(ui: Ui, words: Words, actions: StatusActions): readonly VNode[] {
  const { status } = ui;
  const busy = busyLine(ui, words);
  return [
    h(
      'div',
      { class: 'said', role: 'status', 'aria-live': 'polite', 'data-tone': status?.tone ?? 'none' },
      status &&
        h('p', {}, icon(status.tone === 'done' ? 'met' : 'possible'), h('span', {}, status.say(words))),
    ),
    ...(status
      ? [
          h(
            'div',
            { class: 'said-actions', key: 'actions' },
            status.undo.length > 0 &&
              button(words.t('status.undo'), actions.undo, { size: 'small', id: 'undo' }),
            button('', actions.dismiss, {
              size: 'small',
              look: 'subtle',
              icon: 'remove',
              label: words.t('status.dismiss'),
            }),
          ),
        ]
      : []),
    ...(busy ? [busy] : []),
  ];
}
