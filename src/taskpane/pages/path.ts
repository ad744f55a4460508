import type { Act } from '../act';
import { button, card, mark, pageHeading } from '../parts/basics';
import { toggles } from '../parts/choices';
import { h } from '../render/vnode';
import type { Child, VNode } from '../render/vnode';
import type { PathGateView, PathView } from '../state/path';
import type { Ui } from '../state/ui';
import type { Words } from '../words';
import { effortField, moveItem } from './path-move';

const FIRST = 8;
const OBJECTIVES = ['fewest', 'cheapest'] as const;

function gateItem(gate: PathGateView, words: Words): VNode {
  return h(
    'li',
    { key: gate.id, class: 'gate', 'data-state': gate.state },
    h('span', { class: 'gate-name' }, gate.name),
    mark(gate.state, gate.stateText),
    h(
      'span',
      { class: 'gate-figures' },
      gate.figures !== null && h('span', {}, gate.figures),
      gate.binding && h('span', { class: 'gate-missing' }, words.t('path.gate.binding')),
    ),
  );
}

function verdictPart({ verdict, blocked, best }: PathView, act: Act, words: Words): Child {
  return [
    h('p', { class: 'verdict', 'data-state': verdict.state }, mark(verdict.state, verdict.text)),
    blocked.map(({ text, place }) =>
      h(
        'p',
        { class: 'warning' },
        text,
        place && [
          ' ',
          h(
            'button',
            { type: 'button', class: 'link-button', onclick: () => void act.toCell(place) },
            words.t('overview.openIdentity'),
          ),
        ],
      ),
    ),
    best !== null && h('p', { class: 'hint' }, best),
  ];
}

function movesCard(view: PathView, { path, busy }: Ui, act: Act, words: Words): VNode {
  const shown = path.all ? view.moves : view.moves.slice(0, FIRST);
  const more = view.moves.length - shown.length;
  return card(
    'moves',
    words.t('path.moves', { count: view.moves.length }),
    h('p', { class: 'hint' }, words.t('path.objective.hint')),
    h(
      'ul',
      { class: 'moves' },
      shown.map((move) => moveItem(move, act, words)),
    ),
    more > 0 &&
      button(words.t('path.more', { count: more }), () => act.set({ path: { ...path, all: true } }), {
        look: 'subtle',
        id: 'more-moves',
      }),
    h('div', { role: 'status' }, view.chosenText !== null && h('p', { class: 'chosen' }, view.chosenText)),
    h(
      'div',
      { class: 'actions' },
      button(words.t('path.plan', { count: view.chosen }), () => void act.writeWorkPlan(), {
        look: 'primary',
        id: 'write-plan',
        disabled: busy !== null || view.chosen === 0,
      }),
      button(
        words.t('path.try'),
        () => void act.tryMoves().then(() => act.toSubpage('overview', 'what-if')),
        { id: 'try-moves', disabled: view.chosen === 0 },
      ),
    ),
    h('p', { class: 'hint' }, words.t('path.plan.hint')),
  );
}

function effortsCard({ efforts }: PathView, act: Act, words: Words): VNode {
  return card(
    'efforts',
    words.t('path.efforts'),
    h(
      'ul',
      { class: 'moves' },
      efforts.map((each) =>
        h('li', { key: each.code, class: 'move' }, effortField(each, each.code, act, words)),
      ),
    ),
    h(
      'div',
      { class: 'actions' },
      button(words.t('path.efforts.clear'), act.clearEfforts, { size: 'small', id: 'clear-efforts' }),
    ),
  );
}

/** The shortest way to a predicate: what stands in the way, which indicators to raise, and what to do with them. */
export function pathPage(view: PathView, stale: boolean, ui: Ui, act: Act, words: Words): Child {
  const { target } = view;
  return [
    pageHeading(words.t('path.heading', { target })),
    h('p', { class: 'soft' }, words.t('path.text', { target })),
    toggles(
      words.t('overview.target'),
      view.targets.map((name) => ({ value: name, text: name, pressed: name === target })),
      (chosen) => act.set({ target: chosen }),
    ),
    h('p', { class: 'hint', role: 'status' }, stale && words.t('path.computing')),
    verdictPart(view, act, words),
    view.gates.length > 0 &&
      card(
        'path-gates',
        words.t('path.gates'),
        h(
          'ul',
          { class: 'gates' },
          view.gates.map((gate) => gateItem(gate, words)),
        ),
      ),
    view.moves.length > 0 && [
      h('p', { class: 'label', id: 'path-objective' }, words.t('path.objective')),
      toggles(
        words.t('path.objective'),
        OBJECTIVES.map((value) => ({
          value,
          text: words.t(`path.objective.${value}`),
          pressed: value === view.objective,
        })),
        (objective) => act.set({ path: { ...ui.path, objective } }),
      ),
      movesCard(view, ui, act, words),
    ],
    view.alternatives.length > 0 &&
      card(
        'alternatives',
        words.t('path.alternatives'),
        h(
          'ul',
          {},
          view.alternatives.map((text) => h('li', {}, text)),
        ),
      ),
    view.efforts.length > 0 && effortsCard(view, act, words),
  ];
}
