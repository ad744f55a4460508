import fc from 'fast-check';
import { toA1 } from '../../../../src/support/address';
import type { Score } from '../../../../src/scoring/score';
import type { LkeSession } from '../../../../src/workbook/host-session-types';
import { placeKey } from '../../../../src/worksheet/reading';
import type { CellPlace, Reading } from '../../../../src/worksheet/reading';
import type { WorkbenchClient, WorkbenchHost } from '../../../../workbench/host/host';
import { ITEMS, validAnswer, wrongAnswer } from '../../../support/arbitrary-assessment';
import { placeOf } from '../../support';

type Value = string | number | boolean;

/** An edit by hand; `who` 0 is the person in front of our pane, 1 an author elsewhere. */
export type Edit = { readonly who: 0 | 1 } & (
  | { readonly kind: 'type' | 'pick' | 'paste'; readonly item: string; readonly value: Value }
  | { readonly kind: 'texts'; readonly item: string; readonly note: string; readonly evidence: string }
  | { readonly kind: 'block'; readonly at: number; readonly values: readonly Value[] }
  | { readonly kind: 'delete'; readonly item: string }
);

/** What may happen to a workbook in the hands of an office. */
export type Happening =
  | Edit
  | { readonly kind: 'write'; readonly item: string; readonly value: Value }
  | { readonly kind: 'undo' | 'redo' }
  /** Nobody is told of an edit; it is found when the sheet comes to the front, with the button, or when the pane opens anew. */
  | { readonly kind: 'lost'; readonly edit: Edit; readonly found: 'activate' | 'button' | 'open' };

const who = fc.constantFrom(0 as const, 0 as const, 1 as const);
const item = fc.constantFrom(...ITEMS);
const valueOf = (of: string): fc.Arbitrary<Value> =>
  fc
    .oneof({ weight: 6, arbitrary: validAnswer(of) }, { weight: 1, arbitrary: wrongAnswer })
    .map((given) => given ?? '');
const given = item.chain((of) => valueOf(of).map((value) => ({ item: of, value })));
const anyValue = item.chain(valueOf);
const text = fc.constantFrom('SK tim', '=1+1', '3/4', 'https://contoh.go.id/a', '-', 'Rp 5.000');

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom('type' as const, 'pick' as const, 'paste' as const), given, who)
      .map(([kind, answer, by]) => ({ kind, ...answer, who: by })),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('texts' as const), item, note: text, evidence: text, who }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('block' as const),
      at: fc.nat(),
      values: fc.array(anyValue, { minLength: 2, maxLength: 6 }),
      who,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), item, who }) },
);

export const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 12, arbitrary: edit },
  { weight: 2, arbitrary: given.map((answer) => ({ kind: 'write' as const, ...answer })) },
  { weight: 2, arbitrary: fc.constantFrom({ kind: 'undo' as const }, { kind: 'redo' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('lost' as const),
      edit,
      found: fc.constantFrom('activate' as const, 'button' as const, 'open' as const),
    }),
  },
);

/** Answer cells of the unit that stand directly below one another: where a column can be pasted. */
export function columnsOf(reading: Reading): readonly (readonly CellPlace[])[] {
  const columns: CellPlace[][] = [];
  const cells = ITEMS.map((of) => placeOf(reading, placeKey('unit', 'answer', of)));
  for (const cell of cells.sort((a, b) => a.sheet.localeCompare(b.sheet) || a.col - b.col || a.row - b.row)) {
    const above = columns.at(-1)?.at(-1);
    if (above?.sheet === cell.sheet && above.col === cell.col && above.row + 1 === cell.row)
      columns.at(-1)?.push(cell);
    else columns.push([cell]);
  }
  return columns.filter(({ length }) => length > 1);
}

/** The office: two people on one workbook, and our pane beside the first. */
export interface Office {
  readonly bench: WorkbenchHost;
  readonly other: WorkbenchClient;
  readonly reading: Reading;
  readonly columns: readonly (readonly CellPlace[])[];
  readonly session: () => LkeSession<Score, unknown>;
  /** Opens the pane anew. */
  readonly reopen: () => Promise<void>;
}

/** Makes an edit and tells which cells were meant to change. */
async function make({ bench, other, reading, columns }: Office, change: Edit): Promise<readonly CellPlace[]> {
  const { user } = change.who === 0 ? bench : other;
  const place = (field: 'answer' | 'note' | 'evidence', of: string): CellPlace =>
    placeOf(reading, placeKey('unit', field, of));
  switch (change.kind) {
    case 'texts': {
      const [note, evidence] = [place('note', change.item), place('evidence', change.item)];
      const [first, second] = [`'${change.note}`, `'${change.evidence}`];
      if (evidence.col === note.col + 1) await user.paste(note.sheet, toA1(note), [[first, second]]);
      else {
        await user.paste(note.sheet, toA1(note), [[first]]);
        await user.paste(evidence.sheet, toA1(evidence), [[second]]);
      }
      return [note, evidence];
    }
    case 'block': {
      const column = columns[change.at % columns.length] ?? [];
      const cells = column.slice(0, change.values.length);
      const [first] = cells;
      if (!first) return [];
      await user.paste(
        first.sheet,
        toA1(first),
        cells.map((_, down) => [change.values[down] ?? '']),
      );
      return cells;
    }
    default: {
      const answer = place('answer', change.item);
      const [sheet, cell] = [answer.sheet, toA1(answer)];
      if (change.kind === 'delete') await user.clear(sheet, cell);
      else if (change.kind === 'type') await user.type(sheet, cell, change.value);
      else if (change.kind === 'pick') await user.pick(sheet, cell, String(change.value));
      else await user.paste(sheet, cell, [[change.value]]);
      return [answer];
    }
  }
}

/** Lets it happen and tells which cells were meant to change; undo and redo change such cells again. */
export async function happen(office: Office, it: Happening): Promise<readonly CellPlace[]> {
  const { bench, session, reading } = office;
  switch (it.kind) {
    case 'undo':
      await bench.user.undo();
      return [];
    case 'redo':
      await bench.user.redo();
      return [];
    case 'write':
      await session().write([{ layer: 'unit', item: it.item, answer: it.value }]);
      return [placeOf(reading, placeKey('unit', 'answer', it.item))];
    case 'lost': {
      // Texts in two places come as two edits.
      bench.faults.dropChanges(2);
      const cells = await make(office, it.edit);
      bench.faults.dropChanges(0);
      await find(office, it.found);
      return cells;
    }
    default:
      return make(office, it);
  }
}

/** What an office does when it comes back to the sheet: lost edits are found. */
async function find({ bench, session, reopen }: Office, way: 'activate' | 'button' | 'open'): Promise<void> {
  if (way === 'button') return session().refresh();
  if (way === 'open') return reopen();
  const { sheets } = session().state.reading?.image ?? { sheets: [] };
  const shown = sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);
  const front = bench.book.engine.workbook().getActiveSheet().getName();
  const next = shown.find((name) => name !== front);
  if (next !== undefined) await bench.user.select(next, 'A1');
}
