import assert from 'node:assert/strict';
import { applyEdits, entryOf } from '../../src/assessment/assessment';
import { scoreAssessment } from '../../src/scoring/score';
import { HostError } from '../../src/workbook/host-port';
import { openSession } from '../../src/workbook/host-session';
import type { SessionChange } from '../../src/workbook/host-session-types';
import { placeKey } from '../../src/worksheet/reading';
import { imageOf } from '../../src/worksheet/image-builder';
import type { WorkbookImage } from '../../src/worksheet/workbook-image';
import { edition } from '../support/edition';
import { at, createMemoryHost } from '../support/memory-host';
import type { MemoryHost } from '../support/memory-host';
import { countedViews, lampiranWorkbook, perAreaWorkbook, placeOf } from './support';

const CHOICE = 'A.I.1.i.a';
const COUNT = 'A.II.1.i.a#agents';
const answerKey = (item: string) => placeKey('unit', 'answer', item);

async function opened(workbook: WorkbookImage = perAreaWorkbook()) {
  const host = createMemoryHost(workbook);
  const views = countedViews();
  const session = await openSession(host, edition, views);
  const changes: SessionChange[] = [];
  session.subscribe((_, change) => changes.push(change));
  const cell = (item: string) => placeOf(session.state.reading, answerKey(item));
  const answer = (item: string) => {
    const { reading } = session.state;
    return reading && entryOf(reading.assessment, 'unit', item).answer;
  };
  const quiet = async () => {
    await host.settled();
    await session.idle();
  };
  return { host, session, views, changes, cell, answer, quiet };
}

const reads = ({ calls }: MemoryHost): number => calls.readRanges + calls.readCells + calls.readWorkbook;

describe('a session with the workbook in front of the user', () => {
  for (const [layout, workbook] of [
    ['per-area', perAreaWorkbook],
    ['lampiran-iii', lampiranWorkbook],
  ] as const) {
    it(`opens a new ${layout} workbook and follows an answer that is typed`, async () => {
      const { host, session, changes, cell, answer, quiet } = await opened(workbook());
      assert.equal(session.state.reading?.layout, layout);
      assert.equal(session.score('unit')?.answeredCount, 0);
      const before = reads(host);
      host.type(cell(CHOICE), 'Ya');
      await quiet();
      assert.equal(answer(CHOICE), 'Ya');
      assert.equal(session.score('unit')?.answeredCount, 1);
      const { total } = session.state.reading;
      const shown = total ? host.workbook.value(total) : null;
      assert.equal(session.state.reading.worksheetTotal, typeof shown === 'number' ? shown : null);
      assert.equal(reads(host) - before, 1, 'one sync an edit');
      assert.deepEqual(changes, [{ kind: 'entries', items: [CHOICE], remote: false }]);
    });
  }

  it('says why a workbook is no LKE, and finds the LKE when asked again', async () => {
    const { host, session, changes } = await opened(imageOf({ Sheet1: { A1: 'Anggaran' } }));
    assert.equal(session.state.status, 'none');
    assert.equal(session.state.reason?.reason, 'no-lke');
    assert.equal(session.score('unit'), null);
    assert.equal(await session.findings('unit'), null);
    await assert.rejects(session.write([{ layer: 'unit', item: CHOICE, answer: 'Ya' }]), HostError);
    host.workbook.replace(perAreaWorkbook());
    await session.refresh();
    assert.equal(session.state.status, 'open');
    assert.deepEqual(changes.at(-1)?.kind, 'workbook');
  });

  it('takes a pasted block as one change', async () => {
    const { host, session, changes, quiet } = await opened();
    const note = placeOf(session.state.reading, placeKey('unit', 'note', CHOICE));
    const before = reads(host);
    host.paste(note, [['Tim dibentuk', 'https://contoh.go.id/sk']]);
    await quiet();
    const entry = session.state.reading && entryOf(session.state.reading.assessment, 'unit', CHOICE);
    assert.deepEqual(entry, {
      answer: null,
      note: 'Tim dibentuk',
      evidence: 'https://contoh.go.id/sk',
      recommendation: null,
    });
    assert.equal(reads(host) - before, 1);
    assert.equal(changes.length, 1);
  });

  it('takes several quick edits in together', async () => {
    const { host, session, changes, cell, quiet } = await opened();
    const before = reads(host);
    host.type(cell(CHOICE), 'Ya');
    host.type(cell('A.I.1.i.b'), 'A');
    host.type(cell(COUNT), 4);
    await quiet();
    assert.equal(session.score('unit')?.answeredCount, 2);
    assert.equal(reads(host) - before, 1);
    assert.deepEqual(changes, [{ kind: 'entries', items: [CHOICE, 'A.I.1.i.b', COUNT], remote: false }]);
  });

  it('keeps what breaks the rules of a list as it was pasted', async () => {
    const { host, session, cell, answer, quiet } = await opened();
    host.type(cell(CHOICE), 'F');
    await quiet();
    assert.equal(answer(CHOICE), 'F');
    assert.equal(session.score('unit')?.answeredCount, 0, 'and scores it as open');
  });

  it('writes answers, notes and evidence, and tells of it once', async () => {
    const { host, session, changes, cell, answer, quiet } = await opened();
    const report = await session.write([
      { layer: 'unit', item: CHOICE, answer: 'Ya', note: 'SK tim ada', evidence: 'https://contoh.go.id/sk' },
      { layer: 'tpi', item: CHOICE, answer: 'Tidak' },
    ]);
    await quiet();
    assert.equal(report.written, 4);
    assert.deepEqual([report.kept, report.refused], [[], []]);
    assert.equal(answer(CHOICE), 'Ya');
    assert.equal(host.workbook.value(cell(CHOICE)), 'Ya');
    assert.deepEqual(changes, [{ kind: 'entries', items: [CHOICE], remote: false }]);
    assert.equal(host.calls.writeCells, 1);
    assert.equal(host.calls.readRanges, 1, 'read back once; the echo of the write is not read again');
    assert.equal(session.score('tpi')?.answeredCount, 1);
  });

  it('writes nothing that is there already and clears what is taken back', async () => {
    const { host, session, cell, answer } = await opened();
    await session.write([{ layer: 'unit', item: CHOICE, answer: 'Ya', note: 'x' }]);
    host.type(cell(CHOICE), 'Ya');
    assert.equal((await session.write([{ layer: 'unit', item: CHOICE, answer: 'Ya' }])).written, 0);
    await session.write([{ layer: 'unit', item: CHOICE, answer: null, note: '' }]);
    assert.equal(answer(CHOICE), null);
    assert.equal(session.state.reading?.assessment.layers.unit.size, 0);
  });

  it('has the last word where it has not yet heard of an edit', async () => {
    const { host, session, cell, answer, quiet } = await opened();
    host.muted = true;
    host.type(cell(CHOICE), 'Ya');
    host.muted = false;
    await session.write([{ layer: 'unit', item: CHOICE, answer: null }]);
    await quiet();
    assert.equal(answer(CHOICE), null);
    assert.equal(host.workbook.value(cell(CHOICE)), null);
  });

  it('refuses what the worksheet works out itself, and what has no cell', async () => {
    const { session } = await opened();
    const report = await session.write([
      { layer: 'unit', item: 'A.II.1.i.a', answer: 1 },
      { layer: 'tpi', item: CHOICE, evidence: 'x' },
      { layer: 'unit', item: COUNT, answer: 4 },
    ]);
    assert.equal(report.written, 1);
    assert.deepEqual(
      report.refused.map(({ reason }) => reason),
      ['computed', 'no-place'],
    );
  });

  it('looks for edits no event told of when it comes to the front', async () => {
    const { host, session, changes, cell, answer, quiet } = await opened();
    host.muted = true;
    host.type(cell(CHOICE), 'Ya');
    await quiet();
    assert.equal(answer(CHOICE), null, 'lost by Excel');
    const before = reads(host);
    host.activate();
    await quiet();
    assert.equal(answer(CHOICE), 'Ya');
    assert.equal(reads(host) - before, 1);
    host.activate();
    await quiet();
    assert.equal(changes.length, 1, 'nothing new, nothing told');
    assert.equal(session.state.trouble, null);
  });

  it('follows a renamed sheet and a deleted one', async () => {
    const { host, session, cell, answer, quiet } = await opened();
    const { sheet } = cell(CHOICE);
    host.renameSheet(sheet, 'Pokja 1');
    await quiet();
    assert.equal(cell(CHOICE).sheet, 'Pokja 1');
    host.type(cell(CHOICE), 'Ya');
    await quiet();
    assert.equal(answer(CHOICE), 'Ya');
    host.deleteSheet('Pokja 1');
    await quiet();
    assert.equal(session.state.status, 'none');
    assert.equal(session.state.reason?.reason, 'incomplete');
  });

  it('recognises anew when a sheet was renamed and no event said so', async () => {
    const { host, session, cell, quiet } = await opened();
    const { sheet } = cell(CHOICE);
    host.muted = true;
    host.renameSheet(sheet, 'Pokja 1');
    await quiet();
    await session.refresh();
    assert.equal(cell(CHOICE).sheet, 'Pokja 1');
    assert.equal(session.state.trouble, null);
  });

  it('takes the identity in when it is filled', async () => {
    const { host, session, quiet } = await opened();
    const place = perAreaWorkbookNameCell(session.state.reading?.image);
    host.type(place, 'KPU Kabupaten Misal');
    await quiet();
    assert.equal(session.state.reading?.assessment.unit.name, 'KPU Kabupaten Misal');
  });

  it('stays with what it knows while a cell is being edited, says so, and catches up', async () => {
    const { host, session, changes, cell, answer, quiet } = await opened();
    host.fail('edit-mode');
    host.type(cell(CHOICE), 'Ya');
    await quiet();
    assert.equal(answer(CHOICE), null);
    assert.equal(session.state.trouble?.code, 'edit-mode');
    host.type(cell('A.I.1.i.b'), 'Ya');
    await quiet();
    assert.deepEqual([answer(CHOICE), answer('A.I.1.i.b')], ['Ya', 'Ya']);
    assert.equal(session.state.trouble, null);
    assert.deepEqual(
      changes.map(({ kind }) => kind),
      ['trouble', 'entries'],
    );
  });

  it('passes a refused write on and leaves the assessment as it was', async () => {
    const { host, session, changes, answer, quiet } = await opened();
    host.fail('protected');
    await assert.rejects(session.write([{ layer: 'unit', item: CHOICE, answer: 'Ya' }]), {
      code: 'protected',
    });
    await quiet();
    assert.equal(answer(CHOICE), null);
    assert.equal(changes.length, 0);
    await session.write([{ layer: 'unit', item: CHOICE, answer: 'Ya' }]);
    assert.equal(answer(CHOICE), 'Ya');
  });

  it('works scores and findings out once, and only when asked', async () => {
    const { host, session, views, cell, quiet } = await opened();
    host.type(cell(CHOICE), 'Ya');
    await quiet();
    assert.deepEqual(views.count, { score: 0, findings: 0 });
    assert.equal(session.score('unit'), session.score('unit'));
    const found = await session.findings('unit');
    assert.equal(await session.findings('unit'), found);
    assert.deepEqual(views.count, { score: 1, findings: 1 });
    assert.equal(host.calls.readWorkbook, 2, 'read afresh once, since an answer had changed');
    assert.ok(found?.findings.every(({ rule }) => rule !== 'stale-cached-total'));
  });

  it('tells a pane which entry stands in the selected cell', async () => {
    const { session, cell } = await opened();
    assert.equal(session.placeAt(cell(COUNT))?.item, COUNT);
    assert.equal(session.placeAt(at('Rekap', 'A1')), undefined);
  });

  it('says nothing after it was closed', async () => {
    const { host, session, changes, cell, quiet } = await opened();
    await session.close();
    host.type(cell(CHOICE), 'Ya');
    host.activate();
    await quiet();
    assert.deepEqual([changes.length, reads(host)], [0, 1]);
  });

  it('hears what was typed while it read, in the order it came', async () => {
    const { host, session, cell, answer, quiet } = await opened();
    const place = cell(CHOICE);
    let typed = 0;
    host.pause = () => {
      if (typed < 3) host.type(place, ['Tidak', 'Ya', 'Tidak'][typed++] ?? null);
      return Promise.resolve();
    };
    host.type(place, 'Ya');
    await quiet();
    assert.equal(typed, 3);
    assert.equal(answer(CHOICE), 'Tidak');
    assert.equal(
      session.state.reading &&
        scoreAssessment(edition, applyEdits(session.state.reading.assessment, [])).answeredCount,
      1,
    );
  });
});

function perAreaWorkbookNameCell(image: WorkbookImage | undefined) {
  const sheet = image?.sheets.find(({ name }) => name === 'Identitas');
  for (let row = 1; row <= 40; row++)
    for (let col = 1; col <= 8; col++)
      if (sheet?.cell(row, col)?.value === 'KPU Kota Contoh' && sheet.cell(row, col)?.locked === false)
        return { sheet: 'Identitas', row, col };
  throw new Error('no cell for the name');
}
