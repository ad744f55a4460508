import { requireWritable } from '../book/guard';
import { excelError } from '../errors';
import type { Kind } from './kind';
import { child } from './node';
import type { SheetTarget } from './sheet-target';

const protectionKind: Kind<Excel.WorksheetProtection, SheetTarget> = {
  name: 'WorksheetProtection',
  properties: {
    protected: { read: ({ book, sheet }) => book.sheetState(sheet).protection.on },
    options: { read: ({ book, sheet }) => structuredClone(book.sheetState(sheet).protection.options) },
  },
  methods: {
    protect: (self) => (options, password) => {
      self.act('protect', [options, password], ({ book, sheet }) => {
        requireWritable(book);
        const { protection } = book.sheetState(sheet);
        if (protection.on) throw excelError('AccessDenied', 'The worksheet is protected already.');
        book.sheetState(sheet).protection = {
          on: true,
          options: { ...options },
          ...(password !== undefined && { password }),
        };
      });
    },
    unprotect: (self) => (password) => {
      self.act('unprotect', [password], ({ book, sheet }) => {
        requireWritable(book);
        const { protection } = book.sheetState(sheet);
        if (!protection.on) return;
        if (protection.password !== undefined && protection.password !== password)
          throw excelError('AccessDenied', 'The password is not right.');
        book.sheetState(sheet).protection = { on: false, options: {} };
      });
    },
  },
};

/** `Worksheet.protection`. */
export const protectionChild = child(protectionKind, (it: SheetTarget) => it);
