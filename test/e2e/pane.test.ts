import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serve, type StaticServer } from '../support/serve';
import { buildTestPane } from '../taskpane/support/build-pane';
import { axeFaults } from './support/axe';
import { sharedBrowser } from './support/browser';
import { BUILD_TIMEOUT } from './support/build-workbench';

const root = resolve(__dirname, '../..');
const PICTURES = join(root, 'out', 'pane');

const TABS = ['start', 'overview', 'indicator', 'findings', 'hand-off', 'help'] as const;

declare global {
  interface Window {
    /** Lets a host go on that a test holds back. */
    goOn?: () => void;
  }
}

/** Long enough for a busy machine; a test that passes never waits so long. */
const PATIENCE = 20_000;

describe('task pane at work', function () {
  this.timeout(180_000);

  let browser: Browser;
  let server: StaticServer;
  let page: Page;
  let complaints: string[];

  before(async function () {
    this.timeout(BUILD_TIMEOUT);
    browser = await sharedBrowser(this);
    mkdirSync(PICTURES, { recursive: true });
    server = await serve(await buildTestPane());
  });

  after(async () => {
    await server?.close();
  });

  async function open(look: BrowserContextOptions = {}): Promise<void> {
    page = await browser.newPage({ viewport: { width: 340, height: 640 }, ...look });
    complaints = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    // office.js is not needed here: the pane is handed a workbook in memory.
    await page.route(/^https:/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await page.goto(`${server.url}/taskpane.html`);
    await page.locator('#page-heading').waitFor();
  }

  afterEach(async () => {
    await page?.close();
    assert.deepEqual(complaints, []);
  });

  const said = (): ReturnType<Page['locator']> => page.locator('.said');
  const saidBecomes = (text: RegExp): Promise<void> =>
    said().filter({ hasText: text }).waitFor({ timeout: PATIENCE });
  const heading = (text: string | RegExp): Promise<void> =>
    page.locator('#page-heading').filter({ hasText: text }).waitFor({ timeout: PATIENCE });
  const tab = (name: (typeof TABS)[number]): Promise<void> => page.locator(`#tab-${name}`).click();
  /** What stands in a cell of the workbook beside the pane. */
  const cell = (sheet: string, row: number, col: number): Promise<unknown> =>
    page.evaluate((at) => window.book.workbook.value(at), { sheet, row, col });
  const typeInto = (sheet: string, row: number, col: number, value: string | number | null): Promise<void> =>
    page.evaluate(([at, given]) => window.book.type(at, given), [{ sheet, row, col }, value] as const);
  const select = (sheet: string, row: number, col: number): Promise<void> =>
    page.evaluate((at) => window.book.select(at), { sheet, row, col });

  async function create(): Promise<void> {
    await page.locator('#unit-name').fill('KPU Kota Contoh');
    await page.locator('#create').click();
    await page.getByText('LKE di buku kerja ini').waitFor();
  }

  const AREA_1 = '1 Manajemen Perubahan';
  const ANSWER = 6;

  it('creates an LKE, and says what is missing in the form first', async () => {
    await open();
    assert.match(await page.locator('main').innerText(), /belum berisi LKE/);
    await page.locator('#create').click();
    const problem = page.locator('#unit-name-problem');
    assert.equal(await problem.innerText(), 'Isi nama unit kerja.');
    assert.equal(await page.locator('#unit-name').getAttribute('aria-describedby'), 'unit-name-problem');
    await create();
    await saidBecomes(/LKE dibuat: 9 lembar/);
    assert.match(await page.locator('#status').innerText(), /KPU Kota Contoh/);
    assert.equal((await cell('Identitas', 1, 1)) !== undefined, true);
    const focused = await page.evaluate(() => document.activeElement?.id);
    assert.equal(focused, 'page-heading', 'a screen reader is told where it is now');
  });

  it('shows the progress of long work and stops it on request', async () => {
    await open();
    await page.evaluate(() => {
      const gate = new Promise<void>((resolve) => (window.goOn = resolve));
      window.book.pause = () => gate;
    });
    await page.locator('#unit-name').fill('KPU Kota Contoh');
    await page.keyboard.press('Enter');
    await page.getByText('Membuat lembar kerja').waitFor();
    assert.equal(
      await page.locator('fluent-progress-bar').getAttribute('aria-label'),
      'Membuat lembar kerja',
    );
    await page.getByRole('button', { name: 'Batalkan' }).click();
    await page.evaluate(() => window.goOn?.());
    await saidBecomes(/Dibatalkan\. Tidak ada yang tersisa/);
    assert.equal(await page.locator('.busy').count(), 0);
    assert.equal(await page.locator('#unit-name').inputValue(), 'KPU Kota Contoh', 'what was typed stays');
  });

  it('answers by keyboard alone, follows into the sheet, and takes it back', async () => {
    await open();
    await create();
    await page.locator('#tab-start').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await heading('Cari indikator');
    assert.equal(
      await page.evaluate(() => document.activeElement?.id),
      'tab-indicator',
      'the focus stays on the tabs',
    );
    await page.keyboard.press('Alt+PageDown');
    await heading('A.I.1.i.a');
    assert.equal(
      await page.evaluate(() => document.activeElement?.tagName),
      'FLUENT-RADIO',
      'ready to answer',
    );
    await page.keyboard.press('Space');
    await saidBecomes(/A\.I\.1\.i\.a dijawab Ya/);
    assert.equal(await cell(AREA_1, 8, ANSWER), 'Ya');
    await page.keyboard.press('ArrowDown');
    await saidBecomes(/A\.I\.1\.i\.a dijawab Tidak/);
    assert.equal(await cell(AREA_1, 8, ANSWER), 'Tidak');
    await page.locator('#undo').focus();
    await page.keyboard.press('Enter');
    await saidBecomes(/Diurungkan: 1 isian/);
    assert.equal(await cell(AREA_1, 8, ANSWER), 'Ya');
    await page.keyboard.press('Alt+PageDown');
    await heading('A.I.1.i.b');
    assert.deepEqual(await page.evaluate(() => window.book.went), { sheet: AREA_1, row: 10, col: ANSWER });
  });

  it('shows the answer of the cell as the one that is chosen, also to a screen reader', async () => {
    await open();
    // Checked in the element itself: a page that only says so in an attribute shows an empty circle.
    const isChosen = (value: string): Promise<unknown> =>
      page.waitForFunction(
        (of) => document.querySelector<HTMLInputElement>(`fluent-radio[value="${of}"]`)?.checked === true,
        value,
      );
    await isChosen('WBK');
    await create();
    await typeInto(AREA_1, 8, ANSWER, 'Tidak');
    await select(AREA_1, 8, 2);
    await tab('indicator');
    await isChosen('Tidak');
    await typeInto(AREA_1, 8, ANSWER, 'Ya');
    await isChosen('Ya');
  });

  it('shows the indicator of the selected cell, whichever column it is', async () => {
    await open();
    await create();
    await tab('indicator');
    await select(AREA_1, 10, 2);
    await heading('A.I.1.i.b');
    await select('Rekap', 3, 3);
    await heading('A.I.1.i.b');
  });

  it('keeps note and evidence in their cells, a link a line', async () => {
    await open();
    await create();
    await select(AREA_1, 8, 2);
    await tab('indicator');
    await page.getByLabel('Catatan').fill('SK nomor 12');
    await page.keyboard.press('Control+Enter');
    await saidBecomes(/Catatan A\.I\.1\.i\.a disimpan/);
    assert.equal(await cell(AREA_1, 8, 9), 'SK nomor 12');
    await page.getByLabel('Tautan atau nama dokumen').fill('drive.google.com/sk-tim');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'sk-tim' }).waitFor();
    await page.getByLabel('Tautan atau nama dokumen').fill('<img src=x onerror=alert(1)>');
    await page.locator('#add-link').click();
    await page.getByText('<img src=x').first().waitFor();
    assert.equal(await cell(AREA_1, 8, 10), 'https://drive.google.com/sk-tim\n<img src=x onerror=alert(1)>');
    const link = page.getByRole('link', { name: 'sk-tim' });
    assert.equal(await link.getAttribute('href'), 'https://drive.google.com/sk-tim');
    assert.match((await link.getAttribute('rel')) ?? '', /noopener/);
    await page.getByRole('button', { name: 'Hapus <img' }).click();
    await saidBecomes(/Data dukung/);
    assert.equal(await cell(AREA_1, 8, 10), 'https://drive.google.com/sk-tim');
  });

  it('finds what was broken in the sheet, shows the correction first, and applies it', async () => {
    await open();
    await create();
    await tab('findings');
    await page.getByText('Seluruh buku kerja diperiksa').waitFor();
    await typeInto(AREA_1, 8, ANSWER, ' Ya');
    await page.locator('#tab-findings .badge').waitFor();
    await page.getByRole('button', { name: 'Perbaiki …' }).first().click();
    await heading('Periksa sebelum diterapkan');
    assert.match(await page.locator('.change').innerText(), /“ Ya”[^]*“Ya”/);
    assert.equal(await cell(AREA_1, 8, ANSWER), ' Ya', 'nothing is written yet');
    await page.screenshot({ path: join(PICTURES, 'preview.png') });
    await page.locator('#apply').click();
    await saidBecomes(/1 perbaikan diterapkan/);
    assert.equal(await cell(AREA_1, 8, ANSWER), 'Ya');
    assert.equal(await page.locator('#tab-findings .badge').count(), 0);
    await page.locator('#recheck').click();
    await saidBecomes(/Pemeriksaan selesai/);
  });

  it('changes scores and gates as soon as a cell does', async () => {
    await open();
    await create();
    await tab('overview');
    const total = page.locator('.total-main strong');
    assert.equal(await total.innerText(), '–');
    await typeInto('Hasil', 8, ANSWER, 3.6);
    await page.locator('.gate, details .gate').filter({ hasText: 'IPAK' }).waitFor({ state: 'attached' });
    await page.getByText('Sudah terpenuhi (1)').waitFor();
    assert.equal(await total.innerText(), '15,75');
    assert.match(await page.locator('.last-change').innerText(), /09[.:]05.*B\.I\.a/);
    await page.getByRole('button', { name: 'WBBM' }).click();
    assert.match(await page.locator('#h-gates').innerText(), /WBBM/);
    assert.match(await page.locator('.gates').first().innerText(), /kurang 69,25 poin/);
    assert.match(await page.locator('.gates').first().innerText(), /IPKP harus ≥ 3,60/);
  });

  it('says the remedy when the host refuses, and leaves the answer as it was', async () => {
    await open();
    await create();
    await select(AREA_1, 8, 2);
    await tab('indicator');
    await page.evaluate(() => window.book.fail('edit-mode'));
    await page.locator('fluent-radio[value="Ya"]').click();
    await saidBecomes(/Tekan Enter atau Esc/);
    assert.equal(await cell(AREA_1, 8, ANSWER), null);
    assert.equal(await page.locator('.choice[data-checked]').count(), 0);
  });

  it('takes back nothing that somebody changed since', async () => {
    await open();
    await create();
    await select(AREA_1, 8, 2);
    await tab('indicator');
    await page.locator('fluent-radio[value="Ya"]').click();
    await saidBecomes(/A\.I\.1\.i\.a dijawab Ya/);
    await typeInto(AREA_1, 8, ANSWER, 'Tidak');
    await page.locator('.choice[data-checked]').filter({ hasText: 'Tidak' }).waitFor();
    await page.locator('#undo').click();
    await saidBecomes(/sudah diubah lagi sesudahnya/);
    assert.equal(await cell(AREA_1, 8, ANSWER), 'Tidak');
  });

  it('speaks English after one click and remembers language and page', async () => {
    await open();
    await create();
    await tab('overview');
    await page.getByRole('button', { name: 'English' }).click();
    await heading('Score overview');
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    await page.reload();
    await page.locator('#tab-overview[aria-selected="true"]').waitFor();
    assert.match(await page.locator('#tab-findings').innerText(), /Findings/);
  });

  it('copies the answers for PortalRB', async () => {
    await open();
    await create();
    await typeInto(AREA_1, 8, ANSWER, 'Ya');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await tab('hand-off');
    await page.locator('#copy').click();
    await saidBecomes(/disalin ke papan klip/);
    const copied = JSON.parse(await page.evaluate(() => navigator.clipboard.readText())) as {
      answers: { jawaban_unit: string | null }[];
    };
    assert.equal(copied.answers.length, 127);
    assert.equal(copied.answers.filter((answer) => answer.jawaban_unit !== null).length, 1);
  });

  it('fits 320 px on every page and leaves the corner of Excel free', async () => {
    await open({ viewport: { width: 320, height: 378 } });
    await create();
    await select(AREA_1, 8, 2);
    for (const name of TABS) {
      await tab(name);
      const widest = await page.evaluate(() =>
        Math.max(document.documentElement.scrollWidth, document.querySelector('#content')?.scrollWidth ?? 0),
      );
      assert.ok(widest <= 320, `${name} is ${String(widest)} px wide`);
    }
    const right = await page.evaluate(
      () => document.querySelector('#language')?.getBoundingClientRect().right ?? 999,
    );
    assert.ok(right <= 320 - 34);
  });

  const looks: readonly (readonly [string, BrowserContextOptions])[] = [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced', { colorScheme: 'dark', forcedColors: 'active' }],
  ];
  for (const [look, options] of looks) {
    it(`is open to everybody on every page (axe, ${look})`, async () => {
      await open(options);
      const faults = async (where: string): Promise<string[]> => {
        await page.screenshot({ path: join(PICTURES, `${look}-${where}.png`) });
        return axeFaults(page, where);
      };
      const all = await faults('start-empty');
      await create();
      await typeInto(AREA_1, 8, ANSWER, 'ya ');
      await typeInto(AREA_1, 10, ANSWER, 'B');
      await typeInto('Hasil', 8, ANSWER, 3.2);
      await select(AREA_1, 8, 2);
      for (const name of TABS) {
        await tab(name);
        if (name === 'findings') await page.getByText('Seluruh buku kerja diperiksa').waitFor();
        all.push(...(await faults(name)));
      }
      await tab('indicator');
      await page.locator('#find').click();
      all.push(...(await faults('search')));
      await tab('findings');
      await page.getByRole('button', { name: 'Perbaiki …' }).first().click();
      all.push(...(await faults('preview')));
      assert.deepEqual(all, []);
    });
  }
});
