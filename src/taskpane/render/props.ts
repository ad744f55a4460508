import type { Props, PropValue } from './vnode';

type Listener = (event: Event) => void;

/** The listeners of an element by event; one real listener an event passes on to the newest of them. */
const listeners = new WeakMap<Element, Map<string, Listener | undefined>>();

function setListener(element: Element, event: string, value: PropValue): void {
  let known = listeners.get(element);
  if (!known) listeners.set(element, (known = new Map()));
  if (!known.has(event)) {
    const current = known;
    element.addEventListener(event, (happened) => current.get(event)?.(happened));
  }
  known.set(event, typeof value === 'function' ? value : undefined);
}

const TEXT_FIELDS = 'input, textarea, fluent-text-input, fluent-textarea';
const isEdited = (element: Element): boolean =>
  element.matches(TEXT_FIELDS) && element.matches(':focus-within');

/** A property is compared with the element, not with what was drawn: the user changes it too. */
function setProperty(element: Element, name: string, before: PropValue, value: PropValue): void {
  const properties = element as unknown as Record<string, unknown>;
  if (properties[name] === value) return;
  // What is being typed stays, unless the workbook itself came to say something else.
  if (name === 'value' && before === value && isEdited(element)) return;
  properties[name] = value;
}

function setAttribute(element: Element, name: string, value: PropValue): void {
  if (value === null || value === undefined || value === false) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : String(value));
}

/** Brings attributes, properties and listeners of an element from one set to another. */
export function applyProps(element: Element, before: Props, after: Props): void {
  for (const name of Object.keys(before)) {
    if (name in after || name.startsWith('.')) continue;
    if (name.startsWith('on')) setListener(element, name.slice(2), undefined);
    else element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(after)) {
    if (name.startsWith('.')) setProperty(element, name.slice(1), before[name], value);
    else if (name.startsWith('on')) setListener(element, name.slice(2), value);
    else if (before[name] !== value) setAttribute(element, name, value);
  }
}

/** Makes an element that leaves the page deaf: a blur on the way out must not save anything. */
export function dropProps(element: Element): void {
  listeners.get(element)?.clear();
}
