import {
  eachCell,
  columnsOf,
  intersection,
  isEntireColumns,
  isEntireRows,
  LAST_COLUMN,
  LAST_ROW,
  rowsOf,
  union,
} from '../book/area';
import { valueOf, valueTypeOf } from '../book/contents';
import { requireFormat, requireUnlocked, requireUnprotected } from '../book/guard';
import { columnHidden, merge, rowHidden, setColumnHidden, setRowHidden, unmerge } from '../book/lines';
import { NUMBER_FORMAT } from '../book/look';
import { removeValidations } from '../book/validations';
import { excelError } from '../errors';
import { conditionalsKind } from './conditional';
import { validationKind } from './data-validation';
import type { Kind } from './kind';
import { child, nodeOf } from './node';
import { rangeFormatKind } from './range-format';
import { addressOf, matrix, moved, rangeAt, shaped, type RangeTarget } from './range-target';
import { selectRange } from './selection';
import { worksheetKind } from './worksheet';

const readonly = <V>(read: (it: RangeTarget) => V): { readonly read: (it: RangeTarget) => V } => ({ read });

function write(it: RangeTarget, value: unknown): void {
  const at = shaped(it, value);
  requireUnlocked(it.book, it.sheet, it.area);
  it.book.write({ client: it.client, isAddin: true }, it.sheet, it.area, at);
}

function clear(it: RangeTarget, what: string): void {
  const { book, sheet, area } = it;
  const all = what === 'All';
  if (all || what === 'Contents' || what === 'ResetContents') {
    requireUnlocked(book, sheet, area);
    book.write({ client: it.client, isAddin: true }, sheet, area, () => '');
  }
  if (all || what === 'Formats') {
    requireFormat(book, sheet, 'allowFormatCells');
    book.look(sheet, area, NO_LOOK);
  }
  if (all || what === 'Hyperlinks' || what === 'RemoveHyperlinks') {
    requireUnlocked(book, sheet, area);
    eachCell(book.reachable(sheet, area), (row, column) => {
      const { unlocked } = book.cell(sheet, row, column).mark;
      book.draft.mark(sheet, row, column, {
        ...(unlocked !== undefined && { unlocked }),
        link: undefined as never,
      });
    });
  }
  if (all) removeValidations(book, sheet, area);
}

const NO_LOOK = {
  ff: null,
  fs: null,
  it: null,
  bl: null,
  ul: null,
  st: null,
  cl: null,
  bg: null,
  n: null,
  ht: null,
  vt: null,
  tb: null,
  pd: null,
  bd: { t: null, r: null, b: null, l: null },
} as never;

function setLink(it: RangeTarget, link: Excel.RangeHyperlink): void {
  const { book, sheet, area } = it;
  requireUnlocked(book, sheet, area);
  book.mark(sheet, area, { link: { ...link } });
  book.look(sheet, area, { cl: { rgb: '#0563C1' }, ul: { s: 1 } });
  if (link.textToDisplay !== undefined) write(it, link.textToDisplay);
}

/** `Excel.Range`. */
export const rangeKind: Kind<Excel.Range, RangeTarget> = {
  name: 'Range',
  transient: true,
  properties: {
    address: readonly(addressOf),
    rowIndex: readonly(({ area }) => area.top),
    columnIndex: readonly(({ area }) => area.left),
    rowCount: readonly(({ area }) => rowsOf(area)),
    columnCount: readonly(({ area }) => columnsOf(area)),
    cellCount: readonly(({ area }) => rowsOf(area) * columnsOf(area)),
    isEntireRow: readonly(({ area }) => isEntireRows(area)),
    isEntireColumn: readonly(({ area }) => isEntireColumns(area)),
    values: { read: (it) => matrix(it, ({ cell }) => valueOf(cell)), write },
    formulas: { read: (it) => matrix(it, ({ cell }) => cell?.f ?? valueOf(cell)), write },
    valueTypes: readonly((it) =>
      matrix(it, ({ cell }) => valueTypeOf(valueOf(cell), Boolean(cell?.f)) as Excel.RangeValueType),
    ),
    numberFormat: {
      read: (it) => matrix(it, ({ style }) => NUMBER_FORMAT.read(style)),
      write: (it, value) => {
        const at = shaped(it, value);
        const { book, sheet, area } = it;
        requireFormat(book, sheet, 'allowFormatCells');
        eachCell(book.reachable(sheet, area), (row, column) => {
          const format = at(row - area.top, column - area.left);
          if (typeof format === 'string') book.draft.look(sheet, row, column, NUMBER_FORMAT.change(format));
          else if (format !== null && format !== undefined)
            throw excelError('InvalidArgument', 'A number format is a text.');
        });
      },
    },
    rowHidden: {
      read: ({ book, sheet, area }) => rowHidden(book, sheet, area) as boolean,
      write: ({ book, sheet, area }, hidden) => {
        requireFormat(book, sheet, 'allowFormatRows');
        setRowHidden(book, sheet, area, hidden);
      },
    },
    columnHidden: {
      read: ({ book, sheet, area }) => columnHidden(book, sheet, area) as boolean,
      write: ({ book, sheet, area }, hidden) => {
        requireFormat(book, sheet, 'allowFormatColumns');
        setColumnHidden(book, sheet, area, hidden);
      },
    },
    hyperlink: {
      // Excel gives null where a cell has no link.
      read: ({ book, sheet, area }) =>
        book.cell(sheet, area.top, area.left).mark.link ?? (null as unknown as Excel.RangeHyperlink),
      write: setLink,
    },
  },
  children: {
    get format() {
      return child(rangeFormatKind, (it: RangeTarget) => it);
    },
    get dataValidation() {
      return child(validationKind, (it: RangeTarget) => it);
    },
    get conditionalFormats() {
      return child(conditionalsKind, (it: RangeTarget) => it);
    },
    get worksheet() {
      return child(worksheetKind, ({ book, client, sheet }: RangeTarget) => ({ book, client, sheet }));
    },
  },
  methods: {
    getCell: (self) => (row, column) =>
      self.make(rangeKind, 'getCell', [row, column], (it) =>
        moved(it, it.area.top + row, it.area.left + column, 1, 1),
      ),
    getRow: (self) => (row) =>
      self.make(rangeKind, 'getRow', [row], (it) =>
        moved(it, it.area.top + row, it.area.left, 1, columnsOf(it.area)),
      ),
    getColumn: (self) => (column) =>
      self.make(rangeKind, 'getColumn', [column], (it) =>
        moved(it, it.area.top, it.area.left + column, rowsOf(it.area), 1),
      ),
    getResizedRange: (self) => (rows, columns) =>
      self.make(rangeKind, 'getResizedRange', [rows, columns], (it) =>
        moved(it, it.area.top, it.area.left, rowsOf(it.area) + rows, columnsOf(it.area) + columns),
      ),
    getAbsoluteResizedRange: (self) => (rows, columns) =>
      self.make(rangeKind, 'getAbsoluteResizedRange', [rows, columns], (it) =>
        moved(it, it.area.top, it.area.left, rows, columns),
      ),
    getOffsetRange: (self) => (rows, columns) =>
      self.make(rangeKind, 'getOffsetRange', [rows, columns], (it) =>
        moved(it, it.area.top + rows, it.area.left + columns, rowsOf(it.area), columnsOf(it.area)),
      ),
    getEntireRow: (self) => () =>
      self.make(rangeKind, 'getEntireRow', [], (it) => ({
        ...it,
        area: { ...it.area, left: 0, right: LAST_COLUMN },
      })),
    getEntireColumn: (self) => () =>
      self.make(rangeKind, 'getEntireColumn', [], (it) => ({
        ...it,
        area: { ...it.area, top: 0, bottom: LAST_ROW },
      })),
    getLastCell: (self) => () =>
      self.make(rangeKind, 'getLastCell', [], (it) => moved(it, it.area.bottom, it.area.right, 1, 1)),
    getBoundingRect: (self) => (other) =>
      self.make(rangeKind, 'getBoundingRect', [other], (it) => ({
        ...it,
        area: union(it.area, targetOf(it, other).area),
      })),
    getIntersection: (self) => (other) =>
      self.make(rangeKind, 'getIntersection', [other], (it) => common(it, other)),
    getIntersectionOrNullObject: (self) => (other) =>
      self.make(rangeKind, 'getIntersectionOrNullObject', [other], (it) => common(it, other), true),
    getUsedRangeOrNullObject: (self) => (valuesOnly) =>
      self.make(
        rangeKind,
        'getUsedRangeOrNullObject',
        [valuesOnly],
        (it) => used(it, valuesOnly === true),
        true,
      ),
    select: (self) => () => {
      self.act('select', [], (it) => {
        selectRange(it);
      });
    },
    merge: (self) => (across) => {
      self.act('merge', [across], ({ book, sheet, area }) => {
        requireUnprotected(book, sheet);
        merge(book, sheet, area, across === true);
      });
    },
    unmerge: (self) => () => {
      self.act('unmerge', [], ({ book, sheet, area }) => {
        requireUnprotected(book, sheet);
        unmerge(book, sheet, area);
      });
    },
    clear: (self) => (applyTo?: string) => {
      self.act('clear', [applyTo], (it) => {
        clear(it, applyTo ?? 'All');
      });
    },
    calculate: (self) => () => {
      self.act('calculate', [], async ({ book }) => {
        book.flush();
        await book.engine.calculation.settle(true);
      });
    },
  },
};

/** A range given as argument: a proxy, or an address on the same sheet. */
export function targetOf(it: RangeTarget, other: Excel.Range | string): RangeTarget {
  return typeof other === 'string' ? rangeAt(it, it.sheet, other) : nodeOf(other, rangeKind).target();
}

function common(it: RangeTarget, other: Excel.Range | string): RangeTarget | null {
  const target = targetOf(it, other);
  if (target.sheet !== it.sheet)
    throw excelError('InvalidArgument', 'The ranges are on different worksheets.');
  const area = intersection(it.area, target.area);
  return area && { ...it, area };
}

function used(it: RangeTarget, valuesOnly: boolean): RangeTarget | null {
  const whole = it.book.usedArea(it.sheet, !valuesOnly);
  const area = whole && intersection(whole, it.area);
  return area && { ...it, area };
}
