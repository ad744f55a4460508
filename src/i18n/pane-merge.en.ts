import type { PaneMergeTexts } from './pane-merge.id';

export const paneMergeEn: PaneMergeTexts = {
  'evaluatorCopy.heading': 'Copy for an evaluator',
  'evaluatorCopy.text':
    'Makes an .xlsx file for an evaluator: the unit’s entries, the sheet Tinjauan, and the sheets Data Dukung and Segel where they exist. Other sheets of the unit stay here. What comes back is merged below.',
  'evaluatorCopy.layer': 'For',
  'evaluatorCopy.prefill': 'Evaluator’s first answers',
  'evaluatorCopy.prefill.none': 'Blank, for the evaluator to fill in',
  'evaluatorCopy.prefill.from': 'Blanks filled from {layer}',
  'evaluatorCopy.make': 'Download the copy',
  'evaluatorCopy.making': 'Making the evaluator’s copy …',
  'evaluatorCopy.made': 'The copy “{name}” for {layer} was handed to the browser.',
  'evaluatorCopy.prefilled': '{count} blank {count?answer is:answers are} filled in.',
  'evaluatorCopy.leftOut':
    '{count} {count?entry has:entries have} no cell in the copy and {count?stays:stay} in this workbook.',
  'evaluatorCopy.failed':
    'This program cannot download the copy. Run lke review-copy, or save a copy of this workbook with File > Save a Copy.',
  'evaluatorCopy.hint':
    'Excel on a desktop may not hand out downloads. Where no file appears, run lke review-copy, or save a copy of this workbook with File > Save a Copy; the unit’s own sheets go along then, and the pane asks where it came from when it is merged.',

  'merge.heading': 'Merge an evaluator’s results',
  'merge.text':
    'Choose the file the evaluator sent back. What will be taken and every conflict are shown first; the workbook only changes once you merge.',
  'merge.file': 'The evaluator’s file (.xlsx)',
  'merge.reading': 'Reading {file} …',
  'merge.cancel': 'Cancel',
  'merge.cancelled': 'The merge was cancelled; nothing was written.',
  'merge.summary':
    '{file}: {count} {count?entry:entries} to take, {open} {open?conflict:conflicts} to decide.',
  'merge.for': 'This copy was made for {layer}.',
  'merge.summary.clear': '{file}: {count} {count?entry:entries} to take, no open conflict.',
  'merge.nothing': 'Nothing new to take from {file}.',
  'merge.already': '{count} {count?entry is:entries are} in this workbook already.',
  'merge.held': '{count} {count?entry waits:entries wait} for the decision above.',
  'merge.needsSheet': 'This workbook has no sheet Tinjauan yet; it is made first.',
  'merge.seal': 'The unit’s seal',
  'merge.seal.more': '{count} more on the page Hand over.',
  'merge.conflicts': 'Conflicts ({count})',
  'merge.conflicts.hint': 'The pane decides nothing by itself: choose one for each conflict.',
  'merge.whole': 'The whole copy',
  'merge.unit': 'Keep this workbook’s: {ours}',
  'merge.review': 'Take the evaluator’s: {theirs}',
  'merge.unit.skip': 'Do not take this entry',
  'merge.unit.whole': 'Do not merge',
  'merge.review.whole': 'Merge this copy all the same',
  'merge.all': 'For all not decided yet',
  'merge.all.unit': 'This workbook',
  'merge.all.review': 'The evaluator',
  'merge.takes': 'What will be taken ({count})',
  'merge.take': '{before} becomes {after}',
  'merge.take.new': '{after} (blank before)',
  'merge.take.gone': 'blank (before: {before})',
  'merge.more': 'Show all ({count} more)',
  'merge.do': 'Merge {count} {count?entry:entries}',
  'merge.open': 'Decide {open} {open?conflict:conflicts} first.',
  'merge.writing': 'Merging the evaluator’s entries …',
  'merge.changed':
    'The workbook changed since this list was made. Look at it again, then merge; nothing was written yet.',
  'merge.done': '{count} {count?entry:entries} from {file} merged.',
  'merge.done.sheet': '{count} {count?entry:entries} from {file} merged; the sheet Tinjauan was made.',
  'merge.partly':
    '{count} {count?entry:entries} from {file} merged, {left} could not be written: {places}. See whether the cell is locked or holds a formula, or its column is gone.',
  'merge.bad.empty': '{file}: the file is empty. Copy or download it again.',
  'merge.bad.kind': '{file}: no .xlsx workbook. Open it in Excel and save it as .xlsx.',
  'merge.bad.encrypted': '{file}: needs a password. Remove it in Excel, save, and choose it again.',
  'merge.bad.large': '{file}: too large for an LKE. Ask for a copy without pictures and extra sheets.',
  'merge.bad.damaged':
    '{file}: the file is damaged or cut short. Ask the evaluator to save and send it again.',
  'merge.bad.lke':
    '{file}: no LKE worksheet of this edition was found in it. Choose the file the evaluator sent back.',
};
