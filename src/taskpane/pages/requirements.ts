import { REQUIREMENT_STATES } from '../../exchange/requirements/checklist';
import type { Act } from '../act';
import { button, card, mark } from '../parts/basics';
import { toggles } from '../parts/choices';
import { h } from '../render/vnode';
import type { VNode } from '../render/vnode';
import type { RequirementsView } from '../state/requirements';
import type { Words } from '../words';

/** The requirements for submitting, each with three buttons that write its state into the workbook. */
export function requirementsCard(view: RequirementsView, act: Act, words: Words): VNode {
  const { groups, summary, complete } = view;
  if (!groups)
    return card(
      'requirements',
      words.t('requirements.heading'),
      h('p', {}, words.t('requirements.absent')),
      h(
        'div',
        { class: 'actions' },
        button(words.t('requirements.add'), () => void act.addRequirements(), { id: 'add-requirements' }),
      ),
    );
  return card(
    'requirements',
    words.t('requirements.heading'),
    h('p', {}, mark(complete ? 'met' : 'possible', summary)),
    groups.map(({ scope, items }) =>
      h(
        'details',
        { key: scope },
        h('summary', {}, scope),
        h(
          'ul',
          { class: 'requirements' },
          items.map(({ id, label, detail, state }) =>
            h(
              'li',
              { key: id },
              h('p', {}, label),
              h('p', { class: 'hint' }, detail),
              toggles(
                label,
                REQUIREMENT_STATES.map((each) => ({
                  value: each,
                  text: words.t(`requirements.state.${each}`),
                  pressed: each === state,
                })),
                (chosen) => void act.setRequirement(id, chosen),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}
