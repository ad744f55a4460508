import { hostError } from './errors';
import type { ErrorFacts } from './errors';

/** Excel and Office as objects: the same code speaks to Excel and to the workbench, and nothing here is global. */
export interface OfficeObjects {
  readonly excel: typeof Excel;
  readonly office: typeof Office;
}

export interface BatchOptions {
  /** Several syncs become one step of the user's undo list. */
  readonly oneUndoStep?: boolean;
  /** What the error is to name when the batch fails. */
  readonly facts?: () => ErrorFacts;
}

/** Whether the host has a set of the API; versions are texts, since 1.10 as a number is 1.1. */
export function supports({ office }: OfficeObjects, version: string, set = 'ExcelApi'): boolean {
  return office.context.requirements.isSetSupported(set, version);
}

/**
 * Excel on the web reports 1.20 and yet fails on the option, at once or after a few runs (#6711, #6255), so it
 * goes without.
 */
export function mergesUndo(objects: OfficeObjects): boolean {
  return (
    supports(objects, '1.20') && objects.office.context.platform !== objects.office.PlatformType.OfficeOnline
  );
}

/**
 * Runs one batch and turns whatever it throws into a HostError. `delayForCellEdit` lets a command wait until the
 * user has left the cell instead of failing.
 */
export async function runBatch<T>(
  objects: OfficeObjects,
  batch: (context: Excel.RequestContext) => Promise<T>,
  { oneUndoStep = false, facts = () => ({}) }: BatchOptions = {},
): Promise<T> {
  const options: Excel.RunOptions = {
    delayForCellEdit: true,
    ...(oneUndoStep && mergesUndo(objects) ? { mergeUndoGroup: true } : {}),
  };
  try {
    return await objects.excel.run(options, batch);
  } catch (error) {
    throw hostError(error, facts());
  }
}
