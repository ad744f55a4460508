import type { CliKey } from './cli.id';

/** Texts of the command line, English. */
export const cliEn: Readonly<Record<CliKey, string>> = {
  usage: `lke: fills, checks and scores the Zona Integritas worksheet (LKE)

  lke recognise FILE                        (whether it is an LKE, of which edition and layout, and why)
  lke create --layout per-area|lampiran-iii --unit "UNIT NAME" --year YEAR --target WBK|WBBM --out FILE.xlsx
  lke fill FILE.xlsx --from answers.json --out RESULT.xlsx [--replace]
  lke score FILE [--layer LAYER]
  lke check FILE [--layer LAYER]
  lke repair FILE --dry-run | --out RESULT.xlsx [--only FINDING,...] [--except FINDING,...]
  lke seal FILE --out RESULT.xlsx [--despite-errors]   (records what the LKE says on the sheet Segel)
  lke verify FILE                           (unchanged since it was sealed, or what changed)
  lke evidence FILE --out RESULT.xlsx        (register of evidence on the sheet Data Dukung, and what to put right)
  lke evidence FILE --folders [--out folders.txt|folders.csv]
  lke explain FILE --node CODE              (e.g. A.II.5.iii; without --node: the total)
  lke export FILE --to portalrb [--out answers.json]
  lke export FILE --to jawaban --out form.xlsx
  lke export FILE --to csv [--separator comma|semicolon] [--out table.csv]
  lke export FILE... --to units --out FOLDER [--target WBK|WBBM] [--affirmative ID,ID]
  lke learn FILE.xlsx --out edition.json [--answers edition-answers.json]
  lke report FILE --kind lhe|recap --out REPORT.docx [--details data.json] [--draft] [--allow "UNIT NAME"]
  lke report FILE --check REPORT.docx     (other units or years left in a document edited since)
  lke path FILE --target WBK|WBBM [--effort effort.csv] [--by moves|effort] [--out RESULT.xlsx]
  lke compare EDITION EDITION
  lke carry OLD.xlsx --to per-area|FILE.xlsx --out NEW.xlsx [--to-edition EDITION]
  lke review-copy FILE --out COPY.xlsx [--layer at|kt|dalnis|tpi|tpi-2] [--prefill LAYER]
  lke merge UNIT.xlsx COPY.xlsx --out MERGED.xlsx [--prefer unit|review]
  lke bridge FILE [--from LAYER] [--to LAYER] [--out RESULT.xlsx]

Options of all: --json (one JSON document), --lang id|en, --force (overwrite the output file), --help, --version
FINDING: a rule, a cell or a code (e.g. weight-differs, L62, A.I.4.i)
LAYER: unit (default), at, kt, dalnis, tpi, tpi-2
--edition EDITION: another edition than the one in force, for every command that reads or makes an LKE
EDITION: permenpanrb-90-2021, an edition file (.json), or for compare a workbook (.xlsx) too
FILE: an LKE workbook (per-area, Annex III, PortalRB's Jawaban form) or PortalRB answers (.json)
Exit codes: 0 done; 1 findings of severity error; 2 wrong usage; 3 input cannot be read; 4 output cannot be written`,
  'error.review-json': '{file}: an answers file has no sheets to review. Name an LKE workbook (.xlsx).',
  'error.review-sheet':
    '{file}: the sheet "Tinjauan" in this workbook is no review sheet. Rename it and try again.',
  'error.no-workbook': '{file}: an answers file has no sheets. Name an LKE workbook (.xlsx).',
  'error.evidence-sheet':
    '{file}: the sheet {sheet} is not laid out as the register of evidence this tool makes, so it is left as it is. Rename that sheet, or put its column headings back in their places.',
  'error.seal-other':
    '{file}: there is a sheet Segel that this tool did not make, so it is not overwritten. Rename that sheet, then try again.',
  'error.repair-json': '{file}: an answers file has no cells to mend. Name an LKE workbook (.xlsx).',
  'error.repair-in-place':
    '{file}: the original file is never overwritten. Give --out another name, and look at the result before it takes the place of the old file.',
  'error.label': 'Error',
  'error.unknown-command': 'There is no command "{found}". There are: {expected}. See: lke --help',
  'error.no-command': 'No command given. There are: {expected}. See: lke --help',
  'error.bad-option': 'This option cannot be used: {found}. See: lke --help',
  'error.missing-option': 'The command {command} needs {expected}. See: lke --help',
  'error.missing-file': 'The command {command} needs one input file. Example: lke {command} lke.xlsx',
  'error.missing-files':
    'The command {command} needs at least {expected} input files, but got {found}. See: lke --help',
  'error.too-many-files': 'The command {command} takes at most {expected} input files, but got: {found}',
  'error.bad-value': '{option} is "{found}"; expected {expected}.',
  'error.unknown-node':
    'There is no code "{found}" in edition {edition}. Codes look like A, A.I.1, A.II.5.iii, A.I.1.i.a, B.I.a.',
  'error.not-found': '{file}: there is no such file. Check its name and folder.',
  'error.is-folder': '{file}: this is a folder. Name an .xlsx or .json file in it.',
  'error.no-access':
    '{file}: may not be read ({reason}). Check its permissions or close the program that uses it.',
  'error.empty-file': '{file}: the file is empty (0 bytes). Copy or download it again.',
  'error.not-a-zip':
    '{file}: not an Excel workbook (.xlsx); its content looks like {looksLike}. Open it in Excel and save it as "Excel Workbook (.xlsx)".',
  'error.truncated': '{file}: the file is cut off; its end is missing. Download or copy it again.',
  'error.encrypted':
    '{file}: a password is needed to open this workbook. Open it in Excel, remove the password under File > Info > Protect Workbook, save, and try again.',
  'error.legacy-xls':
    '{file}: the old .xls format (Excel 97-2003). Open it in Excel or LibreOffice and save it as .xlsx.',
  'error.other-format':
    '{file}: a file of kind {format}, not .xlsx. Save it as "Excel Workbook (.xlsx)" and try again.',
  'error.too-large':
    '{file}: beyond a limit ({what}: {actual}, at most {limit}). An official LKE is far smaller; check where this file comes from.',
  'error.suspicious-compression':
    '{file}: part {part} is compressed in an unnatural way (possibly a hostile file). It was not opened; ask its sender for another copy.',
  'error.unsafe-name':
    '{file}: part {part} has an unnatural name. The file was not opened; ask its sender for another copy.',
  'error.duplicate-part': '{file}: part {part} is there twice. Open the file in Excel and save it again.',
  'error.not-a-workbook':
    '{file}: a zip archive, but no Excel workbook ({missing} is missing). Choose an .xlsx file saved by Excel.',
  'error.damaged-archive':
    '{file}: the archive is damaged ({reason}). Open it in Excel, accept its repair and save it again.',
  'error.damaged-part':
    '{file}: part {part} is damaged ({reason}). Open the file in Excel, accept its repair and save it again.',
  'error.no-such-sheet': '{file}: there is no sheet "{sheet}".',
  'error.no-such-cell': '{file}: row {row}, column {col} lies outside sheet "{sheet}".',
  'error.formula-cell': '{file}: {sheet}!{cell} holds a formula and is not overwritten.',
  'error.text-too-long': '{file}: the text for {sheet}!{cell} has {actual} characters; at most {limit} fit.',
  'error.not-a-number': '{file}: the number for {sheet}!{cell} cannot be stored.',
  'error.not-an-input': '{file}: {sheet}!{cell} is no input cell; it was not written.',
  'error.impossible-plan': '{file}: the worksheet cannot be made ({reason}).',
  'error.no-lke':
    '{file}: this is not a Zona Integritas LKE. Its sheets: {evidence}. Expected a sheet with the headings Penilaian, Bobot, Pilihan Jawaban, Jawaban.',
  'error.incomplete':
    '{file}: looks like an LKE, but rows are missing: {evidence}. Compare it with the official sheet.',
  'error.missing-columns':
    '{file}: looks like an LKE, but column headings are missing: {evidence}. Write them back into the heading row, then try again.',
  'error.ambiguous-entries':
    '{file}: copies of a row or column differ: {evidence}. Delete the copy that is not used, then try again.',
  'error.ambiguous-sheets':
    '{file}: there is more than one LKE, and they differ: {evidence}. Move the one that is not used to another file, then try again.',
  'error.unknown-edition':
    '{file}: an LKE of another edition or arrangement: {evidence}. Supported edition: {edition}.',
  'error.json': '{file}: {path}: found {found}; expected {expected}.',
  'error.json-not-json': '{file}: not valid JSON: {found}. Download or export the file again.',
  'error.json-unknown-key':
    '{file}: {path}: this key is not part of the PortalRB format. Check its spelling or remove it.',
  'error.json-unknown-question': '{file}: {path}: there is no soal_id {found}; expected {expected}.',
  'error.json-repeated-question': '{file}: {path}: soal_id {found} is already at {expected}.',
  'error.json-unknown-indicator':
    '{file}: {path}: {found} is no indicator computed from counts. Remove it from catatan_indikator.',
  'error.more-problems': '... and {count} more.',
  'error.fill-json':
    '{file}: PortalRB answers cannot become a worksheet. Make one with lke create first, then fill it with lke fill.',
  'error.effort': '{file}: {place}found "{found}"; expected {expected}.',
  'error.path-no-gates':
    '{file}: edition {edition} states no gates of {target} yet. Confirm its thresholds with lke learn --answers, then try again.',
  'error.path-crossing':
    '{file}: gates of edition {edition} cross each other ({gates}), so no path can be found. Check the nodes of these gates in the edition file.',
  'error.path-json':
    '{file}: PortalRB answers have no sheet for a work plan. Run without --out, or use an .xlsx workbook.',
  'error.path-plan':
    '{file}: the sheet "{sheet}" is there with another layout, so nothing was written to it. Restore its column headings or rename that sheet, then try again.',
  'error.output-exists':
    '{file}: the file exists and is not overwritten. Choose another name for --out, or add --force.',
  'error.output-folder': '{file}: the folder it should go to does not exist. Make it first.',
  'error.output-failed':
    '{file}: cannot be written ({reason}). Check the permissions of the folder and the free space, or close the file in Excel.',
  'error.internal':
    'A fault in this program: {reason}. Your file was not changed. Please report it with the steps that led here.',
  'progress.reading': 'Reading {file} ...',
  'progress.writing': 'Writing {file} ...',
  created: 'Made: {file} ({layout}), ready to fill.',
  'filled.written': 'Filled: {count} cells in {file}.',
  'filled.same': 'The same already, left alone: {count}.',
  'filled.conflicts': 'Holding another answer, left alone: {count} (use --replace to replace them).',
  'filled.conflict': '  {cell}  {item}: holds {found}, new answer {given}',
  'filled.homeless': 'Without a place in this layout: {count}.',
  'filled.homelessItem': '  {item} ({field})',
  exported: 'Exported: {file} ({count} of {of} questions answered).',
  'error.report-no-layer':
    "{file}: there are no answers of an evaluator yet (AT, KT, dalnis or TPI). Fill in the sheet Tinjauan or the TPI columns first; the LHE reports the evaluator's result.",
  'error.report-details': '{file}: {path} is {found}; expected {expected}.',
  'error.report-not-docx':
    '{file}: not a Word document (.docx) that can be read ({reason}). Open it in Word and save it as "Word Document (.docx)".',
  'error.report-no-unit':
    '{file}: the name of the unit is not recorded, so that names of other units cannot be found. Fill in the sheet Identitas.',
  'exported.units':
    'Exported: {count} units ({wbk} WBK, {wbbm} WBBM) as {files} files in the folder {folder}.',
  'error.output-not-folder':
    '{file}: there is no such folder. Create it first, then try again; several units go into one folder.',
  'error.units-no-id':
    "{file}: the unit's PortalRB id is missing. Fill it in on the sheet Identitas; for the official Lampiran III sheet, which has no place for it, export with --to portalrb and fill in unit_id there. Then try again.",
  'error.units-no-name':
    '{file}: the name of the unit is missing. Fill it in on the sheet Identitas, then try again.',
  'error.units-no-year': '{file}: the year is missing. Fill it in on the sheet Identitas, then try again.',
  'error.units-no-target':
    '{file}: the proposed predicate (WBK or WBBM) is missing. Choose it on the sheet Identitas or name it with --target, then try again.',
  'error.units-same-id':
    '{file}: the unit id "{found}" is used by {other} already. Each unit needs an id of its own; correct one of them.',
  'error.units-other-year': '{file}: the year {found} differs from {other}. A proposal is for one year.',
  'error.units-wbbm-affirmative':
    '{file}: unit "{found}" is proposed for WBBM; affirmation exists for WBK only. Take it out of --affirmative or change its predicate.',
  'exported.extraNotes':
    'Notes on computed indicators have no question in PortalRB; kept under catatan_indikator: {count}.',
  'score.heading': 'Score of the Zona Integritas worksheet',
  'score.unit': 'Unit',
  'score.unknownUnit': '(the file names no unit)',
  'score.edition': 'Edition',
  'score.layout': 'Layout',
  'score.layer': 'Assessed by',
  'layout.per-area': 'one sheet per area',
  'layout.lampiran-iii': 'Annex III (official sheet)',
  'layout.portalrb-jawaban': "PortalRB's Jawaban form",
  'layout.portalrb-answers': 'PortalRB answers (JSON)',
  'score.completeness': '{answered} of {of} indicators answered',
  'score.totals': 'Total score',
  'score.answered': 'of what is answered',
  'score.floor': 'at least (open = 0)',
  'score.ceiling': 'at most (open = 1)',
  'score.worksheet': "by the file's own formulas",
  'score.worksheetNone': 'none or an error',
  'score.none': 'none yet',
  'score.parts': 'Components',
  'score.areas': 'Change areas (fulfilment + reform)',
  'score.col.area': 'Area',
  'score.col.weight': 'Weight',
  'score.col.score': 'Score',
  'score.col.best': 'Best',
  'score.col.share': 'Share',
  'score.col.wbk': 'WBK {required}',
  'score.col.wbbm': 'WBBM {required}',
  'score.col.code': 'Code',
  'score.col.name': 'Name',
  'score.col.answered': 'Answered',
  'score.col.floor': 'Lowest',
  'score.col.ceiling': 'Highest',
  'state.met': 'met',
  'state.possible': 'not yet',
  'state.lost': 'out of reach',
  'score.gates': 'Gates of {predicate}: {verdict}',
  'verdict.met': 'all met',
  'verdict.possible': 'not met yet, still possible',
  'verdict.lost': 'out of reach with the present answers',
  'score.col.gate': 'Gate',
  'score.col.required': 'Required',
  'score.col.actual': 'Now',
  'score.col.state': 'State',
  'gate.total': 'Total score',
  'gate.pengungkit': 'Enablers component',
  'gate.area': 'Area {number}',
  'gate.birokrasi-bersih': 'Clean and accountable bureaucracy (B.I)',
  'gate.ipak': 'IPAK (B.I.a)',
  'gate.capaian-kinerja': 'Performance (B.I.b)',
  'gate.pelayanan-prima': 'Excellent public service, IPKP (B.II)',
  'gate.earlier-predicate': 'Holds WBK already',
  'gate.unknown': 'unknown',
  'gate.yes': 'yes',
  'gate.no': 'no',
  'score.policies': 'Policies that acted (the regulation is silent here)',
  'policy.violations-none': '{indicator}: no violations in either year, value {effect}',
  'policy.violations-from-none': '{indicator}: no violations last year, some this year, value {effect}',
  'policy.no-complaints-due': '{indicator}: no complaints were due, value {effect}',
  'policy.nobody-obliged': '{indicator}: nobody is obliged to report, value {effect}',
  'policy.empty-whole': '{indicator}: its divisor is 0, taken as not filled',
  'check.heading': 'Check of the LKE: {errors} errors, {warnings} warnings, {infos} notes',
  'check.none': 'Nothing found.',
  'check.place': 'at {place}',
  'check.expected': 'Expected: {text}',
  'check.actual': 'Found: {text}',
  'check.fix': 'What to do: {text}',
  'check.more': '... and {count} more findings of {rule} (--json lists them all)',
  'severity.error': 'ERROR',
  'severity.warning': 'WARNING',
  'severity.info': 'NOTE',
  'explain.heading': 'How {code} {name} is worked out',
  'explain.figures': 'Weight {weight}; score {answered} (lowest {floor}, highest {ceiling})',
  'explain.answer': 'Answer {item} "{label}": {answer}',
  'explain.answerNone': 'not filled',
  'explain.answerRefused': '{answer} (not on the scale, taken as not filled)',
  'explain.option': 'Option {option}: {meaning} -> value {value}',
  'explain.ratio': 'Part over whole, at most 1 -> value {value}',
  'explain.decrease': 'Decrease over last year, at least 0 -> value {value}',
  'explain.index': 'Index over 4 -> value {value}',
  'explain.value': '{code}: value {value} x weight {weight} = {points}',
  'explain.mean': 'Mean of {answered} of {of} indicators = {mean}; x weight {weight}',
  'explain.part': '{code} {name}: {answered} of {weight} (lowest {floor}, highest {ceiling})',
  'explain.sum': 'Sum of the parts = {answered} (lowest {floor}, highest {ceiling})',
  'explain.gate': 'Gate {predicate} {gate}: at least {required}, now {actual}, {state}',
  'explain.source': '[source: {source}]',
};
