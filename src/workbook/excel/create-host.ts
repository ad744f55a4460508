import type { HostPort } from '../host-port';
import { toA1 } from '../../support/address';
import { runBatch } from './batch';
import type { OfficeObjects } from './batch';
import { capability } from './capability';
import type { HostTraits } from './capability';
import { onActivate, onChange, onSelection } from './events';
import { mendCells } from './mend-cells';
import { readRanges } from './read-ranges';
import { readWorkbook } from './read-workbook';
import { readSetting, writeSetting } from './settings';
import { SheetNames } from './sheet-names';
import { writeCells } from './write-cells';

/**
 * Excel as the pane and the commands see it. The API's objects are handed in, so that the same code speaks to Excel
 * and to the workbench's host; `traits` say which of them it is.
 */
export function createExcelHost(
  excel: typeof Excel,
  office: typeof Office,
  traits: HostTraits = { name: 'Excel', isWorkbench: false },
): HostPort {
  const objects: OfficeObjects = { excel, office };
  const names = new SheetNames();
  let writes = 0;
  const writing = async <T>(work: () => Promise<T>): Promise<T> => {
    writes++;
    try {
      return await work();
    } finally {
      writes--;
    }
  };
  return {
    capability: () => capability(objects, traits),
    readWorkbook: () => readWorkbook(objects, names),
    readRanges: (ranges) => readRanges(objects, ranges),
    readCells: async (cells) => {
      const blocks = await readRanges(
        objects,
        cells.map(({ sheet, row, col }) => ({ sheet, top: row, left: col, bottom: row, right: col })),
      );
      return blocks.map((block) => block[0]?.[0] ?? null);
    },
    writeCells: (edits) => writing(() => writeCells(objects, edits)),
    mendCells: (edits, looks) => writing(() => mendCells(objects, edits, looks)),
    applyPlan: (plan, styles, options = {}) =>
      writing(async () => {
        // Fetched when a sheet is made: answering and reading, which the pane does all day, need none of it.
        const { applyPlan } = await import(/* webpackChunkName: "apply" */ './apply/apply-plan');
        return applyPlan(objects, plan, styles, options);
      }),
    goTo: (sheet, row, col) => goTo(objects, sheet, toA1({ row, col })),
    onChange: (handler) => onChange(objects, names, () => writes > 0, handler),
    onSelection: (handler) => onSelection(objects, names, handler),
    onActivate: (handler) => onActivate(objects, handler),
    readSetting: (key) => readSetting(objects, key),
    writeSetting: (key, value) => writeSetting(objects, key, value),
  };
}

/** Shows a cell. Throws `sheet-missing`, also for a sheet that is hidden. */
function goTo(objects: OfficeObjects, sheet: string, cell: string): Promise<void> {
  return runBatch(
    objects,
    async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(cell).select();
      await context.sync();
    },
    { facts: () => ({ sheet, cell }) },
  );
}
