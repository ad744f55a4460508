import { requireWritable } from '../book/guard';
import type { Book } from '../book/book';
import { bag, type BagTarget } from './bag';
import type { Kind } from './kind';
import { child, settled } from './node';
import type { Session } from './session';

interface EntryTarget extends Session {
  readonly key: string;
}

const settingKind: Kind<Excel.Setting, EntryTarget> = {
  name: 'Setting',
  properties: {
    key: { read: ({ key }) => key },
    value: {
      read: ({ book, key }) => book.state.settings[key],
      write: ({ book, key }, value: unknown) => {
        requireWritable(book);
        book.state.settings[key] = structuredClone(value);
      },
    },
  },
  methods: {
    delete: (self) => () => {
      self.act('delete', [], ({ book, key }) => {
        requireWritable(book);
        Reflect.deleteProperty(book.state.settings, key);
      });
    },
  },
};

const held = ({ book, client }: Session, key: string): EntryTarget | null =>
  key in book.state.settings ? { book, client, key } : null;

/** `Workbook.settings`. */
export const settingsKind: Kind<Excel.SettingCollection, Session> = {
  name: 'SettingCollection',
  items: ({ book, client }, requests, path) =>
    Object.keys(book.state.settings).map((key) =>
      settled(requests, settingKind, `${path}.${key}`, { book, client, key }),
    ),
  methods: {
    add: (self) => (key: string, value: unknown) =>
      self.make(settingKind, 'add', [key, value], ({ book, client }) => {
        requireWritable(book);
        book.state.settings[key] = structuredClone(value);
        return { book, client, key };
      }),
    getItem: (self) => (key) => self.make(settingKind, 'getItem', [key], (it) => held(it, key)),
    getItemOrNullObject: (self) => (key) =>
      self.make(settingKind, 'getItemOrNullObject', [key], (it) => held(it, key), true),
    getCount: (self) => () => self.ask('getCount', [], ({ book }) => Object.keys(book.state.settings).length),
  },
};

const propertyKind: Kind<Excel.CustomProperty, EntryTarget> = {
  name: 'CustomProperty',
  properties: {
    key: { read: ({ key }) => key },
    value: {
      read: ({ book, key }) => book.state.properties[key],
      write: ({ book, key }, value: string | number | boolean) => {
        requireWritable(book);
        book.state.properties[key] = value;
      },
    },
    type: { read: ({ book, key }) => typeName(book, key) },
  },
  methods: {
    delete: (self) => () => {
      self.act('delete', [], ({ book, key }) => {
        requireWritable(book);
        Reflect.deleteProperty(book.state.properties, key);
      });
    },
  },
};

function typeName(book: Book, key: string): 'Number' | 'Boolean' | 'String' {
  const type = typeof book.state.properties[key];
  return type === 'number' ? 'Number' : type === 'boolean' ? 'Boolean' : 'String';
}

const property = ({ book, client }: Session, key: string): EntryTarget | null => {
  const found = Object.keys(book.state.properties).find((name) => name.toLowerCase() === key.toLowerCase());
  return found === undefined ? null : { book, client, key: found };
};

const customKind: Kind<Excel.CustomPropertyCollection, Session> = {
  name: 'CustomPropertyCollection',
  items: ({ book, client }, requests, path) =>
    Object.keys(book.state.properties).map((key) =>
      settled(requests, propertyKind, `${path}.${key}`, { book, client, key }),
    ),
  methods: {
    add: (self) => (key: string, value: string | number | boolean) =>
      self.make(propertyKind, 'add', [key, value], ({ book, client }) => {
        requireWritable(book);
        book.state.properties[key] = value;
        return { book, client, key };
      }),
    getItem: (self) => (key) => self.make(propertyKind, 'getItem', [key], (it) => property(it, key)),
    getItemOrNullObject: (self) => (key) =>
      self.make(propertyKind, 'getItemOrNullObject', [key], (it) => property(it, key), true),
    getCount: (self) => () =>
      self.ask('getCount', [], ({ book }) => Object.keys(book.state.properties).length),
  },
};

const documentBag = bag<Excel.DocumentProperties>('DocumentProperties', {
  title: '',
  subject: '',
  author: '',
  keywords: '',
  comments: '',
  category: '',
  company: '',
  manager: '',
});

interface DocumentTarget extends BagTarget, Session {}

const documentKind: Kind<Excel.DocumentProperties, DocumentTarget> = {
  name: 'DocumentProperties',
  ...(documentBag.properties && {
    properties: documentBag.properties,
  }),
  children: { custom: child(customKind, ({ book, client }: DocumentTarget) => ({ book, client })) },
};

/** `Workbook.properties`. */
export const documentChild = child(documentKind, ({ book, client }: Session) => ({
  book,
  client,
  data: book.state.document,
  guard: () => {
    requireWritable(book);
  },
}));
