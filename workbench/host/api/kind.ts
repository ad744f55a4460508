import type { Node } from './node';

/** How one property of an Excel object is read from, and written to, what the object stands for. */
export interface Property<Target, Value> {
  readonly read: (target: Target, requests: Requests) => Value;
  /** Absent for a property that cannot be set. Runs while the request is carried out. */
  readonly write?: (target: Target, value: Value, requests: Requests) => void | Promise<void>;
}

/** A node without its target's type, as parents hold their children. */
export interface Loadable {
  readonly face: unknown;
  load(path: readonly string[]): number;
  toJSON(): unknown;
}

/** A property that is an object of its own, such as `range.format`. */
export interface Child<Target, T> {
  readonly face?: T;
  open(requests: Requests, target: () => Target, path: string): Loadable;
}

/**
 * An Excel class as a table of its members. `T` is the class in @types/office-js: a member that is not there, or
 * has another type, does not compile. `Target` is what an object of the class stands for in the host.
 */
export interface Kind<T, Target> {
  readonly name: string;
  readonly properties?: { readonly [K in keyof T]?: Property<Target, T[K]> };
  readonly children?: { readonly [K in keyof T]?: Child<Target, T[K]> };
  readonly methods?: { readonly [K in keyof T]?: (self: Node<T, Target>) => T[K] };
  /** Present for collections: what `items` holds. */
  readonly items?: (target: Target, requests: Requests, path: string) => readonly Loadable[];
  /** Excel forgets such objects when their `Excel.run` ends, unless they are tracked. */
  readonly transient?: boolean;
}

export type { Requests } from './requests';
import type { Requests } from './requests';
