import assert from 'node:assert/strict';
import { serve, type StaticServer } from '../support/serve';
import { sharedBrowser } from './support/browser';
import { BUILD_TIMEOUT, builtWorkbench } from './support/build-workbench';
import { Workbench } from './support/workbench';

const AREA_1 = '1 Manajemen Perubahan';
const AREA_5 = '5 Pengawasan';

/** One afternoon of a clerk, in the order in which she works. Each test goes on where the one before it ended. */
describe('filling an LKE in the workbench', function () {
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

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await at.picture('failed');
  });

  it('opens with a new LKE that asks for its unit first', async () => {
    await at.pane.getByText('LKE di buku kerja ini').waitFor();
    assert.match(await at.page.locator('header.bar').innerText(), /bukan Excel/);
    await at.pane.getByRole('button', { name: 'Isi identitas unit' }).click();
    await at.paneSays(/Identitas!D5/);
    assert.equal(await at.selected(), 'Identitas!D5');
    await at.select('Identitas', 'D5');
    await at.type('KPU Kota Contoh');
    await at.select('Identitas', 'D9');
    await at.type('WBK');
    await at.pane.locator('#status').filter({ hasText: 'KPU Kota Contoh' }).waitFor();
    await at.pane.locator('.rows').filter({ hasText: 'WBK' }).waitFor();
  });

  it('is filled by keyboard alone: cells, F6 to the pane, choices, note, link, next open one', async () => {
    const { keyboard } = at.page;
    await at.select(AREA_1, 'F8');
    await at.type('Ya');
    // Enter goes down, over the locked line of evidence, to the next answer.
    await keyboard.press('ArrowDown');
    await at.type('A');
    assert.deepEqual(await at.cells(AREA_1, 'F8:F10'), [['Ya'], [''], ['A']]);

    await keyboard.press('F6');
    await keyboard.press('Alt+PageDown');
    await at.paneHeading('A.I.1.ii.a');
    await keyboard.press('Space');
    await at.paneSays(/A\.I\.1\.ii\.a dijawab Ya/);
    await at.cellBecomes(AREA_1, 'F13', 'Ya');
    await keyboard.press('ArrowDown');
    await at.paneSays(/A\.I\.1\.ii\.a dijawab Tidak/);
    await at.cellBecomes(AREA_1, 'F13', 'Tidak');

    const focused = (): Promise<string | null> =>
      at.pane.locator(':focus').evaluate((element) => element.id || element.textContent);
    const tabTo = async (id: string): Promise<void> => {
      for (let steps = 0; steps < 20 && (await focused()) !== id; steps++) await keyboard.press('Tab');
      assert.equal(await focused(), id, `Tab reaches ${id}`);
    };
    await tabTo('note-A.I.1.ii.a');
    await keyboard.type('Rencana kerja 2026');
    await keyboard.press('Control+Enter');
    await at.paneSays(/Catatan A\.I\.1\.ii\.a disimpan/);
    await at.cellBecomes(AREA_1, 'I13', 'Rencana kerja 2026');
    await tabTo('link-A.I.1.ii.a');
    await keyboard.type('drive.example.go.id/rencana');
    await keyboard.press('Enter');
    await at.cellBecomes(AREA_1, 'J13', 'https://drive.example.go.id/rencana');

    await keyboard.press('Alt+PageDown');
    await at.paneHeading('A.I.1.ii.b');
    assert.equal(await at.selected(), `${AREA_1}!F15`);
    await keyboard.press('Shift+F6');
    await at.type('B');
    await at.cellBecomes(AREA_1, 'F15', 'B');
  });

  it('takes an answer from the list in the cell', async () => {
    await at.select(AREA_1, 'F17');
    await at.page.keyboard.press('F2');
    await at.page.getByText('Pilih item').waitFor();
    await at.page.getByText('C', { exact: true }).last().click();
    await at.cellBecomes(AREA_1, 'F17', 'C');
    await at.tab('indicator');
    await at.paneHeading('A.I.1.ii.c');
    await at.pane.locator('.choice[data-checked]').filter({ hasText: 'C' }).waitFor();
  });

  it('takes a pasted column of counts, works out the share, and keeps a block off locked cells', async () => {
    const { page } = at;
    const paste = async (sheet: string, address: string, text: string): Promise<void> => {
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await at.select(sheet, address);
      await page.keyboard.press('Control+v');
      await at.idle();
    };
    await paste(AREA_5, 'F62', '1\n12\n40\n50');
    await at.cellBecomes(AREA_5, 'F65', 50);
    assert.deepEqual(await at.cells(AREA_5, 'F62:F65'), [[1], [12], [40], [50]]);
    await at.paneHeading('A.II.5.iii.a');
    await at.pane.locator('.result').filter({ hasText: '%' }).waitFor();

    await paste(AREA_5, 'F8', 'A\nB\nC');
    await at.saidBecomes(/terkunci/);
    assert.deepEqual(await at.cells(AREA_5, 'F8:F10'), [[''], [''], ['']]);
  });

  it('takes 3,6 for the number it is, and shows it so', async () => {
    await at.select('Hasil', 'F8');
    await at.type('3,6');
    await at.cellBecomes('Hasil', 'F8', 3.6);
    await at.tab('overview');
    await at.pane.getByText('Sudah terpenuhi (1)').waitFor();
    await at.goTo('Hasil', 'F8');
    await at.page.keyboard.press('F2');
    await at.page.keyboard.press('Enter');
    await at.cellBecomes('Hasil', 'F8', 3.6);
  });

  it('refuses what is no answer while it is typed, and says what is', async () => {
    await at.select(AREA_1, 'F20');
    await at.page.keyboard.type('Mungkin');
    await at.page.keyboard.press('Enter');
    const dialog = at.page.getByRole('dialog');
    await dialog.filter({ hasText: 'Pilih' }).waitFor();
    await dialog.getByRole('button', { name: 'OK' }).click();
    await at.page.keyboard.press('Escape');
    assert.equal(await at.cell(AREA_1, 'F20'), '');
  });

  it('finds what a paste broke, leads to it, and corrects one or all of a kind after a look', async () => {
    const { page, pane } = at;
    await page.evaluate(() => navigator.clipboard.writeText(' ya'));
    for (const address of ['F8', 'F13', 'F27']) {
      await at.select(AREA_1, address);
      await page.keyboard.press('Control+v');
      await at.cellBecomes(AREA_1, address, ' ya');
    }
    await at.tab('findings');
    await pane.getByText('Seluruh buku kerja diperiksa').waitFor();
    const finding = pane
      .locator('.finding')
      .filter({ hasText: `${AREA_1}!F13` })
      .first();
    await finding.getByRole('button', { name: 'Ke sel' }).click();
    await at.paneSays(/F13/);
    assert.equal(await at.selected(), `${AREA_1}!F13`);

    await at.tab('findings');
    await finding.getByRole('button', { name: 'Perbaiki' }).click();
    await at.paneHeading('Periksa sebelum diterapkan');
    assert.equal(await at.cell(AREA_1, 'F13'), ' ya', 'nothing is written before the look');
    await pane.locator('#apply').click();
    await at.cellBecomes(AREA_1, 'F13', 'Ya');

    await pane.getByRole('button', { name: 'Rapikan penulisan jawaban (2)' }).click();
    assert.equal(await pane.locator('.change').count(), 2);
    await pane.locator('#apply').click();
    await at.paneSays(/2 perbaikan diterapkan/);
    await at.cellBecomes(AREA_1, 'F8', 'Ya');
    await at.cellBecomes(AREA_1, 'F27', 'Ya');
  });

  it('takes steps back: the pane by its button, the person by Ctrl+Z and by the page', async () => {
    const { page, pane } = at;
    await pane.locator('#undo').click();
    await at.paneSays(/Diurungkan: 2 isian/);
    await at.cellBecomes(AREA_1, 'F27', ' ya');
    await at.select(AREA_1, 'F27');
    await at.type('Tidak');
    await at.cellBecomes(AREA_1, 'F27', 'Tidak');
    await page.keyboard.press('Control+z');
    await at.cellBecomes(AREA_1, 'F27', ' ya');
    await page.locator('#redo').click();
    await at.cellBecomes(AREA_1, 'F27', 'Tidak');
    await page.locator('#undo').click();
    await at.cellBecomes(AREA_1, 'F27', ' ya');
    await at.type('Ya');
    assert.notEqual(await at.selected(), `${AREA_1}!F27`, 'the keyboard went on in the grid');
    await at.cellBecomes(AREA_1, 'F27', 'Ya');
  });

  it('shows a gate change as soon as a cell does, for the predicate aimed at', async () => {
    const { pane } = at;
    await at.tab('overview');
    const prima = pane.locator('.gate').filter({ hasText: 'IPKP' });
    await prima.filter({ hasText: 'IPKP harus ≥ 3,20' }).waitFor();
    await at.select('Hasil', 'F13');
    await at.type('3.3');
    await pane.getByText('Sudah terpenuhi (2)').waitFor();
    await pane.getByRole('button', { name: 'WBBM' }).click();
    await prima.filter({ hasText: 'IPKP harus ≥ 3,60' }).waitFor();
    await pane.getByRole('button', { name: 'WBK', exact: true }).click();
  });

  it('speaks English after one click, and keeps language, page and work through a reload', async () => {
    await at.pane.getByRole('button', { name: 'English' }).click();
    await at.paneHeading('Score overview');
    await at.kept();
    await at.load();
    await at.saidBecomes(/Pekerjaan terakhir dibuka kembali/);
    await at.paneHeading('Score overview');
    await at.pane.locator('#status').filter({ hasText: 'KPU Kota Contoh' }).waitFor();
    assert.equal(await at.cell('Hasil', 'F8'), 3.6);
    assert.equal(await at.cell(AREA_1, 'I13'), 'Rencana kerja 2026');
    await at.select(AREA_1, 'F22');
    await at.type('A');
    await at.cellBecomes(AREA_1, 'F22', 'A');
    await at.pane.getByRole('button', { name: 'Bahasa Indonesia' }).click();
  });
});
