import { ILayoutService } from '@univerjs/ui';
import type { WorkbenchHost } from '../host/host';

/** Where the keyboard can be. */
export interface KeyboardPlaces {
  /** Brings the keyboard back into the grid, to the selected cell. */
  readonly toGrid: () => void;
}

const isF6 = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  key === 'F6' && !ctrlKey && !altKey && !metaKey;

/**
 * F6 goes from the grid to the pane, to the buttons and back, as in Excel. Without it a keyboard would be caught in
 * the grid, where the Tab key goes from cell to cell.
 */
export function keyboardPlaces(
  host: WorkbenchHost,
  grid: HTMLElement,
  frame: HTMLIFrameElement,
  buttons: readonly HTMLButtonElement[],
): KeyboardPlaces {
  const toGrid = (): void => {
    host.book.engine.focus();
    window.focus();
    host.book.engine.injector.get(ILayoutService).focus();
  };
  const toPane = (): void => {
    frame.focus();
    frame.contentWindow?.focus();
    const inside = frame.contentDocument;
    if (inside && (!inside.activeElement || inside.activeElement === inside.body))
      inside.getElementById('page-heading')?.focus();
  };
  const toButtons = (): void => {
    buttons.find(({ disabled }) => !disabled)?.focus();
  };
  const order = [toGrid, toPane, toButtons];
  const step = (event: KeyboardEvent, from: number): void => {
    if (!isF6(event)) return;
    event.preventDefault();
    event.stopPropagation();
    const next = from + (event.shiftKey ? order.length - 1 : 1);
    order[next % order.length]?.();
  };
  window.addEventListener(
    'keydown',
    (event) => {
      step(event, event.target instanceof Node && grid.contains(event.target) ? 0 : 2);
    },
    true,
  );
  frame.addEventListener('load', () => {
    frame.contentWindow?.addEventListener(
      'keydown',
      (event) => {
        step(event, 1);
      },
      true,
    );
  });
  return { toGrid };
}
