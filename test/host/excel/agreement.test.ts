import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sameEntries } from '../../../src/assessment/assessment';
import { toA1 } from '../../../src/support/address';
import type { Score } from '../../../src/scoring/score';
import { openSession } from '../../../src/workbook/host-session';
import type { LkeSession } from '../../../src/workbook/host-session-types';
import { isReading, recogniseWorkbook } from '../../../src/worksheet/recognise/recognise';
import { placeKey } from '../../../src/worksheet/reading';
import type { CellPlace, Reading } from '../../../src/worksheet/reading';
import { ITEMS, validAnswer, wrongAnswer } from '../../support/arbitrary-assessment';
import { edition } from '../../support/edition';
import type { WorkbenchClient, WorkbenchHost } from '../../../workbench/host/host';
import { countedViews, placeOf } from '../support';
import { onLke } from './bench';

type Value = string | number | boolean;

/** What may happen to a workbook in the hands of an office; `who` 0 is the person in front of our pane. */
type Event =
  | {
      readonly kind: 'type' | 'pick' | 'paste' | 'write';
      readonly item: string;
      readonly value: Value;
      readonly who: 0 | 1;
    }
  | {
      readonly kind: 'texts';
      readonly item: string;
      readonly note: string;
      readonly evidence: string;
      readonly who: 0 | 1;
    }
  | { readonly kind: 'delete'; readonly item: string; readonly who: 0 | 1 }
  | { readonly kind: 'undo' | 'redo' | 'lose'; readonly who: 0 };

const who = fc.constantFrom(0 as const, 0 as const, 1 as const);
const item = fc.constantFrom(...ITEMS);
const value = item.chain((of) =>
  fc
    .oneof({ weight: 6, arbitrary: validAnswer(of) }, { weight: 1, arbitrary: wrongAnswer })
    .map((given) => ({ item: of, value: given ?? '' })),
);
const text = fc.constantFrom('SK tim', '=1+1', '3/4', 'https://contoh.go.id/a', '-', 'Rp 5.000');

const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.constantFrom('type', 'pick', 'paste', 'write'), value, who)
      .map(([kind, given, by]): Event => ({
        kind: kind as 'type',
        ...given,
        who: kind === 'write' ? 0 : by,
      })),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('texts' as const), item, note: text, evidence: text, who }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), item, who }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Event>(
      { kind: 'undo', who: 0 },
      { kind: 'redo', who: 0 },
      { kind: 'lose', who: 0 },
    ),
  },
);

type Session = LkeSession<Score, unknown>;

async function happen(
  session: Session,
  bench: WorkbenchHost,
  other: WorkbenchClient,
  happening: Event,
): Promise<void> {
  const place = (field: 'answer' | 'note' | 'evidence', of: string): CellPlace =>
    placeOf(session.state.reading, placeKey('unit', field, of));
  const { user } = happening.who === 0 ? bench : other;
  switch (happening.kind) {
    case 'undo':
      await bench.user.undo();
      return;
    case 'redo':
      await bench.user.redo();
      return;
    case 'lose':
      bench.faults.dropChanges(1);
      return;
    case 'write':
      await session.write([{ layer: 'unit', item: happening.item, answer: happening.value }]);
      return;
    case 'texts': {
      const note = place('note', happening.item);
      await user.paste(note.sheet, toA1(note), [[`'${happening.note}`, `'${happening.evidence}`]]);
      return;
    }
    case 'delete': {
      const answer = place('answer', happening.item);
      await user.clear(answer.sheet, toA1(answer));
      return;
    }
    case 'type': {
      const answer = place('answer', happening.item);
      await user.type(answer.sheet, toA1(answer), happening.value);
      return;
    }
    case 'pick': {
      const answer = place('answer', happening.item);
      await user.pick(answer.sheet, toA1(answer), String(happening.value));
      return;
    }
    case 'paste': {
      const answer = place('answer', happening.item);
      await user.paste(answer.sheet, toA1(answer), [[happening.value]]);
    }
  }
}

async function settled(session: Session, bench: WorkbenchHost): Promise<void> {
  for (let round = 0; round < 2; round++) {
    await bench.idle();
    await session.idle();
  }
}

const near = (a: unknown, b: number | null): boolean =>
  b === null ? typeof a !== 'number' : typeof a === 'number' && Math.abs(a - b) <= 1e-9;

/** The figures of the sheet's own formulas beside the engine's. */
function assertSameFigures(reading: Reading, score: Score): void {
  const shown = ({ sheet, row, col }: CellPlace): unknown =>
    reading.image.sheets.find(({ name }) => name === sheet)?.cell(row, col)?.value ?? null;
  assert.ok(
    near(reading.worksheetTotal, score.total.answered),
    `total: ${String(reading.worksheetTotal)}, engine ${String(score.total.answered)}`,
  );
  for (const [code, places] of reading.nodes) {
    const node = score.nodeByCode.get(code);
    const indicator = score.indicatorByCode.get(code);
    if (!places.score || (!node && !indicator)) continue;
    const expected = node ? node.answered : (indicator?.value ?? null);
    assert.ok(
      near(shown(places.score), expected),
      `${code}: ${JSON.stringify(shown(places.score))}, engine ${String(expected)}`,
    );
  }
}

/** More with `LKE_HOST_EDITS=3000`: some 60 ms each. */
const EDITS = Number(process.env['LKE_HOST_EDITS'] ?? 300);
const EVENTS = 60;
const RUNS = Math.max(1, Math.round(EDITS / EVENTS));
const CHECK_EVERY = 20;

describe('pane, worksheet and engine', function () {
  this.timeout(60_000 + EDITS * 1000);

  it(`agree to 1e-9 through ${String(EVENTS * RUNS)} edits of every kind`, () =>
    onLke('per-area', async ({ bench, port }) => {
      const blank = bench.snapshot();
      const other = bench.connect();
      await fc.assert(
        fc.asyncProperty(fc.array(event, { minLength: EVENTS, maxLength: EVENTS }), async (events) => {
          await bench.restore(blank);
          const session: Session = await openSession(port, edition, countedViews());
          try {
            for (const [at, happening] of events.entries()) {
              await happen(session, bench, other, happening);
              if ((at + 1) % CHECK_EVERY !== 0) continue;
              await settled(session, bench);
              bench.faults.dropChanges(0);
              // What an office does when it comes back to the sheet: lost events are found again.
              await session.refresh();
              await settled(session, bench);
              const read = recogniseWorkbook(await port.readWorkbook(), edition);
              const { reading, trouble } = session.state;
              const score = session.score('unit');
              assert.ok(isReading(read) && reading && score);
              assert.equal(trouble, null);
              assert.ok(
                sameEntries(reading.assessment, read.assessment),
                'the pane knows what stands in the cells',
              );
              assert.ok(near(read.worksheetTotal, reading.worksheetTotal));
              assertSameFigures(read, score);
            }
          } finally {
            await session.close();
          }
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
    }));
});
