import type { SheetChart } from 'hucre/xlsx';
import type { ChartSpec } from '../../worksheet/plan';

/** Axes that stay in the background: small labels, no tick marks. */
const QUIET = { majorTickMark: 'none', minorTickMark: 'none', labelFontSize: 9 } as const;

/** A chart as the writer takes it. Both corners of a plan's chart lie inside it, as with a range. */
export function chartOf(chart: ChartSpec): SheetChart {
  const { type, title, altText, series, from, to, axis } = chart;
  const stacked = chart.grouping === 'stacked';
  return {
    type,
    title,
    altText,
    titleFontSize: 12,
    barGrouping: stacked ? 'stacked' : 'clustered',
    gapWidth: 60,
    ...(stacked && { overlap: 100 }),
    legend: (chart.legend ?? series.length > 1) ? 'bottom' : false,
    series: series.map(({ invisible, ...one }) => (invisible ? { ...one, color: NO_FILL } : one)),
    anchor: { from: { row: from.row - 1, col: from.col - 1 }, to: { row: to.row, col: to.col } },
    axes: {
      // Bars run from bottom to top unless told; readers expect the order of the table.
      x: { ...(type === 'bar' && { reverse: true }), ...QUIET },
      y: {
        ...QUIET,
        gridlines: { major: true },
        ...(axis?.title !== undefined && { title: axis.title }),
        ...(axis?.format !== undefined && { numberFormat: { formatCode: axis.format, sourceLinked: false } }),
        scale: {
          ...(axis?.min !== undefined && { min: axis.min }),
          ...(axis?.max !== undefined && { max: axis.max }),
        },
        ...(type === 'bar' && { crosses: 'max' }),
      },
    },
  };
}

/** The writer fills every series; this colour, which no layout uses, stands for none until the chart is finished. */
const NO_FILL = '010203';
const FILL = new RegExp(`<a:solidFill><a:srgbClr val="${NO_FILL}"\\s*/></a:solidFill>`, 'g');

/** What the writer cannot say: series without fill, and pale gridlines. */
export function finishedChart(chartXml: string): string {
  return withPaleGridlines(chartXml.replace(FILL, '<a:noFill/>'));
}

const PALE_LINE =
  '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="DDE3E6"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

/** Gridlines behind the bars, not before them: the writer cannot colour them, and their default is black. */
function withPaleGridlines(chartXml: string): string {
  return chartXml.replace(/<c:majorGridlines\s*\/>/g, PALE_LINE);
}
