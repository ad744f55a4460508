import type { BookState, ConditionalEntry, ValidationEntry } from './state';

/** Shows in the grid what the host keeps itself: drop-down lists and conditional looks. Node has no grid. */
export interface Mirror {
  readonly validations: (sheet: string, entries: readonly ValidationEntry[]) => void;
  readonly conditionals: (sheet: string, entries: readonly ConditionalEntry[]) => void;
  /** Takes back what is shown, before another workbook takes the place of this one. */
  readonly clear: () => void;
  readonly rebuild: (state: BookState) => void;
}

const nothing = (): void => undefined;

export const NO_MIRROR: Mirror = {
  validations: nothing,
  conditionals: nothing,
  clear: nothing,
  rebuild: nothing,
};
