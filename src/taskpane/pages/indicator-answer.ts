import type { Act } from '../act';
import { radioGroup } from '../parts/choices';
import { textField } from '../parts/fields';
import { h } from '../render/vnode';
import type { VNode } from '../render/vnode';
import type { IndicatorView } from '../state/indicator';
import type { Words } from '../words';

function choices(view: IndicatorView, act: Act, words: Words): VNode {
  const clearable = view.choices.some(({ chosen }) => chosen);
  return h(
    'section',
    { key: `answer-${view.code}`, class: 'answer', 'aria-labelledby': 'h-answer' },
    h(
      'div',
      { class: 'answer-head' },
      h('h3', { id: 'h-answer' }, words.t('indicator.answer')),
      clearable &&
        h(
          'button',
          { type: 'button', class: 'link-button', onclick: () => act.choose(view.code, null) },
          words.t('indicator.clear'),
        ),
    ),
    radioGroup(
      `answer-${view.code}`,
      'h-answer',
      view.choices.map(({ option, meaning, points, chosen }) => ({
        value: option,
        checked: chosen,
        label: [
          h('span', { class: option.length > 1 ? 'option word' : 'option' }, option),
          h('span', { class: 'meaning' }, `${meaning} `, h('span', { class: 'option-points' }, points)),
        ],
      })),
      (option) => act.choose(view.code, option),
    ),
  );
}

function numbers(view: IndicatorView, act: Act, words: Words): VNode {
  const heading = words.t(view.numbers.length > 1 ? 'indicator.answer.numbers' : 'indicator.answer');
  return h(
    'section',
    { key: `answer-${view.code}`, class: 'answer', 'aria-labelledby': 'h-answer' },
    h('h3', { id: 'h-answer' }, heading),
    view.numbers.map(({ item, label, value, problem, computed }) =>
      textField({
        id: `number-${item}`,
        label,
        value,
        problem,
        mode: 'decimal',
        readonly: computed,
        hint: computed ? words.t('indicator.computed') : null,
        ...(computed ? {} : { onChange: (typed: string) => act.type(item, typed) }),
      }),
    ),
    view.result !== null && h('p', { class: 'result' }, view.result),
  );
}

/** What answers the indicator: a choice, or the numbers it is worked out from. */
export function answerPart(view: IndicatorView, act: Act, words: Words): VNode {
  return view.choices.length > 0 ? choices(view, act, words) : numbers(view, act, words);
}
