/** A value that changes, and those who want to know. */
export interface Store<T> {
  readonly get: () => T;
  readonly set: (change: Partial<T>) => void;
  readonly subscribe: (listener: () => void) => void;
}

export function createStore<T extends object>(start: T): Store<T> {
  let value = start;
  const listeners: (() => void)[] = [];
  return {
    get: () => value,
    set: (change) => {
      value = { ...value, ...change };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.push(listener);
    },
  };
}
