import { toA1 } from '../../../support/address';
import type { ChartSpec } from '../../../worksheet/plan';
import type { PlannedSheet } from '../../plan-model';
import { step } from './steps';
import type { Step } from './steps';

const TYPES = {
  bar: { clustered: 'BarClustered', stacked: 'BarStacked' },
  column: { clustered: 'ColumnClustered', stacked: 'ColumnStacked' },
} as const;

/** `'Rekap'!$F$11:$F$16` as a range proxy. */
function rangeOf(text: string, get: (sheet: string) => Excel.Worksheet): Excel.Range {
  const cut = text.lastIndexOf('!');
  const sheet = text
    .slice(0, cut)
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
  return get(sheet).getRange(text.slice(cut + 1).replaceAll('$', ''));
}

function draw(sheet: Excel.Worksheet, spec: ChartSpec, get: (sheet: string) => Excel.Worksheet): void {
  const [first, ...others] = spec.series;
  if (!first) return;
  const type = TYPES[spec.type][spec.grouping ?? 'clustered'];
  const chart = sheet.charts.add(type, rangeOf(first.values, get), 'Columns');
  // This API has no alternative text for charts: the title has to say what it shows.
  chart.title.text = spec.title;
  chart.legend.visible = spec.legend ?? spec.series.length > 1;
  chart.legend.position = 'Bottom';
  chart.setPosition(toA1(spec.from), toA1(spec.to));
  const series = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
  spec.series.forEach(({ name, values, categories, color, invisible }, at) => {
    const one = series[at];
    if (!one) return;
    one.name = name;
    if (at > 0) one.setValues(rangeOf(values, get));
    one.setXAxisValues(rangeOf(categories, get));
    if (invisible === true) one.format.fill.clear();
    else one.format.fill.setSolidColor(`#${color}`);
  });
  const axis = chart.axes.valueAxis;
  if (spec.axis?.min !== undefined) axis.minimum = spec.axis.min;
  if (spec.axis?.max !== undefined) axis.maximum = spec.axis.max;
  if (spec.axis?.format !== undefined) axis.numberFormat = spec.axis.format;
  if (spec.axis?.title !== undefined) axis.title.text = spec.axis.title;
  // Bars run from bottom to top unless told; readers expect the order of the table.
  if (spec.type === 'bar') chart.axes.categoryAxis.reversePlotOrder = true;
}

export function chartSteps({ name, charts }: PlannedSheet): readonly Step[] {
  return charts.map((spec) =>
    step(14 + 8 * spec.series.length, spec, (sheets) => {
      draw(sheets.get(name), spec, (sheet) => sheets.get(sheet));
    }),
  );
}
