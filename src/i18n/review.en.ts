import type { ReviewTexts } from './review.id';

/** Texts on the evaluator's review, English. */
export const reviewEn: ReviewTexts = {
  'layer.unit': 'the unit (self-assessment)',
  'layer.at': 'TPI member (AT)',
  'layer.kt': 'TPI head (KT)',
  'layer.dalnis': 'TPI technical controller (dalnis)',
  'layer.tpi': 'the internal evaluator (TPI)',
  'layer.tpi-2': 'the second internal evaluator (TPI 2)',
  'short.unit': 'Unit',
  'short.at': 'AT',
  'short.kt': 'KT',
  'short.dalnis': 'Dalnis',
  'short.tpi': 'TPI',
  'short.tpi-2': 'TPI 2',
  'sheet.title': "Evaluators' Review",
  'sheet.intro':
    "Each evaluator's answers, notes and recommendations beside the unit's answer. Tinted cells are to be filled; white cells show what stands on another sheet and are changed there. A yellow cell is worth another value than the unit's.",
  'sheet.code': 'No.',
  'sheet.statement': 'Assessment',
  'sheet.answer': 'Answer {layer}',
  'sheet.value': 'Value {layer}',
  'sheet.note': 'Note {layer}',
  'sheet.recommendation': 'Recommendation {layer}',
  'copy.done': '{file}: a copy for {layer}. Fill in the review, then bring it back with lke merge.',
  'copy.prefilled': '{count} open answers were filled from the answers of {layer}.',
  'copy.sheets': "Sheets of the unit's own that did not go along: {sheets}.",
  'copy.leftOut': "{count} entries have no cell in the copy; they stay in the unit's workbook.",
  'export.leftOut':
    "{count} entries are left out: PortalRB knows the unit's and the TPI's answers only. What AT, KT, dalnis and the second reviewer entered, and recommendations, stay in the workbook.",
};
