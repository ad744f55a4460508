import type { Act } from '../act';
import { button } from '../parts/basics';
import { icon } from '../parts/icons';
import { h } from '../render/vnode';
import type { VNode } from '../render/vnode';
import type { FindingView } from '../state/finding';
import type { Words } from '../words';

const ICONS = { error: 'lost', warning: 'possible', info: 'help' } as const;

/** @param leads whether to offer the way to the indicator; not on the indicator's own page */
export function findingItem(finding: FindingView, act: Act, words: Words, leads: boolean): VNode {
  const { id, severity, severityText, message, fix, indicator, place, placeText, correction } = finding;
  const leadsTo = leads && indicator !== null ? indicator : null;
  return h(
    'li',
    { key: id, class: 'finding', 'data-severity': severity },
    h(
      'p',
      { class: 'severity' },
      icon(ICONS[severity]),
      severityText,
      placeText !== null && h('span', {}, placeText),
    ),
    h('p', {}, message),
    h('p', { class: 'fix' }, fix),
    h(
      'div',
      { class: 'actions' },
      correction &&
        button(words.t('correction.offer'), () => act.preview([id]), { size: 'small', look: 'primary' }),
      place &&
        button(words.t('indicator.goTo'), () => void act.toCell(place), {
          size: 'small',
          icon: 'goTo',
          label: words.t('indicator.goTo.place', { place: placeText ?? '' }),
        }),
      leadsTo !== null &&
        button(words.t('findings.toIndicator', { code: leadsTo }), () => act.toIndicator(leadsTo), {
          size: 'small',
          look: 'subtle',
        }),
    ),
  );
}
