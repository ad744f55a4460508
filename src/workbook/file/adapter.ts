import type { WorkbookFilePort } from '../port';
import { patchWorkbookFile } from './patch';
import { readWorkbookFile } from './read';

/** Workbook files in the .xlsx format. The writer is loaded when it is first used, since most commands only read. */
export const xlsxFiles: WorkbookFilePort = {
  read: readWorkbookFile,
  patch: patchWorkbookFile,
  relook: async (bytes, looks) => {
    const { relookWorkbookFile } = await import('./looks/relook');
    return relookWorkbookFile(bytes, looks);
  },
  apply: async (bytes, plan, styles) => {
    const { applyPlanToFile } = await import('./apply/apply');
    return applyPlanToFile(bytes, plan, styles);
  },
  write: async (plan, styles, fill) => {
    const { writePlan } = await import('./write');
    return writePlan(plan, styles, fill);
  },
};
