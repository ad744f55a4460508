import type { ChartSpec, Operation } from '../../../src/worksheet/plan';
import { parseArea, type Area } from '../book/area';
import type { Book } from '../book/book';
import type { ChartEntry, Data, SeriesEntry } from '../book/state';

/** Charts of a sheet as steps of a plan: those whose series say what they show and where they stand. */
export function chartOperations(book: Book, id: string, sheet: string): readonly Operation[] {
  return book.sheetState(id).charts.flatMap((chart) => {
    const [from, to] = [place(chart.from), place(chart.to)];
    if (!from || !to) return [];
    return [{ op: 'chart', sheet, chart: specOf(chart, from, to) }];
  });
}

function specOf(chart: ChartEntry, from: Area, to: Area): ChartSpec {
  const axis = record(record(chart.data['axes'])['valueAxis']);
  const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
  const [min, max] = [number(axis['minimum']), number(axis['maximum'])];
  const title = String(record(chart.data['title'])['text'] ?? '');
  return {
    type: chart.type.startsWith('Bar') ? 'bar' : 'column',
    grouping: chart.type.includes('Stacked') ? 'stacked' : 'clustered',
    title,
    altText: title,
    series: chart.series
      .filter(({ values, categories }) => values !== undefined && categories !== undefined)
      .map(seriesOf),
    from: { row: from.top + 1, col: from.left + 1 },
    to: { row: to.bottom + 1, col: to.right + 1 },
    axis: {
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      ...(typeof axis['numberFormat'] === 'string' && { format: axis['numberFormat'] }),
    },
  };
}

function seriesOf({ values = '', categories = '', data }: SeriesEntry): ChartSpec['series'][number] {
  const color = record(record(data['format'])['fill'])['color'];
  return {
    name: String(data['name'] ?? ''),
    values: absolute(values),
    categories: absolute(categories),
    color: typeof color === 'string' ? color.replace('#', '') : '2A7886',
  };
}

function absolute(address: string): string {
  const at = address.lastIndexOf('!') + 1;
  return address.slice(0, at) + address.slice(at).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

function place(address: string | undefined): Area | undefined {
  return address === undefined ? undefined : parseArea(address.slice(address.lastIndexOf('!') + 1));
}

function record(value: unknown): Data {
  return typeof value === 'object' && value !== null ? (value as Data) : {};
}
