import { excelError } from '../errors';
import { faceOf } from './face';
import type { Child, Kind, Loadable } from './kind';
import { loadPaths, type LoadSpec } from './load-spec';
import type { Requests } from './requests';

type State<Target> = { readonly target: Target } | 'missing' | undefined;

const nodes = new WeakMap<object, unknown>();

/**
 * The inside of one proxy object. It acts only while its context's requests are carried out; before that it holds
 * nothing but what was loaded.
 */
export class Node<T, Target> implements Loadable {
  readonly face: T;
  private state: State<Target>;
  private readonly loaded = new Map<string, unknown>();
  private readonly opened = new Map<string, Loadable>();
  private items: readonly Loadable[] | undefined;
  /** The load call the items came with: each call fetches them anew. */
  private itemsOf = -1;

  constructor(
    readonly requests: Requests,
    readonly kind: Kind<T, Target>,
    readonly path: string,
    private readonly derived?: () => Target,
  ) {
    this.face = faceOf(this);
    nodes.set(this.face as object, this);
  }

  /** Called while the request that made the proxy is carried out; null = there is no such object. */
  settle(target: Target | null): this {
    this.state = target === null ? 'missing' : { target };
    return this;
  }

  /** What the proxy stands for. Throws `ItemNotFound` for a null object, `InvalidObjectPath` once Excel has forgotten it. */
  target(): Target {
    if (this.kind.transient === true && this.requests.isReleased(this.face as object)) {
      throw excelError(
        'InvalidObjectPath',
        `The object path '${this.path}' isn't working for what you're trying to do. Outside its Excel.run an object must be in context.trackedObjects.`,
      );
    }
    if (this.derived) return this.derived();
    if (this.state === undefined)
      throw excelError('InvalidObjectPath', `'${this.path}' was never instantiated.`);
    if (this.state === 'missing') throw excelError('ItemNotFound', "The requested resource doesn't exist.");
    return this.state.target;
  }

  get missing(): boolean {
    return this.state === 'missing';
  }

  get isNullObject(): boolean {
    if (this.derived) return false;
    if (this.state === undefined) throw this.notLoaded('isNullObject');
    return this.missing;
  }

  /** A property of the proxy as loaded, or as last set. */
  get(name: string): unknown {
    if (this.missing) return undefined;
    if (!this.loaded.has(name)) throw this.notLoaded(name);
    return this.loaded.get(name);
  }

  set<K extends keyof T & string>(name: K, value: T[K]): void {
    const property = this.kind.properties?.[name];
    if (!property?.write) throw new TypeError(`${this.kind.name}.${name} cannot be set`);
    const { write } = property;
    this.loaded.set(name, value);
    this.requests.add(`${this.path}.${name}`, [value], () => write(this.target(), value, this.requests));
  }

  child<K extends keyof T & string>(name: K): T[K] {
    return this.open(name).face as T[K];
  }

  private open(name: string): Loadable {
    const found = this.opened.get(name);
    if (found) return found;
    const child = (this.kind.children as Readonly<Record<string, Child<Target, unknown>>>)[name];
    if (!child) throw new TypeError(`${this.kind.name} has no ${name}`);
    const made = child.open(this.requests, () => this.target(), `${this.path}.${name}`);
    this.opened.set(name, made);
    return made;
  }

  getItems(): readonly unknown[] {
    if (!this.items) throw this.notLoaded('items');
    return this.items.map(({ face }) => face);
  }

  /** A proxy for what `find` finds when the request is carried out. */
  make<U, Found>(
    kind: Kind<U, Found>,
    name: string,
    args: readonly unknown[],
    find: (target: Target) => Found | null | Promise<Found | null>,
    orNull = false,
  ): U {
    const node = new Node(this.requests, kind, `${this.path}.${name}(${args.map(shown).join(', ')})`);
    this.requests.add(node.path, args, async () => {
      if (orNull && this.missing) {
        node.settle(null);
        return;
      }
      const found = await find(this.target());
      if (found === null && !orNull)
        throw excelError('ItemNotFound', "The requested resource doesn't exist.");
      node.settle(found);
    });
    return node.face;
  }

  act(name: string, args: readonly unknown[], run: (target: Target) => void | Promise<void>): void {
    this.requests.add(`${this.path}.${name}`, args, () => run(this.target()));
  }

  /** A value that is there after the next sync. */
  ask<V>(
    name: string,
    args: readonly unknown[],
    answer: (target: Target) => V,
  ): OfficeExtension.ClientResult<V> {
    const result = new Answer<V>();
    this.requests.add(`${this.path}.${name}`, args, async () => {
      await this.requests.settle();
      result.settle(answer(this.target()));
      this.requests.respond(JSON.stringify(result.value).length);
    });
    return result;
  }

  requestLoad(spec: LoadSpec): T {
    const paths = loadPaths(spec);
    this.requests.add(`${this.path}.load`, paths, async () => {
      await this.requests.settle();
      if (this.missing) return;
      this.requests.loads++;
      for (const path of paths.length === 0 ? [[]] : paths.map((text) => text.split('/')))
        this.requests.respond(this.load(path));
    });
    return this.face;
  }

  /** Takes over what one path names; returns the bytes of the answer. */
  load([name, ...rest]: readonly string[]): number {
    const { properties, children } = this.kind;
    if (name === undefined) return this.loadAll();
    if (this.kind.items && (name === 'items' || !(name in (properties ?? {})))) {
      if (this.itemsOf !== this.requests.loads) this.items = undefined;
      this.itemsOf = this.requests.loads;
      this.items ??= this.kind.items(this.target(), this.requests, this.path);
      const path = name === 'items' ? rest : [name, ...rest];
      return this.items.reduce((bytes, item) => bytes + item.load(path), 0);
    }
    if (children && name in children) return this.open(name).load(rest);
    const property = this.kind.properties?.[name as keyof T];
    if (!property || rest.length > 0)
      throw excelError(
        'InvalidArgument',
        `The property '${[name, ...rest].join('/')}' doesn't exist on ${this.kind.name}.`,
      );
    const value = property.read(this.target(), this.requests);
    this.loaded.set(name, value);
    return name.length + (JSON.stringify(value) ?? 'null').length;
  }

  private loadAll(): number {
    if (this.kind.items) return this.load(['items']);
    return Object.keys(this.kind.properties ?? {}).reduce((bytes, name) => bytes + this.load([name]), 0);
  }

  toJSON(): unknown {
    const data: Record<string, unknown> = Object.fromEntries(this.loaded);
    for (const [name, child] of this.opened) data[name] = child.toJSON();
    if (this.items) data['items'] = this.items.map((item) => item.toJSON());
    return data;
  }

  private notLoaded(name: string): Error {
    return excelError(
      'PropertyNotLoaded',
      `The property '${name}' is not available. Before reading the property's value, call the load method on the containing object and call "context.sync()" on the associated request context. (${this.path})`,
    );
  }
}

class Answer<V> implements OfficeExtension.ClientResult<V> {
  private held: { readonly value: V } | undefined;

  get value(): V {
    if (!this.held)
      throw excelError('ValueNotLoaded', 'The value of the result object has not been loaded yet.');
    return this.held.value;
  }

  settle(value: V): void {
    this.held = { value };
  }
}

/** The inside of a proxy object of a given kind, where an argument is one; throws `InvalidArgument` for another object. */
export function nodeOf<T, Target>(face: object, kind: Kind<T, Target>): Node<T, Target> {
  const node = nodes.get(face);
  if (!(node instanceof Node) || node.kind !== kind)
    throw excelError('InvalidArgument', `${kind.name} expected as argument.`);
  return node as Node<T, Target>;
}

/** A child object of the same or another target, such as `range.format`. */
export function child<Target, T, Inner>(
  kind: Kind<T, Inner>,
  of: (target: Target, requests: Requests) => Inner,
): Child<Target, T> {
  return {
    open: (requests, target, path) => new Node(requests, kind, path, () => of(target(), requests)),
  };
}

/** A node for something that is known already, such as an item of a loaded collection. */
export function settled<T, Target>(
  requests: Requests,
  kind: Kind<T, Target>,
  path: string,
  target: Target,
): Node<T, Target> {
  return new Node(requests, kind, path).settle(target);
}

function shown(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? '…' : JSON.stringify(value);
  return text ?? 'undefined';
}
