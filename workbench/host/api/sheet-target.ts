import type { Session } from './session';

/** One worksheet, by its id. */
export interface SheetTarget extends Session {
  readonly sheet: string;
}
