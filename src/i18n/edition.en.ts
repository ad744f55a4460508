import type { EditionKey } from './edition.id';

/** The same texts in English. */
export const editionEn: Readonly<Record<EditionKey, string>> = {
  'error.edition-file':
    '{file}: {path}: found {found}, expected {expected}. Correct the edition file or learn it anew with lke learn.',
  'error.edition-unknown':
    'Edition "{found}" is not known. Give the id of a built-in edition ({expected}), an edition file (.json) or a workbook (.xlsx).',
  'error.edition-embedded':
    '{file}: the edition kept in this workbook is damaged ({path}: found {found}, expected {expected}). Give the edition file with --edition.',
  'error.edition-no-portal':
    'Edition {edition} has no map of PortalRB questions, so its answers cannot be exported to PortalRB. Use --to csv, or carry them into the edition in force with lke carry.',
  'error.edition-template':
    'Edition {edition} comes from your own workbook ({source}); that workbook is its official sheet. Fill it with lke fill, or use --layout per-area.',
  'error.learn-answers': '{file}: {path}: found {found}, expected {expected}.',
  'error.learn-answer': '{file}: the answer to "{id}" is {found}, expected {expected}.',
  'error.learn-answer-unknown':
    '{file}: there is no question "{id}". Compare its spelling with the questions of lke learn.',
  'error.learn-nothing':
    '{file}: there is no sheet to learn from. Expected the headings Penilaian, Bobot, Pilihan Jawaban, Jawaban and numbered rows with weights. Sheets found: {evidence}.',
  'error.learn-incomplete':
    '{file}: the edition on sheet {sheet} cannot be read in full yet. Run lke learn to see what is missing, then compare its edition file.',
  'error.carry-target': '{file}: the target must be "per-area" or an LKE workbook (.xlsx).',
  'error.carry-answers':
    '{file}: PortalRB answers have no edition of their own; bring them in with lke fill.',
  'learn.heading': 'Edition learned from {file}, sheet {sheet}',
  'learn.written': 'Saved: {file} (id {edition})',
  'learn.not-written':
    'The edition cannot be used yet and is not saved: mend the errors or answer the questions without a proposal below.',
  'learn.counts': '{areas} areas, {nodes} parts, {indicators} indicators, {counts} counts; weight {weight}',
  'learn.notes': 'Found on the sheet',
  'learn.lint': 'What does not add up within the edition',
  'learn.lint.line': '{rule} {at}: found {found}, expected {expected}',
  'learn.questions': 'What the sheet does not say ({open} not answered)',
  'learn.question.line': '{id}: {text} {state}',
  'learn.question.open': '(not answered; proposal nobody has confirmed: {proposal})',
  'learn.question.unjudged': '(not answered; without an answer this gate is not judged)',
  'learn.question.blocked': '(must be answered; takes: {expected})',
  'learn.question.answered': '(answered: {answer})',
  'learn.how': 'Answer with --answers: a JSON file {example}',
  'learn.more': '... and {count} more (see --json)',
  'question.threshold': 'Minimum of {predicate} for {gate}, at most {reach}',
  'question.zero-case': 'Value of {code} when its whole ({whole}) is zero',
  'question.scale': 'Value of each choice of {kind}',
  'question.kind': 'Answer kind of {code} "{text}"; the sheet says "{found}"',
  'question.computation': 'How {code} is computed from its counts: {counts}',
  'note.no-weight': '{code}: no weight; the sum of its parts is used, {sum}',
  'note.numbering-out-of-order': '{code} "{text}": numbering out of order',
  'note.numbering-repeated': '{code} "{text}": the same number was used before; this code was given',
  'note.row-ignored': '"{text}": this row has no place in the structure and was left out',
  'note.heading-without-numbering':
    '"{text}": a heading with weight {weight} inside a subarea; not part of the sum',
  'note.empty-row': 'An empty row with a score formula inside the table',
  'note.unknown-kind': '{code}: answer kind "{kind}" is not known',
  'note.kind-and-list-differ':
    '{code}: the kind column says {kind}, the list on the answer cell {list}; {kind} is used',
  'note.no-formula': 'This sheet has no score formulas; scales and computations cannot be read',
  'note.scale-unreadable': '{code}: the score formula gives no number for some choice',
  'note.index-scale': '{code}: the index does not count as index / 4; other scales cannot be kept yet',
  'note.typed-percentage':
    '{code}: a percentage typed directly, without counts below; cannot be kept in an edition yet',
  'note.computation-unreadable': '{code}: the percentage formula cannot be explained by the counts below it',
  'note.sum-unreadable': '{code}: this count has a formula, but it is no sum of the rows below',
  'note.parent-leaves-out-child':
    '{code}: the formula of this sheet leaves out {missing}; the edition keeps it',
  'note.parent-adds-otherwise':
    '{code}: the formula of this sheet is neither mean x weight nor the sum of its parts',
  'note.total-adds-otherwise': 'The total of this sheet is not the sum of its components',
  'note.meanings-not-split': '{count} indicators: explanations are not split by choice and are kept whole',
  'compare.heading': '{a} compared with {b}',
  'compare.summary': '{same} same, {changed} changed, {new} new, {gone} gone',
  'compare.changed': 'Changed',
  'compare.new': 'New',
  'compare.gone': 'Gone',
  'compare.line': '{from} -> {to} "{text}": {changes} (confidence {confidence})',
  'compare.one': '{code} "{text}"',
  'change.weight': 'weight {a} becomes {b}',
  'change.kind': 'answer kind {a} becomes {b}',
  'change.scale': 'scale {a} becomes {b}',
  'change.text': 'wording',
  'change.place': 'place',
  'change.counts': 'counts to be filled',
  'carry.heading': 'Carried from {from} ({fromEdition}) to {to} ({toEdition})',
  'carry.learned': 'The edition of the old file was learned from that file.',
  'carry.summary': '{answers} answers, {notes} notes and {evidence} evidence entries carried',
  'carry.counts': "{count} of them are counts; they are the old file's figures, count again.",
  'carry.needs': 'Need a new answer ({count})',
  'carry.need': '{code} "{text}": {reason}',
  'carry.homeless': 'Notes and evidence without a place in the target ({count}); --json has what they say',
  'carry.conflicts': 'Filled otherwise in the target and left alone: {count}',
  'carry.conflict': '{cell}  {item}: holds {found}, the old file {given}',
  'carry.reviewers': '{count} entries of evaluators were not carried: evaluators judge anew every year.',
  'carry.mark': '[From old LKE {code}; needs a new answer: {reason}]',
  'reason.new': 'new indicator',
  'reason.kind-differs': 'other answer kind ({a} becomes {b})',
  'reason.scale-differs': 'other scale ({a} becomes {b})',
  'reason.statement-changed': 'wording changed',
  'reason.two-candidates': 'two candidates: {candidates}',
  'reason.computed': 'computed from counts that must be filled',
  'reason.not-in-scale': 'the old answer {found} is not in its scale',
  'reason.open': 'not answered in the old file',
};
