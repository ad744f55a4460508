import type { PaneRepairTexts } from './pane-repair.id';

export const paneRepairEn: PaneRepairTexts = {
  'subpages.findings': 'Parts of the findings page',
  'subpage.list': 'Findings',
  'subpage.repair': 'Repair formulas',
  'repair.heading': 'Audit and repair',
  'repair.text':
    'Compares formulas, weights and answer kinds of the worksheet with the regulation. Answers, notes and evidence are not touched.',
  'repair.audit': 'Audit the worksheet',
  'repair.again': 'Audit again',
  'repair.auditing': 'Auditing the worksheet …',
  'repair.none': 'There is no damage that can be mended.',
  'repair.choose': 'Mend {place}',
  'repair.apply': 'Mend {count} chosen {count?finding:findings}',
  'repair.mending': 'Mending the worksheet …',
  'repair.done': '{count} {count?cell:cells} mended. What stood there is kept on the sheet Perbaikan.',
  'repair.stale': 'The workbook changed since the audit. Audit again before mending.',
  'repair.password':
    'The sheet {sheets} is protected by a password. Unprotect it first (Review > Unprotect Sheet), then audit again; the add-in never forces it.',
  'repair.left.answers':
    '{count} {count?finding concerns:findings concern} entries; correct them on the findings page.',
  'repair.left.not-certain':
    '{count} {count?finding:findings} cannot be mended automatically, since the right content is not certain.',
  'repair.left.nothing-damaged': '{count} {count?remark does:remarks do} no damage.',
};
