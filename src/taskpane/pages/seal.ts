import type { Act } from '../act';
import { button, card, mark } from '../parts/basics';
import { h } from '../render/vnode';
import type { VNode } from '../render/vnode';
import type { SealView } from '../state/seal';
import type { Words } from '../words';

/** More changes than this are counted, not listed. */
const SHOWN = 10;

/** How the seal stands, what changed since, and the way to seal (again). */
export function sealCard(view: SealView, errors: number, busy: boolean, act: Act, words: Words): VNode {
  const { text, fingerprint, lines, state } = view;
  const more = lines.length - SHOWN;
  const again = state === 'missing' || state === 'other' ? 'seal.make' : 'seal.again';
  return card(
    'seal',
    words.t('seal.heading'),
    h('p', {}, mark(view.mark, text)),
    view.errors !== null && h('p', { class: 'hint' }, view.errors),
    lines.length > 0 &&
      h(
        'ul',
        { class: 'seal-lines' },
        lines.slice(0, SHOWN).map(({ text: line, place, placeText }) =>
          h(
            'li',
            { key: line },
            h('span', {}, line),
            place &&
              button(words.t('indicator.goTo'), () => void act.toCell(place), {
                size: 'small',
                icon: 'goTo',
                label: words.t('indicator.goTo.place', { place: placeText }),
              }),
          ),
        ),
      ),
    more > 0 && h('p', { class: 'hint' }, words.t('seal.more', { count: more })),
    fingerprint !== null && [
      h('p', { class: 'label' }, words.t('seal.fingerprint')),
      h('p', { class: 'fingerprint' }, fingerprint),
    ],
    h('p', { class: 'hint' }, words.t(errors > 0 ? 'seal.hint.errors' : 'seal.hint')),
    h(
      'div',
      { class: 'actions' },
      // With errors too: it checks afresh, and says what stands in the way.
      button(words.t(again), () => void act.seal(false), {
        look: errors > 0 || state === 'unchanged' ? 'outline' : 'primary',
        id: 'seal',
        disabled: busy || state === 'other',
      }),
      errors > 0 &&
        button(words.t('seal.despite', { errors }), () => void act.seal(true), {
          look: 'subtle',
          id: 'seal-despite',
          disabled: busy || state === 'other',
        }),
    ),
  );
}
