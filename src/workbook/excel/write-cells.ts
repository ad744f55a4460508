import { toA1 } from '../../support/address';
import type { CellEdit } from '../../worksheet/workbook-image';
import { HostError } from '../host-port';
import type { WriteReport } from '../host-port';
import { runBatch } from './batch';
import type { OfficeObjects } from './batch';
import { blocksOf, bySheet } from './blocks';
import type { Block } from './blocks';
import { isFormula, toExcel } from './cell-values';
import { Sheets } from './read-ranges';

interface Target {
  readonly sheet: string;
  readonly block: Block<CellEdit>;
  readonly range: Excel.Range;
  readonly worksheet: Excel.Worksheet;
}

/** The last edit of a cell counts. */
function lastOfEach(edits: readonly CellEdit[]): readonly CellEdit[] {
  return [...new Map(edits.map((edit) => [`${edit.sheet}!${toA1(edit)}`, edit])).values()];
}

function targetsOf(sheets: Sheets, edits: readonly CellEdit[]): readonly Target[] {
  return [...bySheet(edits)].flatMap(([sheet, cells]) =>
    blocksOf(cells).map((block) => ({
      sheet,
      block,
      range: sheets.range({ sheet, ...block }),
      worksheet: sheets.get(sheet),
    })),
  );
}

/**
 * Writes cells, two syncs for any number of them: a batch is not taken back when it fails half way, so everything
 * that could fail is looked at first. Cells with formulas are kept, cells that hold the
 * value already are left. A locked cell on a protected sheet is refused
 * before anything is written (`protected` with sheet and cell); protection is never lifted for an edit (#6784).
 */
export function writeCells(objects: OfficeObjects, edits: readonly CellEdit[]): Promise<WriteReport> {
  const cells = lastOfEach(edits);
  const [first] = cells;
  if (!first) return Promise.resolve({ written: 0, kept: [] });
  const facts = () => ({
    sheet: [...new Set(cells.map(({ sheet }) => sheet))].join(', '),
    cell: toA1(first),
  });
  return runBatch(
    objects,
    async (context) => {
      const sheets = new Sheets(context);
      const { kept, same } = await lookAt(context, targetsOf(sheets, cells));
      const written = cells.filter((edit) => !kept.has(edit) && !same.has(edit));
      for (const { range, block } of targetsOf(sheets, written))
        range.values = block.cells.map((line) => line.map(({ value }) => toExcel(value)));
      if (written.length > 0) await context.sync();
      return { written: written.length, kept: [...kept] };
    },
    { oneUndoStep: true, facts },
  );
}

/**
 * Cells that hold formulas, and cells that hold what is to be written: writing that again would only add a step to
 * the undo list and an event for every author. Throws `protected` for the first cell that cannot be written.
 */
async function lookAt(
  context: Excel.RequestContext,
  targets: readonly Target[],
): Promise<{ readonly kept: ReadonlySet<CellEdit>; readonly same: ReadonlySet<CellEdit> }> {
  for (const { range, worksheet } of targets) {
    range.load('values,formulas');
    range.format.protection.load('locked');
    worksheet.protection.load('protected');
  }
  await context.sync();
  const guarded = targets.filter(
    ({ range, worksheet }) => worksheet.protection.protected && range.format.protection.locked !== false,
  );
  await refuseLocked(context, guarded);
  const kept = new Set<CellEdit>();
  const same = new Set<CellEdit>();
  for (const { range, block } of targets) {
    block.cells.forEach((line, down) => {
      line.forEach((edit, along) => {
        const value: unknown = range.values[down]?.[along];
        if (isFormula(range.formulas[down]?.[along], value)) kept.add(edit);
        else if (value === (edit.value ?? '')) same.add(edit);
      });
    });
  }
  return { kept, same };
}

/** Names the first locked cell. `locked` of a block is null where it is locked in part: then cell by cell, one more sync. */
async function refuseLocked(context: Excel.RequestContext, guarded: readonly Target[]): Promise<void> {
  const whole = guarded.find(({ range }) => range.format.protection.locked === true);
  if (whole)
    throw new HostError('protected', {
      sheet: whole.sheet,
      cell: toA1({ row: whole.block.top, col: whole.block.left }),
    });
  const single = guarded.flatMap(({ block, worksheet }) =>
    block.cells
      .flat()
      .map((edit) => ({ edit, protection: worksheet.getRange(toA1(edit)).format.protection.load('locked') })),
  );
  if (single.length === 0) return;
  await context.sync();
  const locked = single.find(({ protection }) => protection.locked);
  if (locked) throw new HostError('protected', { sheet: locked.edit.sheet, cell: toA1(locked.edit) });
}
