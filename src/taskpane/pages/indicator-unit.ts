import type { Act } from '../act';
import { card, rows } from '../parts/basics';
import { areaField } from '../parts/fields';
import { h } from '../render/vnode';
import type { Child, VNode } from '../render/vnode';
import type { IndicatorView } from '../state/indicator';
import type { Words } from '../words';
import { evidenceList } from './indicator-evidence';

/** Says in whose place the page writes, where that is not the unit's. */
export function roleLine({ role }: IndicatorView, act: Act, words: Words): VNode | false {
  return (
    role !== null &&
    h(
      'p',
      { class: 'warning' },
      words.t(role.writable ? 'review.as' : 'review.role.noPlace', { layer: role.name }),
      ' ',
      h(
        'button',
        { type: 'button', class: 'link-button', onclick: () => act.toSubpage('hand-off', 'review') },
        words.t('review.as.change'),
      ),
    )
  );
}

/** What the unit entered, for an evaluator to read; nothing of it can be changed here. */
export function unitEntry({ unitEntry: entry, evidence }: IndicatorView, words: Words): VNode | false {
  return (
    entry !== null &&
    card(
      'unit-entry',
      words.t('review.entry'),
      rows([
        ...entry.answers,
        { label: words.t('review.entry.note'), value: entry.note ?? words.t('review.entry.none') },
      ]),
      h('h4', {}, words.t('indicator.evidence')),
      evidenceList(evidence.links, null, words),
    )
  );
}

/** What the evaluator asks the unit to do. */
export function recommendationField(view: IndicatorView, act: Act, words: Words): Child {
  const { recommendation } = view;
  if (recommendation === null || recommendation.item === null) return null;
  const { item, text } = recommendation;
  return areaField({
    id: `recommendation-${view.code}`,
    label: words.t('review.recommendation'),
    value: text,
    lines: Math.min(6, Math.max(2, text.split('\n').length)),
    onChange: (typed) => act.recommend(item, typed),
  });
}
