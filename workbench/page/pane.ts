import type { WorkbenchClient, WorkbenchHost } from '../host/host';

/** What the frame of the task pane finds on this page: the objects office.js would give it. */
export interface PaneLink {
  /** For tests in a browser: they select cells and read back what is there. */
  readonly host: WorkbenchHost;
  readonly objects: () => Pick<WorkbenchClient, 'Excel' | 'Office' | 'OfficeExtension'>;
}

declare global {
  interface Window {
    lkeWorkbench?: PaneLink;
  }
}

const NARROWEST = 320;
const WIDEST = 720;

export interface PaneFrame {
  readonly reload: () => void;
  readonly show: (shown: boolean) => void;
}

/** The real task pane in a frame beside the grid. It starts anew with each workbook, as it does in Excel. */
export function paneFrame(frame: HTMLIFrameElement, divider: HTMLElement, area: HTMLElement): PaneFrame {
  const setWidth = (width: number): void => {
    const fitted = Math.round(Math.min(Math.max(width, NARROWEST), WIDEST, window.innerWidth - 200));
    area.style.setProperty('--pane-width', `${String(fitted)}px`);
    divider.setAttribute('aria-valuenow', String(fitted));
    window.dispatchEvent(new Event('resize'));
  };
  divider.addEventListener('pointerdown', (down) => {
    divider.setPointerCapture(down.pointerId);
    // Else the frame would swallow the movement.
    frame.classList.add('still');
    const move = (event: PointerEvent): void => {
      setWidth(window.innerWidth - event.clientX);
    };
    divider.addEventListener('pointermove', move);
    divider.addEventListener(
      'lostpointercapture',
      () => {
        frame.classList.remove('still');
        divider.removeEventListener('pointermove', move);
      },
      { once: true },
    );
  });
  divider.addEventListener('keydown', ({ key }) => {
    const step = key === 'ArrowLeft' ? 20 : key === 'ArrowRight' ? -20 : 0;
    if (step !== 0) setWidth(frame.getBoundingClientRect().width + step);
  });
  return {
    reload: () => {
      // A new address each time: the frame is blank at first and has nothing to reload.
      frame.src = 'taskpane.html';
    },
    show: (shown) => {
      area.classList.toggle('without-pane', !shown);
      window.dispatchEvent(new Event('resize'));
    },
  };
}
