/** Codes of Excel's errors the host gives, as Microsoft's list of application-specific errors names them. */
export type ExcelErrorCode =
  | 'AccessDenied'
  | 'ActivityLimitReached'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidRequestContext'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'PropertyNotLoaded'
  | 'RequestAborted'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'Unauthenticated'
  | 'ValueNotLoaded';

/** `OfficeExtension.Error` as office.js throws it: add-ins tell errors apart by `code`. */
export class ExcelHostError extends Error implements OfficeExtension.Error {
  override readonly name = 'RichApi.Error';
  // Set by Error itself; a field of our own would wipe it.
  declare readonly stack: string;
  readonly traceMessages: string[] = [];
  debugInfo: OfficeExtension.DebugInfo;
  // Typed as always there, absent in fact.
  declare readonly innerError: OfficeExtension.Error;

  constructor(
    readonly code: string,
    message: string,
    errorLocation = '',
  ) {
    super(message);
    this.debugInfo = { code, message, errorLocation };
  }
}

export function excelError(code: ExcelErrorCode, message: string): ExcelHostError {
  return new ExcelHostError(code, message);
}

/** What went wrong in a batch, with the call that did; anything of ours that is no Excel error is a mistake of the host. */
export function located(error: unknown, errorLocation: string): ExcelHostError {
  if (error instanceof ExcelHostError) {
    if (!error.debugInfo.errorLocation) error.debugInfo = { ...error.debugInfo, errorLocation };
    return error;
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new ExcelHostError('GeneralException', message, errorLocation);
}
