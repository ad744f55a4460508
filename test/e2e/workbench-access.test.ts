import assert from 'node:assert/strict';
import type { BrowserContextOptions, Frame } from 'playwright-core';
import { PAGES, SUBPAGES } from '../../src/taskpane/pages/page-id';
import type { PageId } from '../../src/taskpane/pages/page-id';
import { serve, type StaticServer } from '../support/serve';
import { axeFaults } from './support/axe';
import { sharedBrowser } from './support/browser';
import { BUILD_TIMEOUT, builtWorkbench } from './support/build-workbench';
import { Workbench } from './support/workbench';

/** The grid is Univer's: a canvas with controls of its own, which nobody but Univer can mend. */
const GRID = ['#grid'];

const LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced', { colorScheme: 'dark', forcedColors: 'active' }],
];

/** The pages within a page; none where it is not divided. */
function subpagesOf(page: PageId): readonly string[] {
  return Object.entries(SUBPAGES).find(([name]) => name === page)?.[1] ?? [];
}

describe('the workbench for everybody', function () {
  this.timeout(300_000);

  let server: StaticServer;
  let at: Workbench;

  before(async function () {
    this.timeout(BUILD_TIMEOUT);
    await sharedBrowser(this);
    server = await serve(await builtWorkbench());
  });

  after(async () => {
    await server?.close();
  });

  afterEach(async () => {
    await at?.close();
  });

  function paneFrame(): Frame {
    const frame = at.page.frames().find((each) => each.url().includes('taskpane'));
    assert.ok(frame);
    return frame;
  }

  for (const [look, options] of LOOKS) {
    it(`has no fault on the page around the grid nor on any page of the pane (axe, ${look})`, async function () {
      at = await Workbench.open(await sharedBrowser(this), server.url, options);
      const { page } = at;
      const around = (where: string): Promise<string[]> => axeFaults(page, where, [...GRID, '#pane']);
      const faults = await around('opened');
      await page.locator('#example').click();
      await at.saidBecomes(/LKE contoh\.xlsx dibuka/);
      await at.pane.getByText('LKE di buku kerja ini').waitFor();
      await at.select('1 Manajemen Perubahan', 'F8');
      faults.push(...(await around('a cell with a hint')));
      for (const name of PAGES) {
        await at.tab(name);
        if (name === 'findings') await at.pane.getByText('Seluruh buku kerja diperiksa').waitFor();
        faults.push(...(await axeFaults(paneFrame(), name)));
        await at.picture(`${look}-${name}`);
        for (const subpage of subpagesOf(name).slice(1)) {
          await at.pane.locator(`#subpage-${subpage}`).click();
          // A part of the pane that is fetched first, or work it begins with.
          await at.pane.locator('#page-heading').waitFor();
          await at.pane.locator('.busy').waitFor({ state: 'detached' });
          faults.push(...(await axeFaults(paneFrame(), `${name}, ${subpage}`)));
          await at.picture(`${look}-${name}-${subpage}`);
        }
      }
      await at.select('1 Manajemen Perubahan', 'F9');
      await page.keyboard.type('x');
      await at.saidBecomes(/terkunci/);
      faults.push(...(await around('a refusal')));
      await at.select('1 Manajemen Perubahan', 'F8');
      await at.type('Tidak');
      await page.locator('#new').click();
      await page.getByRole('dialog', { name: 'Ganti pekerjaan ini?' }).waitFor();
      faults.push(...(await around('a question')));
      await at.picture(`${look}-question`);
      assert.deepEqual(faults, []);
    });
  }

  it('lets F6 and Tab reach everything, with the keyboard never caught in the grid', async function () {
    at = await Workbench.open(await sharedBrowser(this), server.url);
    const { page } = at;
    const place = (): Promise<string> =>
      page.evaluate(() => {
        const active = document.activeElement;
        return active?.closest('#grid') ? 'grid' : (active?.id ?? '');
      });
    await at.clickGrid();
    assert.equal(await place(), 'grid');
    await page.keyboard.press('F6');
    assert.equal(await place(), 'pane');
    await page.keyboard.press('F6');
    assert.equal(await place(), 'new');
    const reached: string[] = [];
    for (const _ of ['example', 'open', 'save', 'undo', 'redo']) {
      await page.keyboard.press('Tab');
      reached.push(await place());
    }
    assert.deepEqual(reached, ['example', 'open', 'save', 'undo', 'redo']);
    await page.keyboard.press('F6');
    assert.equal(await place(), 'grid');
    await page.keyboard.press('Shift+F6');
    assert.equal(await place(), 'new');
    await page.keyboard.press('Shift+F6');
    assert.equal(await place(), 'pane');
  });

  it('gives the divider to the keyboard, and the pane its 320 px', async function () {
    at = await Workbench.open(await sharedBrowser(this), server.url);
    const divider = at.page.getByRole('separator', { name: 'Lebar panel' });
    await divider.focus();
    for (let presses = 0; presses < 4; presses++) await at.page.keyboard.press('ArrowRight');
    assert.equal(await divider.getAttribute('aria-valuenow'), '320');
    await at.picture('narrow');
    assert.equal(await paneFrame().evaluate(() => document.documentElement.scrollWidth), 320);
  });
});
