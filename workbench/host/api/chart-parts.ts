import { bag, bagChild, type BagTarget } from './bag';
import type { Kind } from './kind';

const fontKind = bag<Excel.ChartFont>('ChartFont', {
  bold: false,
  italic: false,
  color: '#000000',
  name: 'Calibri',
  size: 10,
  underline: 'None',
});
const lineKind = bag<Excel.ChartLineFormat>('ChartLineFormat', {
  color: '#000000',
  weight: 1,
  lineStyle: 'Continuous',
});

const fillKind: Kind<Excel.ChartFill, BagTarget> = {
  name: 'ChartFill',
  methods: {
    setSolidColor: (self) => (color) => {
      self.act('setSolidColor', [color], (it) => {
        it.guard();
        it.data['color'] = color;
      });
    },
    clear: (self) => () => {
      self.act('clear', [], (it) => {
        it.guard();
        Reflect.deleteProperty(it.data, 'color');
      });
    },
    getSolidColor: (self) => () => self.ask('getSolidColor', [], ({ data }) => String(data['color'] ?? '')),
  },
};

const axisFormatKind: Kind<Excel.ChartAxisFormat, BagTarget> = {
  name: 'ChartAxisFormat',
  children: { font: bagChild(fontKind, 'font'), line: bagChild(lineKind, 'line') },
};
const titleFormatKind: Kind<Excel.ChartTitleFormat, BagTarget> = {
  name: 'ChartTitleFormat',
  children: { font: bagChild(fontKind, 'font'), fill: bagChild(fillKind, 'fill') },
};
/** A chart's title. */
export const titleKind = bag<Excel.ChartTitle>(
  'ChartTitle',
  { text: '', visible: true, overlay: false },
  { children: { format: bagChild(titleFormatKind, 'format') } },
);
const gridlinesKind = bag<Excel.ChartGridlines>('ChartGridlines', { visible: true });
const axisTitleKind = bag<Excel.ChartAxisTitle>('ChartAxisTitle', { text: '', visible: false });
const axisKind = bag<Excel.ChartAxis>(
  'ChartAxis',
  {
    minimum: '',
    maximum: '',
    majorUnit: '',
    minorUnit: '',
    numberFormat: 'General',
    linkNumberFormat: true,
    visible: true,
    reversePlotOrder: false,
    tickLabelPosition: 'NextToAxis',
  },
  {
    children: {
      title: bagChild(axisTitleKind, 'title'),
      format: bagChild(axisFormatKind, 'format'),
      majorGridlines: bagChild(gridlinesKind, 'majorGridlines'),
      minorGridlines: bagChild(gridlinesKind, 'minorGridlines'),
    },
  },
);
/** A chart's axes. */
export const axesKind: Kind<Excel.ChartAxes, BagTarget> = {
  name: 'ChartAxes',
  children: { categoryAxis: bagChild(axisKind, 'categoryAxis'), valueAxis: bagChild(axisKind, 'valueAxis') },
};
export const legendKind = bag<Excel.ChartLegend>('ChartLegend', {
  visible: true,
  position: 'Right',
  overlay: false,
});
export const seriesFormatKind: Kind<Excel.ChartSeriesFormat, BagTarget> = {
  name: 'ChartSeriesFormat',
  children: { fill: bagChild(fillKind, 'fill'), line: bagChild(lineKind, 'line') },
};
