import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serve, type StaticServer } from '../support/serve';
import { buildTestPane } from '../taskpane/support/build-pane';
import { axeFaults } from './support/axe';
import { sharedBrowser } from './support/browser';
import { BUILD_TIMEOUT } from './support/build-workbench';

const PICTURES = join(resolve(__dirname, '../..'), 'out', 'pane');
const AREA_1 = '1 Manajemen Perubahan';
const ANSWER = 6;
/** Long enough for a busy machine; a test that passes never waits so long. */
const PATIENCE = 20_000;

describe('handing off in the pane', function () {
  this.timeout(180_000);

  let browser: Browser;
  let server: StaticServer;
  let page: Page;

  before(async function () {
    this.timeout(BUILD_TIMEOUT);
    browser = await sharedBrowser(this);
    mkdirSync(PICTURES, { recursive: true });
    server = await serve(await buildTestPane());
  });

  after(async () => {
    await server?.close();
  });

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 340, height: 900 } });
    await page.route(/^https:/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await page.goto(`${server.url}/taskpane.html`);
    await page.locator('#unit-name').fill('KPU Kota Contoh');
    await page.locator('#create').click();
    await page.getByText('LKE di buku kerja ini').waitFor();
    await type(8, 'Ya');
  });

  afterEach(async () => {
    await page?.close();
  });

  const type = (row: number, value: string | null): Promise<void> =>
    page.evaluate(([at, given]) => window.book.type(at, given), [
      { sheet: AREA_1, row, col: ANSWER },
      value,
    ] as const);
  const saidBecomes = (text: RegExp): Promise<void> =>
    page.locator('.said').filter({ hasText: text }).waitFor({ timeout: PATIENCE });
  const sealCard = (): ReturnType<Page['locator']> => page.locator('[aria-labelledby="h-seal"]');
  const sealSays = (text: RegExp): Promise<void> =>
    sealCard().filter({ hasText: text }).waitFor({ timeout: PATIENCE });
  const idle = (): Promise<void> => page.locator('.busy').waitFor({ state: 'detached', timeout: PATIENCE });
  /** Everything on the page at once, however long it is. */
  async function picture(name: string): Promise<void> {
    const height = await page.evaluate(() => document.querySelector('#content')?.scrollHeight ?? 900);
    await page.setViewportSize({ width: 340, height: Math.ceil(height) + 160 });
    await page.screenshot({ path: join(PICTURES, `${name}.png`) });
  }

  it('seals the LKE and names what changed afterwards, with the way to the cell', async () => {
    await page.locator('#tab-hand-off').click();
    await idle();
    await sealSays(/belum disegel/);
    await page.locator('#seal').click();
    await saidBecomes(/LKE disegel/);
    await sealSays(/Tidak berubah sejak disegel/);
    await type(8, 'Tidak');
    await sealSays(/A\.I\.1\.i\.a: jawaban diubah/);
    await picture('serahkan-berubah');
    assert.deepEqual(await axeFaults(page, 'hand-off'), []);
    await sealCard()
      .getByRole('button', { name: /Ke sel|sel/ })
      .first()
      .click();
    await saidBecomes(/1 Manajemen Perubahan!F8/);
    await page.locator('#seal').click();
    await sealSays(/Tidak berubah sejak disegel/);
  });

  it('lists errors that stand in the way, and seals in spite of them only when told', async () => {
    await type(10, 'Z');
    await page.locator('#tab-hand-off').click();
    await idle();
    await page.getByText('1 galat menghalangi').waitFor();
    await picture('serahkan-galat');
    assert.deepEqual(await axeFaults(page, 'hand-off with errors'), []);
    await page.locator('#seal').click();
    await saidBecomes(/Belum disegel: 1 galat/);
    await sealSays(/belum disegel/);
    await page.locator('#seal-despite').click();
    await sealSays(/masih ada 1 galat/);
  });

  it('gives the answers as a file, and says so when that fails', async () => {
    await page.locator('#tab-hand-off').click();
    await idle();
    await page.getByRole('button', { name: 'Analisis (CSV)' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#take-file').click()]);
    assert.match(download.suggestedFilename(), /^LKE ZI KPU Kota Contoh \d{4}\.csv$/);
    assert.match(readFileSync(await download.path(), 'utf8'), /^\uFEFFcode;count/);
    await saidBecomes(/diserahkan ke peramban/);
    await page.evaluate(() => {
      URL.createObjectURL = () => {
        throw new Error('refused');
      };
    });
    await page.locator('#take-file').click();
    await saidBecomes(/tidak dapat diunduh/);
  });

  it('makes the register of evidence, says what to put right, and keeps what was filled in', async () => {
    await page.evaluate(() => {
      const sheet = '1 Manajemen Perubahan';
      window.book.type({ sheet, row: 8, col: 10 }, 'SK Tim https://drive.google.com/a');
      window.book.type({ sheet, row: 10, col: 10 }, 'D:\\bukti\\foto.jpg');
    });
    await page.locator('#tab-hand-off').click();
    await idle();
    await page.locator('#subpage-evidence').click();
    await page.locator('#update-evidence').click();
    await saidBecomes(/2 baris ditambahkan, 0 dipertahankan/);
    await page.getByText('ada di komputer atau jaringan unit').waitFor();
    await picture('data-dukung');
    assert.deepEqual(await axeFaults(page, 'evidence'), []);
    await page.evaluate(() => window.book.type({ sheet: 'Data Dukung', row: 5, col: 7 }, 'Pokja 1'));
    await page.locator('#update-evidence').click();
    await saidBecomes(/0 baris ditambahkan, 2 dipertahankan/);
    const owner = await page.evaluate(() =>
      window.book.workbook.value({ sheet: 'Data Dukung', row: 5, col: 7 }),
    );
    assert.equal(owner, 'Pokja 1');
  });
});
