import { h } from '../render/vnode';
import type { VNode } from '../render/vnode';

const WIDTH = 200;
const at = (share: number): string => String(Math.round(Math.min(1, Math.max(0, share)) * WIDTH * 10) / 10);

interface BarView {
  /** Shares of the whole width, 0..1. */
  readonly sure: number;
  readonly possible: number;
  /** Where the minimum lies; null without one. */
  readonly required: number | null;
  readonly state: string;
  /** The same in words. */
  readonly label: string;
}

/**
 * A bar of what is certain, what is still possible and the minimum. Widths are SVG attributes: our policy
 * forbids inline styles, and patterns keep the parts apart where colours are taken away.
 */
export function bar({ sure, possible, required, state, label }: BarView): VNode {
  return h(
    'svg',
    {
      class: 'bar',
      'data-state': state,
      role: 'img',
      'aria-label': label,
      viewBox: `0 0 ${String(WIDTH)} 12`,
      preserveAspectRatio: 'none',
    },
    h('rect', { class: 'bar-ground', x: '0', y: '2', width: String(WIDTH), height: '8', rx: '2' }),
    h('rect', { class: 'bar-possible', x: '0', y: '2', width: at(possible), height: '8', rx: '2' }),
    h('rect', { class: 'bar-sure', x: '0', y: '2', width: at(sure), height: '8', rx: '2' }),
    required === null
      ? null
      : h('line', { class: 'bar-required', x1: at(required), x2: at(required), y1: '0', y2: '12' }),
  );
}
