import { perAreaStyles } from '../per-area/styles';
import type { CellStyle, StyleSheet } from '../../style';

const { title = {}, subtitle = {}, heading = {}, tpiHeading = {}, bar = {}, whenOpen = {} } = perAreaStyles;
const {
  code = {},
  statement = {},
  countLabel = {},
  state = {},
  tpiChoice = {},
  tpiNote = {},
} = perAreaStyles;

/** Contents of a cell that shows what stands elsewhere: locked, and without the tint of what is typed. */
const shown = ({ align }: CellStyle): CellStyle => ({ ...statement, ...(align && { align }) });

/** Looks of the review sheet: those of the area sheets, so that the workbook stays one. */
export const reviewStyles: StyleSheet = {
  reviewTitle: title,
  reviewIntro: { ...subtitle, align: { vertical: 'top', wrap: true } },
  reviewUnitHeading: heading,
  reviewHeading: tpiHeading,
  reviewArea: bar,
  reviewCode: { ...code, align: { horizontal: 'left', vertical: 'top', wrap: true } },
  reviewStatement: statement,
  reviewCount: countLabel,
  reviewShown: shown(state),
  reviewShownText: shown(tpiNote),
  reviewValue: { ...state, numberFormat: '0.00' },
  reviewCountValue: { ...state, numberFormat: '0' },
  reviewAnswer: { ...tpiChoice, numberFormat: 'General' },
  reviewDiffers: whenOpen,
  reviewText: { ...tpiNote, numberFormat: '@' },
};
