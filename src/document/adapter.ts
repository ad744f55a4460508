import type { DocumentPort } from '../exchange/report/port';

/** Documents as .docx. Writer and reader are large and loaded only when they are needed. */
export const docxDocuments: DocumentPort = {
  write: async (report) => (await import('./docx-write')).writeDocx(report),
  read: async (bytes) => (await import('./docx-read')).readDocx(bytes),
};
