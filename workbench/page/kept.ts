import type { Keeping } from './autosave';
import { clock, TEXT } from './texts';

function textOf(keeping: Keeping): string {
  switch (keeping.state) {
    case 'kept':
      return TEXT.kept(clock(keeping.savedAt));
    case 'waiting':
      return TEXT.keeping;
    case 'elsewhere':
      return TEXT.elsewhere;
    case 'refused':
      return TEXT.notKept;
  }
}

/** Says in `place` how the browser's copy of the work stands. */
export function showKeeping(place: HTMLElement, keeping: Keeping): void {
  const { state } = keeping;
  place.dataset['state'] = state;
  place.textContent = textOf(keeping);
  place.classList.toggle('warning', state === 'refused' || state === 'elsewhere');
}
