import type { HostErrorCode } from '../host-port';
import { HostError } from '../host-port';

/** What we know of the call that failed, for the message: the sheet and cell it was about. */
export type ErrorFacts = Readonly<Record<string, string | number>>;

/** Excel's codes and what they mean to a user. https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-error-messages */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: 'edit-mode',
  AccessDenied: 'protected',
  ReadOnlyWorkbook: 'read-only',
  InactiveWorkbook: 'other-workbook',
  InvalidRequestContext: 'other-workbook',
  ItemNotFound: 'sheet-missing',
  ItemAlreadyExists: 'sheet-exists',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  RequestAborted: 'cancelled',
  ConnectionFailure: 'offline',
  ServiceNotAvailable: 'offline',
  ActivityLimitReached: 'offline',
  Unauthenticated: 'offline',
};

/**
 * `OfficeExtension.Error` by its shape: the class comes with the host, and an error that crossed a frame is no
 * `instanceof` of ours.
 */
interface RichApiError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

function isRichApiError(error: unknown): error is RichApiError {
  return error instanceof Object && 'code' in error && typeof error.code === 'string' && 'message' in error;
}

/** Whatever a batch threw, as the port's error. Codes without a meaning of their own keep code, message and place. */
export function hostError(error: unknown, facts: ErrorFacts = {}): HostError {
  if (error instanceof HostError) return error;
  if (!isRichApiError(error)) {
    const message = error instanceof Error ? error.message : String(error);
    return new HostError('unknown', { ...facts, message }, { cause: error });
  }
  const code = CODES[error.code];
  const location = error.debugInfo?.errorLocation;
  if (code !== undefined) return new HostError(code, { ...facts, excel: error.code }, { cause: error });
  return new HostError(
    'unknown',
    { ...facts, excel: error.code, message: error.message, ...(location ? { location } : {}) },
    { cause: error },
  );
}
