import type { StyleSheet } from '../../style';
import { perAreaStyles } from '../per-area/styles';
import { COLOR } from '../per-area/palette';

const { note = {}, heading = {}, title = {}, subtitle = {}, code = {}, whenMet = {} } = perAreaStyles;
const { whenPossible = {}, whenMissed = {}, figureCount = {} } = perAreaStyles;
const centred = { horizontal: 'center', vertical: 'top', wrap: true } as const;
const text = { ...note, numberFormat: '@' };

/** Looks of the work plan: those of the area sheets, so that the workbook stays one. */
export const workPlanStyles: StyleSheet = {
  planTitle: title,
  planSubtitle: subtitle,
  planProgress: {
    ...figureCount,
    align: { horizontal: 'left', vertical: 'center' },
    numberFormat: 'General',
  },
  planHeading: heading,
  planNumber: { ...code, border: { color: COLOR.line, weight: 'thin' }, align: centred },
  planText: text,
  planChoice: { ...text, align: centred },
  planDone: whenMet,
  planRunning: whenPossible,
  planStuck: whenMissed,
};
