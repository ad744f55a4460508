import { contains, intersection } from '../book/area';
import { requireUnprotected } from '../book/guard';
import type { ConditionalEntry } from '../book/state';
import { excelError } from '../errors';
import { bag, bagChild, part, type BagTarget } from './bag';
import type { Kind } from './kind';
import { child, settled } from './node';
import { rangeKind } from './range';
import type { RangeTarget } from './range-target';
import type { Session } from './session';

interface RuleTarget extends Session {
  readonly sheet: string;
  readonly entry: ConditionalEntry;
}

function changed({ book, sheet }: Pick<RuleTarget, 'book' | 'sheet'>): void {
  book.mirror.conditionals(sheet, book.sheetState(sheet).conditionals);
}

function guarded(it: RuleTarget, data: BagTarget['data']): BagTarget {
  return {
    data,
    guard: () => {
      requireUnprotected(it.book, it.sheet);
    },
    changed: () => {
      changed(it);
    },
  };
}

const fontKind = bag<Excel.ConditionalRangeFont>('ConditionalRangeFont', {
  bold: false,
  italic: false,
  color: '',
  strikethrough: false,
  underline: 'None',
});
const fillKind = bag<Excel.ConditionalRangeFill>('ConditionalRangeFill', { color: '' });
const borderKind = bag<Excel.ConditionalRangeBorder>('ConditionalRangeBorder', { color: '', style: 'None' });

const bordersKind: Kind<Excel.ConditionalRangeBorderCollection, BagTarget> = {
  name: 'ConditionalRangeBorderCollection',
  children: {
    top: bagChild(borderKind, 'EdgeTop'),
    bottom: bagChild(borderKind, 'EdgeBottom'),
    left: bagChild(borderKind, 'EdgeLeft'),
    right: bagChild(borderKind, 'EdgeRight'),
  },
  methods: {
    getItem: (self) => (index: string) => self.make(borderKind, 'getItem', [index], (it) => part(it, index)),
  },
};

const formatKind: Kind<Excel.ConditionalRangeFormat, BagTarget> = {
  ...bag<Excel.ConditionalRangeFormat>('ConditionalRangeFormat', { numberFormat: null }),
  children: {
    font: bagChild(fontKind, 'font'),
    fill: bagChild(fillKind, 'fill'),
    borders: bagChild(bordersKind, 'borders'),
  },
};

const formulaKind: Kind<Excel.ConditionalFormatRule, RuleTarget> = {
  name: 'ConditionalFormatRule',
  properties: {
    formula: {
      read: ({ entry }) => entry.formula,
      write: (it, formula) => {
        requireUnprotected(it.book, it.sheet);
        // Without `=` Excel takes the formula for a text, and the rule never holds.
        if (!formula.startsWith('='))
          throw excelError('InvalidArgument', 'The formula of a rule begins with "=".');
        it.entry.formula = formula;
        changed(it);
      },
    },
  },
};

const customKind: Kind<Excel.CustomConditionalFormat, RuleTarget> = {
  name: 'CustomConditionalFormat',
  children: {
    rule: child(formulaKind, (it: RuleTarget) => it),
    format: child(formatKind, (it: RuleTarget) => guarded(it, it.entry.format)),
  },
};

const positiveKind = bag<Excel.ConditionalDataBarPositiveFormat>('ConditionalDataBarPositiveFormat', {
  borderColor: '',
  fillColor: '#638EC6',
  gradientFill: true,
});
const negativeKind = bag<Excel.ConditionalDataBarNegativeFormat>('ConditionalDataBarNegativeFormat', {
  borderColor: '',
  fillColor: '#FF0000',
  matchPositiveBorderColor: false,
  matchPositiveFillColor: false,
});
const dataBarKind: Kind<Excel.DataBarConditionalFormat, BagTarget> = bag<Excel.DataBarConditionalFormat>(
  'DataBarConditionalFormat',
  {
    axisColor: '',
    axisFormat: 'Automatic',
    barDirection: 'Context',
    showDataBarOnly: false,
    lowerBoundRule: { type: 'Automatic' },
    upperBoundRule: { type: 'Automatic' },
  },
  {
    children: {
      positiveFormat: bagChild(positiveKind, 'positiveFormat'),
      negativeFormat: bagChild(negativeKind, 'negativeFormat'),
    },
  },
);

const ruleKind: Kind<Excel.ConditionalFormat, RuleTarget> = {
  name: 'ConditionalFormat',
  properties: {
    id: { read: ({ entry }) => entry.id },
    type: { read: ({ entry }) => entry.type },
    stopIfTrue: {
      read: ({ entry }) => entry.stopIfTrue,
      write: (it, stop) => {
        requireUnprotected(it.book, it.sheet);
        it.entry.stopIfTrue = stop;
        changed(it);
      },
    },
    priority: {
      read: ({ book, sheet, entry }) => book.sheetState(sheet).conditionals.indexOf(entry),
      write: (it, priority) => {
        requireUnprotected(it.book, it.sheet);
        const { conditionals } = it.book.sheetState(it.sheet);
        conditionals.splice(conditionals.indexOf(it.entry), 1);
        conditionals.splice(priority < 0 ? conditionals.length + 1 + priority : priority, 0, it.entry);
        changed(it);
      },
    },
  },
  children: {
    custom: child(customKind, (it: RuleTarget) => it),
    dataBar: child(dataBarKind, (it: RuleTarget) => guarded(it, it.entry.bar)),
  },
  methods: {
    delete: (self) => () => {
      self.act('delete', [], (it) => {
        requireUnprotected(it.book, it.sheet);
        const { conditionals } = it.book.sheetState(it.sheet);
        conditionals.splice(conditionals.indexOf(it.entry), 1);
        changed(it);
      });
    },
    getRange: (self) => () =>
      self.make(rangeKind, 'getRange', [], ({ book, client, sheet, entry }) => ({
        book,
        client,
        sheet,
        area: entry.area,
      })),
  },
};

function rulesOf({ book, sheet, area }: RangeTarget): readonly ConditionalEntry[] {
  return book.sheetState(sheet).conditionals.filter((entry) => intersection(entry.area, area));
}

/** `Range.conditionalFormats`: rules by formula, and data bars. A new rule goes before the older ones, as in Excel. */
export const conditionalsKind: Kind<Excel.ConditionalFormatCollection, RangeTarget> = {
  name: 'ConditionalFormatCollection',
  items: (it, requests, path) =>
    rulesOf(it).map((entry) =>
      settled(requests, ruleKind, `${path}.${entry.id}`, {
        book: it.book,
        client: it.client,
        sheet: it.sheet,
        entry,
      }),
    ),
  methods: {
    add: (self) => (type: string) =>
      self.make(ruleKind, 'add', [type], ({ book, client, sheet, area }) => {
        requireUnprotected(book, sheet);
        if (type !== 'Custom' && type !== 'DataBar')
          throw excelError('InvalidArgument', `The workbench knows no conditional format '${type}'.`);
        const entry: ConditionalEntry = {
          id: book.newId('cf'),
          area,
          type,
          stopIfTrue: false,
          formula: '',
          format: {},
          bar: {},
        };
        book.sheetState(sheet).conditionals.unshift(entry);
        return { book, client, sheet, entry };
      }),
    clearAll: (self) => () => {
      self.act('clearAll', [], ({ book, sheet, area }) => {
        requireUnprotected(book, sheet);
        const state = book.sheetState(sheet);
        state.conditionals = state.conditionals.filter((entry) => !contains(area, entry.area));
        changed({ book, sheet });
      });
    },
    getCount: (self) => () => self.ask('getCount', [], (it) => rulesOf(it).length),
    getItemAt: (self) => (index) =>
      self.make(ruleKind, 'getItemAt', [index], (it) => {
        const entry = rulesOf(it)[index];
        return entry ? { book: it.book, client: it.client, sheet: it.sheet, entry } : null;
      }),
  },
};
