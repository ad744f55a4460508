import { quoteSheet } from '../../../src/support/address';
import { requireUnprotected } from '../book/guard';
import type { ChartEntry, SeriesEntry } from '../book/state';
import { excelError } from '../errors';
import { bag, part, type BagTarget } from './bag';
import { axesKind, legendKind, seriesFormatKind, titleKind } from './chart-parts';
import type { Kind } from './kind';
import { child, nodeOf, settled } from './node';
import { rangeKind } from './range';
import { addressOf, rangeAt } from './range-target';
import type { SheetTarget } from './sheet-target';

interface ChartTarget extends SheetTarget {
  readonly chart: ChartEntry;
}

interface SeriesTarget extends ChartTarget {
  readonly series: SeriesEntry;
}

function bagOf(it: ChartTarget, data: BagTarget['data']): BagTarget {
  return {
    data,
    guard: () => {
      requireUnprotected(it.book, it.sheet);
    },
  };
}

/** Properties of a target that stand in a bag of it. */
function within<T, Target>(
  kind: Kind<T, BagTarget>,
  of: (target: Target) => BagTarget,
): Kind<T, Target>['properties'] & object {
  const entries = Object.entries(kind.properties ?? {}) as (readonly [
    string,
    { read(it: BagTarget): unknown; write?(it: BagTarget, value: unknown): void },
  ])[];
  return Object.fromEntries(
    entries.map(([key, { read, write }]) => [
      key,
      {
        read: (it: Target) => read(of(it)),
        ...(write && {
          write: (it: Target, value: unknown) => {
            write(of(it), value);
          },
        }),
      },
    ]),
  ) as unknown as Kind<T, Target>['properties'] & object;
}

const seriesBag = bag<Excel.ChartSeries>('ChartSeries', {
  name: '',
  gapWidth: 150,
  overlap: 0,
  hasDataLabels: false,
  smooth: false,
  chartType: 'ColumnClustered',
  axisGroup: 'Primary',
});

function dataOf(range: Excel.Range): string {
  return addressOf(nodeOf(range, rangeKind).target());
}

const seriesKind: Kind<Excel.ChartSeries, SeriesTarget> = {
  name: 'ChartSeries',
  properties: within(seriesBag, (it: SeriesTarget) => bagOf(it, it.series.data)),
  children: {
    format: child(seriesFormatKind, (it: SeriesTarget) => part(bagOf(it, it.series.data), 'format')),
  },
  methods: {
    setValues: (self) => (range) => {
      self.act('setValues', [range], ({ series }) => {
        series.values = dataOf(range);
      });
    },
    setXAxisValues: (self) => (range) => {
      self.act('setXAxisValues', [range], ({ series }) => {
        series.categories = dataOf(range);
      });
    },
    delete: (self) => () => {
      self.act('delete', [], ({ chart, series }) => {
        chart.series.splice(chart.series.indexOf(series), 1);
      });
    },
  },
};

const seriesListKind: Kind<Excel.ChartSeriesCollection, ChartTarget> = {
  name: 'ChartSeriesCollection',
  properties: { count: { read: ({ chart }) => chart.series.length } },
  items: (it, requests, path) =>
    it.chart.series.map((series, i) =>
      settled(requests, seriesKind, `${path}[${String(i)}]`, { ...it, series }),
    ),
  methods: {
    add: (self) => (name) =>
      self.make(seriesKind, 'add', [name], (it) => {
        requireUnprotected(it.book, it.sheet);
        const series: SeriesEntry = { data: { name: name ?? '' } };
        it.chart.series.push(series);
        return { ...it, series };
      }),
    getItemAt: (self) => (index) =>
      self.make(seriesKind, 'getItemAt', [index], (it) => {
        const series = it.chart.series[index];
        return series ? { ...it, series } : null;
      }),
    getCount: (self) => () => self.ask('getCount', [], ({ chart }) => chart.series.length),
  },
};

const chartBag = bag<Excel.Chart>('Chart', {
  name: '',
  left: 0,
  top: 0,
  width: 360,
  height: 216,
  plotVisibleOnly: true,
  displayBlanksAs: 'NotPlotted',
  style: 1,
});

const chartKind: Kind<Excel.Chart, ChartTarget> = {
  name: 'Chart',
  properties: {
    ...within(chartBag, (it: ChartTarget) => bagOf(it, it.chart.data)),
    id: { read: ({ chart }) => chart.id },
    chartType: {
      read: ({ chart }) => chart.type as Excel.ChartType,
      write: ({ chart }, type) => {
        chart.type = type;
      },
    },
  },
  children: {
    title: child(titleKind, (it: ChartTarget) => part(bagOf(it, it.chart.data), 'title')),
    axes: child(axesKind, (it: ChartTarget) => part(bagOf(it, it.chart.data), 'axes')),
    legend: child(legendKind, (it: ChartTarget) => part(bagOf(it, it.chart.data), 'legend')),
    series: child(seriesListKind, (it: ChartTarget) => it),
    // A chart's alternative text is not in ExcelApi 1.14.
  },
  methods: {
    setPosition: (self) => (start, end) => {
      self.act('setPosition', [start, end], (it) => {
        requireUnprotected(it.book, it.sheet);
        const cell = (range: Excel.Range | string): string =>
          addressOf(
            typeof range === 'string' ? rangeAt(it, it.sheet, range) : nodeOf(range, rangeKind).target(),
          );
        it.chart.from = cell(start);
        it.chart.to = cell(end ?? start);
      });
    },
    delete: (self) => () => {
      self.act('delete', [], ({ book, sheet, chart }) => {
        requireUnprotected(book, sheet);
        const { charts } = book.sheetState(sheet);
        charts.splice(charts.indexOf(chart), 1);
      });
    },
  },
};

/** One series a column of the source, as Excel starts a chart from a block of figures. */
function firstSeries(source: string): SeriesEntry[] {
  return [{ values: source, data: {} }];
}

const chartsKind: Kind<Excel.ChartCollection, SheetTarget> = {
  name: 'ChartCollection',
  properties: { count: { read: ({ book, sheet }) => book.sheetState(sheet).charts.length } },
  items: (it, requests, path) =>
    it.book
      .sheetState(it.sheet)
      .charts.map((chart) => settled(requests, chartKind, `${path}.${chart.id}`, { ...it, chart })),
  methods: {
    add: (self) => (type: string, range: Excel.Range) =>
      self.make(chartKind, 'add', [type, range], (it) => {
        requireUnprotected(it.book, it.sheet);
        const source = dataOf(range);
        const id = it.book.newId('chart');
        const chart: ChartEntry = {
          id,
          type,
          source,
          data: { name: `Chart ${id.slice(5)}` },
          series: firstSeries(source),
        };
        it.book.sheetState(it.sheet).charts.push(chart);
        return { ...it, chart };
      }),
    getItem: (self) => (name) => self.make(chartKind, 'getItem', [name], (it) => findChart(it, name)),
    getItemOrNullObject: (self) => (name) =>
      self.make(chartKind, 'getItemOrNullObject', [name], (it) => findChart(it, name), true),
    getItemAt: (self) => (index) =>
      self.make(chartKind, 'getItemAt', [index], (it) => {
        const chart = it.book.sheetState(it.sheet).charts[index];
        if (!chart)
          throw excelError(
            'InvalidArgument',
            `No chart ${String(index)} on ${quoteSheet(it.book.worksheet(it.sheet).getName())}.`,
          );
        return { ...it, chart };
      }),
    getCount: (self) => () =>
      self.ask('getCount', [], ({ book, sheet }) => book.sheetState(sheet).charts.length),
  },
};

function findChart(it: SheetTarget, name: string): ChartTarget | null {
  const chart = it.book
    .sheetState(it.sheet)
    .charts.find(({ id, data }) => data['name'] === name || id === name);
  return chart ? { ...it, chart } : null;
}

/** `Worksheet.charts`: kept as data, so that tests and files can read them back. */
export const chartsChild = child(chartsKind, (it: SheetTarget) => it);
