/** Index of the last item that fits; -1 where none does. */
export function lastIndexWhere<T>(items: readonly T[], fits: (item: T) => boolean): number {
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at];
    if (item !== undefined && fits(item)) return at;
  }
  return -1;
}
