import type { Act } from '../act';
import { button, pageHeading } from '../parts/basics';
import { checkbox } from '../parts/choices';
import { h } from '../render/vnode';
import type { Child, VNode } from '../render/vnode';
import type { RepairStepView, RepairView } from '../state/repair';
import type { Words } from '../words';

function change(term: string, mark: 'del' | 'ins', text: string): VNode {
  return h('div', {}, h('dt', {}, term), h('dd', {}, h(mark, {}, text)));
}

function step(
  { id, chosen, message, place, placeText, effect, cells }: RepairStepView,
  at: number,
  act: Act,
  words: Words,
): VNode {
  return h(
    'li',
    { key: id, class: 'card' },
    checkbox(`repair-${String(at)}`, words.t('repair.choose', { place: placeText }), chosen, (now) =>
      act.chooseRepair(id, now),
    ),
    h('p', {}, message),
    h('p', { class: 'hint' }, effect),
    cells.map((cell) =>
      h(
        'dl',
        { key: cell.placeText, class: 'change' },
        change(words.t('correction.before'), 'del', cell.before),
        change(words.t('correction.after'), 'ins', cell.after),
      ),
    ),
    place &&
      button(words.t('indicator.goTo'), () => void act.toCell(place), {
        size: 'small',
        icon: 'goTo',
        label: words.t('indicator.goTo.place', { place: placeText }),
      }),
  );
}

/** Damage of the workbook with its effect on the total, and what would mend it, before anything is written. */
export function repairPage(view: RepairView | null, busy: boolean, act: Act, words: Words): Child {
  const again = button(words.t(view ? 'repair.again' : 'repair.audit'), () => void act.audit(), {
    id: 'audit',
    disabled: busy,
    ...(view ? { size: 'small' as const } : { look: 'primary' as const }),
  });
  const head = [
    pageHeading(words.t('repair.heading'), view && again),
    h('p', { class: 'soft' }, words.t('repair.text')),
  ];
  if (!view) return [...head, h('div', { class: 'actions' }, again)];
  return [
    ...head,
    view.difference !== null && h('p', { class: 'verdict', 'data-state': 'possible' }, view.difference),
    view.stale && h('p', { class: 'warning' }, words.t('repair.stale')),
    view.steps.length === 0
      ? h('p', { class: 'soft' }, words.t('repair.none'))
      : h(
          'ul',
          { class: 'changes' },
          view.steps.map((each, at) => step(each, at, act, words)),
        ),
    view.left.length > 0 &&
      h(
        'ul',
        { class: 'hint' },
        view.left.map((text) => h('li', {}, text)),
      ),
    view.blocked !== null && h('p', { class: 'warning' }, view.blocked),
    view.steps.length > 0 &&
      h(
        'div',
        { class: 'actions sticky' },
        button(words.t('repair.apply', { count: view.chosen }), () => void act.repair(), {
          look: 'primary',
          id: 'repair',
          disabled: busy || view.blocked !== null || view.stale || view.chosen === 0,
        }),
      ),
  ];
}
