import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { xlsxFiles } from '../../src/workbook/file/adapter';
import { filledBytes } from '../cli/support/samples';
import { sharedFixture } from '../corpus/support/shared-fixtures';
import { serve, type StaticServer } from '../support/serve';
import { axeFaults } from './support/axe';
import { sharedBrowser } from './support/browser';
import { BUILD_TIMEOUT, builtWorkbench } from './support/build-workbench';
import { Workbench } from './support/workbench';

const SHEET = 'LKE ZI';
const cell = (row: number, col: number, value: string | number) => ({ sheet: SHEET, row, col, value });

/** An official sheet as it arrives: an answer kind, a score and a weight typed over. */
async function damagedFile(): Promise<Uint8Array> {
  const damages = [cell(8, 10, 'A/B/C'), cell(62, 12, 0.9), cell(113, 8, 2)];
  return xlsxFiles.patch(await filledBytes('lampiran-iii'), damages, { allowFormula: true });
}

describe('audit and repair in the workbench', function () {
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
  });

  afterEach(async () => {
    await at?.close();
  });

  after(async () => {
    await server?.close();
  });

  async function audit(): Promise<void> {
    await at.tab('findings');
    await at.pane.locator('#subpage-repair').click();
    await at.pane.locator('#audit').click();
    await at.pane.locator('.verdict, .changes').first().waitFor({ timeout: 60_000 });
  }

  it('shows each damage with its effect before anything is written, leaves out what the user does not want, and mends the rest', async () => {
    await at.openFile('rusak.xlsx', await damagedFile());
    await at.saidBecomes(/rusak\.xlsx dibuka/);
    await audit();
    const steps = at.pane.locator('.changes > li');
    await steps.first().waitFor();
    for (const place of ['J8', 'L62', 'H113'])
      assert.equal(await steps.filter({ hasText: `Perbaiki ${SHEET}!${place}` }).count(), 1, place);
    const frame = at.page.frames().find((each) => each !== at.page.mainFrame());
    assert.ok(frame);
    assert.deepEqual(await axeFaults(frame, 'repair'), []);
    await at.picture('audit-perbaikan');

    const kept = steps.filter({ hasText: `Perbaiki ${SHEET}!H113` }).locator('fluent-checkbox');
    await kept.click();
    await at.pane.locator('#repair').click();
    await at.pane
      .locator('.said')
      .filter({ hasText: /sel diperbaiki/ })
      .waitFor({ timeout: 60_000 });
    assert.deepEqual(await at.cells(SHEET, 'H113'), [[2]]);
    const [[kind] = []] = await at.cells(SHEET, 'J8');
    assert.equal(String(kind).replace(/\s/g, ''), 'Ya/Tidak');
    const record = await at.cells('Perbaikan', 'B5:G9');
    assert.ok(
      record.some(([, where, , , before]) => where === 'L62' && String(before) === '0.9'),
      JSON.stringify(record),
    );
  });

  it('explains a password and does not force it', async function () {
    const fixture = await readFile(sharedFixture(this, 'lampiran-iii-damaged.xlsx'));
    await at.openFile('rusak-resmi.xlsx', fixture);
    await at.saidBecomes(/rusak-resmi\.xlsx dibuka/);
    await audit();
    await at.pane.locator('.changes > li').first().waitFor();
    await at.picture('audit-berkas-resmi');
  });
});
