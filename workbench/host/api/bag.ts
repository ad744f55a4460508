import type { Data } from '../book/state';
import type { Child, Kind, Property } from './kind';
import { child } from './node';

/** Plain data of one object, and the check that stands before a change of it. */
export interface BagTarget {
  readonly data: Data;
  readonly guard: () => void;
  readonly changed?: () => void;
}

type Defaults<T> = { readonly [K in keyof T]?: T[K] };

/**
 * The kind of an Excel object the host keeps as plain data and does nothing with: tests read it back, files are
 * written from it. `defaults` names its properties.
 */
export function bag<T>(
  name: string,
  defaults: Defaults<T>,
  more: Pick<Kind<T, BagTarget>, 'children' | 'methods'> = {},
): Kind<T, BagTarget> {
  const properties: Record<string, Property<BagTarget, unknown>> = {};
  for (const [key, value] of Object.entries(defaults)) {
    properties[key] = {
      read: ({ data }) => (key in data ? structuredClone(data[key]) : value),
      write: (it, given) => {
        it.guard();
        it.data[key] = structuredClone(given);
        it.changed?.();
      },
    };
  }
  return { name, properties: properties as Kind<T, BagTarget>['properties'] & object, ...more };
}

/** The bag that stands under `key` of another bag's data. */
export function part(target: BagTarget, key: string): BagTarget {
  const held = target.data[key];
  const data = typeof held === 'object' && held !== null ? (held as Data) : {};
  target.data[key] = data;
  return { ...target, data };
}

/** A child object kept under `key` of its parent's data. */
export function bagChild<T>(kind: Kind<T, BagTarget>, key: string): Child<BagTarget, T> {
  return child(kind, (target: BagTarget) => part(target, key));
}
