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
  'field.answer': 'answer',
  'field.note': 'note',
  'field.evidence': 'evidence',
  'field.recommendation': 'recommendation',
  'merge.done': '{file}: {count} entries of the review were merged.',
  'merge.nothing': '{unit} was not merged with {review}; nothing was written.',
  'merge.already': "{count} entries are in the unit's workbook already.",
  'merge.conflicts': '{count} conflicts, {open} open:',
  'merge.rest': '... and {count} more; see --json.',
  'merge.decide': 'Decide by correcting either workbook, or add --prefer unit or --prefer review.',
  'conflict.both-changed':
    'changed in both workbooks. When copied "{base}", in the unit\'s workbook now "{ours}", in the copy "{theirs}".',
  'conflict.unit-answer-changed':
    'the unit\'s answer changed since the copy, from "{base}" to "{ours}"; the evaluator\'s entry "{theirs}" is about the old one.',
  'conflict.unit-entry':
    'an entry of the unit\'s own was changed in the copy from "{base}" to "{theirs}"; the unit\'s workbook has "{ours}". It is never taken from a copy.',
  'conflict.no-place':
    'the entry "{theirs}" has no cell; its row on the sheet Tinjauan of the unit\'s workbook is gone. Put the row back and try again.',
  'conflict.edition':
    "another edition: the unit's workbook {ours}, the copy {theirs}. Make a new copy of this workbook.",
  'conflict.unit': 'another unit: the unit\'s workbook "{ours}", the copy "{theirs}".',
  'conflict.year': "another year: the unit's workbook {ours}, the copy {theirs}.",
  'conflict.origin-missing':
    'the copy does not say what it was copied from; it was not made by lke review-copy, or its hidden sheet is gone.',
  'conflict.origin-broken':
    'the record of origin in the copy is broken or was changed, so what was copied is uncertain.',
  'conflict.held-back':
    'the entry "{theirs}" is held back by a conflict above; the unit\'s workbook has "{ours}".',
  'decision.open': 'open',
  'decision.unit': "taken: the unit's workbook",
  'decision.review': 'taken: the copy',
  'export.leftOut':
    "{count} entries are left out: PortalRB knows the unit's and the TPI's answers only. What AT, KT, dalnis and the second reviewer entered, and recommendations, stay in the workbook.",
};
