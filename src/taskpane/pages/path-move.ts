import { HEAVIEST_EFFORT } from '../../planning/effort';
import type { Act } from '../act';
import { checkbox } from '../parts/choices';
import { selectField } from '../parts/fields';
import { h } from '../render/vnode';
import type { VNode } from '../render/vnode';
import type { EffortView, MoveView } from '../state/path';
import type { Words } from '../words';
import { indicatorLinks } from './indicator-links';

/** What a step of the indicator costs, to choose from. */
export function effortField({ code, effort }: EffortView, label: string, act: Act, words: Words): VNode {
  const efforts = Array.from({ length: HEAVIEST_EFFORT }, (_, at) => String(at + 1));
  const named = (each: string): string =>
    each === '1' || each === '10' ? words.t(`path.effort.${each}`) : each;
  return selectField(
    `effort-${code}`,
    label,
    effort,
    [...efforts.map((id) => ({ id, name: named(id) })), { id: 'fixed', name: words.t('path.effort.fixed') }],
    (chosen) => act.setEffort(code, chosen === 'fixed' ? null : Number(chosen)),
  );
}

/** One indicator to raise: what it says, from what to what, what to do, and the ways to it. */
export function moveItem(view: MoveView, act: Act, words: Words): VNode {
  const { code, chosen, label, statement, step } = view;
  return h(
    'li',
    { key: code, class: 'move', 'data-chosen': chosen },
    checkbox(`move-${code}`, label, chosen, (now) => act.chooseMove(code, now)),
    h('p', {}, statement),
    h('p', { class: 'hint' }, step),
    h(
      'div',
      { class: 'move-foot' },
      effortField(view, words.t('path.move.effort'), act, words),
      indicatorLinks(code, act, words),
    ),
  );
}
