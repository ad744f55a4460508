import type { Act } from '../act';
import { bar } from '../parts/bars';
import { button, card, pageHeading } from '../parts/basics';
import { h } from '../render/vnode';
import type { Child, VNode } from '../render/vnode';
import type { OverviewView } from '../state/overview';
import type { Words } from '../words';
import { gatesCard } from './overview-gates';
import { sectionsCard } from './overview-sections';

function totals(view: OverviewView, act: Act, words: Words): VNode {
  const { range, completeness, nextOpen } = view;
  const [first, ...others] = view.totals;
  return card(
    'totals',
    words.t('overview.totals'),
    first &&
      h(
        'div',
        { class: 'total-main' },
        h('p', { class: 'figure' }, h('strong', {}, first.figure), h('span', {}, first.label)),
        h('p', { class: 'hint' }, first.sentence),
      ),
    bar({
      sure: range.floor / 100,
      possible: range.ceiling / 100,
      required: range.required / 100,
      state: view.verdict.state,
      label: range.label,
    }),
    h(
      'p',
      { class: 'bar-key' },
      words.t('overview.range.scale'),
      h(
        'span',
        {},
        words.t('overview.required', { predicate: view.target, required: words.points(range.required) }),
      ),
    ),
    h(
      'div',
      { class: 'totals' },
      others.map((total) =>
        h(
          'div',
          { key: total.id },
          h('p', { class: 'figure' }, h('strong', {}, total.figure), h('span', {}, total.label)),
          h('p', { class: 'hint' }, total.sentence),
        ),
      ),
    ),
    h(
      'p',
      { class: 'completeness' },
      completeness.text,
      nextOpen !== null &&
        button(words.t('start.continue'), () => act.toIndicator(nextOpen), {
          size: 'small',
          look: 'primary',
        }),
    ),
  );
}

/** Where the LKE stands: three totals, what the target still asks for, area by area. */
export function overviewPage(view: OverviewView, lastChange: string, act: Act, words: Words): Child {
  return [
    pageHeading(words.t('overview.heading')),
    h('p', { class: 'hint last-change' }, lastChange),
    view.worksheetDiffers !== null && h('p', { class: 'warning' }, view.worksheetDiffers),
    totals(view, act, words),
    gatesCard(view, act, words),
    sectionsCard(view.sections, act, words),
    view.policies.length > 0 &&
      card(
        'policies',
        words.t('overview.policies'),
        h('p', { class: 'hint' }, words.t('overview.policies.hint')),
        h(
          'ul',
          {},
          view.policies.map((text) => h('li', {}, text)),
        ),
      ),
  ];
}
