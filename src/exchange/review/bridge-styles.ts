import { perAreaStyles } from '../../worksheet/layouts/per-area/styles';
import type { StyleSheet } from '../../worksheet/style';

const { title = {}, subtitle = {}, heading = {}, area = {}, group = {}, cellText = {} } = perAreaStyles;
const {
  code = {},
  statement = {},
  state = {},
  remark = {},
  bar = {},
  helper = {},
  helperHeading = {},
} = perAreaStyles;
const left = { horizontal: 'left', vertical: 'center', wrap: true } as const;
const SIGNED = '+0.0000;-0.0000;0.0000';

/** Looks of the bridge: those of the area sheets, so that the workbook stays one. */
export const bridgeStyles: StyleSheet = {
  bridgeTitle: title,
  bridgeSubtitle: { ...subtitle, align: { vertical: 'top', wrap: true } },
  bridgeHeading: heading,
  bridgeTotal: { ...area, align: left },
  bridgeTotalPoints: { ...area, numberFormat: '0.0000' },
  bridgeDifference: { ...area, numberFormat: SIGNED },
  bridgeArea: { ...group, align: left },
  bridgeAreaPoints: { ...group, numberFormat: SIGNED },
  bridgeCode: { ...code, align: { horizontal: 'left', vertical: 'top' } },
  bridgeText: { ...statement, align: { horizontal: 'left', vertical: 'top', wrap: true } },
  bridgeNone: { ...remark, ...(cellText.border && { border: cellText.border }) },
  bridgeAnswer: { ...state, numberFormat: 'General' },
  bridgeValue: { ...state, numberFormat: '0.0000' },
  bridgePoints: { ...state, numberFormat: SIGNED },
  bridgeBar: bar,
  bridgeData: { ...helper, numberFormat: '0.0000' },
  bridgeDataHeading: helperHeading,
};
