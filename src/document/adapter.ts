import type { DocumentPort } from '../exchange/report/port';
import { readDocx } from './docx-read';

/** Documents as .docx. The writer is large and loaded only when one is written. */
export const docxDocuments: DocumentPort = {
  write: async (report) => (await import('./docx-write')).writeDocx(report),
  read: readDocx,
};
