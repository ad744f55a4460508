import type { Edition } from '../instrument/edition';
import type { Score } from '../scoring/score';
import type { CheckResult } from '../validation/check';
import type { HostPort } from '../workbook/host-port';
import type { LkeSession } from '../workbook/host-session-types';
import { lkeOf } from './state/lke';
import type { Lke } from './state/lke';
import { troubleOf } from './state/trouble';
import type { Ui } from './state/ui';
import type { Store } from './store';
import type { Say } from './words';

export type PaneSession = LkeSession<Score, CheckResult>;

/** What actions work with. */
export interface PaneContext {
  /** The edition the open workbook is read with: its own where it keeps one. Ask for it each time. */
  readonly edition: Edition;
  /** Throws HostError `offline` before the pane is connected. */
  readonly host: () => HostPort;
  readonly ui: Store<Ui>;
  /** Null until the workbook is open. */
  readonly session: () => PaneSession | null;
  /** Opens the workbook again after it could not be opened. */
  readonly reopen: () => Promise<void>;
  readonly now: () => Date;
  /** This program's own version. */
  readonly version: string;
}

let shown: { readonly of: readonly unknown[]; readonly lke: Lke } | undefined;

/** The LKE as the pane shows it now; null where the workbook holds none. The same object while nothing changed. */
export function currentLke({ edition, ui, session }: PaneContext): Lke | null {
  const reading = session()?.state.reading;
  if (!reading) return null;
  const { pending } = ui.get();
  const of = [edition, reading, pending];
  if (!shown || shown.of.some((each, at) => each !== of[at])) {
    shown = { of, lke: lkeOf(edition, reading, pending, session()?.score('unit') ?? null) };
  }
  return shown.lke;
}

/** Says that an action is done. */
export function done({ ui }: PaneContext, say: Say): void {
  ui.set({ status: { tone: 'done', say, undo: [] } });
}

/** Says that something was refused: what, and the remedy. */
export function failed({ ui }: PaneContext, error: unknown): void {
  ui.set({
    status: {
      tone: 'problem',
      say: (words) => {
        const { what, remedy } = troubleOf(error, words);
        return `${what} ${remedy}`;
      },
      undo: [],
    },
  });
}
