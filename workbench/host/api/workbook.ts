import { BooleanNumber } from '@univerjs/core';
import type { BookEvent } from '../book/feed';
import { addSheet, findSheet, sheetsOf } from '../book/sheets';
import { excelError } from '../errors';
import { areaText } from '../book/area';
import { changedArgs, sheetArgs } from './event-args';
import { events } from './events';
import type { Kind } from './kind';
import { child, settled, type Node } from './node';
import { namesKind } from './names';
import { rangeKind } from './range';
import { activeSheet, selection } from './selection';
import type { Session } from './session';
import type { SheetTarget } from './sheet-target';
import { documentChild, settingsKind } from './stores';
import { worksheetKind } from './worksheet';

function sheet(session: Session, id: string | null): SheetTarget | null {
  return id === null ? null : { book: session.book, client: session.client, sheet: id };
}

function visible(session: Session, only: boolean | undefined): readonly string[] {
  const sheets = sheetsOf(session.book).filter(
    (each) => only !== true || each.isSheetHidden() === BooleanNumber.FALSE,
  );
  return sheets.map((each) => each.getSheetId());
}

/** Handlers of the collection: they hear every sheet. */
function on<Args>(
  self: Node<Excel.WorksheetCollection, Session>,
  name: string,
  argsOf: (event: BookEvent, session: Session) => Args | undefined,
): OfficeExtension.EventHandlers<Args> {
  return events(self.requests, `${self.path}.${name}`, (event) => argsOf(event, self.requests.session));
}

const worksheetsKind: Kind<Excel.WorksheetCollection, Session> = {
  name: 'WorksheetCollection',
  items: (it, requests, path) =>
    sheetsOf(it.book).map((each) =>
      settled(requests, worksheetKind, `${path}.${each.getName()}`, {
        book: it.book,
        client: it.client,
        sheet: each.getSheetId(),
      }),
    ),
  methods: {
    add: (self) => (name) =>
      self.make(worksheetKind, 'add', [name], (it) =>
        sheet(it, addSheet(it.book, { client: it.client, isAddin: true }, name)),
      ),
    getItem: (self) => (key) =>
      self.make(worksheetKind, 'getItem', [key], (it) => sheet(it, findSheet(it.book, key))),
    getItemOrNullObject: (self) => (key) =>
      self.make(
        worksheetKind,
        'getItemOrNullObject',
        [key],
        (it) => sheet(it, findSheet(it.book, key)),
        true,
      ),
    getActiveWorksheet: (self) => () =>
      self.make(worksheetKind, 'getActiveWorksheet', [], (it) => sheet(it, activeSheet(it.book))),
    getFirst: (self) => (only) =>
      self.make(worksheetKind, 'getFirst', [only], (it) => sheet(it, visible(it, only)[0] ?? null)),
    getLast: (self) => (only) =>
      self.make(worksheetKind, 'getLast', [only], (it) => sheet(it, visible(it, only).at(-1) ?? null)),
    getCount: (self) => (only) => self.ask('getCount', [only], (it) => visible(it, only).length),
    onChanged: (self) =>
      on(self, 'onChanged', (event, { client }) =>
        event.kind === 'cells' ? changedArgs(event, client) : undefined,
      ),
    onAdded: (self) =>
      on(self, 'onAdded', (event, { client }) =>
        event.kind === 'added' ? { type: 'WorksheetAdded', ...sheetArgs(event, client) } : undefined,
      ),
    onDeleted: (self) =>
      on(self, 'onDeleted', (event, { client }) =>
        event.kind === 'deleted' ? { type: 'WorksheetDeleted', ...sheetArgs(event, client) } : undefined,
      ),
    onActivated: (self) =>
      on(self, 'onActivated', (event, { client }) =>
        event.kind === 'activated' && event.actor.client === client
          ? { type: 'WorksheetActivated', worksheetId: event.sheet }
          : undefined,
      ),
    onNameChanged: (self) =>
      on(self, 'onNameChanged', (event, { client }) =>
        event.kind === 'renamed'
          ? {
              type: 'WorksheetNameChanged',
              ...sheetArgs(event, client),
              nameBefore: event.nameBefore ?? '',
              nameAfter: event.nameAfter ?? '',
            }
          : undefined,
      ),
    onSelectionChanged: (self) =>
      on(self, 'onSelectionChanged', (event, { client }) =>
        event.kind === 'selection' && event.actor.client === client
          ? {
              type: 'WorksheetSelectionChanged',
              worksheetId: event.sheet,
              address: areaText(event.area),
              isInsideTable: false,
            }
          : undefined,
      ),
  },
};

const protectionKind: Kind<Excel.WorkbookProtection, Session> = {
  name: 'WorkbookProtection',
  properties: { protected: { read: ({ book }) => book.state.structureLocked } },
  methods: {
    protect: (self) => (password) => {
      self.act('protect', [password], ({ book }) => {
        if (book.state.structureLocked)
          throw excelError('AccessDenied', 'The workbook is protected already.');
        book.state.structureLocked = true;
        if (password !== undefined) book.state.document['structurePassword'] = password;
      });
    },
    unprotect: (self) => (password) => {
      self.act('unprotect', [password], ({ book }) => {
        const needed = book.state.document['structurePassword'];
        if (needed !== undefined && needed !== password)
          throw excelError('AccessDenied', 'The password is not right.');
        book.state.structureLocked = false;
      });
    },
  },
};

/** What Excel is set to: figures and dates as in Indonesia, while formulas in the API stay English. */
const cultureKind: Kind<Excel.CultureInfo, Session> = {
  name: 'CultureInfo',
  properties: { name: { read: ({ client }) => client.contentLanguage } },
};

export const applicationKind: Kind<Excel.Application, Session> = {
  name: 'Application',
  properties: {
    calculationMode: {
      read: ({ book }) => (book.engine.calculation.mode === 'manual' ? 'Manual' : 'Automatic'),
      write: ({ book }, mode) => {
        book.engine.calculation.mode = mode === 'Manual' ? 'manual' : 'automatic';
      },
    },
    calculationState: { read: () => 'Done' },
    decimalSeparator: { read: () => ',' },
    thousandsSeparator: { read: () => '.' },
  },
  children: { cultureInfo: child(cultureKind, (it: Session) => it) },
  methods: {
    calculate: (self) => (type: string) => {
      self.act('calculate', [type], async ({ book }) => {
        book.flush();
        await (type === 'Recalculate' ? book.engine.calculation.settle(true) : book.engine.calculation.all());
      });
    },
    suspendApiCalculationUntilNextSync: (self) => () => {
      self.act('suspendApiCalculationUntilNextSync', [], () => {
        self.requests.calculationSuspended = true;
      });
    },
    suspendScreenUpdatingUntilNextSync: (self) => () => {
      self.act('suspendScreenUpdatingUntilNextSync', [], () => undefined);
    },
  },
};

/** `Excel.Workbook`. */
export const workbookKind: Kind<Excel.Workbook, Session> = {
  name: 'Workbook',
  properties: {
    name: { read: ({ book }) => book.state.name },
    readOnly: { read: ({ book }) => book.state.readOnly },
  },
  children: {
    worksheets: child(worksheetsKind, (it: Session) => it),
    names: child(namesKind, (it: Session) => it),
    settings: child(settingsKind, (it: Session) => it),
    properties: documentChild,
    application: child(applicationKind, (it: Session) => it),
    protection: child(protectionKind, (it: Session) => it),
  },
  methods: {
    getSelectedRange: (self) => () => self.make(rangeKind, 'getSelectedRange', [], selection),
    getActiveCell: (self) => () =>
      self.make(rangeKind, 'getActiveCell', [], (it) => {
        const found = selection(it);
        const { top, left } = found.area;
        return { ...found, area: { top, left, bottom: top, right: left } };
      }),
    onSelectionChanged: (self) =>
      events(self.requests, `${self.path}.onSelectionChanged`, (event) =>
        event.kind === 'selection' && event.actor.client === self.requests.session.client
          ? { type: 'SelectionChanged', workbook: self.face }
          : undefined,
      ),
  },
};
