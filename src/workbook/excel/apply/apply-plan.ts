import type { Plan } from '../../../worksheet/plan';
import type { StyleSheet } from '../../../worksheet/style';
import { HostError } from '../../host-port';
import type { ApplyOptions, WriteReport } from '../../host-port';
import { modelOf } from '../../plan-model';
import { runBatch } from '../batch';
import type { OfficeObjects } from '../batch';
import { Sheets } from '../read-ranges';
import { phasesOf } from './phases';
import type { Phase } from './phases';
import { PROTECTION } from './protect';
import { requestsOf } from './steps';
import type { Step } from './steps';
import { survey } from './survey';
import type { Task } from './survey';

/**
 * Carries out a plan in Excel: a look at what is there, then contents, looks, rules and protection, one request
 * each (more where it would come near 1 MB), so seven syncs at most for a new LKE. Where it fails or is stopped
 * between requests, sheets it made are taken back. A plan that was carried out before changes nothing.
 */
export function applyPlan(
  objects: OfficeObjects,
  plan: Plan,
  styles: StyleSheet,
  { onProgress, signal }: ApplyOptions,
): Promise<WriteReport> {
  return runBatch(
    objects,
    async (context) => {
      const model = modelOf(plan);
      const found = await survey(objects, context, model);
      const requests = phasesOf(model, found, styles).flatMap((phase) =>
        requestsOf(phase.steps).map((steps) => ({ phase, steps })),
      );
      const of = requests.length;
      onProgress?.({ done: 0, of });
      try {
        let done = 0;
        for (const { phase, steps } of requests) {
          if (signal?.aborted === true) throw new HostError('cancelled');
          await send(context, steps, phase, found.tasks);
          onProgress?.({ done: ++done, of });
        }
      } catch (error) {
        await takeBack(objects, found.tasks);
        throw error;
      }
      return {
        written: found.tasks.reduce((cells, { contents }) => cells + contents.cells.length, 0),
        kept: found.tasks.flatMap(({ contents }) => contents.kept),
      };
    },
    { oneUndoStep: true },
  );
}

async function send(
  context: Excel.RequestContext,
  steps: readonly Step[],
  { name }: Phase,
  tasks: readonly Task[],
): Promise<void> {
  const { application } = context.workbook;
  // Once a request, not once a step: repeated calls make the window flicker.
  application.suspendScreenUpdatingUntilNextSync();
  if (name === 'contents') application.suspendApiCalculationUntilNextSync();
  const sheets = new Sheets(context);
  for (const { run } of steps) run(sheets, context);
  try {
    await context.sync();
  } catch (error) {
    if (name !== 'unlock') throw error;
    // Before ExcelApiOnline 1.1 a password shows only in that lifting the protection fails.
    const locked = tasks.filter(({ isProtected }) => isProtected).map(({ sheet }) => sheet.name);
    throw new HostError('password', { sheet: locked.join(', ') }, { cause: error });
  }
}

/**
 * Deletes sheets that were made and locks again what was unlocked, as far as that can be done: the failure that led
 * here is what the user hears of. In a batch of its own, since a failed one takes its waiting operations with it.
 */
async function takeBack(objects: OfficeObjects, tasks: readonly Task[]): Promise<void> {
  const made = tasks.filter(({ isNew }) => isNew);
  const unlocked = tasks.filter(({ isNew, isProtected }) => !isNew && isProtected);
  try {
    await runBatch(objects, async (context) => {
      const { worksheets } = context.workbook;
      const sheets = [...made, ...unlocked].map(({ sheet, isNew }) => ({
        isNew,
        proxy: worksheets.getItemOrNullObject(sheet.name).load('name,protection/protected'),
      }));
      await context.sync();
      for (const { isNew, proxy } of sheets.filter((each) => !each.proxy.isNullObject)) {
        if (isNew) {
          // A very hidden sheet cannot be deleted.
          proxy.visibility = 'Visible';
          proxy.delete();
        } else if (!proxy.protection.protected) proxy.protection.protect(PROTECTION);
      }
      await context.sync();
    });
  } catch {
    // Excel is gone, or a cell is being edited: there is nothing more to be done.
  }
}
