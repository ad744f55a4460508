import type { Kind } from './kind';
import type { LoadSpec } from './load-spec';
import type { Node } from './node';

const prototypes = new WeakMap<object, object>();
const insides = new WeakMap<object, unknown>();

/** The object an add-in holds: the members of its kind and nothing else. */
export function faceOf<T, Target>(node: Node<T, Target>): T {
  const made: object = Object.create(prototypeOf(node.kind));
  insides.set(made, node);
  // Setting a member Excel does not have must not pass in silence.
  return Object.preventExtensions(made) as T;
}

function prototypeOf<T, Target>(kind: Kind<T, Target>): object {
  const known = prototypes.get(kind);
  if (known) return known;
  const inside = (face: object): Node<T, Target> => insides.get(face) as Node<T, Target>;
  const prototype: object = Object.create(unknownMember(kind.name));
  const define = (
    name: string,
    get: (face: object) => unknown,
    set?: (face: object, value: unknown) => void,
  ): void => {
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: object) {
        return get(this);
      },
      set(this: object, value: unknown) {
        if (!set) throw new TypeError(`${kind.name}.${name} is read-only`);
        set(this, value);
      },
    });
  };
  define('context', (face) => inside(face).requests.context);
  define('isNullObject', (face) => inside(face).isNullObject);
  define('load', (face) => (spec?: LoadSpec) => inside(face).requestLoad(spec));
  define('toJSON', (face) => () => inside(face).toJSON());
  define('set', (face) => (values: Readonly<Record<string, unknown>>) => {
    assign(face, values);
  });
  define('track', (face) => () => inside(face).requests.track(face));
  define('untrack', (face) => () => inside(face).requests.untrack(face));
  if (kind.items) define('items', (face) => inside(face).getItems());
  for (const name of keys(kind.properties)) {
    define(
      name,
      (face) => inside(face).get(name),
      kind.properties?.[name]?.write &&
        ((face, value) => {
          inside(face).set(name, value as T[typeof name]);
        }),
    );
  }
  for (const name of keys(kind.children)) define(name, (face) => inside(face).child(name));
  for (const name of keys(kind.methods)) define(name, (face) => kind.methods?.[name]?.(inside(face)));
  prototypes.set(kind, prototype);
  return prototype;
}

function keys<T>(table: { readonly [K in keyof T]?: unknown } | undefined): readonly (keyof T & string)[] {
  return Object.keys(table ?? {}) as (keyof T & string)[];
}

/** `object.set({ a: 1, format: { b: 2 } })`. */
function assign(face: object, values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    const present: unknown = isRecord(value) ? Reflect.get(face, name) : undefined;
    if (isRecord(value) && isRecord(present) && insides.has(present)) assign(present, value);
    else Reflect.set(face, name, value);
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Names a member the host does not have instead of giving undefined; `then` and symbols are asked for by the language itself. */
function unknownMember(name: string): object {
  return new Proxy(Object.prototype, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || key === 'then' || key in target)
        return Reflect.get(target, key, receiver) as unknown;
      throw new TypeError(`The workbench has no ${name}.${key}`);
    },
  });
}
