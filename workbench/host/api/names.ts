import { addName, findName, namesOf, removeName, resolveReference, type NameEntry } from '../book/names';
import { requireWritable } from '../book/guard';
import { excelError } from '../errors';
import type { Kind } from './kind';
import { child, nodeOf, settled } from './node';
import { rangeKind } from './range';
import { addressOf, type RangeTarget } from './range-target';
import type { Session } from './session';

interface NameTarget extends Session {
  readonly entry: NameEntry;
}

function rangeOf({ book, client, entry }: NameTarget): RangeTarget | null {
  const found = resolveReference(book, entry.formula);
  return found && { book, client, ...found };
}

const nameKind: Kind<Excel.NamedItem, NameTarget> = {
  name: 'NamedItem',
  properties: {
    name: { read: ({ entry }) => entry.name },
    formula: { read: ({ entry }) => entry.formula },
    type: { read: (it) => (rangeOf(it) ? 'Range' : 'Error') },
    scope: { read: () => 'Workbook' },
    visible: { read: () => true },
  },
  methods: {
    getRange: (self) => () => self.make(rangeKind, 'getRange', [], rangeOf),
    getRangeOrNullObject: (self) => () => self.make(rangeKind, 'getRangeOrNullObject', [], rangeOf, true),
    delete: (self) => () => {
      self.act('delete', [], ({ book, entry }) => {
        requireWritable(book);
        removeName(book, entry);
      });
    },
  },
};

function find(it: Session, name: string): NameTarget | null {
  const entry = findName(it.book, name);
  return entry && { book: it.book, client: it.client, entry };
}

/** `Workbook.names`. Names of a single sheet are not kept apart. */
export const namesKind: Kind<Excel.NamedItemCollection, Session> = {
  name: 'NamedItemCollection',
  items: ({ book, client }, requests, path) =>
    namesOf(book).map((entry) =>
      settled(requests, nameKind, `${path}.${entry.name}`, { book, client, entry }),
    ),
  methods: {
    add: (self) => (name, reference) =>
      self.make(nameKind, 'add', [name, reference], ({ book, client }) => {
        requireWritable(book);
        const formula =
          typeof reference === 'string'
            ? reference
            : `=${absolute(addressOf(nodeOf(reference, rangeKind).target()))}`;
        if (!formula.startsWith('='))
          throw excelError('InvalidArgument', 'The formula of a name begins with "=".');
        return { book, client, entry: addName(book, name, formula) };
      }),
    getItem: (self) => (name) => self.make(nameKind, 'getItem', [name], (it) => find(it, name)),
    getItemOrNullObject: (self) => (name) =>
      self.make(nameKind, 'getItemOrNullObject', [name], (it) => find(it, name), true),
    getCount: (self) => () => self.ask('getCount', [], ({ book }) => namesOf(book).length),
  },
};

/** `Sheet!A1:B2` -> `Sheet!$A$1:$B$2`. */
function absolute(address: string): string {
  const at = address.lastIndexOf('!') + 1;
  return address.slice(0, at) + address.slice(at).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

export const sheetNamesChild = child(namesKind, ({ book, client }: Session) => ({ book, client }));
