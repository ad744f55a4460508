import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { OFFICE_JS_URL } from '../../src/taskpane/csp.cjs';
import { serve, type StaticServer } from '../support/serve';
import { sharedBrowser } from './support/browser';
import { BUILD_TIMEOUT } from './support/build-workbench';

const root = resolve(__dirname, '../..');
const PICTURES = join(root, 'out', 'taskpane');

/** What of office.js the pane asks for, inside a given host. */
function fakeOfficeJs(host: string, apiSupported = true): string {
  return `window.Office = {
    HostType: { Excel: 'Excel' },
    onReady: () => Promise.resolve({ host: ${host}, platform: 'PC' }),
    actions: { associate() {} },
    context: { requirements: { isSetSupported: () => ${String(apiSupported)} } },
  };`;
}

describe('task pane in a browser', function () {
  this.timeout(60_000);

  let browser: Browser;
  let server: StaticServer;

  before(async function () {
    this.timeout(BUILD_TIMEOUT);
    browser = await sharedBrowser(this);
    const build = spawnSync(process.execPath, [join(root, 'scripts/build.cjs'), '--only', 'web'], {
      encoding: 'utf8',
    });
    assert.equal(build.status, 0, `the web build failed:\n${build.stdout}${build.stderr}`);
    mkdirSync(PICTURES, { recursive: true });
    server = await serve(join(root, 'dist', 'web'));
  });

  after(async () => {
    await server?.close();
  });

  /** Everything the browser complained about on the page, policy violations above all. */
  let complaints: string[];
  let page: Page;

  async function open(
    officeJs: string | 'refused' | 'unanswered',
    colorScheme: 'light' | 'dark' = 'light',
  ): Promise<void> {
    page = await browser.newPage({ viewport: { width: 320, height: 600 }, colorScheme });
    complaints = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.route(/^https:/, (route) => route.abort());
    await page.route(OFFICE_JS_URL, (route) => {
      if (officeJs === 'refused') return route.abort('connectionrefused');
      if (officeJs === 'unanswered') return undefined;
      return route.fulfill({ contentType: 'text/javascript', body: officeJs });
    });
    await page.goto(`${server.url}/taskpane.html`, { waitUntil: 'commit' });
  }

  afterEach(async () => {
    await page?.close();
  });

  const status = (): Promise<string> => page.locator('#status').innerText();
  const statusBecomes = (text: string, timeout = 3000): Promise<void> =>
    page.locator('#status', { hasText: text }).waitFor({ timeout });

  for (const scheme of ['light', 'dark'] as const) {
    it(`says in Indonesian what it is, then in English (${scheme})`, async () => {
      await open(fakeOfficeJs("'Excel'"), scheme);
      await statusBecomes('Terhubung dengan Excel');
      assert.equal(await page.locator('html').getAttribute('lang'), 'id');
      assert.match(await page.locator('main').innerText(), /penilaian Zona Integritas/);
      await page.screenshot({ path: join(PICTURES, `ready-${scheme}.png`) });

      await page.getByRole('button', { name: 'English' }).click();
      assert.equal(await status(), 'Connected to Excel');
      assert.equal(await page.locator('html').getAttribute('lang'), 'en');
      assert.match(await page.locator('main').innerText(), /Zona Integritas assessment/);
      const focused = page.locator('button:focus');
      assert.equal(await focused.innerText(), 'Bahasa Indonesia', 'the focus stays on the switch');
      assert.equal(await focused.getAttribute('lang'), 'id', 'a screen reader says the name in its language');

      await page.reload();
      await statusBecomes('Connected to Excel');
      assert.deepEqual(complaints, []);
    });

    it(`says what to do when office.js is refused (${scheme})`, async () => {
      await open('refused', scheme);
      await statusBecomes('Tidak terhubung');
      const alert = page.getByRole('alert');
      assert.match(await alert.innerText(), /appsforoffice\.microsoft\.com/);
      await page.screenshot({ path: join(PICTURES, `blocked-${scheme}.png`) });
      assert.deepEqual(
        complaints.filter((text) => !text.includes('ERR_CONNECTION_REFUSED')),
        [],
      );
    });
  }

  it('gives up after five seconds when the network swallows office.js', async () => {
    await open('unanswered');
    await statusBecomes('Menghubungkan ke Excel');
    assert.match(await page.locator('main').innerText(), /Zona Integritas/, 'the text is there meanwhile');
    await statusBecomes('Tidak terhubung', 8000);
    await page.getByRole('button', { name: 'Coba lagi' }).waitFor();
  });

  it('gives up when office.js loads but never reaches Excel, and recovers when it does', async () => {
    await open(`${fakeOfficeJs("'Excel'")}
      let answer;
      Office.onReady = () => new Promise((resolve) => { answer = resolve; });
      window.answerLate = () => answer({ host: 'Excel', platform: 'PC' });`);
    await statusBecomes('Tidak terhubung', 8000);
    await page.evaluate(() => {
      (window as unknown as { answerLate: () => void }).answerLate();
    });
    await statusBecomes('Terhubung dengan Excel');
  });

  it('connects after the user tries again', async () => {
    await open('refused');
    await statusBecomes('Tidak terhubung');
    await page.unroute(OFFICE_JS_URL);
    await page.route(OFFICE_JS_URL, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: fakeOfficeJs("'Excel'") }),
    );
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await statusBecomes('Terhubung dengan Excel');
  });

  it('shows the way into Excel when opened in a browser tab', async () => {
    await open(fakeOfficeJs('null'));
    await statusBecomes('Tidak dibuka di Excel');
    assert.match(await page.getByRole('alert').innerText(), /Buka panel LKE/);
  });

  it('names the Excel it needs when this one is too old', async () => {
    await open(fakeOfficeJs("'Excel'", false));
    await statusBecomes('Versi Excel belum didukung');
    assert.match(await page.getByRole('alert').innerText(), /Excel 2021/);
  });

  /** Answers for Microsoft's server with the files of the npm package of the same library. */
  async function openWithRealOfficeJs(query: string): Promise<string[]> {
    const loaded: string[] = [];
    await open('refused');
    await page.unroute(OFFICE_JS_URL);
    const folder = new URL('.', OFFICE_JS_URL).href;
    await page.route(`${folder}**`, (route) => {
      const file = new URL(route.request().url()).pathname.slice(new URL(folder).pathname.length);
      loaded.push(file);
      return route.fulfill({ path: join(root, 'node_modules/@microsoft/office-js/dist', file) });
    });
    complaints.length = 0;
    await page.goto(`${server.url}/taskpane.html${query}`);
    return loaded;
  }
  const violations = (): string[] => complaints.filter((text) => /content security policy/i.test(text));

  it('lets the real office.js work under its policy, outside Excel', async () => {
    const loaded = await openWithRealOfficeJs('');
    await statusBecomes('Tidak dibuka di Excel');
    assert.equal(loaded[0], 'office.js');
    assert.deepEqual(violations(), []);
  });

  for (const host of ['Excel$Win32$16.01', 'Excel$Mac$16.00', 'Excel$Web$16.00']) {
    it(`lets office.js load its part for ${host.replaceAll('$', ' ')} under the policy`, async () => {
      const loaded = await openWithRealOfficeJs(`?_host_Info=${host}$id-ID$$$$0`);
      await page.waitForFunction(() => 'Excel' in window, undefined, { timeout: 10_000 });
      assert.ok(
        loaded.some((file) => file.startsWith(host.toLowerCase().replaceAll('$', '-'))),
        loaded.join(),
      );
      assert.deepEqual(violations(), []);
    });
  }

  it('fits 320 px and leaves the corner of Excel free', async () => {
    await open(fakeOfficeJs("'Excel'"));
    await statusBecomes('Terhubung dengan Excel');
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    const right = await page.evaluate(() => {
      const range = document.createRange();
      const ends = [...document.querySelectorAll('.banner h1, .banner p')].map((text) => {
        range.selectNodeContents(text);
        return range.getBoundingClientRect().right;
      });
      return Math.max(...ends);
    });
    assert.ok(right <= 320 - 34, `text in the banner reaches ${String(right)} px`);
  });

  it('lets the keyboard reach every control, with a visible ring', async () => {
    await open('refused');
    await statusBecomes('Tidak terhubung');
    const reached: string[] = [];
    for (let step = 0; step < 3; step++) {
      await page.keyboard.press('Tab');
      reached.push(await page.locator(':focus').innerText());
      const ring = await page.locator(':focus').evaluate((focused) => getComputedStyle(focused).outlineStyle);
      assert.equal(ring, 'solid', `no ring around ${reached.at(-1) ?? ''}`);
    }
    assert.deepEqual(reached, ['English', 'Coba lagi', 'Bantuan']);
  });

  it('opens the help page, which keeps the same policy', async () => {
    await open(fakeOfficeJs("'Excel'"));
    await statusBecomes('Terhubung dengan Excel');
    await page.goto(`${server.url}/bantuan.html`);
    await page.getByRole('heading', { name: 'Membuka panel' }).waitFor();
    assert.equal(await page.locator('script').count(), 0);
    assert.deepEqual(complaints, []);
    await page.screenshot({ path: join(PICTURES, 'help.png'), fullPage: true });
  });
});
