import assert from 'node:assert/strict';
import type { Browser, Frame } from 'playwright-core';
import { serve, type StaticServer } from '../support/serve';
import { axeFaults } from './support/axe';
import { sharedBrowser } from './support/browser';
import { BUILD_TIMEOUT, builtWorkbench } from './support/build-workbench';
import { Workbench } from './support/workbench';

const AREA_1 = '1 Manajemen Perubahan';

describe('the evaluator’s review in the workbench', function () {
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

  async function openReview(): Promise<void> {
    await at.tab('hand-off');
    await at.pane.locator('#subpage-review').click();
    await at.paneHeading('Penilaian TPI');
  }

  it('writes the TPI’s answer beside the unit’s, and shows what it does to the total', async () => {
    await openReview();
    await at.pane.locator('#role').selectOption('tpi');
    await at.select(AREA_1, 'F8');
    await at.tab('indicator');
    await at.pane.getByText('Anda mengisi sebagai').waitFor();
    await at.pane.getByRole('heading', { name: 'Isian unit' }).waitFor();
    assert.deepEqual(await axeFaults(frame(), 'indicator of the TPI'), []);
    await at.picture('indikator-tpi');
    const unit = await at.cell(AREA_1, 'F8');
    await at.pane.locator('fluent-radio[value="Tidak"]').click();
    await at.cellBecomes(AREA_1, 'K8', 'Tidak');
    assert.equal(await at.cell(AREA_1, 'F8'), unit);

    await openReview();
    await at.pane.getByText('Ya menjadi Tidak').waitFor();
    assert.deepEqual(await axeFaults(frame(), 'review'), []);
    await at.picture('penilaian-tpi');
  });

  it('keeps the role for the next time, and lets nothing be written in a role without columns', async () => {
    await openReview();
    await at.pane.locator('#role').selectOption('kt');
    await at.pane.getByText('tidak punya kolom').waitFor();
    await at.kept();
    await at.load();
    await at.select(AREA_1, 'F8');
    await at.tab('indicator');
    await at.pane.getByText('tidak punya kolom').waitFor();
    assert.equal(await at.pane.locator('fluent-radio').count(), 0);
    assert.equal(await at.pane.locator('textarea').count(), 0);
  });
});
