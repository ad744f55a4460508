import type { Report } from './blocks';

/** Documents as bytes. The writer and the reader of .docx stand outside the core. */
export interface DocumentPort {
  /** The report as an editable .docx document. The same report gives the same text. */
  readonly write: (report: Report) => Promise<Uint8Array>;
  /**
   * The text of a .docx document, paragraph by paragraph, header and footer included.
   * @throws (rejects with) DocumentError where the bytes are no such document
   */
  readonly read: (bytes: Uint8Array) => Promise<string>;
}

/** Why bytes are not taken for a .docx document. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';

  constructor(
    readonly reason: 'empty' | 'not-docx' | 'damaged' | 'too-large',
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}
