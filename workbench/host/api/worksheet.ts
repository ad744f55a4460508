import { BooleanNumber } from '@univerjs/core';
import { area, type Area } from '../book/area';
import type { SheetEvent } from '../book/feed';
import {
  activateSheet,
  freeze,
  moveSheet,
  removeSheet,
  renameSheet,
  setGridlines,
  setTabColor,
  setVisibility,
  sheetsOf,
  visibilityOf,
} from '../book/sheets';
import { excelError } from '../errors';
import { chartsChild } from './charts';
import { changedArgs, sheetArgs } from './event-args';
import { events } from './events';
import type { Kind } from './kind';
import { child, type Node } from './node';
import { sheetNamesChild } from './names';
import { pageLayoutChild } from './page-layout';
import { protectionChild } from './protection';
import { rangeKind, targetOf } from './range';
import { rangeAt, type RangeTarget } from './range-target';
import type { SheetTarget } from './sheet-target';

const actorOf = ({
  client,
}: SheetTarget): { readonly client: SheetTarget['client']; readonly isAddin: true } => ({
  client,
  isAddin: true,
});

const cellsOf = (it: SheetTarget, found: Area): RangeTarget => ({ ...it, area: found });
const WHOLE: Area = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

const freezeKind: Kind<Excel.WorksheetFreezePanes, SheetTarget> = {
  name: 'WorksheetFreezePanes',
  methods: {
    freezeAt: (self) => (range) => {
      self.act('freezeAt', [range], (it) => {
        const target = targetOf(cellsOf(it, WHOLE), range);
        freeze(it.book, it.sheet, target.area.bottom + 1, target.area.right + 1);
      });
    },
    freezeRows: (self) => (count) => {
      self.act('freezeRows', [count], ({ book, sheet }) => {
        freeze(book, sheet, count ?? 1, 0);
      });
    },
    freezeColumns: (self) => (count) => {
      self.act('freezeColumns', [count], ({ book, sheet }) => {
        freeze(book, sheet, 0, count ?? 1);
      });
    },
    unfreeze: (self) => () => {
      self.act('unfreeze', [], ({ book, sheet }) => {
        freeze(book, sheet, 0, 0);
      });
    },
    getLocationOrNullObject: (self) => () =>
      self.make(
        rangeKind,
        'getLocationOrNullObject',
        [],
        (it) => {
          const { xSplit, ySplit } = it.book.worksheet(it.sheet).getFreeze();
          return xSplit > 0 || ySplit > 0
            ? cellsOf(it, area(0, 0, Math.max(0, ySplit - 1), Math.max(0, xSplit - 1)))
            : null;
        },
        true,
      ),
  },
};

function used(it: SheetTarget, valuesOnly: boolean | undefined): RangeTarget | null {
  const found = it.book.usedArea(it.sheet, valuesOnly !== true);
  return found && cellsOf(it, found);
}

/** Handlers of one sheet hear what happens on it; those of the collection hear every sheet. */
function sheetEvent<Type extends string>(
  self: Node<Excel.Worksheet, SheetTarget>,
  name: string,
  kind: SheetEvent['kind'],
  type: Type,
): OfficeExtension.EventHandlers<{
  readonly type: Type;
  readonly source: 'Local' | 'Remote';
  readonly worksheetId: string;
}> {
  const { requests } = self;
  return events(requests, `${self.path}.${name}`, (event) =>
    event.kind === kind && event.sheet === self.target().sheet
      ? { type, ...sheetArgs(event, requests.session.client) }
      : undefined,
  );
}

/** `Excel.Worksheet`. */
export const worksheetKind: Kind<Excel.Worksheet, SheetTarget> = {
  name: 'Worksheet',
  properties: {
    id: { read: ({ sheet }) => sheet },
    name: {
      read: ({ book, sheet }) => book.worksheet(sheet).getName(),
      write: (it, name) => renameSheet(it.book, actorOf(it), it.sheet, name),
    },
    position: {
      read: ({ book, sheet }) => sheetsOf(book).findIndex((each) => each.getSheetId() === sheet),
      write: ({ book, sheet }, position) => {
        moveSheet(book, sheet, position);
      },
    },
    visibility: {
      read: ({ book, sheet }) => visibilityOf(book, sheet),
      write: (it, visibility) => {
        setVisibility(it.book, actorOf(it), it.sheet, visibility);
      },
    },
    tabColor: {
      read: ({ book, sheet }) => book.worksheet(sheet).getTabColor() ?? '',
      write: ({ book, sheet }, color) => {
        if (color !== '' && !/^#?[0-9a-f]{6}$/i.test(color))
          throw excelError('InvalidArgument', `Unknown colour '${color}'.`);
        setTabColor(book, sheet, color === '' ? '' : `#${color.replace('#', '').toUpperCase()}`);
      },
    },
    showGridlines: {
      read: ({ book, sheet }) => book.worksheet(sheet).getConfig().showGridlines !== BooleanNumber.FALSE,
      write: ({ book, sheet }, shown) => {
        setGridlines(book, sheet, shown);
      },
    },
  },
  children: {
    get names() {
      return sheetNamesChild;
    },
    get charts() {
      return chartsChild;
    },
    get pageLayout() {
      return pageLayoutChild;
    },
    get protection() {
      return protectionChild;
    },
    freezePanes: child(freezeKind, (it: SheetTarget) => it),
  },
  methods: {
    activate: (self) => () => {
      self.act('activate', [], (it) => {
        activateSheet(it.book, actorOf(it), it.sheet);
      });
    },
    delete: (self) => () => {
      self.act('delete', [], (it) => {
        removeSheet(it.book, actorOf(it), it.sheet);
      });
    },
    calculate: (self) => (all) => {
      self.act('calculate', [all], async ({ book }) => {
        book.flush();
        await (all ? book.engine.calculation.all() : book.engine.calculation.settle(true));
      });
    },
    getRange: (self) => (address) =>
      self.make(rangeKind, 'getRange', [address], (it) =>
        address === undefined ? cellsOf(it, WHOLE) : rangeAt(it, it.sheet, address),
      ),
    getRangeByIndexes: (self) => (row, column, rows, columns) =>
      self.make(rangeKind, 'getRangeByIndexes', [row, column, rows, columns], (it) =>
        cellsOf(it, area(row, column, row + rows - 1, column + columns - 1)),
      ),
    getCell: (self) => (row, column) =>
      self.make(rangeKind, 'getCell', [row, column], (it) => cellsOf(it, area(row, column, row, column))),
    getUsedRange: (self) => (valuesOnly) =>
      self.make(
        rangeKind,
        'getUsedRange',
        [valuesOnly],
        (it) => used(it, valuesOnly) ?? cellsOf(it, area(0, 0, 0, 0)),
      ),
    getUsedRangeOrNullObject: (self) => (valuesOnly) =>
      self.make(rangeKind, 'getUsedRangeOrNullObject', [valuesOnly], (it) => used(it, valuesOnly), true),
    onChanged: (self) => {
      const { requests } = self;
      return events(requests, `${self.path}.onChanged`, (event) =>
        event.kind === 'cells' && event.sheet === self.target().sheet
          ? changedArgs(event, requests.session.client)
          : undefined,
      );
    },
    onActivated: (self) => sheetEvent(self, 'onActivated', 'activated', 'WorksheetActivated'),
    onDeactivated: (self) => sheetEvent(self, 'onDeactivated', 'deactivated', 'WorksheetDeactivated'),
  },
};
