import assert from 'node:assert/strict';
import type { Browser, Frame } from 'playwright-core';
import { serve, type StaticServer } from '../support/serve';
import { axeFaults } from './support/axe';
import { sharedBrowser } from './support/browser';
import { BUILD_TIMEOUT, builtWorkbench } from './support/build-workbench';
import { Workbench } from './support/workbench';

const AREA_6 = '6 Pelayanan Publik';
const PLAN = 'Rencana Aksi';

describe('the way to a predicate in the workbench', function () {
  this.timeout(300_000);

  let browser: Browser;
  let server: StaticServer;
  let at: Workbench;

  before(async function () {
    this.timeout(BUILD_TIMEOUT);
    browser = await sharedBrowser(this);
    server = await serve(await builtWorkbench());
  });

  beforeEach(async () => {
    at = await Workbench.open(browser, server.url);
    await at.page.locator('#example').click();
    await at.saidBecomes(/contoh/i);
    await at.tab('overview');
  });

  afterEach(async () => {
    await at?.close();
  });

  after(async () => {
    await server?.close();
  });

  const frame = (): Frame => {
    const found = at.page.frames().find((each) => each !== at.page.mainFrame());
    assert.ok(found);
    return found;
  };

  async function openPath(): Promise<void> {
    await at.pane.locator('#subpage-path').click();
    await at.paneHeading(/Jalan ke WB/);
    await at.pane.getByRole('button', { name: 'WBBM', exact: true }).click();
    await at.paneHeading('Jalan ke WBBM');
    await at.pane.locator('.move').first().waitFor();
  }

  it('shows the moves, follows edits of the sheet, and tries them without touching it', async () => {
    await openPath();
    assert.deepEqual(await axeFaults(frame(), 'path'), []);
    await at.picture('jalan-ke-wbbm');
    const before = await at.cells(AREA_6, 'F1:F80');
    const total = await at.cell('Rekap', 'C8');

    await at.pane.locator('#try-moves').click();
    await at.paneHeading('Bagaimana jika');
    const lowest = at.pane.locator('.rows > div').filter({ hasText: 'Paling rendah' });
    await lowest.filter({ hasText: 'menjadi' }).waitFor();
    assert.deepEqual(await axeFaults(frame(), 'what-if'), []);
    await at.picture('bagaimana-jika');
    assert.deepEqual(await at.cells(AREA_6, 'F1:F80'), before);
    assert.equal(await at.cell('Rekap', 'C8'), total);

    await at.pane.locator('#reset-trial').click();
    await at.pane.locator('.rows > div').first().waitFor({ state: 'detached' });
  });

  it('goes to the cell of a move, and drops the move once the cell says so', async () => {
    await openPath();
    const move = at.pane.locator('.move').filter({ hasText: /^\s*B\.II\.a/ });
    await move.getByRole('button', { name: 'Ke sel indikator B.II.a' }).click();
    await at.paneSays(/Hasil!/);
    const [sheet = '', cell = ''] = (await at.selected()).split('!');
    assert.equal(sheet, 'Hasil');
    await at.select(sheet, cell);
    await at.type('3,9');
    await move.waitFor({ state: 'detached' });
  });

  it('writes the chosen moves as a work plan, once', async () => {
    await openPath();
    const code = (await at.pane.locator('.move').first().locator('label').first().innerText()).split(' ')[0];
    await at.pane.locator('#write-plan').click();
    await at.pane
      .locator('.said')
      .filter({ hasText: /langkah ditambahkan/ })
      .waitFor({ timeout: 90_000 });
    assert.equal(await at.cell(PLAN, 'B6'), code);
    assert.match(await at.selected(), /^Rencana Aksi!B6/);
    await at.picture('rencana-aksi');
    const rows = await at.cells(PLAN, 'B6:I60');
    await at.pane.locator('#write-plan').click();
    await at.paneSays(/sudah ada di lembar Rencana Aksi/);
    assert.deepEqual(await at.cells(PLAN, 'B6:I60'), rows);
  });
});
