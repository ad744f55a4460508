import type { Session } from './session';

/** One thing a batch asks of the workbook. */
interface Action {
  readonly location: string;
  readonly run: () => void | Promise<void>;
}

/** What office.js wraps around each action and its object path in the request it sends. */
const BYTES_OF_ACTION = 120;

/** The waiting actions of one request context, and what Excel would keep for it. */
export class Requests {
  context: unknown;
  /** Load calls carried out so far. */
  loads = 0;
  /** `suspendApiCalculationUntilNextSync`: what is read before the next sync may be out of date. */
  calculationSuspended = false;
  private actions: Action[] = [];
  private bytes = 0;
  private answered = 0;
  private released = false;
  private readonly tracked = new WeakSet<object>();

  constructor(readonly session: Session) {}

  /** Notes an action for the next sync; its arguments count as Excel's request would. */
  add(location: string, args: readonly unknown[], run: () => void | Promise<void>): void {
    this.actions.push({ location, run });
    this.bytes += BYTES_OF_ACTION + location.length + sizeOf(args);
  }

  /** Brings the workbook up to date before something of it is read. */
  async settle(): Promise<void> {
    const { book } = this.session;
    if (this.calculationSuspended) book.flush();
    else await book.settle();
  }

  respond(bytes: number): void {
    this.answered += bytes;
  }

  /** Hands over what waits. A batch that fails takes the rest of its actions with it. */
  take(): { readonly actions: readonly Action[]; readonly bytes: number } {
    const { actions, bytes } = this;
    [this.actions, this.bytes, this.answered] = [[], 0, 0];
    return { actions, bytes };
  }

  get responseBytes(): number {
    return this.answered;
  }

  /** The `Excel.run` is over: Excel keeps only what is tracked. */
  release(): void {
    this.released = true;
  }

  reopen(): void {
    this.released = false;
  }

  isReleased(face: object): boolean {
    return this.released && !this.tracked.has(face);
  }

  track(face: object): object {
    this.tracked.add(face);
    return face;
  }

  untrack(face: object): object {
    this.tracked.delete(face);
    return face;
  }
}

/** Bytes of arguments as JSON; proxies among them travel as short references. */
function sizeOf(args: readonly unknown[]): number {
  const text = JSON.stringify(args, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && 'context' in value && 'load' in value ? '#00000' : value,
  );
  return new TextEncoder().encode(text).length;
}
