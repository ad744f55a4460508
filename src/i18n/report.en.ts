import type { ReportTexts } from './report.id';

export const reportEn: ReportTexts = {
  'sheet.title': 'Data of the evaluation report',
  'sheet.intro':
    'Filled by the evaluators. These go into the draft of the report (LHE) and the printed recap; scores, bridge, notes and recommendations come from the worksheet.',
  'sheet.field': 'Field',
  'sheet.value': 'Content',
  'sheet.hint': 'Hint',
  'sheet.date.error': 'Enter a date, e.g. 31/05/2026.',
  'field.office': "Evaluator's office",
  'field.number': 'Number of the report',
  'field.date': 'Date of the report',
  'field.place': 'Place of signing',
  'field.assignmentNumber': 'Number of the letter of assignment',
  'field.assignmentDate': 'Date of the letter of assignment',
  'field.periodFrom': 'Evaluation from',
  'field.periodTo': 'Evaluation until',
  'field.atName': 'Team member: name',
  'field.atNip': 'Team member: personnel number',
  'field.at2Name': 'Second team member: name',
  'field.at2Nip': 'Second team member: personnel number',
  'field.ktName': 'Head of team: name',
  'field.ktNip': 'Head of team: personnel number',
  'field.dalnisName': 'Technical controller: name',
  'field.dalnisNip': 'Technical controller: personnel number',
  'field.name': 'Name of the unit',
  'field.unitName': 'Name of the unit',
  'field.year': 'Year assessed',
  'field.target': 'Proposed predicate',
  'field.id': 'Id of the unit',
  'field.agency': 'Agency',
  'field.holdsWbk': 'Holds WBK already',
  'hint.text': 'Needed',
  'hint.date': 'Needed; a date',
  'hint.optional': 'May stay blank',
  written: 'Draft written: {file}. Open it, check it and complete it before it is signed.',
  'checked.clean': '{file}: nothing left of another unit or year, and no blank fields.',
  refused:
    'No report was written: {count} things are not in order. Complete the sheet "{sheet}" or the --details file, or use --draft for a draft with blanks marked.',
  draft: 'Draft written with {count} blanks marked: {file}.',
  'checked.leftovers': '{file}: {count} things must be put right before it is signed.',
  'leftover.empty-field': 'Not filled: {field}.',
  'leftover.open-mark': 'Still blank in the document: {found}.',
  'leftover.other-unit':
    'Names another unit: "{found}", but this report is about "{expected}". Correct the note, or confirm it with --allow "{found}".',
  'leftover.other-year':
    'The year does not fit: {field} says "{found}", but the year assessed is {expected}.',
  'leftover.letter-number': 'a letter number',
  'leftover.not-evaluated':
    "Not evaluated yet: {count} questions the unit has answered ({listed}). Complete the evaluator's answers first.",
  'error.no-layer':
    "{file}: there are no answers of an evaluator yet (AT, KT, dalnis or TPI). Fill in the sheet Tinjauan or the TPI columns first; the LHE reports the evaluator's result.",
  'error.details-json': '{file}: {path} is {found}; expected {expected}.',
  'error.not-docx':
    '{file}: not a Word document (.docx) that can be read ({reason}). Open it in Word and save it as "Word Document (.docx)".',
  'error.no-unit':
    '{file}: the name of the unit is not recorded, so that names of other units cannot be found. Fill in the sheet Identitas.',
};
