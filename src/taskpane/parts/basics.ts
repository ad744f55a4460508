import { h } from '../render/vnode';
import type { Child, Props, VNode } from '../render/vnode';
import { icon } from './icons';
import type { IconName } from './icons';

/** A part of a page with a heading that names it as a region. */
export function card(id: string, heading: string, ...content: readonly Child[]): VNode {
  return h(
    'section',
    { key: id, class: 'card', 'aria-labelledby': `h-${id}` },
    h('h3', { id: `h-${id}` }, heading),
    ...content,
  );
}

/** The heading of a page. The focus goes to it when the page changes, so a screen reader says where one is. */
export function pageHeading(text: string, ...beside: readonly Child[]): VNode {
  return h('div', { class: 'page-head' }, h('h2', { id: 'page-heading', tabindex: '-1' }, text), ...beside);
}

export interface ButtonLook {
  readonly look?: 'primary' | 'subtle' | 'outline';
  readonly icon?: IconName;
  readonly size?: 'small' | 'medium';
  readonly disabled?: boolean;
  /** Names the button for a screen reader where its text alone would not do. */
  readonly label?: string;
  readonly id?: string;
}

/**
 * A button of Fluent UI. It carries its role as an attribute too: tools that read the page without the
 * accessibility tree (axe, tests) do not see roles set from within.
 */
export function button(text: string, click: () => void, how: ButtonLook = {}): VNode {
  const props: Props = {
    role: 'button',
    id: how.id,
    appearance: how.look ?? 'outline',
    size: how.size ?? 'medium',
    disabled: how.disabled ?? false,
    'aria-disabled': how.disabled === true ? 'true' : undefined,
    'aria-label': how.label,
    title: how.label,
    'icon-only': text === '',
    onclick: click,
  };
  return h('fluent-button', props, how.icon && icon(how.icon, text === '' ? undefined : 'start'), text);
}

/** A row of label and value pairs. */
export function rows(pairs: readonly { readonly label: string; readonly value: string }[]): VNode {
  return h(
    'dl',
    { class: 'rows' },
    pairs.map(({ label, value }) => h('div', {}, h('dt', {}, label), h('dd', {}, value))),
  );
}

/** State as mark and word together: never by colour alone. */
export function mark(state: 'met' | 'possible' | 'lost', text: string): VNode {
  return h('span', { class: 'mark', 'data-state': state }, icon(state), text);
}
