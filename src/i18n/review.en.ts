import type { ReviewTexts } from './review.id';

/** Texts on the evaluator's review, English. */
export const reviewEn: ReviewTexts = {
  'layer.unit': 'the unit (self-assessment)',
  'layer.at': 'TPI member (AT)',
  'layer.kt': 'TPI head (KT)',
  'layer.dalnis': 'TPI technical controller (dalnis)',
  'layer.tpi': 'the internal evaluator (TPI)',
  'layer.tpi-2': 'the second internal evaluator (TPI 2)',
  'export.leftOut':
    "{count} entries are left out: PortalRB knows the unit's and the TPI's answers only. What AT, KT, dalnis and the second reviewer entered, and recommendations, stay in the workbook.",
};
