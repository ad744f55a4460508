import assert from 'node:assert/strict';
import { entryOf } from '../../../src/assessment/assessment';
import { toA1 } from '../../../src/support/address';
import { openSession } from '../../../src/workbook/host-session';
import type { SessionChange } from '../../../src/workbook/host-session-types';
import { placeKey } from '../../../src/worksheet/reading';
import { edition } from '../../support/edition';
import { countedViews, placeOf } from '../support';
import { PLANS, onLke } from './bench';
import type { Bench, LayoutName } from './bench';

const CHOICE = 'A.I.1.i.a';

async function opened({ bench, port }: Bench) {
  const session = await openSession(port, edition, countedViews());
  const changes: SessionChange[] = [];
  session.subscribe((_, change) => changes.push(change));
  const place = placeOf(session.state.reading, placeKey('unit', 'answer', CHOICE));
  const answer = () =>
    session.state.reading && entryOf(session.state.reading.assessment, 'unit', CHOICE).answer;
  const quiet = async () => {
    await bench.idle();
    await session.idle();
  };
  bench.stats.reset();
  return { session, changes, place, cell: toA1(place), answer, quiet };
}

describe('a session on Excel', function () {
  this.timeout(60_000);

  for (const layout of ['per-area', 'lampiran-iii'] satisfies LayoutName[]) {
    it(`follows an edit of ${layout} with one round trip and one notice`, () =>
      onLke(layout, async (b) => {
        const { session, changes, place, cell, answer, quiet } = await opened(b);
        await b.bench.user.pick(place.sheet, cell, 'Ya');
        await quiet();
        assert.equal(answer(), 'Ya');
        assert.equal(b.bench.stats.total.syncs, 1);
        assert.ok(b.bench.stats.total.requestBytes < 2000 && b.bench.stats.total.responseBytes < 200);
        assert.deepEqual(changes, [{ kind: 'entries', items: [CHOICE], remote: false }]);
        await b.bench.user.undo();
        await quiet();
        assert.equal(answer(), null);
        await session.close();
      }));
  }

  it('opens in five round trips and writes in three, its echo not read again', () =>
    onLke('per-area', async (b) => {
      b.bench.stats.reset();
      const session = await openSession(b.port, edition, countedViews());
      assert.equal(b.bench.stats.total.syncs, 5, 'two for the events, three for the workbook');
      b.bench.stats.reset();
      const report = await session.write([
        { layer: 'unit', item: CHOICE, answer: 'Ya', note: '=SUM(1)', evidence: '3/4' },
      ]);
      await b.bench.idle();
      await session.idle();
      assert.equal(report.written, 3);
      assert.equal(b.bench.stats.total.syncs, 3);
      const entry = session.state.reading && entryOf(session.state.reading.assessment, 'unit', CHOICE);
      assert.deepEqual(entry, { answer: 'Ya', note: '=SUM(1)', evidence: '3/4', recommendation: null });
      await session.close();
    }));

  it('finds an edit Excel told nobody of when a sheet comes to the front', () =>
    onLke('per-area', async (b) => {
      const { session, place, cell, answer, quiet } = await opened(b);
      b.bench.faults.dropChanges(1);
      await b.bench.user.pick(place.sheet, cell, 'Ya');
      await quiet();
      assert.equal(answer(), null);
      b.bench.stats.reset();
      await b.port.goTo('Rekap', 1, 1);
      await quiet();
      assert.equal(answer(), 'Ya');
      assert.equal(b.bench.stats.total.syncs, 2, 'going there, and one look at all sheets');
      await session.close();
    }));

  it('takes in another author’s edit and writes nothing in answer', () =>
    onLke('per-area', async (b) => {
      const { session, changes, place, cell, answer, quiet } = await opened(b);
      const other = b.bench.connect();
      await other.user.type(place.sheet, cell, 'Tidak');
      await quiet();
      assert.equal(answer(), 'Tidak');
      assert.deepEqual(changes, [{ kind: 'entries', items: [CHOICE], remote: true }]);
      assert.equal(b.bench.stats.total.syncs, 1);
      await session.close();
    }));

  it('follows a renamed sheet, also where renaming has no event', () =>
    onLke('per-area', async (b) => {
      for (const version of ['1.20', '1.14']) {
        b.bench.faults.apiVersion = version;
        const { session, place, cell, quiet } = await opened(b);
        const renamed = `Pokja ${version}`;
        await b.bench.Excel.run(async (context) => {
          context.workbook.worksheets.getItem(place.sheet).name = renamed;
          await context.sync();
        });
        await b.bench.user.pick(renamed, cell, version === '1.14' ? 'Ya' : 'Tidak');
        await quiet();
        await session.refresh();
        const { reading, trouble } = session.state;
        assert.equal(trouble, null);
        assert.equal(placeOf(reading, placeKey('unit', 'answer', CHOICE)).sheet, renamed);
        assert.equal(
          reading && entryOf(reading.assessment, 'unit', CHOICE).answer,
          version === '1.14' ? 'Ya' : 'Tidak',
        );
        await session.close();
      }
    }));

  it('says that it is behind when Excel refuses, and catches up', () =>
    onLke('per-area', async (b) => {
      const { session, place, cell, answer, quiet } = await opened(b);
      b.bench.faults.failSync(1, 'GeneralException');
      await b.bench.user.pick(place.sheet, cell, 'Ya');
      await quiet();
      assert.equal(session.state.trouble?.code, 'unknown');
      assert.equal(answer(), null);
      await session.refresh();
      assert.deepEqual([session.state.trouble, answer()], [null, 'Ya']);
      await session.close();
    }));

  it('takes in a command’s plan that was carried out beside it', () =>
    onLke('per-area', async (b) => {
      const { session, quiet } = await opened(b);
      await b.bench.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Hasil').delete();
        await context.sync();
      });
      await quiet();
      assert.equal(session.state.status, 'none');
      await b.port.applyPlan(PLANS['per-area'].plan, PLANS['per-area'].styles);
      await quiet();
      assert.equal(session.state.status, 'open');
      await session.close();
    }));
});
