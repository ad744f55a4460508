import { h } from '../render/vnode';
import type { Child, VNode } from '../render/vnode';

export interface RadioView {
  readonly value: string;
  readonly label: Child;
  readonly checked: boolean;
}

/**
 * One choice of several, of Fluent UI: arrow keys move and choose, as everywhere. Roles and states stand as
 * attributes too, for tools that do not see those set from within.
 *
 * @param name tells groups apart; a new name makes a new group
 * @param labelledBy id of the heading that names the group
 */
export function radioGroup(
  name: string,
  labelledBy: string,
  radios: readonly RadioView[],
  onChoose: (value: string) => void,
  vertical = true,
): VNode {
  const chosen = radios.find(({ checked }) => checked)?.value ?? '';
  return h(
    'fluent-radio-group',
    {
      key: name,
      class: 'choices',
      role: 'radiogroup',
      name,
      orientation: vertical ? 'vertical' : 'horizontal',
      'aria-labelledby': labelledBy,
      // The attribute is what the group begins with: it knows its radios only once it is on the page.
      value: chosen === '' ? null : chosen,
      '.value': chosen,
      onchange: (event) => {
        const value = (event.currentTarget as HTMLElement & { value: string | null }).value;
        // The group also tells of values it was given; those are no choice of the user.
        if (value !== null && value !== '' && value !== chosen) onChoose(value);
      },
    },
    radios.map(({ value, label, checked }) =>
      h(
        'fluent-field',
        { key: value, class: 'choice', 'label-position': 'after', 'data-checked': checked },
        h('label', { slot: 'label', for: `${name}-${value}` }, label),
        h('fluent-radio', {
          slot: 'input',
          id: `${name}-${value}`,
          value,
          name,
          role: 'radio',
          'aria-checked': String(checked),
        }),
      ),
    ),
  );
}

export function checkbox(
  id: string,
  label: string,
  checked: boolean,
  onChange: (checked: boolean) => void,
): VNode {
  return h(
    'fluent-field',
    { key: id, class: 'check', 'label-position': 'after' },
    h('label', { slot: 'label', for: id }, label),
    h('fluent-checkbox', {
      slot: 'input',
      id,
      '.checked': checked,
      onchange: (event) => {
        const now = (event.currentTarget as HTMLElement & { checked: boolean }).checked;
        if (now !== checked) onChange(now);
      },
    }),
  );
}

/** Buttons of which one is pressed: a filter, or the predicate aimed at. */
export function toggles<T>(
  label: string,
  options: readonly { readonly value: T; readonly text: string; readonly pressed: boolean }[],
  onPress: (value: T) => void,
): VNode {
  return h(
    'div',
    { class: 'toggles', role: 'group', 'aria-label': label },
    options.map(({ value, text, pressed }) =>
      h('button', { type: 'button', 'aria-pressed': String(pressed), onclick: () => onPress(value) }, text),
    ),
  );
}
