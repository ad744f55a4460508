import type { Book } from '../book/book';
import type { Client } from '../client';

/** One add-in at work on the workbook. */
export interface Session {
  readonly book: Book;
  readonly client: Client;
}
