import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sameEntries } from '../../../src/assessment/assessment';
import type { Assessment } from '../../../src/assessment/types';
import { scoreAssessment } from '../../../src/scoring/score';
import type { Score } from '../../../src/scoring/score';
import { lkeOf } from '../../../src/taskpane/state/lke';
import { overviewView } from '../../../src/taskpane/state/overview';
import { wordsFor } from '../../../src/taskpane/words';
import { openSession } from '../../../src/workbook/host-session';
import type { LkeSession } from '../../../src/workbook/host-session-types';
import type { CellPlace, Reading } from '../../../src/worksheet/reading';
import type { WorkbenchHost } from '../../../workbench/host/host';
import { edition } from '../../support/edition';
import { officialFigures, officialTotal } from '../../support/official-figures';
import { countedViews } from '../support';
import { onLke } from './bench';
import type { LayoutName } from './bench';
import { cellName, groundOf } from './support/ground';
import type { Ground } from './support/ground';
import { columnsOf, happen, happening } from './support/happenings';
import type { Office } from './support/happenings';

type Session = LkeSession<Score, unknown>;

const WORDS = wordsFor('id');

/** Edits of all layouts together; `LKE_HOST_EDITS=30000` for a night. */
const EDITS = Number(process.env['LKE_HOST_EDITS'] ?? 2000);
const LAYOUTS = ['per-area', 'lampiran-iii'] as const;
/** Each run begins with the blank workbook again. */
const RUNS = Math.max(1, Math.round(EDITS / LAYOUTS.length / 200));
const EVENTS = Math.round(EDITS / LAYOUTS.length / RUNS);

const near = (shown: unknown, figure: number | null): boolean =>
  figure === null ? typeof shown !== 'number' : typeof shown === 'number' && Math.abs(shown - figure) <= 1e-9;

/** Figures of the sheet's own formulas, and what they are to show; the official sheet shows errors where answers are missing. */
function figuresOf(
  { shown }: Ground,
  { layout, nodes, total, assessment }: Reading,
  score: Score,
): readonly Figure[] {
  const official = officialFigures(score, assessment);
  const wealth = nodes.get('A.II.5.iii')?.score;
  const figures: Figure[] = [
    {
      what: 'total',
      place: total,
      expected:
        layout === 'per-area'
          ? score.total.answered
          : officialTotal(score, assessment, wealth === undefined ? undefined : shown(wealth)),
    },
  ];
  for (const [code, { score: place }] of nodes) {
    const node = score.nodeByCode.get(code);
    const indicator = score.indicatorByCode.get(code);
    if (layout === 'lampiran-iii') figures.push({ what: code, place, expected: official(code) });
    else if (node) figures.push({ what: code, place, expected: node.answered });
    else if (indicator) figures.push({ what: code, place, expected: indicator.value });
  }
  return figures;
}

interface Figure {
  readonly what: string;
  readonly place: CellPlace | undefined;
  /** Points or value; null and `error` = no number; undefined = the ministry's own, unlike ours. */
  readonly expected: number | null | 'error' | undefined;
}

function answersBelow({ assessment }: Reading, code: string): string {
  const below = [...assessment.layers.unit].filter(([item]) => item.startsWith(`${code}.`));
  return JSON.stringify(below.map(([item, { answer }]) => [item, answer]));
}

function assertSameFigures(ground: Ground, reading: Reading, score: Score): void {
  for (const { what, place, expected } of figuresOf(ground, reading, score)) {
    if (!place || expected === undefined) continue;
    const shown = ground.shown(place);
    if (!near(shown, expected === 'error' ? null : expected))
      assert.fail(
        `${what}: the sheet shows ${String(shown)}, the engine says ${String(expected)} of ${answersBelow(reading, what)}`,
      );
  }
}

/** What the pane shows beside what stands in the cells and what the sheet's own formulas say. */
function assertPaneAgrees(session: Session, ground: Ground, cells: Assessment): void {
  const { reading, trouble } = session.state;
  const score = session.score('unit');
  assert.equal(trouble, null);
  assert.ok(reading && score);
  assert.ok(sameEntries(reading.assessment, cells), 'the pane knows what stands in the cells');
  assertSameFigures(ground, reading, score);
  const total = reading.total ? ground.shown(reading.total) : '';
  assert.ok(near(total, reading.worksheetTotal), 'the pane knows the total of the sheet');
  const [answered, floor] = overviewView(lkeOf(edition, reading, [], score), null, WORDS).totals;
  // An engine that starts from nothing but the cells.
  const anew = scoreAssessment(edition, cells, 'unit').total;
  assert.equal(
    answered?.figure,
    anew.answered === null ? WORDS.t('total.none') : WORDS.points(anew.answered),
  );
  assert.equal(floor?.figure, WORDS.points(anew.floor));
}

async function settled(session: Session, bench: WorkbenchHost): Promise<void> {
  await bench.idle();
  await session.idle();
}

/** Cells outside those that were edited, and everything beside the cells, are as they were. */
function assertUntouched(
  before: ReturnType<Ground['contents']>,
  after: ReturnType<Ground['contents']>,
  edited: ReadonlySet<string>,
): void {
  const names = new Set([...before.cells.keys(), ...after.cells.keys()]);
  const changed = [...names].filter(
    (name) => !edited.has(name) && before.cells.get(name) !== after.cells.get(name),
  );
  assert.deepEqual(changed, []);
  assert.equal(after.beside, before.beside);
}

function agreement(layout: LayoutName): Promise<void> {
  return onLke(layout, async ({ bench, port }) => {
    const blank = bench.snapshot();
    const other = bench.connect();
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: EVENTS, maxLength: EVENTS }), async (events) => {
        await bench.restore(blank);
        const open = (): Promise<Session> => openSession(port, edition, countedViews());
        let session = await open();
        const { reading } = session.state;
        assert.ok(reading);
        const ground = groundOf(bench, reading);
        const before = ground.contents();
        const edited = new Set<string>();
        const office: Office = {
          bench,
          other,
          reading,
          columns: columnsOf(reading),
          session: () => session,
          reopen: async () => {
            await session.close();
            session = await open();
          },
        };
        try {
          for (const [at, event] of events.entries()) {
            try {
              for (const place of await happen(office, event)) edited.add(cellName(place));
              await settled(session, bench);
              assertPaneAgrees(session, ground, ground.assessment());
            } catch (error) {
              throw new Error(`after edit ${String(at + 1)}: ${JSON.stringify(event)}`, { cause: error });
            }
          }
          assertUntouched(before, ground.contents(), edited);
        } finally {
          await session.close();
        }
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });
}

describe('pane, worksheet and engine', function () {
  this.timeout(120_000 + EDITS * 500);

  for (const layout of LAYOUTS) {
    it(`agree to 1e-9 after each of ${String(EVENTS * RUNS)} edits of every kind, nothing else touched (${layout})`, () =>
      agreement(layout));
  }
});
