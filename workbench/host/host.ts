import { runOf } from './api/run';
import { Book, type BookOptions, type BookSnapshot } from './book/book';
import { findSheet } from './book/sheets';
import { Client, type ClientOptions } from './client';
import { ExcelHostError } from './errors';
import type { Faults } from './faults';
import { NO_SURROUNDINGS, officeOf, type Surroundings } from './office/office';
import { openFile, type OpenedFile } from './file/open';
import { saveFile } from './file/save';
import { Person } from './person';
import type { Stats } from './stats';

export interface HostOptions extends ClientOptions, Pick<BookOptions, 'view' | 'mirror'> {
  readonly around?: Surroundings;
}

/**
 * What office.js puts on the page of one add-in, and the levers of the person who uses it. The objects have office.js's
 * own types, so that any add-in takes them; what the host does not have is missing at run time.
 */
export interface WorkbenchClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** The person in front of this Excel. */
  readonly user: Person;
  readonly faults: Faults;
  readonly stats: Stats;
  /** Presses a ribbon button; resolves when its function has called `event.completed()`. */
  readonly pressButton: (id: string) => Promise<void>;
}

/** One workbook with one Excel on it, or with several that work on it together. */
export interface WorkbenchHost extends WorkbenchClient {
  readonly book: Book;
  /** Another author's Excel on the same workbook: his edits are `Remote` for all others. */
  readonly connect: (options?: ClientOptions & { readonly around?: Surroundings }) => WorkbenchClient;
  /** The objects for the first Excel's pane, which starts anew with them; handlers of the pane before it are dropped. */
  readonly connectPane: () => Pick<WorkbenchClient, 'Excel' | 'Office' | 'OfficeExtension'>;
  /** Waits until formulas are worked out and every event has reached its handlers. */
  readonly idle: () => Promise<void>;
  /** Protects a sheet with a password, as an administrator may have done. */
  readonly lockSheet: (sheet: string, password: string) => void;
  readonly lockStructure: (password: string) => void;
  readonly setReadOnly: (readOnly: boolean) => void;
  /** Opens an .xlsx file in place of the workbook. Throws a WorkbookFileError and changes nothing on a file that is none. */
  readonly load: (bytes: Uint8Array, name?: string) => Promise<void>;
  /** The workbook as an .xlsx file. */
  readonly save: () => Promise<Uint8Array>;
  /** The file the workbook was opened from, as it was then; a page keeps it beside the snapshot. */
  readonly origin: () => Uint8Array | undefined;
  readonly snapshot: () => BookSnapshot;
  readonly restore: (snapshot: BookSnapshot, origin?: Uint8Array) => Promise<void>;
  /** Prepares the calculation, so that the first edit is as quick as the others; a page does so once it shows. */
  readonly warm: () => Promise<void>;
  readonly dispose: () => void;
}

/** Starts a workbook on Univer that answers to the Excel JavaScript API. */
export function createWorkbenchHost(options: HostOptions = {}): WorkbenchHost {
  const { view, mirror, around } = options;
  const clients: Client[] = [];
  let opened: OpenedFile | undefined;
  const book: Book = new Book({
    ...(view && { view }),
    ...(mirror && { mirror }),
    // Whatever is done in the grid is done by the person of the first Excel.
    person: () => ({ client: first, isAddin: false }),
  });
  const open = (
    settings: ClientOptions,
    beside: Surroundings = NO_SURROUNDINGS,
  ): { client: Client; face: WorkbenchClient } => {
    const client = new Client(book, settings);
    clients.push(client);
    return { client, face: faceOf(client, beside) };
  };
  const { client: first, face } = open(options, around);
  return {
    ...face,
    book,
    connect: ({ around: beside, ...settings } = {}) => open(settings, beside).face,
    connectPane: () => {
      first.handlers.clear();
      return { Excel: face.Excel, Office: face.Office, OfficeExtension: face.OfficeExtension };
    },
    idle: async () => {
      await book.exclusive(() => book.settle());
      for (const client of clients) await client.idle();
    },
    lockSheet: (sheet, password) => {
      const id = findSheet(book, sheet);
      if (id === null) throw new Error(`no sheet ${sheet}`);
      book.sheetState(id).protection = { on: true, password, options: {} };
    },
    lockStructure: (password) => {
      book.state.structureLocked = true;
      book.state.document['structurePassword'] = password;
    },
    setReadOnly: (readOnly) => {
      book.state.readOnly = readOnly;
    },
    snapshot: () => book.snapshot(),
    load: async (bytes, name = 'LKE.xlsx') => {
      const found = await openFile(bytes, name);
      await book.exclusive(() => {
        book.restore(found.snapshot);
        return book.settle();
      });
      opened = found;
    },
    save: () => book.exclusive(() => saveFile(book, opened)),
    origin: () => opened?.bytes,
    restore: async (snapshot, origin) => {
      opened = origin && (await openFile(origin, snapshot.state.name));
      await book.exclusive(() => {
        book.restore(snapshot);
        return book.settle();
      });
    },
    warm: () => book.exclusive(() => book.engine.calculation.warm()),
    dispose: () => {
      book.dispose();
    },
  };
}

function faceOf(client: Client, around: Surroundings): WorkbenchClient {
  const { office, actions } = officeOf(client, around);
  return {
    Excel: excelOf(client),
    Office: office as unknown as typeof Office,
    OfficeExtension: { Error: ExcelHostError } as unknown as typeof OfficeExtension,
    user: new Person(client),
    faults: client.faults,
    stats: client.stats,
    pressButton: (id) =>
      new Promise((resolve, reject) => {
        const run = actions.get(id);
        if (!run) {
          reject(new Error(`no function for button ${id}`));
          return;
        }
        const event = {
          source: { id },
          completed: () => {
            resolve();
          },
        };
        run(event);
      }),
  };
}

function excelOf(client: Client): typeof Excel {
  const excel: Pick<typeof Excel, 'run'> = { run: runOf(client) };
  return excel as typeof Excel;
}
