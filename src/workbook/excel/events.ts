import type { HostChange, HostSelection, Unsubscribe } from '../host-port';
import { runBatch, supports } from './batch';
import type { OfficeObjects } from './batch';
import { hostError } from './errors';
import { eventRanges } from './event-address';
import type { SheetNames } from './sheet-names';

/** A handler of Excel's: it answers with a promise, and it writes nothing and shows nothing (other authors' edits come here too). */
type Registration = OfficeExtension.EventHandlerResult<unknown>;

async function register(
  objects: OfficeObjects,
  add: (sheets: Excel.WorksheetCollection) => readonly Registration[],
  names?: SheetNames,
): Promise<Unsubscribe> {
  const added = await runBatch(objects, async (context) => {
    const { worksheets } = context.workbook;
    const registrations = add(worksheets);
    if (names) worksheets.load('items/id,items/name');
    await context.sync();
    names?.learn(worksheets.items);
    return registrations;
  });
  return async () => {
    const [first] = added;
    if (!first) return;
    try {
      // Only the context a handler was added in can take it away again; in any other `remove` does nothing
      // (office-js-docs-reference #730).
      await objects.excel.run(first.context as Excel.RequestContext, async (context) => {
        for (const registration of added) registration.remove();
        await context.sync();
      });
    } catch (error) {
      throw hostError(error);
    }
  };
}

/** What moves cells rather than changing what they hold. */
const MOVES: ReadonlySet<string> = new Set([
  'RowInserted',
  'RowDeleted',
  'ColumnInserted',
  'ColumnDeleted',
  'CellInserted',
  'CellDeleted',
]);

type Changed = Excel.WorksheetChangedEventArgs;

/**
 * What an edit's event says, as changes of the port. `details` is left aside, since it is there for single cells
 * only (#5347): whoever wants values reads the range.
 */
export function changesOf(event: Changed, names: SheetNames, writing: boolean): readonly HostChange[] {
  const sheet = names.of(event.worksheetId);
  const remote = event.source === 'Remote';
  // `enableEvents` would leak into other add-ins (#1786). Where the host does not name the trigger, an event during
  // a write of ours is taken for its echo.
  const trigger = event.triggerSource as string | undefined;
  const own = !remote && (trigger === undefined ? writing : trigger === 'ThisLocalAddin');
  if (MOVES.has(event.changeType)) return [{ kind: 'structure', sheet, remote, own }];
  const ranges = eventRanges(event.address);
  if (!ranges) return [{ kind: 'cells', sheet, remote, own }];
  return ranges.map((range) => ({ kind: 'cells', sheet, range: { sheet, ...range }, remote, own }));
}

/** Edits of cells, and sheets added, deleted or renamed: one handler on the whole collection, not one a sheet. */
export function onChange(
  objects: OfficeObjects,
  names: SheetNames,
  writing: () => boolean,
  handler: (change: HostChange) => void,
): Promise<Unsubscribe> {
  const structure = (event: { readonly worksheetId: string; readonly source: string }): Promise<void> => {
    handler({
      kind: 'structure',
      sheet: names.of(event.worksheetId),
      remote: event.source === 'Remote',
      own: false,
    });
    return Promise.resolve();
  };
  return register(
    objects,
    (sheets) => [
      sheets.onChanged.add((event) => {
        for (const change of changesOf(event, names, writing())) handler(change);
        return Promise.resolve();
      }),
      sheets.onAdded.add(structure),
      sheets.onDeleted.add(structure),
      ...(supports(objects, '1.17')
        ? [
            sheets.onNameChanged.add((event) => {
              names.rename(event.worksheetId, event.nameAfter);
              return structure(event);
            }),
          ]
        : []),
    ],
    names,
  );
}

/** Where the user goes. Not slowed down here: the pane decides how often it follows. */
export function onSelection(
  objects: OfficeObjects,
  names: SheetNames,
  handler: (selection: HostSelection) => void,
): Promise<Unsubscribe> {
  return register(
    objects,
    (sheets) => [
      sheets.onSelectionChanged.add((event) => {
        const cell = eventRanges(event.address)?.[0];
        if (cell) handler({ sheet: names.of(event.worksheetId), row: cell.top, col: cell.left });
        return Promise.resolve();
      }),
    ],
    names,
  );
}

/** Another sheet comes to the front. */
export function onActivate(objects: OfficeObjects, handler: () => void): Promise<Unsubscribe> {
  return register(objects, (sheets) => [
    sheets.onActivated.add(() => {
      handler();
      return Promise.resolve();
    }),
  ]);
}
