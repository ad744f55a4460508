import { rangeToA1 } from '../../../support/address';
import type { RangeAddress } from '../../../support/address';
import { HostError } from '../../host-port';
import type { PlannedSheet, PlannedWorkbook } from '../../plan-model';
import { supports } from '../batch';
import type { OfficeObjects } from '../batch';
import { contentPlan, isOurs } from './contents';
import type { ContentPlan, Held } from './contents';

/** A planned sheet and what is to be done about it. */
export interface Task {
  readonly sheet: PlannedSheet;
  readonly isNew: boolean;
  readonly contents: ContentPlan;
  /** Whether the sheet is protected now. */
  readonly isProtected: boolean;
}

/** What is to be done about each planned sheet, and the names and properties the workbook has. */
export interface Survey {
  readonly tasks: readonly Task[];
  readonly names: ReadonlyMap<string, string>;
  readonly properties: ReadonlyMap<string, string>;
}

function bounds(sheet: PlannedSheet): RangeAddress | undefined {
  const rows = [...sheet.cells.keys()];
  const cols = [...sheet.cells.values()].flatMap((line) => [...line.keys()]);
  if (cols.length === 0) return undefined;
  return { top: 1, left: 1, bottom: Math.max(...rows), right: Math.max(...cols) };
}

/**
 * What is there already: one sync, and one more where planned sheets exist. Throws before anything is changed:
 * `sheet-exists` for a sheet of the user's own under a planned name, `password` for one of ours that would have to
 * be changed and has a password, `read-only` for a workbook that takes no changes.
 */
export async function survey(
  objects: OfficeObjects,
  context: Excel.RequestContext,
  model: PlannedWorkbook,
): Promise<Survey> {
  const { worksheets, names, properties } = context.workbook;
  const passwords = supports(objects, '1.1', 'ExcelApiOnline');
  worksheets.load(
    `items/name,items/protection/protected${passwords ? ',items/protection/isPasswordProtected' : ''}`,
  );
  names.load('items/name,items/formula');
  properties.custom.load('items/key,items/value');
  context.workbook.load('readOnly');
  await context.sync();
  if (context.workbook.readOnly) throw new HostError('read-only');

  const existing = new Map(worksheets.items.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const held = await readHeld(context, model.sheets, existing);
  const tasks = model.sheets.map((sheet): Task => {
    const there = existing.get(sheet.name.toLowerCase());
    if (!there) return { sheet, isNew: true, contents: contentPlan(sheet, undefined), isProtected: false };
    const cells = held.get(sheet) ?? (() => undefined);
    if (!isBlank(sheet, cells) && !isOurs(sheet, cells))
      throw new HostError('sheet-exists', { sheet: there.name });
    const contents = contentPlan(sheet, cells);
    const isProtected = there.protection.protected;
    if (isProtected && contents.cells.length > 0 && passwords && there.protection.isPasswordProtected)
      throw new HostError('password', { sheet: there.name });
    return { sheet, isNew: false, contents, isProtected };
  });
  return {
    tasks,
    names: new Map(names.items.map(({ name, formula }) => [name, String(formula).replace(/^=/, '')])),
    properties: new Map(properties.custom.items.map(({ key, value }) => [key, String(value)])),
  };
}

async function readHeld(
  context: Excel.RequestContext,
  sheets: readonly PlannedSheet[],
  existing: ReadonlyMap<string, Excel.Worksheet>,
): Promise<ReadonlyMap<PlannedSheet, Held>> {
  const loaded = sheets.flatMap((sheet) => {
    const there = existing.get(sheet.name.toLowerCase());
    const range = bounds(sheet);
    return there && range ? [{ sheet, range: there.getRange(rangeToA1(range)).load('values,formulas') }] : [];
  });
  if (loaded.length > 0) await context.sync();
  return new Map(
    loaded.map(({ sheet, range }) => {
      const values: readonly (readonly unknown[])[] = range.values;
      const formulas: readonly (readonly unknown[])[] = range.formulas;
      return [
        sheet,
        (row, col) => ({
          value: values[row - 1]?.[col - 1] ?? '',
          formula: formulas[row - 1]?.[col - 1] ?? '',
        }),
      ];
    }),
  );
}

function isBlank(sheet: PlannedSheet, held: Held): boolean {
  return [...sheet.cells].every(([row, line]) =>
    [...line.keys()].every((col) => (held(row, col)?.value ?? '') === ''),
  );
}
