import type { CellScalar } from '../../worksheet/workbook-image';
import { runBatch } from './batch';
import type { OfficeObjects } from './batch';

/** A setting of the add-in kept in the workbook. Settings have been lost (#6091, #6585): nothing here is the only copy. */
export function readSetting(objects: OfficeObjects, key: string): Promise<string | null> {
  return runBatch(objects, async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key).load('value');
    await context.sync();
    return setting.isNullObject ? null : String(setting.value);
  });
}

export function writeSetting(objects: OfficeObjects, key: string, value: CellScalar): Promise<void> {
  return runBatch(objects, async (context) => {
    const { settings } = context.workbook;
    if (value !== null) {
      settings.add(key, value);
      await context.sync();
      return;
    }
    const setting = settings.getItemOrNullObject(key).load('key');
    await context.sync();
    if (setting.isNullObject) return;
    setting.delete();
    await context.sync();
  });
}
