import assert from 'node:assert/strict';
import fc from 'fast-check';
import { entryOf, sameEntries } from '../../src/assessment/assessment';
import type { RawAnswer } from '../../src/assessment/types';
import type { Score } from '../../src/scoring/score';
import type { HostPort } from '../../src/workbook/host-port';
import { openSession } from '../../src/workbook/host-session';
import type { LkeSession } from '../../src/workbook/host-session-types';
import { placeKey } from '../../src/worksheet/reading';
import type { CellPlace } from '../../src/worksheet/reading';
import { isReading, recogniseWorkbook } from '../../src/worksheet/recognise/recognise';
import type { CellEdit, CellValue } from '../../src/worksheet/workbook-image';
import { toA1 } from '../../src/support/address';
import { ITEMS, validAnswer } from '../support/arbitrary-assessment';
import { edition } from '../support/edition';
import { createMemoryHost, turn } from '../support/memory-host';
import { MemoryWorkbook } from '../support/memory-workbook';
import { contentsOf, onLke, portOf } from './excel/bench';
import { countedViews, perAreaWorkbook, placeOf } from './support';

const AUTHORS = 6;

/** One author's Excel: his add-in's port, and his own hands. */
interface Author {
  readonly port: HostPort;
  /** Resolves when the edit is made; another author's is told later. */
  readonly type: (place: CellPlace, value: RawAnswer) => Promise<unknown>;
}

interface Office {
  readonly authors: readonly Author[];
  /** Every event has arrived everywhere. */
  readonly settled: () => Promise<void>;
}

interface Act {
  readonly author: number;
  readonly item: string;
  readonly value: RawAnswer;
  /** By the pane, or typed into the grid. */
  readonly byPane: boolean;
}

/** Items nobody else touches, by author; the last ones are everybody's. */
const OWN = Array.from({ length: AUTHORS }, (_, author) =>
  ITEMS.filter((_item, at) => at % (AUTHORS + 1) === author),
);
const SHARED = ITEMS.filter((_, at) => at % (AUTHORS + 1) === AUTHORS).slice(0, 4);

const act: fc.Arbitrary<Act> = fc
  .record({ author: fc.nat(AUTHORS - 1), shared: fc.nat(4).map((n) => n === 0), byPane: fc.boolean() })
  .chain(({ author, shared, byPane }) =>
    fc
      .constantFrom(...(shared ? SHARED : (OWN[author] ?? [])))
      .chain((item) =>
        fc
          .option(validAnswer(item), { freq: 5, nil: null })
          .map((value) => ({ author, item, value, byPane })),
      ),
  );

/** An edit as a line: which cell, what. */
const line = (place: CellPlace, value: CellValue): string =>
  `${place.sheet}!${toA1(place)} = ${JSON.stringify(value)}`;

type Contents = Awaited<ReturnType<typeof contentsOf>>;

const keyOf = ({ sheet, row, col }: CellPlace): string => `${sheet}!${String(row)},${String(col)}`;

/** Any author's port, to look at the workbook itself. */
function readerOf([first]: readonly Author[]): HostPort {
  assert.ok(first);
  return first.port;
}

/** Cells that hold something else than before, results of formulas left out. */
function changedCells(before: Contents, after: Contents): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((key) => {
    const [[was, formulaThen], [is, formulaNow]] = [before.get(key) ?? [null], after.get(key) ?? [null]];
    return formulaThen !== formulaNow || (formulaNow === undefined && was !== is);
  });
}

/** The port with a record of what went through it. */
function recorded(port: HostPort): { readonly port: HostPort; readonly writes: CellEdit[] } {
  const writes: CellEdit[] = [];
  const writeCells: HostPort['writeCells'] = (edits) => {
    writes.push(...edits);
    return port.writeCells(edits);
  };
  return { port: { ...port, writeCells }, writes };
}

async function simulate(
  { authors, settled }: Office,
  acts: readonly Act[],
  pause: () => Promise<unknown>,
): Promise<void> {
  const recorders = authors.map(({ port }) => recorded(port));
  const sessions: LkeSession<Score, unknown>[] = [];
  for (const { port } of recorders) sessions.push(await openSession(port, edition, countedViews()));
  const last = new Map<string, RawAnswer>();
  const given = new Map<string, RawAnswer[]>();
  const asked: string[][] = authors.map(() => []);
  const before = await contentsOf(readerOf(authors));
  const placeOfAnswer = (item: string): CellPlace =>
    placeOf(sessions[0]?.state.reading ?? null, placeKey('unit', 'answer', item));

  // Every author works through his acts at his own pace.
  await Promise.all(
    authors.map(async ({ type }, me) => {
      const session = sessions[me];
      for (const { author, item, value, byPane } of acts) {
        if (author !== me || !session) continue;
        await pause();
        if (!SHARED.includes(item)) last.set(item, value);
        given.set(item, [...(given.get(item) ?? []), value]);
        const place = placeOf(session.state.reading, placeKey('unit', 'answer', item));
        if (byPane) {
          asked[me]?.push(line(place, value));
          await session.write([{ layer: 'unit', item, answer: value }]);
        } else await type(place, value);
      }
    }),
  );
  for (let round = 0; round < 3; round++) {
    await settled();
    for (const session of sessions) await session.idle();
  }

  recorders.forEach(({ writes }, me) => {
    assert.deepEqual(
      writes.map(({ value, ...place }) => line(place, value)),
      asked[me],
      'an add-in writes what its own author asked for, where he asked for it, once',
    );
  });
  const [first] = sessions;
  const known = first?.state.reading?.assessment;
  assert.ok(known);
  for (const session of sessions) {
    assert.equal(session.state.trouble, null);
    assert.ok(
      session.state.reading && sameEntries(session.state.reading.assessment, known),
      'everybody sees the same',
    );
    assert.deepEqual(session.score('unit')?.total, first.score('unit')?.total);
  }
  for (const [item, value] of last) assert.equal(entryOf(known, 'unit', item).answer, value, item);
  for (const [item, values] of given) {
    const { answer } = entryOf(known, 'unit', item);
    assert.ok(values.includes(answer), `${item} holds ${String(answer)}, which nobody gave`);
  }
  const places = new Set([...given.keys()].map((item) => keyOf(placeOfAnswer(item))));
  const after = await contentsOf(readerOf(authors));
  const strange = changedCells(before, after).filter((key) => !places.has(key));
  assert.deepEqual(strange, [], 'no cell changed where nobody made an entry');
  const fresh = recogniseWorkbook(await readerOf(authors).readWorkbook(), edition);
  assert.ok(isReading(fresh));
  assert.ok(sameEntries(fresh.assessment, known), 'the workbook says what the panes show');
  for (const session of sessions) await session.close();
}

describe('six authors in one workbook', function () {
  this.timeout(120_000);

  it('lose and double nothing, in whatever order their edits meet', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(act, { minLength: 20, maxLength: 40 }),
        fc.array(fc.nat(3), { minLength: 50, maxLength: 50 }),
        async (acts, delays) => {
          const workbook = new MemoryWorkbook(perAreaWorkbook());
          const hosts = Array.from({ length: AUTHORS }, () => createMemoryHost(workbook));
          let at = 0;
          const pause = async (): Promise<void> => {
            for (let n = delays[at++ % delays.length] ?? 0; n > 0; n--) await turn();
          };
          for (const host of hosts) [host.pause, host.lag] = [pause, pause];
          const authors = hosts.map((host): Author => ({
            port: host,
            type: (place, value) => {
              host.type(place, value);
              return Promise.resolve();
            },
          }));
          const settled = async (): Promise<void> => {
            for (const host of hosts) await host.settled();
          };
          await simulate({ authors, settled }, acts, pause);
        },
      ),
      { numRuns: 15 },
    ));

  it('work together in the workbench', () =>
    onLke('per-area', async ({ bench, port }) => {
      const others = Array.from({ length: AUTHORS - 1 }, () => bench.connect());
      const authors = [
        { port, user: bench.user },
        ...others.map((client) => ({ port: portOf(client), user: client.user })),
      ].map(({ port: theirs, user }): Author => ({
        port: theirs,
        type: ({ sheet, ...cell }, value) =>
          value === null
            ? user.clear(sheet, toA1(cell))
            : user.type(sheet, toA1(cell), typeof value === 'boolean' ? String(value) : value),
      }));
      // Each Excel has a line of its own, some of them slow.
      for (const [at, { faults }] of [bench, ...others].entries())
        faults.delayMs = [0, 12, 3, 25, 1, 7][at] ?? 0;
      const acts = fc.sample(act, { numRuns: 90, seed: 20261122 });
      await simulate(
        { authors, settled: () => bench.idle() },
        acts,
        () => new Promise((resolve) => setTimeout(resolve)),
      );
    }));
});
