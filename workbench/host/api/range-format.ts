import {
  ALIGNMENT,
  FILL,
  FONT,
  borderChange,
  readBorder,
  type BorderLine,
  type BorderLook,
  type LookPart,
  type Side,
} from '../book/look';
import { requireFormat } from '../book/guard';
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from '../book/lines';
import { excelError } from '../errors';
import type { Kind, Property } from './kind';
import { child, settled } from './node';
import { shared, type RangeTarget } from './range-target';

/** A property of a format that stands in Univer's style. */
function look<Value>(part: LookPart<Value>): Property<RangeTarget, Value> {
  return {
    read: (it) => shared(it, ({ style }) => part.read(style)),
    write: ({ book, sheet, area }, value) => {
      requireFormat(book, sheet, 'allowFormatCells');
      book.look(sheet, area, part.change(value));
    },
  };
}

const fillKind: Kind<Excel.RangeFill, RangeTarget> = {
  name: 'RangeFill',
  properties: { color: look(FILL) },
  methods: {
    clear: (self) => () => {
      self.act('clear', [], ({ book, sheet, area }) => {
        requireFormat(book, sheet, 'allowFormatCells');
        book.look(sheet, area, { bg: null });
      });
    },
  },
};

const fontKind: Kind<Excel.RangeFont, RangeTarget> = {
  name: 'RangeFont',
  properties: {
    name: look(FONT.name),
    size: look(FONT.size),
    bold: look(FONT.bold),
    italic: look(FONT.italic),
    color: look(FONT.color),
    strikethrough: look(FONT.strikethrough),
    underline: look(FONT.underline as LookPart<Excel.RangeFont['underline']>),
  },
};

const protectionKind: Kind<Excel.FormatProtection, RangeTarget> = {
  name: 'FormatProtection',
  properties: {
    locked: {
      read: (it) => shared(it, ({ mark }) => mark.unlocked !== true),
      write: ({ book, sheet, area }, locked) => {
        requireFormat(book, sheet, 'allowFormatCells');
        // Nobody may free cells of a sheet that is protected, whatever its options say of looks.
        if (book.sheetState(sheet).protection.on) throw excelError('AccessDenied', 'The sheet is protected.');
        book.mark(sheet, area, { unlocked: !locked });
      },
    },
  },
};

type BorderIndex = Excel.RangeBorder['sideIndex'];

interface BorderTarget {
  readonly range: RangeTarget;
  readonly index: BorderIndex;
}

const EDGES = {
  EdgeTop: 't',
  EdgeBottom: 'b',
  EdgeLeft: 'l',
  EdgeRight: 'r',
} as const satisfies Partial<Record<BorderIndex, Side>>;

/** The cells and sides one border of a range is made of. */
function sidesOf({
  range,
  index,
}: BorderTarget): readonly { readonly range: RangeTarget; readonly side: Side }[] {
  const { top, left, bottom, right } = range.area;
  const part = (
    area: RangeTarget['area'],
    side: Side,
  ): { readonly range: RangeTarget; readonly side: Side } => ({ range: { ...range, area }, side });
  switch (index) {
    case 'EdgeTop':
      return [part({ top, left, bottom: top, right }, 't')];
    case 'EdgeBottom':
      return [part({ top: bottom, left, bottom, right }, 'b')];
    case 'EdgeLeft':
      return [part({ top, left, bottom, right: left }, 'l')];
    case 'EdgeRight':
      return [part({ top, left: right, bottom, right }, 'r')];
    case 'InsideHorizontal':
      return top === bottom
        ? []
        : [
            part({ top, left, bottom: bottom - 1, right }, 'b'),
            part({ top: top + 1, left, bottom, right }, 't'),
          ];
    case 'InsideVertical':
      return left === right
        ? []
        : [
            part({ top, left, bottom, right: right - 1 }, 'r'),
            part({ top, left: left + 1, bottom, right }, 'l'),
          ];
    default:
      throw excelError('InvalidArgument', `The workbench draws no border '${index}'.`);
  }
}

function border(it: BorderTarget): BorderLook {
  const [first] = sidesOf(it);
  const { area, book, sheet } = first?.range ?? it.range;
  return readBorder(book.cell(sheet, area.top, area.left).style.bd, first?.side ?? 't');
}

function changeBorder(it: BorderTarget, change: Partial<BorderLook>): void {
  requireFormat(it.range.book, it.range.sheet, 'allowFormatCells');
  const drawn = { ...border(it), ...change };
  // Setting a colour or weight draws the line, as in Excel.
  const look: BorderLook =
    drawn.line === 'None' && change.line === undefined ? { ...drawn, line: 'Continuous' } : drawn;
  for (const { range, side } of sidesOf(it))
    range.book.look(range.sheet, range.area, borderChange(side, look));
}

const borderKind: Kind<Excel.RangeBorder, BorderTarget> = {
  name: 'RangeBorder',
  properties: {
    sideIndex: { read: ({ index }) => index },
    style: {
      read: (it) => border(it).line,
      write: (it, line) => {
        changeBorder(it, { line: line as BorderLine });
      },
    },
    color: {
      read: (it) => border(it).color,
      write: (it, color) => {
        changeBorder(it, { color });
      },
    },
    weight: {
      read: (it) => border(it).weight,
      write: (it, weight) => {
        changeBorder(it, { weight });
      },
    },
  },
};

const bordersKind: Kind<Excel.RangeBorderCollection, RangeTarget> = {
  name: 'RangeBorderCollection',
  items: (range, requests, path) =>
    (Object.keys(EDGES) as BorderIndex[]).map((index) =>
      settled(requests, borderKind, `${path}.${index}`, { range, index }),
    ),
  methods: {
    getItem: (self) => (index: BorderIndex) =>
      self.make(borderKind, 'getItem', [index], (range) => ({ range, index })),
  },
};

/** `Excel.RangeFormat`. Widths and heights are in points. */
export const rangeFormatKind: Kind<Excel.RangeFormat, RangeTarget> = {
  name: 'RangeFormat',
  properties: {
    horizontalAlignment: look(ALIGNMENT.horizontal as LookPart<Excel.RangeFormat['horizontalAlignment']>),
    verticalAlignment: look(ALIGNMENT.vertical as LookPart<Excel.RangeFormat['verticalAlignment']>),
    wrapText: look(ALIGNMENT.wrap),
    indentLevel: look(ALIGNMENT.indent),
    columnWidth: {
      read: ({ book, sheet, area }) => columnWidth(book, sheet, area) as number,
      write: ({ book, sheet, area }, points) => {
        requireFormat(book, sheet, 'allowFormatColumns');
        setColumnWidth(book, sheet, area, points);
      },
    },
    rowHeight: {
      read: ({ book, sheet, area }) => rowHeight(book, sheet, area) as number,
      write: ({ book, sheet, area }, points) => {
        requireFormat(book, sheet, 'allowFormatRows');
        setRowHeight(book, sheet, area, points);
      },
    },
  },
  children: {
    fill: child(fillKind, (it: RangeTarget) => it),
    font: child(fontKind, (it: RangeTarget) => it),
    borders: child(bordersKind, (it: RangeTarget) => it),
    protection: child(protectionKind, (it: RangeTarget) => it),
  },
};
