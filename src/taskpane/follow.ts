import type { SessionChange } from '../workbook/host-session-types';
import { currentLke } from './context';
import type { PaneContext, PaneSession } from './context';
import { indicatorAt } from './state/places';
import type { Say } from './words';

/** What changed, for the overview: the entry by name, several by number. */
function changeText({ kind, items, remote }: SessionChange): Say {
  return (words) => {
    const what =
      kind === 'workbook'
        ? words.t('overview.lastChange.workbook')
        : items.length === 1
          ? (items[0] ?? '')
          : words.t('overview.lastChange.many', { count: items.length });
    return remote ? `${what}, ${words.t('overview.lastChange.remote')}` : what;
  };
}

/** Draws again and notes the time whenever the workbook changed, whoever changed it. */
export function followSession(context: PaneContext, session: PaneSession): void {
  session.subscribe((_, change) => {
    if (change.kind === 'trouble') context.ui.set({});
    else context.ui.set({ lastChange: { at: context.now(), say: changeText(change) } });
  });
}

/** Shows the indicator of the cell that is selected; a cell of none leaves the page as it is. */
export async function followSelection(context: PaneContext): Promise<void> {
  await context.host().onSelection((cell) => {
    const lke = currentLke(context);
    const code = lke && indicatorAt(lke.reading, cell);
    if (code === null || code === context.ui.get().indicator) return;
    context.ui.set({ indicator: code, searching: false });
  });
}
