import type { Act } from '../act';
import { button, card, mark, pageHeading, rows } from '../parts/basics';
import { radioGroup } from '../parts/choices';
import { textField } from '../parts/fields';
import { h } from '../render/vnode';
import type { Child, VNode } from '../render/vnode';
import { typedAnswer } from '../state/fields';
import type { Trial } from '../state/path-form';
import type { ChangeView, TriedIndicator, WhatIfView } from '../state/what-if';
import type { Words } from '../words';

function changes(list: readonly ChangeView[]): VNode {
  return h(
    'ul',
    { class: 'gates' },
    list.map(({ id, name, text, state, stateText }) =>
      h(
        'li',
        { key: id, class: 'gate', 'data-state': state ?? 'none' },
        h('span', { class: 'gate-name' }, name),
        state && mark(state, stateText),
        h('span', { class: 'gate-figures' }, h('span', {}, text)),
      ),
    ),
  );
}

function resultCard(view: WhatIfView, words: Words): VNode {
  const { target, tries } = view;
  return card(
    'what-if-result',
    words.t('whatIf.result'),
    h(
      'div',
      { role: 'status' },
      tries.length === 0 ? h('p', { class: 'hint' }, words.t('whatIf.none')) : rows(view.totals),
    ),
    tries.length > 0 && [
      view.gates.length === 0
        ? h('p', { class: 'hint' }, words.t('whatIf.gates.none', { target }))
        : [h('h4', {}, words.t('whatIf.gates', { target })), changes(view.gates)],
      view.areas.length > 0 && [h('h4', {}, words.t('whatIf.areas')), changes(view.areas)],
    ],
  );
}

function triesCard({ tries }: WhatIfView, act: Act, words: Words): VNode {
  return card(
    'tries',
    words.t('whatIf.tries'),
    h(
      'ul',
      { class: 'tries' },
      tries.map(({ code, text }) =>
        h(
          'li',
          { key: code },
          h('span', {}, text),
          button('', () => act.stopTrying(code), {
            size: 'small',
            look: 'subtle',
            icon: 'remove',
            label: words.t('whatIf.remove', { code }),
          }),
        ),
      ),
    ),
    h(
      'div',
      { class: 'actions' },
      button(words.t('whatIf.reset'), () => act.stopTrying(null), { id: 'reset-trial' }),
    ),
  );
}

function answerPart(indicator: TriedIndicator, act: Act, words: Words): Child {
  const { code, statement, choices, present, numbers } = indicator;
  return [
    h('p', { class: 'soft' }, statement),
    h('h4', { id: 'h-trial-answer' }, words.t('whatIf.answer')),
    choices.length > 0
      ? radioGroup(
          `trial-${code}`,
          'h-trial-answer',
          choices.map(({ option, meaning, points, chosen }) => ({
            value: option,
            checked: chosen,
            label: [
              h('span', { class: option.length > 1 ? 'option word' : 'option' }, option),
              h(
                'span',
                { class: 'meaning' },
                `${meaning} `,
                h('span', { class: 'option-points' }, points),
                option === present && h('em', {}, ` (${words.t('whatIf.now')})`),
              ),
            ],
          })),
          (option) => act.tryAnswer(code, option),
        )
      : numbers.map(({ item, label, value, problem, computed }) =>
          textField({
            id: `trial-${item}`,
            label,
            value,
            problem,
            mode: 'decimal',
            readonly: computed,
            hint: computed ? words.t('indicator.computed') : null,
            ...(computed ? {} : { onChange: (typed: string) => act.tryAnswer(item, typedAnswer(typed)) }),
          }),
        ),
  ];
}

function chooser(view: WhatIfView, trial: Trial, act: Act, words: Words): VNode {
  const id = 'trial-indicator';
  return card(
    'trial',
    words.t('whatIf.choice'),
    h(
      'div',
      { class: 'field', key: id },
      h('label', { for: id }, words.t('whatIf.indicator')),
      h(
        'select',
        {
          id,
          '.value': view.indicator?.code ?? '',
          onchange: (event) => {
            const code = (event.target as HTMLSelectElement).value;
            act.set({ trial: { ...trial, indicator: code === '' ? null : code } });
          },
        },
        h('option', { key: '', value: '' }, words.t('whatIf.choose')),
        view.groups.map(({ name, options }) =>
          h(
            'optgroup',
            { key: name, label: name },
            options.map((option) => h('option', { key: option.id, value: option.id }, option.name)),
          ),
        ),
      ),
    ),
    view.indicator && answerPart(view.indicator, act, words),
  );
}

/** Other answers tried out beside the worksheet: what they would come to, and which they are. */
export function whatIfPage(view: WhatIfView, trial: Trial, act: Act, words: Words): Child {
  return [
    pageHeading(words.t('whatIf.heading')),
    h('p', { class: 'soft' }, words.t('whatIf.text')),
    resultCard(view, words),
    view.tries.length > 0 && triesCard(view, act, words),
    chooser(view, trial, act, words),
  ];
}
