/** What kept a workbook file from being read, changed or written. The words for each are chosen by the reader's language. */
export type WorkbookFileErrorCode =
  /** No bytes at all. */
  | 'empty-file'
  /** Bytes that are no zip archive; facts.looksLike says `html`, `xml`, `pdf`, `text` or `unknown`. */
  | 'not-a-zip'
  /** Starts as a zip archive but its end is missing: an unfinished download or copy. */
  | 'truncated'
  /** Needs a password to open. */
  | 'encrypted'
  /** The binary .xls format of Excel 97-2003. */
  | 'legacy-xls'
  /** A file of another kind; facts.format says `xlsm`, `xlsb`, `ods`, `docx`, ... */
  | 'other-format'
  /** Beyond a limit; facts.what (`file`, `content`, `part`, `entries`, `sheets`, `cells`, `links`, `formulas`), facts.limit, facts.actual where known. */
  | 'too-large'
  /** Compressed in a way no spreadsheet program does (a zip bomb, overlapping entries); facts.part. */
  | 'suspicious-compression'
  /** A part name that leads outside the archive; facts.part. */
  | 'unsafe-name'
  /** Two parts of one name; facts.part. */
  | 'duplicate-part'
  /** A zip archive without the parts every workbook has; facts.missing. */
  | 'not-a-workbook'
  /** The archive's own directory contradicts itself; facts.reason. */
  | 'damaged-archive'
  /** One part cannot be read; facts.part, facts.reason, facts.cell where known. */
  | 'damaged-part'
  /** An edit names a sheet that is not there; facts.sheet. */
  | 'no-such-sheet'
  /** An edit lies outside what a sheet can hold; facts.sheet, facts.row, facts.col. */
  | 'no-such-cell'
  /** An edit would overwrite a formula; facts.sheet, facts.cell. */
  | 'formula-cell'
  /** A text longer than a cell holds (32,767 UTF-16 units); facts.sheet, facts.cell, facts.limit, facts.actual. */
  | 'text-too-long'
  /** A number a cell cannot hold (NaN or infinite); facts.sheet, facts.cell. */
  | 'not-a-number'
  /** A fill outside the cells that belong to the user; facts.sheet, facts.cell. */
  | 'not-an-input'
  /** A plan that cannot be carried out; facts.reason, facts.op, facts.sheet where known. */
  | 'impossible-plan';

export type Facts = Readonly<Record<string, string | number>>;

/**
 * The one error of everything that touches workbook files. `code` and `facts` are for the message
 * catalogues; the English `message` is for developers only.
 */
export class WorkbookFileError extends Error {
  override readonly name = 'WorkbookFileError';

  constructor(
    readonly code: WorkbookFileErrorCode,
    readonly facts: Facts = {},
    options?: ErrorOptions,
  ) {
    super(describe(code, facts), options);
  }
}

function describe(code: WorkbookFileErrorCode, facts: Facts): string {
  const details = Object.entries(facts).map(([key, value]) => `${key}=${String(value)}`);
  return details.length === 0 ? code : `${code} (${details.join(', ')})`;
}

/** Runs `work`; whatever it throws comes out as a WorkbookFileError of this code and these facts. */
export function wrapping<T>(code: WorkbookFileErrorCode, facts: Facts, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof WorkbookFileError) throw cause;
    throw new WorkbookFileError(
      code,
      { ...facts, reason: cause instanceof Error ? cause.message : String(cause) },
      { cause },
    );
  }
}
