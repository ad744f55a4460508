import type { Act } from '../act';
import { button } from '../parts/basics';
import type { VNode } from '../render/vnode';
import type { Words } from '../words';

/** The ways to an indicator named in a list: to its page, and to its cell with the list left open. */
export function indicatorLinks(code: string, act: Act, words: Words): readonly VNode[] {
  return [
    button(words.t('path.open'), () => act.toIndicator(code), {
      size: 'small',
      look: 'subtle',
      label: words.t('path.open.code', { code }),
    }),
    button(words.t('indicator.goTo'), () => void act.toCellOf(code), {
      size: 'small',
      look: 'subtle',
      icon: 'goTo',
      label: words.t('path.goTo.code', { code }),
    }),
  ];
}
