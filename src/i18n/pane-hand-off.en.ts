import type { PaneHandOffTexts } from './pane-hand-off.id';

export const paneHandOffEn: PaneHandOffTexts = {
  'subpages.hand-off': 'Parts of the hand-off page',
  'subpage.submit': 'Hand-off',
  'subpage.evidence': 'Evidence',
  'subpage.report': 'Report',

  'handOff.errors.block': '{errors} {errors?error keeps:errors keep} the LKE from being sealed.',
  'handOff.errors.more': '{count} more {count?error is:errors are} on the Findings page.',
  'handOff.warnings':
    '{warnings} {warnings?warning does:warnings do} not stand in the way, but evaluators may ask about {warnings?it:them}.',
  'handOff.check': 'Check the whole workbook',
  'handOff.toFindings': 'See all findings',
  'handOff.files': 'Answers as a file',
  'handOff.format': 'Kind of file',
  'handOff.format.portalrb': 'For PortalRB (JSON)',
  'handOff.format.csv': 'For analysis (CSV)',
  'handOff.csv.text':
    '{answered} of {of} indicators are answered. One row for each indicator, with its value and points, for Excel or a statistics program.',
  'handOff.download': 'Download the file',
  'handOff.downloaded':
    'The file "{name}" was handed to the browser. If it is not in the downloads folder, choose Copy and paste its content into a text file.',
  'handOff.downloadFailed':
    'This program cannot download the file. Choose Copy and paste its content into a text file.',
  'handOff.content': 'Content of the file "{name}"',

  'seal.heading': 'Seal',
  'seal.make': 'Seal the LKE',
  'seal.again': 'Seal again',
  'seal.despite': 'Seal with {errors} {errors?error:errors} recorded',
  'seal.hint':
    'The seal records what the LKE says on the sheet Segel, so that later changes can be seen. Nothing is locked. Write the fingerprint into the minutes where that is needed.',
  'seal.hint.errors':
    'Put the errors right first. Where it has to be handed over now, it can be sealed with the number of errors recorded.',
  'seal.fingerprint': 'Fingerprint (SHA-256)',
  'seal.more': '{count} more {count?change is:changes are} not shown.',
  'seal.busy': 'Checking and sealing …',
  'seal.done': 'The LKE was sealed on the sheet Segel. Save the workbook before you send it.',
  'seal.blocked':
    'Not sealed: {errors} {errors?error has:errors have} to be put right first. They are listed under Readiness.',
  'seal.other':
    'Not sealed: there is a sheet Segel that this tool did not make. Rename that sheet, then try again.',

  'evidence.heading': 'Register of evidence',
  'evidence.text':
    'One list for all evidence: link, date of the document, the period it proves, and who is responsible. Evaluators check by it.',
  'evidence.register': 'Sheet Data Dukung',
  'evidence.none':
    '{count} {count?text:texts} of evidence of the LKE will be entered. Complete the yellow columns afterwards.',
  'evidence.nothing':
    "The LKE's evidence column is empty. The register can be made now and brought up to date once it is filled.",
  'evidence.other':
    'The sheet Data Dukung was not made by this tool, or its columns were moved. Rename the sheet or put its columns back.',
  'evidence.rows': '{count} {count?row:rows} in the register.',
  'evidence.missing':
    '{count} {count?text:texts} of evidence of the LKE {count?is:are} not in the register yet.',
  'evidence.make': 'Make the register',
  'evidence.update': 'Bring up to date',
  'evidence.open': 'Open the sheet',
  'evidence.making': 'Making the sheet Data Dukung …',
  'evidence.made':
    'The register is up to date: {added} {added?row:rows} added, {kept} kept with what was filled in.',
  'evidence.findings': 'To be put right',
  'evidence.clean': 'There is nothing to put right.',
  'evidence.more': 'The same in {count} more {count?row:rows}.',
  'evidence.reread': 'Read the sheet again',
  'evidence.folders': "Folders on the unit's drive",
  'evidence.folders.text':
    'Folders by area, subarea and indicator, with names that Windows and Google Drive take.',
  'evidence.folders.copy': 'Copy the list of folders',
  'evidence.folders.list': 'List of folders',

  'requirements.heading': 'Requirements outside the score',
  'requirements.absent':
    'The requirements of PermenPANRB 5/2024 (audit opinion, SAKIP, wealth reports, documents) are not recorded in this workbook yet.',
  'requirements.add': 'Add the list of requirements',
  'requirements.adding': 'Adding the sheet Syarat Pengusulan …',
  'requirements.added':
    'The sheet Syarat Pengusulan was added. Fill in how things stand there, or choose the states here.',
  'requirements.summary': '{done} of {of} requirements for {predicate} in order',
  'requirements.scope.agency': 'Agency',
  'requirements.scope.unit': 'Unit',
  'requirements.scope.document': 'Documents',
  'requirements.required': 'Asked for: {required}',
  'requirements.required.actual': 'Asked for: {required}; the unit: {actual}',
  'requirements.state.met': 'Met',
  'requirements.state.open': 'Not yet',
  'requirements.state.not-applicable': 'Does not apply',
  'requirements.set': 'Requirement {id}: {state}.',

  'report.heading': 'Evaluation report',
  'report.text':
    "The draft of the report (LHE) and the printed recap are made from the evaluator's answers, notes, recommendations and the sheet Data Laporan. You can edit them in Word.",
  'report.no-layer':
    'There are no answers of an evaluator yet. Fill in the TPI columns of the area sheets, or the sheet Tinjauan, then open this page again.',
  'report.layer': 'Result reported: {layer}',
  'report.details': 'Data of the report',
  'report.details.absent':
    'Number, date, place and signatories are filled in on the sheet Data Laporan, which is not in this workbook yet.',
  'report.details.add': 'Add the sheet Data Laporan',
  'report.details.adding': 'Adding the sheet Data Laporan …',
  'report.details.added': 'The sheet Data Laporan was added. Fill in its yellow column.',
  'report.details.open': 'Open the sheet Data Laporan',
  'report.ready': 'Left to put in order',
  'report.clean': "No blanks, no other unit's name, no number of another year.",
  'report.draft.note': 'A draft can be made all the same; blanks are marked yellow, to be filled in Word.',
  'report.blocked': 'The report can be made once the wrong unit name or year is corrected.',
  'report.make': 'Make the draft LHE (.docx)',
  'report.recap': 'Add the sheet Rekap Cetak',
  'report.making': 'Writing the report …',
  'report.made':
    'The draft "{name}" was handed to the browser. If it is not in the downloads folder, copy its text below.',
  'report.recap.adding': 'Making the sheet Rekap Cetak …',
  'report.recap.added': 'The sheet Rekap Cetak was added; print it with File > Print.',
  'report.copy.label': 'Text of the report',
  'report.copy': 'Copy the text of the report',
  'report.refresh': 'Read the workbook again',
};
