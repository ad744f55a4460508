import type { Act } from '../act';
import { button, card, mark, pageHeading } from '../parts/basics';
import { areaField } from '../parts/fields';
import { h } from '../render/vnode';
import type { Child } from '../render/vnode';
import type { HandOffView } from '../state/hand-off';
import type { RequirementsView } from '../state/requirements';
import type { Words } from '../words';
import { requirementsCard } from './requirements';

const ANSWERS_FIELD = 'portal-answers';

/** Passing the LKE on: what is ready, and the answers for the portal. */
export function handOffPage(
  view: HandOffView,
  requirements: RequirementsView,
  act: Act,
  words: Words,
): Child {
  return [
    pageHeading(words.t('handOff.heading')),
    h('p', { class: 'soft' }, words.t('handOff.text')),
    card(
      'ready',
      words.t('handOff.ready'),
      h(
        'ul',
        { class: 'checks' },
        view.checks.map(({ good, text }) => h('li', {}, mark(good ? 'met' : 'possible', text))),
      ),
    ),
    requirementsCard(requirements, act, words),
    card(
      'portal',
      words.t('handOff.portal'),
      h('p', {}, view.jsonText),
      h(
        'div',
        { class: 'actions' },
        button(words.t('handOff.copy'), () => void act.copy(view.json, ANSWERS_FIELD), {
          look: 'primary',
          id: 'copy',
        }),
      ),
      areaField({
        id: ANSWERS_FIELD,
        label: words.t('handOff.json'),
        value: view.json,
        readonly: true,
        lines: 8,
      }),
    ),
  ];
}
