/** An element of our own page; its absence is a mistake in the page, not something a user can cause. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`taskpane.html has no element #${id}`);
  return found;
}
