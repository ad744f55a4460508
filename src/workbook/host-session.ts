import { applyEdits } from '../assessment/assessment';
import type { EntryEdit } from '../assessment/assessment';
import type { LayerId } from '../assessment/types';
import type { Edition } from '../instrument/edition';
import { isReading, recogniseWorkbook } from '../worksheet/recognise/recognise';
import type { CellPlace } from '../worksheet/reading';
import type { CellEdit } from '../worksheet/workbook-image';
import { Echoes } from './host-echoes';
import { HostError } from './host-port';
import type { HostChange, HostPort, HostRange, Unsubscribe } from './host-port';
import { indexPlaces } from './host-places';
import type { IndexedPlace, PlaceIndex } from './host-places';
import { rangesOf, recheck } from './host-recheck';
import { sameReading } from './host-same-reading';
import type {
  EditionChoice,
  LkeSession,
  SessionChange,
  SessionListener,
  SessionState,
  SessionViews,
  SessionWriteReport,
} from './host-session-types';
import { Turns } from './host-turns';
import { ViewCache } from './host-view-cache';
import { cellRange, planWrite } from './host-writes';

/**
 * Opens the workbook in front of the user: reads and recognises it, and keeps the assessment in step with it from
 * then on. The cells are the source of truth: the session never assumes what an event or a write did to them, it
 * reads them again. Calls of the port go one at a time; events that come meanwhile wait and are taken in together.
 * It writes only when asked to (`write`), never because of an event, so co-authors' sessions do not answer each other.
 *
 * Throws HostError where the workbook cannot be read. A workbook that is no LKE opens with status `none`.
 * @param edition what workbooks are read with that keep no edition of their own
 * @param chosen looks for an edition the workbook keeps; without it there is only the one given
 */
export async function openSession<Score, Findings>(
  host: HostPort,
  edition: Edition,
  views: SessionViews<Score, Findings>,
  chosen: EditionChoice = () => edition,
): Promise<LkeSession<Score, Findings>> {
  const session = new Session(host, edition, views, chosen);
  await session.open();
  return session;
}

class Session<Score, Findings> implements LkeSession<Score, Findings> {
  state: SessionState;
  private index: PlaceIndex | undefined;
  /** Whether the reading's image holds the cells as they are, not only the assessment. */
  private imageIsCurrent = false;
  /** Heard of and not yet taken in. */
  private pending: HostChange[] = [];
  private willTakeIn = false;
  private closed = false;
  private readonly turns = new Turns();
  private readonly echoes = new Echoes();
  private readonly cache: ViewCache<Score, Findings>;
  private readonly listeners = new Set<SessionListener>();
  private readonly unsubscribes: Unsubscribe[] = [];

  constructor(
    private readonly host: HostPort,
    edition: Edition,
    views: SessionViews<Score, Findings>,
    private readonly chosen: EditionChoice,
  ) {
    this.state = { status: 'none', reading: null, reason: null, edition, trouble: null, version: 0 };
    this.cache = new ViewCache(views);
  }

  /** Listens first and reads afterwards, so that no edit falls between the two. */
  async open(): Promise<void> {
    try {
      this.unsubscribes.push(await this.host.onChange((change) => this.hear(change)));
      this.unsubscribes.push(await this.host.onActivate(() => this.lookAgain()));
      await this.turns.take(() => this.recognise(false));
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  score = (layer: LayerId): Score | null => {
    const { reading, edition } = this.state;
    return reading && this.cache.score(reading, layer, edition);
  };

  findings = (layer: LayerId): Promise<Findings | null> =>
    this.turns.take(async () => {
      await this.takeIn();
      if (!this.imageIsCurrent) await this.recognise(false);
      const { reading, edition } = this.state;
      return reading && this.cache.findings(reading, layer, edition);
    });

  placeAt = (cell: CellPlace): IndexedPlace | undefined => this.index?.at(cell);

  refresh = (depth: 'sheets' | 'whole' = 'sheets'): Promise<void> =>
    this.turns.take(async () => {
      if (depth === 'sheets' && this.index) {
        this.pending.push(...this.index.whole.map((range) => own(range)));
        return this.takeIn();
      }
      return this.guarded(() => this.recognise(false));
    });

  write = (edits: readonly EntryEdit[]): Promise<SessionWriteReport> =>
    this.turns.take(async () => {
      // Where an entry stands is known for the workbook as it is now: take in first what others did.
      await this.takeIn();
      const { reading, edition } = this.state;
      if (!reading || !this.index) throw new HostError('sheet-missing');
      const { cells, changed, refused } = planWrite(edition, reading, this.index, edits);
      if (cells.length === 0) return { written: 0, kept: [], refused };
      const report = await this.writeCells(cells, changed);
      return { ...report, refused };
    });

  subscribe = (listener: SessionListener): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  idle = (): Promise<void> => this.turns.idle();

  close = async (): Promise<void> => {
    this.closed = true;
    this.listeners.clear();
    for (const unsubscribe of this.unsubscribes.splice(0)) await unsubscribe();
  };

  private hear(change: HostChange): void {
    if (this.closed || this.echoes.heard(change)) return;
    this.pending.push(change);
    if (this.willTakeIn) return;
    this.willTakeIn = true;
    // A failure is told to subscribers as trouble; what was heard stays pending.
    void this.turns.take(() => this.takeIn()).catch(() => undefined);
  }

  private lookAgain(): void {
    if (!this.closed) void this.refresh().catch(() => undefined);
  }

  /** Takes in everything heard of, in one sync where only cells changed. Where that fails it stays to be taken in. */
  private async takeIn(): Promise<void> {
    this.willTakeIn = false;
    const changes = this.pending.splice(0);
    if (changes.length === 0 || this.closed) return;
    const remote = changes.some((change) => change.remote);
    try {
      await this.guarded(() => this.takeInChanges(changes, remote));
    } catch (error) {
      this.pending.unshift(...changes);
      throw error;
    }
  }

  private async takeInChanges(changes: readonly HostChange[], remote: boolean): Promise<void> {
    if (changes.some(({ kind }) => kind === 'structure')) return this.recognise(remote);
    if (this.index) return this.reread(rangesOf(changes, this.index), remote);
    // A workbook that is nearly an LKE may have been mended by hand; any other is looked at when asked to.
    return this.state.reason?.reason === 'no-lke' ? undefined : this.recognise(remote);
  }

  private async reread(ranges: readonly HostRange[], remote: boolean): Promise<void> {
    const { reading } = this.state;
    if (!reading || !this.index || ranges.length === 0) return;
    const blocks = await this.host.readRanges(reading.total ? [...ranges, cellRange(reading.total)] : ranges);
    const { edits, moved } = recheck(reading, this.index, ranges, blocks);
    if (moved) return this.recognise(remote);
    const total = reading.total ? blocks.at(-1)?.[0]?.[0] : null;
    const worksheetTotal = typeof total === 'number' ? total : null;
    // Cells without entries may have changed too (a formula typed over): only a full reading knows.
    this.imageIsCurrent = false;
    if (edits.length === 0 && worksheetTotal === reading.worksheetTotal && !this.state.trouble) return;
    const assessment = edits.length === 0 ? reading.assessment : applyEdits(reading.assessment, edits);
    this.become(
      { reading: { ...reading, assessment, worksheetTotal }, trouble: null },
      { kind: 'entries', items: [...new Set(edits.map(({ item }) => item))], remote },
    );
  }

  private async writeCells(
    cells: readonly CellEdit[],
    changed: readonly CellEdit[],
  ): Promise<Pick<SessionWriteReport, 'written' | 'kept'>> {
    this.echoes.expect(changed);
    try {
      const report = await this.host.writeCells(cells);
      // Excel may have taken a value for something else than was meant, so the cells are read back.
      this.pending.unshift(...cells.map((cell) => own(cellRange(cell))));
      await this.takeIn().catch(() => undefined);
      return report;
    } catch (error) {
      this.echoes.none();
      throw error;
    }
  }

  /** Reads the whole workbook and recognises it; covers everything heard of before it starts. */
  private async recognise(remote: boolean): Promise<void> {
    const covered = this.pending.splice(0);
    try {
      const image = await this.host.readWorkbook();
      const edition = await this.chosen(image);
      const result = recogniseWorkbook(image, edition);
      const reading = isReading(result) ? result : null;
      const before = this.state.reading;
      this.index = reading ? indexPlaces(reading) : undefined;
      this.imageIsCurrent = true;
      if (reading && before && !this.state.trouble && sameReading(reading, before)) {
        // The same assessment, so that scores worked out for it stay.
        this.state = { ...this.state, reading: { ...reading, assessment: before.assessment } };
        return;
      }
      this.become(
        {
          status: reading ? 'open' : 'none',
          reading,
          reason: isReading(result) ? null : result,
          edition,
          trouble: null,
        },
        { kind: 'workbook', items: [], remote: remote || covered.some((change) => change.remote) },
      );
    } catch (error) {
      this.pending.unshift(...covered);
      throw error;
    }
  }

  /** A sheet that is gone means the workbook has changed under us; any other failure is told as trouble. */
  private async guarded(look: () => Promise<void>): Promise<void> {
    try {
      try {
        await look();
      } catch (error) {
        if (!(error instanceof HostError) || error.code !== 'sheet-missing') throw error;
        await this.recognise(false);
      }
    } catch (error) {
      const trouble = error instanceof HostError ? error : new HostError('unknown', {}, { cause: error });
      this.become({ trouble }, { kind: 'trouble', items: [], remote: false });
      throw trouble;
    }
  }

  private become(next: Partial<SessionState>, change: SessionChange): void {
    this.state = { ...this.state, ...next, version: this.state.version + 1 };
    for (const listener of [...this.listeners]) listener(this.state, change);
  }
}

/** As though the host had told of a change by this add-in there. */
function own(range: HostRange): HostChange {
  return { kind: 'cells', sheet: range.sheet, range, remote: false, own: true };
}
