import { h } from '../render/vnode';
import type { VNode } from '../render/vnode';

/** Drawings on a field of 20 by 20, as strokes; always beside a text, so they say nothing themselves. */
const PATHS = {
  start: 'M3 9l7-6 7 6M5 8v9h10V8',
  overview: 'M3 17h14M5.500 14V9M10 14V4M14.500 14v-3',
  indicator: 'M4 5l1.500 1.500L8 4M4 11l1.500 1.500L8 10M11 5.500h6M11 11.500h6M4 16.500h13',
  findings: 'M9 3.500a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11zM13 13l4 4M9 6.500V9.500M9 11.500v.2',
  'hand-off': 'M3 10l14-6-5 13-2.500-5zM9.500 12L17 4',
  help: 'M10 2.500a7.500 7.500 0 1 0 0 15 7.500 7.500 0 0 0 0-15zM7.800 8a2.200 2.200 0 1 1 3.200 2c-.7.400-1 .8-1 1.500M10 14v.2',
  search: 'M9 3.500a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11zM13 13l4 4',
  goTo: 'M11 3h6v6M17 3l-8 8M14 11v6H3V6h6',
  previous: 'M12 4l-6 6 6 6',
  previousOpen: 'M10 4l-6 6 6 6M16 4l-6 6 6 6',
  next: 'M8 4l6 6-6 6',
  remove: 'M5 5l10 10M15 5L5 15',
  met: 'M4 10.500l4 4 8-9',
  possible: 'M10 4v7M10 14.500v.3',
  lost: 'M5 5l10 10M15 5L5 15',
  link: 'M8.500 11.500a3 3 0 0 0 4.300 0l3-3a3 3 0 0 0-4.300-4.300l-1 1M11.500 8.500a3 3 0 0 0-4.300 0l-3 3a3 3 0 0 0 4.300 4.300l1-1',
  document: 'M5 3h6l4 4v10H5zM11 3v4h4',
} as const;

export type IconName = keyof typeof PATHS;

export function icon(name: IconName, slot?: string): VNode {
  return h(
    'svg',
    { class: 'icon', viewBox: '0 0 20 20', 'aria-hidden': 'true', focusable: 'false', slot },
    h('path', { d: PATHS[name] }),
  );
}
