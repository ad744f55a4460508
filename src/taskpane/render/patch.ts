import { applyProps, dropProps } from './props';
import type { Props, VNode } from './vnode';

/** An element or text on the page with what it was drawn from. */
interface Drawn {
  node: ChildNode;
  vnode: VNode | string;
  children: Drawn[];
}

const SVG = 'http://www.w3.org/2000/svg';
const SVG_TAGS = new Set(['svg', 'g', 'path', 'rect', 'line', 'circle', 'defs', 'pattern']);
const NO_PROPS: Props = {};

const drawnIn = new WeakMap<Element, Drawn[]>();

function create(vnode: VNode | string): Drawn {
  if (typeof vnode === 'string') return { node: document.createTextNode(vnode), vnode, children: [] };
  const element = SVG_TAGS.has(vnode.tag)
    ? document.createElementNS(SVG, vnode.tag)
    : document.createElement(vnode.tag);
  const children = reconcile(element, [], vnode.children);
  // After the children: a radio group or a list takes its value from what stands in it.
  applyProps(element, NO_PROPS, vnode.props);
  return { node: element, vnode, children };
}

function update(drawn: Drawn, vnode: VNode | string): Drawn {
  if (typeof vnode === 'string' || typeof drawn.vnode === 'string') {
    if (drawn.vnode !== vnode) drawn.node.textContent = String(vnode);
  } else {
    const element = drawn.node as Element;
    drawn.children = reconcile(element, drawn.children, vnode.children);
    applyProps(element, drawn.vnode.props, vnode.props);
  }
  drawn.vnode = vnode;
  return drawn;
}

/** Siblings are the same element when tag and key agree; without keys, by their order among their like. */
function identities(vnodes: readonly (VNode | string)[]): readonly string[] {
  const seen = new Map<string, number>();
  return vnodes.map((vnode) => {
    const name = typeof vnode === 'string' ? '#text' : `${vnode.tag}#${vnode.key ?? ''}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return `${name}#${String(count)}`;
  });
}

function reconcile(parent: Element, before: readonly Drawn[], vnodes: readonly (VNode | string)[]): Drawn[] {
  const names = identities(before.map(({ vnode }) => vnode));
  const known = new Map(before.map((drawn, at) => [names[at] ?? '', drawn]));
  const wanted = identities(vnodes);
  const stays = new Set(wanted);
  for (const [name, drawn] of known) {
    if (stays.has(name)) continue;
    drop(drawn);
    drawn.node.remove();
  }
  const after = vnodes.map((vnode, at) => {
    const drawn = known.get(wanted[at] ?? '');
    return drawn ? update(drawn, vnode) : create(vnode);
  });
  // Nodes already in their place are left there: moving one would take the focus out of it.
  let place: ChildNode | null = parent.firstChild;
  for (const { node } of after) {
    if (node === place) place = place.nextSibling;
    else parent.insertBefore(node, place);
  }
  return after;
}

function drop(drawn: Drawn): void {
  if (typeof drawn.vnode !== 'string') dropProps(drawn.node as Element);
  drawn.children.forEach(drop);
}

/**
 * Makes the children of an element look like `vnodes`, changing only what differs, so that the focus, the
 * caret and what a screen reader is reading stay where they are.
 */
export function draw(parent: Element, vnodes: readonly (VNode | string)[]): void {
  const before = drawnIn.get(parent);
  if (!before) parent.replaceChildren();
  drawnIn.set(parent, reconcile(parent, before ?? [], vnodes));
}
