/** Texts of all findings in English; the Indonesian catalogue comes first and decides which ones there are. */
export const VALIDATION_EN = {
  'answer-missing': {
    indicator: {
      message: 'Indicator {indicator} is not answered yet.',
      expected: 'One of the choices.',
      actual: 'Blank.',
      fix: 'Choose the answer that fits the unit.',
    },
    counts: {
      message: 'Indicator {indicator} cannot be computed yet: its {number} counts are blank.',
      expected: 'All counts filled; 0 where there is none.',
      actual: 'Blank.',
      fix: 'Fill all counts of this indicator. The percentage is computed from them.',
    },
    count: {
      message: 'Indicator {indicator} cannot be computed yet: the count "{count}" is blank.',
      expected: 'A whole number, 0 or more; 0 where there is none.',
      actual: 'Blank.',
      fix: 'Fill the count "{count}".',
    },
    area: {
      message: 'Area {indicator} {name} has not been begun ({number} indicators).',
      expected: 'Every indicator answered.',
      actual: 'No answer yet.',
      fix: 'Begin with the first indicator of this area.',
    },
    all: {
      message: 'The worksheet is empty: {number} indicators are open.',
      expected: 'Every indicator answered.',
      actual: 'No answer yet.',
      fix: 'Begin with the first indicator. Answer cells offer the choices they take.',
    },
  },
  'answer-not-in-scale': {
    default: {
      message: 'Indicator {indicator} has no choice "{found}", so that the answer is not scored.',
      expected: 'One of: {options}.',
      actual: '{found}',
      fix: 'Replace it by one of: {options}.',
    },
  },
  'answer-spacing-or-case': {
    spaces: {
      message: 'The answer "{found}" of indicator {indicator} contains blanks, so that it is not scored.',
      expected: '{meant}',
      actual: '"{found}"',
      fix: 'Replace it by "{meant}" without blanks.',
    },
    case: {
      message:
        'The answer "{found}" of indicator {indicator} counts, but is not written as the choice "{meant}".',
      expected: '{meant}',
      actual: '{found}',
      fix: 'Write "{meant}", as everywhere else.',
    },
  },
  'answer-type': {
    'number-expected': {
      message: 'Indicator {indicator} holds "{found}" where a number belongs.',
      expected: 'A number, without letters or units.',
      actual: '{found}',
      fix: 'Type the number alone.',
    },
    'number-as-text': {
      message:
        'The number "{found}" of indicator {indicator} is stored as text, so that Excel does not count it.',
      expected: 'The number {meant}.',
      actual: 'The text "{found}".',
      fix: 'Type {meant} again as a number. If it stays text, check the cell format and the decimal sign of the computer.',
    },
    'choice-expected': {
      message: 'Indicator {indicator} holds {found} where a choice belongs.',
      expected: 'One of: {options}.',
      actual: '{found}',
      fix: 'Choose one of: {options}.',
    },
  },
  'count-negative': {
    default: {
      message: 'The count "{count}" of indicator {indicator} is negative ({found}).',
      expected: 'A whole number, 0 or more.',
      actual: '{found}',
      fix: 'Check where the figure comes from and fill in the right one.',
    },
  },
  'count-fractional': {
    default: {
      message: 'The count "{count}" of indicator {indicator} is no whole number ({found}).',
      expected: 'A whole number, 0 or more.',
      actual: '{found}',
      fix: 'Fill in the number itself, not a percentage. The percentage is computed.',
    },
  },
  'index-out-of-range': {
    default: {
      message: 'The index {found} of indicator {indicator} lies outside 0 to 4.',
      expected: 'A number from 0 to 4.',
      actual: '{found}',
      fix: 'Fill in the survey index on the scale of 0 to 4.',
    },
    'hundred-scale': {
      message:
        'The index {found} of indicator {indicator} seems to be on the scale of 100; on the scale of 4 it is {meant}.',
      expected: 'A number from 0 to 4.',
      actual: '{found}',
      fix: 'Compare it with the survey report and fill in {meant} ({found} divided by 25).',
    },
  },
  'part-larger-than-whole': {
    default: {
      message: 'In indicator {indicator}, "{part}" ({partNumber}) exceeds "{whole}" ({wholeNumber}).',
      expected: 'At most {wholeNumber}.',
      actual: '{partNumber}',
      fix: 'Check both counts. The official formula caps the result at 100%, so that the score does not show the slip.',
    },
    'with-pending': {
      message:
        'In indicator {indicator}, "{part}" come to {partNumber} and exceed "{whole}" ({wholeNumber}).',
      expected: 'At most {wholeNumber} for both.',
      actual: '{partNumber}',
      fix: 'Check the three counts; each case is counted in one state only.',
    },
    sanctioned: {
      message: 'In indicator {indicator}, "{part}" ({partNumber}) exceeds "{whole}" ({wholeNumber}).',
      expected: 'At most {wholeNumber}.',
      actual: '{partNumber}',
      fix: 'Check both counts; count only sanctions for violations of this year.',
    },
  },
  'whole-is-zero': {
    'empty-whole': {
      message:
        'In indicator {indicator}, "{whole}" is 0, so that it cannot be computed and counts as unanswered.',
      expected: 'At least 1.',
      actual: '0',
      fix: 'Fill in the real number. The official sheet shows #DIV/0! in this case.',
    },
    'violations-from-none': {
      message:
        'In indicator {indicator}, there were no violations last year and some this year. The rules are silent; we give {value}.',
      expected: 'The regulation says nothing about this case.',
      actual: '"{whole}" = 0',
      fix: 'Make sure the number is right and explain it in the note. The official sheet shows #DIV/0! in this case.',
    },
    'no-complaints-due': {
      message:
        'In indicator {indicator}, no complaint was due for follow-up. The rules are silent; we give {value}.',
      expected: 'The regulation says nothing about this case.',
      actual: '"{whole}" = 0',
      fix: 'Make sure the number is right and explain it in the note. The official sheet shows #DIV/0! in this case.',
    },
    'nobody-obliged': {
      message:
        'In indicator {indicator}, nobody is obliged to report. The rules are silent; we give {value}.',
      expected: 'The regulation says nothing about this case.',
      actual: '"{whole}" = 0',
      fix: 'Make sure the number is right and explain it in the note. The official sheet shows #DIV/0! in this case.',
    },
  },
  'changes-differ': {
    default: {
      message:
        'The count "{count}" of indicator {indicator} ({found}) differs from that of indicator {other} ({otherNumber}).',
      expected: '{otherNumber}',
      actual: '{found}',
      fix: 'Make both the same; they count the same changes.',
    },
  },
  'all-answers-best': {
    default: {
      message: 'All {number} choices are answered with the highest value.',
      expected: 'Answers that fit the facts and the evidence.',
      actual: 'The best answer everywhere.',
      fix: 'Compare every answer with its evidence before submitting.',
    },
  },
  'note-missing': {
    default: {
      message: 'Indicator {indicator} earns points but has no note.',
      expected: 'A short note that explains the answer.',
      actual: 'Blank.',
      fix: 'Write briefly what was done and when.',
    },
    all: {
      message: 'None of the {number} indicators that earn points has a note.',
      expected: 'A short note for every indicator that earns points.',
      actual: 'Blank.',
      fix: 'Write a note for every indicator that earns points.',
    },
  },
  'evidence-missing': {
    default: {
      message: 'Indicator {indicator} earns points but has no evidence.',
      expected: 'For example: {hint}.',
      actual: 'Blank.',
      fix: 'Give a link to the evidence or its title. Without it an evaluator may lower the score.',
    },
    all: {
      message: 'None of the {number} indicators that earn points has evidence.',
      expected: 'Evidence for every indicator that earns points.',
      actual: 'Blank.',
      fix: 'Give a link or a title for every indicator that earns points.',
    },
  },
  'evidence-local-path': {
    default: {
      message:
        'The evidence of indicator {indicator} lies on your own computer or network, where evaluators cannot open it.',
      expected: 'A link evaluators can open.',
      actual: '{found}',
      fix: 'Upload the file, share it, and give its link.',
    },
  },
  'evidence-malformed-link': {
    'no-host': {
      message: 'The evidence link of indicator {indicator} names no site, so that it cannot be opened.',
      expected: 'A full address such as https://contoh.go.id/bukti.',
      actual: '{found}',
      fix: 'Copy the link again from the address bar of the browser.',
    },
    'no-scheme': {
      message: 'The evidence link of indicator {indicator} does not begin with https://.',
      expected: 'An address that begins with https://.',
      actual: '{found}',
      fix: 'Put https:// in front of the address.',
    },
    'broken-scheme': {
      message: 'The beginning of the evidence link of indicator {indicator} is mistyped.',
      expected: 'An address that begins with https://.',
      actual: '{found}',
      fix: 'Change its beginning to https://.',
    },
    spaces: {
      message: 'The evidence link of indicator {indicator} is cut in two by a blank.',
      expected: 'One address without blanks.',
      actual: '{found}',
      fix: 'Remove the blank or copy the link again from the address bar of the browser.',
    },
  },
  'evidence-repeated': {
    default: {
      message: 'The same link serves {number} indicators: {codes}.',
      expected: 'A link straight to the evidence of each indicator.',
      actual: '{link}',
      fix: 'If it is a shared folder, point each indicator to its own file, so that it is easy to check.',
    },
  },
  'answer-kind-differs': {
    default: {
      message:
        'Cell {cell} holds "{found}", but the answer kind of {indicator} is "{expected}". The answer is not scored rightly.',
      expected: '{expected}',
      actual: '{found}',
      fix: 'Put "{expected}" back into cell {cell}.',
    },
    blank: {
      message:
        'Cell {cell} is blank, but the answer kind of {indicator} is "{expected}". The answer is not scored.',
      expected: '{expected}',
      actual: 'Blank.',
      fix: 'Put "{expected}" back into cell {cell}.',
    },
  },
  'list-validation-differs': {
    default: {
      message: 'The list in cell {cell} ({indicator}) offers "{found}", but the choices are {options}.',
      expected: '{options}',
      actual: '{found}',
      fix: 'Change the list of cell {cell} back to {options}; `lke repair` can do so.',
    },
    missing: {
      message: 'Answer cell {cell} ({indicator}) no longer offers a list, so that anything can be typed.',
      expected: 'A list of {options}.',
      actual: 'No list.',
      fix: 'Put the list of {options} back on cell {cell}; `lke repair` can do so.',
    },
    several: {
      message:
        '{number} of {of} answer cells do not offer the right list, from sheet {sheet} cell {cell} on: {cells}. Mostly another program has saved the file.',
      expected: 'Lists that fit the answer kinds.',
      actual: '{number} cells without a list or with another one.',
      fix: 'Put the lists back; `lke repair` can do so for all cells at once.',
    },
  },
  'weight-differs': {
    default: {
      message: 'The weight of {indicator} in cell {cell} is {found}; it must be {weight}.',
      expected: '{weight}',
      actual: '{found}',
      fix: 'Put the weight {weight} back into cell {cell}.',
    },
    blank: {
      message: 'The weight of {indicator} in cell {cell} is blank; it must be {weight}.',
      expected: '{weight}',
      actual: 'Blank.',
      fix: 'Put the weight {weight} back into cell {cell}.',
    },
  },
  'percentage-typed-over': {
    default: {
      message:
        'The formula in cell {cell} ({indicator}) was typed over with {found}; by the counts below, it gives {value}.',
      expected: 'A formula that gives {value}.',
      actual: '{found}',
      fix: 'Put the formula back into cell {cell}; do not type the result.',
    },
    open: {
      message:
        'The formula in cell {cell} ({indicator}) was typed over with "{found}", while the counts below are not complete.',
      expected: 'A formula over the counts below.',
      actual: '{found}',
      fix: 'Put the formula back into cell {cell} and fill the counts below.',
    },
    'sum-open': {
      message:
        'Cell {cell} ({indicator}) holds "{found}" without a formula, and its parts are not filled. Official copies have been seen like that.',
      expected: 'A formula that adds up the parts below.',
      actual: '{found}',
      fix: 'Put the formula back into cell {cell} and fill its parts.',
    },
    blank: {
      message: 'The formula in cell {cell} ({indicator}) was deleted, so that the indicator is not scored.',
      expected: 'A formula over the counts below.',
      actual: 'Blank.',
      fix: 'Put the formula back into cell {cell}.',
    },
  },
  'formula-replaced': {
    default: {
      message:
        'The score formula of {indicator} in cell {cell} was typed over with "{found}"; by the answers, it gives {value}.',
      expected: 'A formula that gives {value}.',
      actual: '{found}',
      fix: 'Put the formula back into cell {cell}.',
    },
    total: {
      message:
        'The formula of the grand total in cell {cell} was typed over with "{found}"; by the answers, it gives {value}.',
      expected: 'A formula that gives {value}.',
      actual: '{found}',
      fix: 'Put the formula back into cell {cell}.',
    },
    open: {
      message:
        'The score formula in cell {cell} was typed over with "{found}", while nothing it scores is answered.',
      expected: 'A score formula.',
      actual: '{found}',
      fix: 'Put the formula back into cell {cell}.',
    },
    blank: {
      message: 'The score formula in cell {cell} was deleted.',
      expected: 'A score formula.',
      actual: 'Blank.',
      fix: 'Put the formula back into cell {cell}.',
    },
    count: {
      message:
        'Cell {cell} of {indicator} holds the number {found}, which enters an average though nothing is scored there.',
      expected: 'A formula that shows nothing.',
      actual: '{found}',
      fix: 'Put the formula back into cell {cell}.',
    },
    percent: {
      message:
        'The percentage formula in cell {cell} was typed over with {found}. The score is the same, but the sheet may mislead.',
      expected: 'A percentage formula.',
      actual: '{found}',
      fix: 'Put the formula back into cell {cell}.',
    },
    sheet: {
      message:
        'Sheet {sheet} holds figures only: {number} computing cells have no formula any more, from {cell} on.',
      expected: 'Formulas in all score cells.',
      actual: 'A copy of values without formulas.',
      fix: 'Move the answers to a new worksheet, or restore the formulas of this file.',
    },
  },
  'formula-differs': {
    choice: {
      message:
        'The formula in {cell} ({indicator}) scores the answer "{answer}" as {shown}; it must be {expected}.',
      expected: '{expected} for the answer "{answer}".',
      actual: '{formula}',
      fix: 'Put the official formula back into cell {cell}.',
    },
    index: {
      message:
        'The formula in {cell} ({indicator}) scores the index {answer} as {shown}; it must be {expected}.',
      expected: 'Index divided by 4, times the weight where the cell shows points.',
      actual: '{formula}',
      fix: 'Put the official formula back into cell {cell}.',
    },
    computed: {
      message:
        'The formula in {cell} ({indicator}) does not pass on the computed percentage: it shows {shown} instead of {expected}.',
      expected: 'The same value as the percentage of the indicator.',
      actual: '{formula}',
      fix: 'Put the official formula back into cell {cell}.',
    },
    open: {
      message: 'The formula in {cell} ({indicator}) gives {shown} to an indicator nobody has answered.',
      expected: 'No value while it is open.',
      actual: '{formula}',
      fix: 'Put the official formula back into cell {cell}.',
    },
    share: {
      message:
        'The percentage formula in {cell} ({indicator}) computes something else: with test figures it shows {shown} instead of {expected}.',
      expected: 'The formula of Annex III, at most 1.',
      actual: '{formula}',
      fix: 'Put the official formula back into cell {cell}.',
    },
    sum: {
      message:
        'The sum formula in {cell} ({indicator}) computes something else: with test figures it shows {shown} instead of {expected}.',
      expected: 'The sum of all parts below.',
      actual: '{formula}',
      fix: 'Put the official formula back into cell {cell}.',
    },
    subarea: {
      message:
        'The formula in {cell} ({indicator}) is not the mean of its indicators times the weight: with test figures it shows {shown} instead of {expected}.',
      expected: 'Mean of the indicators × weight.',
      actual: '{formula}',
      fix: 'Put the official formula back into cell {cell}.',
    },
    total: {
      message:
        'The formula in {cell} is not the sum of its parts: with test figures it shows {shown} instead of {expected}.',
      expected: 'The sum of all parts below.',
      actual: '{formula}',
      fix: 'Put the official formula back into cell {cell}.',
    },
    error: {
      message: 'The formula in {cell} shows {shown} with complete test figures; it must be {expected}.',
      expected: 'A value.',
      actual: '{formula}',
      fix: 'Put the official formula back into cell {cell}.',
    },
    unreadable: {
      message:
        'We cannot check the formula in {cell}: it uses functions or references the official sheet does not have.',
      expected: 'The official formula.',
      actual: '{formula}',
      fix: 'Check it yourself, or put the official formula back into cell {cell}.',
    },
  },
  'parent-leaves-out-child': {
    default: {
      message: 'The formula in {cell} leaves out {missing}, so that this part is not scored.',
      expected: 'All parts below are counted.',
      actual: 'Leaves out {missing}.',
      fix: 'Put the official formula back into cell {cell}.',
    },
    official: {
      message:
        "A fault of the ministry's own file: the formula in {cell} counts LHKPN twice and leaves out {missing}. It prints {printed} instead of {correct}.",
      expected: '{correct}',
      actual: '{printed}',
      fix: 'No fault of the unit. The difference is {difference} points; our score uses the right figure.',
    },
    'official-equal': {
      message:
        "A fault of the ministry's own file: the formula in {cell} counts LHKPN twice and leaves out {missing}.",
      expected: 'All parts below are counted.',
      actual: 'Leaves out {missing}.',
      fix: 'No fault of the unit, and at present it changes no score. Our score uses the right formula.',
    },
  },
  'empty-row-in-range': {
    default: {
      message:
        'The empty row at {cell} lies inside the range of the formula in {formulaCell}. The score is the same; the official file is like that.',
      expected: 'A range of indicators only.',
      actual: 'A row without indicator.',
      fix: 'Nothing to do; leave the row empty.',
    },
    counts: {
      message:
        'The row without indicator at {cell} shows {found}, which the formula in {formulaCell} averages in.',
      expected: 'Blank.',
      actual: '{found}',
      fix: 'Clear cell {cell}.',
    },
  },
  'stale-cached-total': {
    default: {
      message: 'The total in cell {cell} still shows {found}; computed afresh it is {fresh}.',
      expected: '{fresh}',
      actual: '{found}',
      fix: 'Open the file in Excel, press Ctrl+Alt+F9, and save it.',
    },
  },
  'cached-value-differs': {
    default: {
      message: 'Cell {cell} keeps the value {found}, but its formula now gives {fresh}.',
      expected: '{fresh}',
      actual: '{found}',
      fix: 'Open the file in Excel, press Ctrl+Alt+F9, then save; `lke repair` computes it anew as well.',
    },
    several: {
      message:
        '{number} cells still keep old values ({cells}); the first, {cell}, keeps {found}, but its formula now gives {fresh}.',
      expected: '{fresh}',
      actual: '{found}',
      fix: 'Open the file in Excel, press Ctrl+Alt+F9, then save; `lke repair` computes them anew as well.',
    },
  },
  'side-sheet-outdated': {
    default: {
      message:
        'Sheet {sheet} uses old weights in {number} rows, for example {cell}: {found} instead of {weight}.',
      expected: '{weight}',
      actual: '{found}',
      fix: 'Nothing to do: the official file is like that and no score depends on it. Ignore the percentages on this sheet.',
    },
  },
  'error-value': {
    default: {
      message: 'Cell {cell} on sheet {sheet} shows {found}.',
      expected: 'A value.',
      actual: '{found}',
      fix: 'Check cell {cell} and the cells it refers to.',
    },
    open: {
      message:
        'Sheet {sheet} shows {found} from {cell} on because some indicators are not answered yet. The official file is like that.',
      expected: 'Every indicator answered.',
      actual: '{found} in {number} cells where it begins.',
      fix: 'Complete the answers; the error signs then go by themselves.',
    },
    'side-sheet': {
      message: 'Sheet {sheet} shows {found} from {cell} on ({number} cells). No score depends on it.',
      expected: 'A value.',
      actual: '{found}',
      fix: "Nothing to do; in the ministry's own file this recap sheet has lost a reference.",
    },
  },
  'lock-differs': {
    default: {
      message: 'Cell {cell} is locked on a protected sheet, so that nobody can fill it.',
      expected: 'A cell to fill that is not locked.',
      actual: 'Locked.',
      fix: 'Unlock cell {cell}; `lke repair` can do so.',
    },
    several: {
      message:
        '{number} cells to fill are locked on a protected sheet, so that nobody can fill them: {cells}.',
      expected: 'Cells to fill that are not locked.',
      actual: '{number} locked cells.',
      fix: 'Unlock these cells; `lke repair` can do so at once.',
    },
    open: {
      message: 'Cell {cell} is not locked, so that its formula, weight or answer kind is easily typed over.',
      expected: 'A locked cell.',
      actual: 'Not locked.',
      fix: 'Lock cell {cell}; `lke repair` can do so.',
    },
    'several-open': {
      message:
        '{number} cells with formulas, weights or answer kinds are not locked, so that they are easily typed over: {cells}.',
      expected: 'Locked cells.',
      actual: '{number} cells that are not locked.',
      fix: 'Lock these cells; `lke repair` can do so at once.',
    },
  },
  'number-format-differs': {
    text: {
      message: 'Cell {cell} has the text format: a number typed here becomes text and is not counted.',
      expected: 'Format {expected}',
      actual: 'Format {found}',
      fix: 'Change the format of cell {cell} to {expected}; `lke repair` can do so. Numbers that are text already have to be typed again.',
    },
    date: {
      message: 'Cell {cell} has a date format, so that its number shows as a date.',
      expected: 'Format {expected}',
      actual: 'Format {found}',
      fix: 'Change the format of cell {cell} to {expected}; `lke repair` can do so.',
    },
    hidden: {
      message: 'The format of cell {cell} hides its number.',
      expected: 'Format {expected}',
      actual: 'Format {found}',
      fix: 'Change the format of cell {cell} to {expected}; `lke repair` can do so.',
    },
    percent: {
      message: 'Cell {cell} shows points as percent, so that they read a hundred times as much.',
      expected: 'Format {expected}',
      actual: 'Format {found}',
      fix: 'Change the format of cell {cell} to {expected}; `lke repair` can do so.',
    },
    plain: {
      message: 'Cell {cell} shows a percentage as a plain number, so that 80% reads 0.8.',
      expected: 'Format {expected}',
      actual: 'Format {found}',
      fix: 'Change the format of cell {cell} to {expected}; `lke repair` can do so.',
    },
    several: {
      message:
        '{number} cells have the format {found}, so that numbers become text, show as dates or do not show: {cells}.',
      expected: 'Format {expected}',
      actual: 'Format {found}',
      fix: 'Put the number formats back; `lke repair` can do so for all cells at once.',
    },
    'several-shown': {
      message:
        '{number} cells have the format {found}, so that points and percentages show as each other: {cells}.',
      expected: 'Format {expected}',
      actual: 'Format {found}',
      fix: 'Put the number formats back; `lke repair` can do so for all cells at once.',
    },
  },
} as const;
