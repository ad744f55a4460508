import { areaText } from '../book/area';
import { requireWritable } from '../book/guard';
import { bag, bagChild, type BagTarget } from './bag';
import { child, nodeOf } from './node';
import { rangeKind } from './range';
import type { SheetTarget } from './sheet-target';
import type { Kind } from './kind';

const headerKind = bag<Excel.HeaderFooter>('HeaderFooter', {
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
});

const headersKind: Kind<Excel.HeaderFooterGroup, BagTarget> = {
  ...bag<Excel.HeaderFooterGroup>('HeaderFooterGroup', {
    state: 'Default',
    useSheetMargins: true,
    useSheetScale: true,
  }),
  children: {
    defaultForAllPages: bagChild(headerKind, 'defaultForAllPages'),
    firstPage: bagChild(headerKind, 'firstPage'),
    evenPages: bagChild(headerKind, 'evenPages'),
    oddPages: bagChild(headerKind, 'oddPages'),
  },
};

function address(range: Excel.Range | string): string {
  return typeof range === 'string' ? range : areaText(nodeOf(range, rangeKind).target().area);
}

const pageLayoutBag: Kind<Excel.PageLayout, BagTarget> = {
  ...bag<Excel.PageLayout>('PageLayout', {
    orientation: 'Portrait',
    paperSize: 'A4',
    zoom: { scale: 100 },
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draftMode: false,
    printOrder: 'DownThenOver',
  }),
  children: { headersFooters: bagChild(headersKind, 'headersFooters') },
  methods: {
    setPrintArea: (self) => (range) => {
      self.act('setPrintArea', [range], ({ data }) => {
        data['printArea'] = address(range as Excel.Range | string);
      });
    },
    setPrintTitleRows: (self) => (range) => {
      self.act('setPrintTitleRows', [range], ({ data }) => {
        data['titleRows'] = address(range);
      });
    },
    setPrintTitleColumns: (self) => (range) => {
      self.act('setPrintTitleColumns', [range], ({ data }) => {
        data['titleColumns'] = address(range);
      });
    },
    setPrintMargins: (self) => (unit: string, margins) => {
      self.act('setPrintMargins', [unit, margins], ({ data }) => {
        const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[unit] ?? 1;
        for (const side of ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const) {
          const size = margins[side];
          if (size !== undefined) data[`${side}Margin`] = size * points;
        }
      });
    },
  },
};

/** `Worksheet.pageLayout`; margins in points. */
export const pageLayoutChild = child(pageLayoutBag, ({ book, sheet }: SheetTarget) => ({
  data: book.sheetState(sheet).print,
  guard: () => {
    requireWritable(book);
  },
}));
