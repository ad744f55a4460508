import type { Book } from './book/book';
import type { BookEvent } from './book/feed';
import { Faults } from './faults';
import { Stats } from './stats';

/** A registered handler: gives back the call it wants to get for an event, if any. */
export interface EventSink {
  readonly hears: (event: BookEvent) => (() => Promise<unknown>) | undefined;
}

export interface ClientOptions {
  /** Language of Excel's own texts and of the workbook's contents. */
  readonly displayLanguage?: string;
  readonly contentLanguage?: string;
}

/** One Excel with our add-in in it. Several of them on one workbook are authors who work on it together. */
export class Client {
  readonly faults = new Faults();
  readonly stats = new Stats();
  readonly handlers = new Set<EventSink>();
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  private delivering: Promise<unknown> = Promise.resolve();
  private readonly failures: unknown[] = [];

  constructor(
    readonly book: Book,
    { displayLanguage = 'id-ID', contentLanguage = 'id-ID' }: ClientOptions = {},
  ) {
    this.displayLanguage = displayLanguage;
    this.contentLanguage = contentLanguage;
    book.feed.listen((event) => {
      this.hear(event);
    });
  }

  /** Waits until every event so far has reached its handlers. Throws what a handler threw. */
  async idle(): Promise<void> {
    let last: Promise<unknown> | undefined;
    while (last !== this.delivering) {
      last = this.delivering;
      await last;
    }
    const [failure] = this.failures.splice(0);
    if (failure !== undefined) throw failure instanceof Error ? failure : new Error(String(failure));
  }

  /** Events arrive later than the change, never within the request that made it. */
  private hear(event: BookEvent): void {
    if (event.kind === 'cells' && this.handlers.size > 0 && this.faults.loses()) return;
    const calls = [...this.handlers].flatMap((handler) => handler.hears(event) ?? []);
    if (calls.length === 0) return;
    const before = this.delivering;
    this.delivering = (async () => {
      await before;
      await new Promise((resolve) => setTimeout(resolve));
      await this.book.exclusive(() => Promise.resolve());
      for (const call of calls) await call().catch((error: unknown) => this.failures.push(error));
    })();
  }
}
