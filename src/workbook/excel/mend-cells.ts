import { toA1 } from '../../support/address';
import { isFormulaEdit } from '../file-edit';
import type { FileEdit, LookEdit } from '../file-edit';
import { HostError } from '../host-port';
import type { WriteReport } from '../host-port';
import { runBatch, supports } from './batch';
import type { OfficeObjects } from './batch';
import { toExcel } from './cell-values';

/** A protected sheet and the options it is protected with. */
interface Lock {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly options: Excel.WorksheetProtectionOptions;
}

const contentOf = (edit: FileEdit): string | number | boolean =>
  isFormulaEdit(edit) ? `=${edit.formula}` : toExcel(edit.value);

/**
 * Puts contents into cells for a repair the user asked for, locked cells and formulas included, and changes locks,
 * number formats and lists; three syncs. A
 * protection without a password is lifted for it and put back as it was, whatever happens (lifting it clears Excel's
 * undo list, #6784, so whoever repairs keeps a record). One with a password is refused before anything changes.
 */
export function mendCells(
  objects: OfficeObjects,
  edits: readonly FileEdit[],
  looks: readonly LookEdit[] = [],
): Promise<WriteReport> {
  if (edits.length + looks.length === 0) return Promise.resolve({ written: 0, kept: [] });
  const names = [...new Set([...edits, ...looks].map(({ sheet }) => sheet))];
  const facts = () => ({ sheet: names.join(', ') });
  return runBatch(
    objects,
    async (context) => {
      const locks = await locksOf(objects, context, names);
      try {
        if (locks.length > 0) await unlock(context, locks);
        for (const edit of edits) {
          const cell = context.workbook.worksheets.getItem(edit.sheet).getRange(toA1(edit));
          if (isFormulaEdit(edit)) cell.formulas = [[contentOf(edit)]];
          else cell.values = [[contentOf(edit)]];
        }
        for (const look of looks) {
          changeLook(context.workbook.worksheets.getItem(look.sheet).getRange(toA1(look)), look);
        }
        for (const { sheet, options } of locks) sheet.protection.protect(options);
        await context.sync();
      } catch (error) {
        await lockAgain(objects, locks);
        throw error;
      }
      return { written: edits.length + looks.length, kept: [] };
    },
    { oneUndoStep: true, facts },
  );
}

/** A list takes the place of whatever validation the cell had; Excel does not change one kind into another. */
function changeLook(cell: Excel.Range, { locked, numberFormat, list }: LookEdit): void {
  if (locked !== undefined) cell.format.protection.locked = locked;
  if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
  if (list === undefined) return;
  cell.dataValidation.clear();
  if (list !== null) cell.dataValidation.rule = { list: { inCellDropDown: true, source: list.join(',') } };
}

/** The sheets that are protected, read in one sync. */
async function locksOf(
  objects: OfficeObjects,
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly Lock[]> {
  const passwords = supports(objects, '1.1', 'ExcelApiOnline');
  const sheets = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.load('protection/protected,protection/options');
    // eslint-disable-next-line office-addins/no-navigational-load -- a plain boolean, newer than the rule's list
    if (passwords) sheet.load('protection/isPasswordProtected');
    return { name, sheet };
  });
  context.workbook.load('readOnly');
  await context.sync();
  if (context.workbook.readOnly) throw new HostError('read-only');
  const locked = sheets.filter(({ sheet }) => sheet.protection.protected);
  const closed = passwords ? locked.filter(({ sheet }) => sheet.protection.isPasswordProtected) : [];
  if (closed.length > 0)
    throw new HostError('password', { sheet: closed.map(({ name }) => name).join(', ') });
  return locked.map(({ name, sheet }) => ({ name, sheet, options: sheet.protection.options }));
}

/** Before ExcelApiOnline 1.1 a password shows only in that lifting the protection fails. */
async function unlock(context: Excel.RequestContext, locks: readonly Lock[]): Promise<void> {
  for (const { sheet } of locks) sheet.protection.unprotect();
  try {
    await context.sync();
  } catch (error) {
    throw new HostError('password', { sheet: locks.map(({ name }) => name).join(', ') }, { cause: error });
  }
}

/** In a batch of its own, since a failed one takes its waiting operations with it. */
async function lockAgain(objects: OfficeObjects, locks: readonly Lock[]): Promise<void> {
  try {
    await runBatch(objects, async (context) => {
      const sheets = locks.map(({ name, options }) => ({
        options,
        protection: context.workbook.worksheets.getItem(name).protection.load('protected'),
      }));
      await context.sync();
      for (const { protection, options } of sheets) if (!protection.protected) protection.protect(options);
      await context.sync();
    });
  } catch {
    // Excel is gone, or a cell is being edited: the failure that led here is what the user hears of.
  }
}
