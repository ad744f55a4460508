import type { WorkbookFileErrorCode } from '../../workbook/file-error';
import type { PaneKey, Say } from '../words';

const KINDS: Partial<Readonly<Record<WorkbookFileErrorCode, PaneKey>>> = {
  'empty-file': 'merge.bad.empty',
  'not-a-zip': 'merge.bad.kind',
  'legacy-xls': 'merge.bad.kind',
  'other-format': 'merge.bad.kind',
  'not-a-workbook': 'merge.bad.kind',
  encrypted: 'merge.bad.encrypted',
  'too-large': 'merge.bad.large',
};

/** Why a chosen file cannot be read, and what to do. */
export function fileProblem(file: string, code: WorkbookFileErrorCode): Say {
  return (words) => words.t(KINDS[code] ?? 'merge.bad.damaged', { file });
}
