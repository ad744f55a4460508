/** What an attribute, property or listener of a drawn element may be. */
export type PropValue =
  string | number | boolean | null | undefined | ((event: Event) => void) | readonly unknown[];

/**
 * Attributes by name; `on…` are listeners; a name with a leading dot is a property of the element (`.value`).
 * `key` tells siblings apart when their order changes.
 */
export type Props = Readonly<Record<string, PropValue>>;

/** A piece of the page as a value: what is to be seen, not how to get there. */
export interface VNode {
  readonly tag: string;
  readonly key: string | undefined;
  readonly props: Props;
  readonly children: readonly (VNode | string)[];
}

/** What may stand between two tags; nothing and false draw nothing, lists are laid out flat. */
export type Child = VNode | string | null | undefined | false | readonly Child[];

function flatten(child: Child, into: (VNode | string)[]): void {
  if (child === null || child === undefined || child === false || child === '') return;
  if (typeof child === 'object' && !('tag' in child)) for (const each of child) flatten(each, into);
  else into.push(child);
}

/** An element as a value. Texts become text nodes, never markup: cell contents may end up here. */
export function h(tag: string, props: Props = {}, ...children: readonly Child[]): VNode {
  const flat: (VNode | string)[] = [];
  flatten(children, flat);
  const { key, ...rest } = props;
  return { tag, key: typeof key === 'string' ? key : undefined, props: rest, children: flat };
}
