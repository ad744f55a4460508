import type { Act } from '../act';
import { card, mark } from '../parts/basics';
import { toggles } from '../parts/choices';
import { h } from '../render/vnode';
import type { VNode } from '../render/vnode';
import type { GateView } from '../state/gates';
import type { OverviewView } from '../state/overview';
import type { Words } from '../words';

function gateRow(gate: GateView, act: Act, words: Words): VNode {
  const { leadsTo, place } = gate;
  const text = [
    h('span', { class: 'gate-name' }, gate.name),
    mark(gate.state, gate.stateText),
    h(
      'span',
      { class: 'gate-figures' },
      h('span', {}, gate.figures),
      gate.missing !== null && h('span', { class: 'gate-missing' }, gate.missing),
    ),
  ];
  return h(
    'li',
    { key: gate.id, class: 'gate', 'data-state': gate.state },
    ...text,
    leadsTo !== null &&
      gate.state !== 'met' &&
      h(
        'button',
        { type: 'button', class: 'link-button', onclick: () => act.toIndicator(leadsTo) },
        words.t('overview.open', { code: leadsTo }),
      ),
    place !== null &&
      gate.state !== 'met' &&
      h(
        'button',
        { type: 'button', class: 'link-button', onclick: () => void act.toCell(place) },
        words.t('overview.openIdentity'),
      ),
  );
}

/** The gates of the predicate aimed at: what is missing first, what is met below. */
export function gatesCard(view: OverviewView, act: Act, words: Words): VNode {
  return card(
    'gates',
    words.t('overview.gates', { predicate: view.target }),
    toggles(
      words.t('overview.target'),
      view.targets.map((name) => ({ value: name, text: name, pressed: name === view.target })),
      (target) => act.set({ target }),
    ),
    h(
      'p',
      { class: 'verdict', 'data-state': view.verdict.state },
      mark(view.verdict.state, view.verdict.text),
    ),
    view.unmet.length > 0 &&
      h(
        'ul',
        { class: 'gates' },
        view.unmet.map((gate) => gateRow(gate, act, words)),
      ),
    view.met.length > 0 &&
      h(
        'details',
        { key: 'met' },
        h('summary', {}, words.t('overview.gates.met', { count: view.met.length })),
        h(
          'ul',
          { class: 'gates' },
          view.met.map((gate) => gateRow(gate, act, words)),
        ),
      ),
  );
}
