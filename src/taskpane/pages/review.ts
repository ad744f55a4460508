import type { LayerId } from '../../assessment/types';
import { LAYERS } from '../../assessment/types';
import type { Act } from '../act';
import { button, card, pageHeading, rows } from '../parts/basics';
import { selectField } from '../parts/fields';
import { h } from '../render/vnode';
import type { Child, VNode } from '../render/vnode';
import type { BridgeView, ReviewChangeView, ReviewView } from '../state/review';
import type { Ui } from '../state/ui';
import type { Words } from '../words';
import { indicatorLinks } from './indicator-links';

const FIRST = 12;

const layerOf = (chosen: string): LayerId => LAYERS.find((layer) => layer === chosen) ?? 'unit';

function changeItem({ code, text, statement, reason }: ReviewChangeView, act: Act, words: Words): VNode {
  return h(
    'li',
    { key: code, class: 'move' },
    h('p', {}, h('strong', {}, text)),
    h('p', {}, statement),
    h('p', { class: 'hint' }, reason),
    h('div', { class: 'move-foot' }, indicatorLinks(code, act, words)),
  );
}

function changesCard({ changes }: BridgeView, { allChanges }: Ui, act: Act, words: Words): VNode {
  const shown = allChanges ? changes : changes.slice(0, FIRST);
  const more = changes.length - shown.length;
  return card(
    'review-changes',
    words.t('review.changes', { count: changes.length }),
    changes.length === 0
      ? h('p', {}, words.t('review.changes.none'))
      : h(
          'ul',
          { class: 'moves' },
          shown.map((change) => changeItem(change, act, words)),
        ),
    more > 0 &&
      button(words.t('review.more', { count: more }), () => act.set({ allChanges: true }), {
        look: 'subtle',
        id: 'more-changes',
      }),
  );
}

function bridgeCard(view: ReviewView, bridge: BridgeView, busy: boolean, act: Act, words: Words): VNode {
  return card(
    'bridge',
    words.t('review.bridge'),
    view.layers.length > 1 &&
      selectField('compare', words.t('review.compare'), bridge.layer, view.layers, (chosen) =>
        act.set({ compared: layerOf(chosen) }),
      ),
    rows(bridge.totals),
    h('p', { class: 'hint' }, words.t('review.floor')),
    bridge.open !== null && h('p', { class: 'warning' }, bridge.open),
    h(
      'div',
      { class: 'actions' },
      button(words.t('review.bridge.add'), () => void act.addBridgeSheet(bridge.layer), {
        id: 'add-bridge',
        disabled: busy,
      }),
    ),
  );
}

/**
 * The evaluator's review: who fills in, and how the unit's total became the evaluator's.
 * @param loop the evaluator's copy and its way back, which is fetched later
 */
export function reviewPage(view: ReviewView, loop: Child, ui: Ui, act: Act, words: Words): Child {
  const { bridge, prefill } = view;
  return [
    pageHeading(words.t('review.heading')),
    h('p', { class: 'soft' }, words.t('review.text')),
    selectField('role', words.t('review.role'), view.role, view.roles, (chosen) =>
      act.set({ role: layerOf(chosen) }),
    ),
    h('p', { class: 'hint' }, words.t('review.role.hint')),
    h('div', { role: 'status' }, view.noPlace !== null && h('p', { class: 'warning' }, view.noPlace)),
    (view.noPlace !== null || prefill) &&
      h(
        'div',
        { class: 'actions' },
        view.noPlace !== null &&
          button(words.t('review.sheet.add'), () => void act.addReviewSheet(), {
            look: 'primary',
            id: 'add-review-sheet',
            disabled: ui.busy !== null,
          }),
        prefill &&
          button(prefill.text, () => void act.prefill(prefill.from), {
            id: 'prefill',
            disabled: ui.busy !== null || ui.pending.length > 0,
          }),
      ),
    loop,
    bridge
      ? [bridgeCard(view, bridge, ui.busy !== null, act, words), changesCard(bridge, ui, act, words)]
      : h('p', { class: 'soft' }, words.t('review.none')),
  ];
}
