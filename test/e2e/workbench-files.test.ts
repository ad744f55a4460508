import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { entryOf } from '../../src/assessment/assessment';
import type { ItemId } from '../../src/instrument/edition';
import { toA1 } from '../../src/support/address';
import { readWorkbookFile } from '../../src/workbook/file/read';
import { writePlan } from '../../src/workbook/file/write';
import { placeKey } from '../../src/worksheet/reading';
import type { Reading } from '../../src/worksheet/reading';
import { sharedFixture } from '../corpus/support/shared-fixtures';
import { LAMPIRAN, lampiranStyles, placeOf } from '../host/support';
import { serve, type StaticServer } from '../support/serve';
import { sharedBrowser } from './support/browser';
import { BUILD_TIMEOUT, builtWorkbench } from './support/build-workbench';
import { readBack, Workbench } from './support/workbench';

const OFFICIAL = 'LKE ZI';

const answer = ({ assessment }: Reading, item: ItemId): unknown => entryOf(assessment, 'unit', item).answer;
const answerCell = (reading: Reading, item: ItemId): string =>
  toA1(placeOf(reading, placeKey('unit', 'answer', item)));

/** Workbooks that come from elsewhere and go elsewhere. Each test goes on in the window of the one before it. */
describe('files in the workbench', function () {
  this.timeout(300_000);

  let server: StaticServer;
  let at: Workbench;

  before(async function () {
    this.timeout(BUILD_TIMEOUT);
    const browser = await sharedBrowser(this);
    server = await serve(await builtWorkbench());
    at = await Workbench.open(browser, server.url);
  });

  after(async () => {
    await at?.close();
    await server?.close();
  });

  it('says what a file is that is no workbook, and leaves the work as it was', async () => {
    await at.openFile('catatan.xlsx', Buffer.from('bukan buku kerja'));
    await at.saidBecomes(/Tidak berhasil: berkas ini bukan \.xlsx/);
    await at.pane.getByText('LKE di buku kerja ini').waitFor();
  });

  it('opens an official-layout workbook, takes answers from cells and pane, and saves what we read back', async () => {
    const blank = await writePlan(LAMPIRAN, lampiranStyles);
    const places = await readBack(blank);
    await at.openFile('LKE resmi.xlsx', blank);
    await at.saidBecomes(/LKE resmi\.xlsx dibuka/);
    await at.pane.locator('.rows').filter({ hasText: 'lembar resmi Lampiran III' }).waitFor();

    await at.select(OFFICIAL, answerCell(places, 'A.I.1.i.a'));
    await at.type('Ya');
    await at.type('B');
    await at.tab('indicator');
    await at.pane.locator('#next-open').click();
    await at.paneHeading('A.I.1.ii.a');
    await at.pane.locator('fluent-radio[value="Ya"]').click();
    await at.cellBecomes(OFFICIAL, answerCell(places, 'A.I.1.ii.a'), 'Ya');

    const { name, bytes } = await at.save();
    assert.equal(name, 'LKE resmi.xlsx');
    const saved = await readBack(bytes);
    assert.equal(saved.layout, 'lampiran-iii');
    assert.equal(answer(saved, 'A.I.1.i.a'), 'Ya');
    assert.equal(answer(saved, 'A.I.1.i.b'), 'B');
    assert.equal(answer(saved, 'A.I.1.ii.a'), 'Ya');
    assert.equal(saved.assessment.layers.unit.size, 3);
  });

  it("changes one answer of an official office's workbook, and only that, in the file it saves", async function () {
    const original = await readFile(sharedFixture(this, 'lampiran-iii-filled.xlsx'));
    const before = await readBack(original);
    await at.openFile('lampiran-iii-filled.xlsx', original);
    await at.saidBecomes(/lampiran-iii-filled\.xlsx dibuka/);
    await at.tab('overview');
    await at.pane.locator('.total-main strong').filter({ hasText: '85,72' }).waitFor();

    const place = answerCell(before, 'A.I.1.i.a');
    await at.select(OFFICIAL, place);
    await at.type('Tidak');
    await at.pane.locator('.total-main strong').filter({ hasNotText: '85,72' }).waitFor();
    const { bytes } = await at.save();
    const [was, is] = await Promise.all([readWorkbookFile(original), readWorkbookFile(bytes)]);
    const saved = await readBack(bytes);
    assert.equal(answer(before, 'A.I.1.i.a'), 'Ya');
    assert.equal(answer(saved, 'A.I.1.i.a'), 'Tidak');
    assert.deepEqual(
      is.sheets.map(({ name }) => name),
      was.sheets.map(({ name }) => name),
    );
    const others = [...before.assessment.layers.unit.keys()].filter((item) => item !== 'A.I.1.i.a');
    for (const item of others) assert.equal(answer(saved, item), answer(before, item), item);
  });

  it('asks before it replaces work that no file holds, and goes on after Esc as though nothing was', async () => {
    const { page } = at;
    const dialog = page.getByRole('dialog', { name: 'Ganti pekerjaan ini?' });
    await page.locator('#new').click();
    await at.saidBecomes(/LKE baru\.xlsx dibuka/);
    assert.equal(await dialog.isVisible(), false, 'what was saved is replaced without a question');

    await at.select('1 Manajemen Perubahan', 'F8');
    await at.type('Ya');
    await page.locator('#example').click();
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await at.saidBecomes(/Tidak ada yang diganti/);
    assert.equal(await at.cell('1 Manajemen Perubahan', 'F8'), 'Ya');

    await page.locator('#example').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Simpan .xlsx lalu ganti' }).click(),
    ]);
    assert.equal(answer(await readBack(await readFile(await download.path())), 'A.I.1.i.a'), 'Ya');
    await at.saidBecomes(/LKE contoh\.xlsx dibuka/);
    await at.pane.locator('#status').filter({ hasText: 'KPU' }).waitFor();
  });

  it('keeps an opened file through a reload, and saves it by its own name afterwards', async () => {
    await at.select('1 Manajemen Perubahan', 'I8');
    await at.type('Catatan sebelum ditutup');
    await at.kept();
    await at.load();
    await at.saidBecomes(/Pekerjaan terakhir dibuka kembali/);
    const { name, bytes } = await at.save();
    assert.equal(name, 'LKE contoh.xlsx');
    const { assessment } = await readBack(bytes);
    assert.equal(entryOf(assessment, 'unit', 'A.I.1.i.a').note, 'Catatan sebelum ditutup');
  });

  it('keeps the work of the first tab only, and says so in a second one', async () => {
    const second = await at.page.context().newPage();
    await second.goto(`${server.url}/index.html`);
    await second.locator('#kept[data-state="elsewhere"]').waitFor({ timeout: 90_000 });
    assert.match(await second.locator('#status').innerText(), /tab lain/);
    await second.close();
    await at.select('1 Manajemen Perubahan', 'I8');
    await at.type('Masih tab pertama');
    await at.kept();
    await at.load();
    assert.equal(await at.cell('1 Manajemen Perubahan', 'I8'), 'Masih tab pertama');
    await at.kept();
  });
});
