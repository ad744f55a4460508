import { resolveReference, findName } from '../host/book/names';
import { selectRange } from '../host/api/selection';
import type { WorkbenchHost } from '../host/host';
import type { Client } from '../host/client';

/** A click on a cell with a link follows it, as in Excel; going there by keyboard does not. */
export function followLinks(host: WorkbenchHost, grid: HTMLElement): void {
  const { book } = host;
  let pressed = false;
  grid.addEventListener('pointerdown', () => (pressed = true), true);
  grid.addEventListener('keydown', () => (pressed = false), true);
  let last: (() => void) | undefined;
  book.feed.listen((event) => {
    if (event.kind !== 'selection' || event.actor.isAddin || !pressed) return;
    const { top, left } = event.area;
    const { link } = book.cell(event.sheet, top, left).mark;
    last =
      link &&
      (() => {
        follow(host, event.actor.client, link);
      });
  });
  grid.addEventListener(
    'pointerup',
    () => {
      const go = last;
      [pressed, last] = [false, undefined];
      // Univer is still busy with the click.
      if (go) setTimeout(go);
    },
    true,
  );
}

function follow(
  { book }: WorkbenchHost,
  client: Client,
  { documentReference, address }: Excel.RangeHyperlink,
): void {
  if (documentReference !== undefined) {
    const target =
      resolveReference(book, documentReference) ??
      resolveReference(book, findName(book, documentReference)?.formula ?? '');
    if (target) selectRange({ book, client, ...target }, false);
    return;
  }
  if (address !== undefined && /^https?:|^mailto:/i.test(address))
    window.open(address, '_blank', 'noopener,noreferrer');
}
