import { h } from '../render/vnode';
import type { Child, VNode } from '../render/vnode';

export interface TextFieldView {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly problem?: string | null;
  readonly hint?: string | null;
  readonly required?: boolean;
  readonly readonly?: boolean;
  readonly mode?: 'text' | 'numeric' | 'decimal' | 'search' | 'url';
  /** Every keystroke. */
  readonly onInput?: (value: string) => void;
  /** When the field is left, or Enter is pressed. */
  readonly onChange?: (value: string) => void;
  readonly onEnter?: (value: string) => void;
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLTextAreaElement).value;

/** Hint and problem below a field, and the ids that tie them to it. */
function below({ id, hint, problem }: TextFieldView): {
  readonly ids: string | undefined;
  readonly nodes: Child;
} {
  const ids = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : '']
    .filter((each) => each !== '')
    .join(' ');
  return {
    ids: ids === '' ? undefined : ids,
    nodes: [
      hint && h('p', { id: `${id}-hint`, class: 'hint' }, hint),
      problem && h('p', { id: `${id}-problem`, class: 'problem-text' }, problem),
    ],
  };
}

/**
 * A text field of the browser itself: a field inside a shadow tree cannot be tied to the texts below it, and
 * a screen reader would not tell what is wrong with it.
 */
export function textField(field: TextFieldView): VNode {
  const { id, label, value, problem, mode = 'text' } = field;
  const { ids, nodes } = below(field);
  return h(
    'div',
    { class: 'field', key: id },
    h('label', { for: id }, label),
    h('input', {
      id,
      type: mode === 'search' ? 'search' : 'text',
      inputmode: mode,
      autocomplete: 'off',
      spellcheck: 'false',
      '.value': value,
      required: field.required ?? false,
      readonly: field.readonly ?? false,
      'aria-invalid': problem ? 'true' : undefined,
      'aria-describedby': ids,
      oninput: (event) => field.onInput?.(valueOf(event)),
      onchange: (event) => field.onChange?.(valueOf(event)),
      onkeydown: (event) => {
        if ((event as KeyboardEvent).key !== 'Enter' || !field.onEnter) return;
        event.preventDefault();
        field.onEnter(valueOf(event));
      },
    }),
    nodes,
  );
}

export interface AreaFieldView extends TextFieldView {
  readonly lines: number;
}

/** A text of several lines. Ctrl+Enter saves without leaving it. */
export function areaField(field: AreaFieldView): VNode {
  const { id, label, value, lines } = field;
  const { ids, nodes } = below(field);
  return h(
    'div',
    { class: 'field', key: id },
    h('label', { for: id }, label),
    h('textarea', {
      id,
      rows: String(lines),
      '.value': value,
      readonly: field.readonly ?? false,
      'aria-describedby': ids,
      onchange: (event) => field.onChange?.(valueOf(event)),
      onkeydown: (event) => {
        const { key, ctrlKey, metaKey } = event as KeyboardEvent;
        if (key !== 'Enter' || !(ctrlKey || metaKey)) return;
        event.preventDefault();
        event.stopPropagation();
        field.onChange?.(valueOf(event));
      },
    }),
    nodes,
  );
}

export function selectField(
  id: string,
  label: string,
  value: string,
  options: readonly { readonly id: string; readonly name: string }[],
  onChange: (value: string) => void,
): VNode {
  return h(
    'div',
    { class: 'field', key: id },
    h('label', { for: id }, label),
    h(
      'select',
      { id, '.value': value, onchange: (event) => onChange((event.target as HTMLSelectElement).value) },
      options.map((option) => h('option', { key: option.id, value: option.id }, option.name)),
    ),
  );
}
