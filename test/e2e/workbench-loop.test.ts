import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Browser, Frame } from 'playwright-core';
import * as v from 'valibot';
import { entryOf } from '../../src/assessment/assessment';
import { importPortalAnswers } from '../../src/exchange/portalrb-import';
import { portalAnswersSchema } from '../../src/exchange/portalrb-format';
import { PERMENPANRB_90_2021 as edition } from '../../src/instrument/editions/permenpanrb-90-2021';
import { formatPoints } from '../../src/i18n/format';
import { serve, type StaticServer } from '../support/serve';
import { axeFaults } from './support/axe';
import { sharedBrowser } from './support/browser';
import { BUILD_TIMEOUT, builtWorkbench } from './support/build-workbench';
import { readBack, Workbench } from './support/workbench';

const AREA_1 = '1 Manajemen Perubahan';
/** Answers of the unit and of the TPI to A.I.1.i.a and A.I.1.i.b. */
const UNIT_A = 'F8';
const TPI_A = 'K8';
const TPI_B = 'K10';

interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The whole loop between a unit and its evaluators, each in a window of their own. Each test goes on from the one before. */
describe('the review loop in the workbench', function () {
  this.timeout(300_000);

  let browser: Browser;
  let server: StaticServer;
  let unit: Workbench;
  let copy: SavedFile;
  let returned: SavedFile;

  before(async function () {
    this.timeout(BUILD_TIMEOUT);
    browser = await sharedBrowser(this);
    server = await serve(await builtWorkbench());
    unit = await Workbench.open(browser, server.url);
    await unit.page.locator('#example').click();
    await unit.saidBecomes(/LKE contoh\.xlsx dibuka/);
  });

  after(async () => {
    await unit?.close();
    await server?.close();
  });

  const frame = (at: Workbench): Frame => {
    const found = at.page.frames().find((each) => each.url().includes('taskpane'));
    assert.ok(found);
    return found;
  };
  const notBusy = (at: Workbench): Promise<void> => at.pane.locator('.busy').waitFor({ state: 'detached' });
  async function handOff(at: Workbench, subpage: string, heading: RegExp): Promise<void> {
    await at.tab('hand-off');
    await at.pane.locator(`#subpage-${subpage}`).click();
    await at.paneHeading(heading);
    await notBusy(at);
  }
  const review = (at: Workbench): Promise<void> => handOff(at, 'review', /Penilaian TPI/);

  /** A card in full at the narrowest pane, as a picture to look at. */
  async function picture(at: Workbench, card: string, name: string): Promise<void> {
    await at.page.setViewportSize({ width: 1280, height: 2400 });
    await at.pane.locator(`[aria-labelledby="h-${card}"]`).screenshot({ path: `out/workbench/${name}.png` });
    await at.page.setViewportSize({ width: 1280, height: 760 });
  }

  async function download(at: Workbench, button: string): Promise<SavedFile> {
    const [file] = await Promise.all([
      at.page.waitForEvent('download', { timeout: 60_000 }),
      at.pane.locator(button).click(),
    ]);
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  }

  async function chooseReturned(at: Workbench, { name, bytes }: SavedFile): Promise<void> {
    await review(at);
    await at.pane.locator('#merge-file').setInputFiles({
      name,
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(bytes),
    });
  }

  it('lets the unit seal its LKE and hand out a copy for the evaluator', async () => {
    await handOff(unit, 'submit', /Serahkan/);
    const seal = unit.pane.locator('#seal-despite, #seal').last();
    await seal.click();
    await unit.paneSays(/LKE disegel/);
    await review(unit);
    await unit.pane.locator('#copy-layer').selectOption('tpi');
    assert.deepEqual(await axeFaults(frame(unit), 'review with copy and merge'), []);
    await picture(unit, 'evaluator-copy', 'loop-salinan');
    copy = await download(unit, '#make-copy');
    assert.match(copy.name, /^LKE ZI .* TPI\.xlsx$/);
    await unit.paneSays(/diserahkan ke peramban/);
    const made = await readBack(copy.bytes);
    assert.ok(made.image.sheets.some(({ name }) => name === 'Tinjauan'));
  });

  it('lets the evaluator answer and note in the pane and in the grid of the copy', async () => {
    const tpi = await Workbench.open(browser, server.url);
    await tpi.openFile(copy.name, copy.bytes);
    await tpi.saidBecomes(/dibuka/);
    await review(tpi);
    await tpi.pane.locator('#role').selectOption('tpi');
    await tpi.select(AREA_1, UNIT_A);
    await tpi.tab('indicator');
    await tpi.pane.getByText('Anda mengisi sebagai').waitFor();
    await tpi.pane.locator('fluent-radio[value="Tidak"]').click();
    await tpi.cellBecomes(AREA_1, TPI_A, 'Tidak');
    await tpi.pane.getByLabel('Catatan', { exact: false }).first().fill('SK tim belum ditandatangani.');
    await tpi.pane.locator('#recommendation-A\\.I\\.1\\.i\\.a').fill('Tanda tangani SK tim.');
    await tpi.pane.locator('#recommendation-A\\.I\\.1\\.i\\.a').press('Control+Enter');
    await tpi.paneSays(/Rekomendasi A\.I\.1\.i\.a disimpan/);
    await tpi.select(AREA_1, TPI_B);
    await tpi.type('C');
    await tpi.cellBecomes(AREA_1, TPI_B, 'C');
    returned = await tpi.save();
    await tpi.close();
    const { assessment } = await readBack(returned.bytes);
    const { answer, note, recommendation } = entryOf(assessment, 'tpi', 'A.I.1.i.a');
    assert.deepEqual(
      [answer, note, recommendation],
      ['Tidak', 'SK tim belum ditandatangani.', 'Tanda tangani SK tim.'],
    );
    assert.equal(entryOf(assessment, 'tpi', 'A.I.1.i.b').answer, 'C');
  });

  it('shows what the copy brings, that the unit changed what it sealed, and decides no conflict by itself', async () => {
    await unit.select(AREA_1, UNIT_A);
    const before = await unit.cell(AREA_1, UNIT_A);
    await unit.type(before === 'Ya' ? 'Tidak' : 'Ya');
    await chooseReturned(unit, returned);
    const merge = unit.pane.locator('[aria-labelledby="h-merge"]');
    await merge.getByText(/1 isian akan diambil, 3 benturan belum diputuskan/).waitFor();
    await merge.getByText(/A\.I\.1\.i\.a: jawaban diubah/).waitFor();
    await merge.getByText('A.I.1.i.b, TPI, jawaban').waitFor();
    await merge.getByText('lembar itu dibuat lebih dulu').waitFor({ state: 'detached' });
    await picture(unit, 'merge', 'loop-benturan');
    assert.deepEqual(await axeFaults(frame(unit), 'merge with conflicts'), []);
    assert.equal(await unit.pane.locator('#merge').isDisabled(), true);
    assert.notEqual(await unit.cell(AREA_1, TPI_B), 'C');
  });

  it('takes what was decided, says so, and gives it back on undo', async () => {
    const choose = (field: string, side: 'unit' | 'review'): Promise<void> =>
      unit.pane.locator(`[id="merge-tpi-A.I.1.i.a-${field}-${side}"]`).click();
    await choose('answer', 'review');
    await choose('note', 'review');
    await choose('recommendation', 'unit');
    await unit.pane.locator('#merge:not([disabled])').waitFor();
    await picture(unit, 'merge', 'loop-diputuskan');
    await unit.pane.locator('#merge').click();
    await unit.paneSays(/3 isian penilai dari .* digabungkan/);
    await unit.cellBecomes(AREA_1, TPI_A, 'Tidak');
    await unit.cellBecomes(AREA_1, TPI_B, 'C');
    await unit.pane.locator('#undo').click();
    await unit.cellBecomes(AREA_1, TPI_A, '');
    await chooseReturned(unit, returned);
    await unit.pane.locator('#merge-all-review').click();
    await unit.pane.getByText('lembar itu dibuat lebih dulu').waitFor();
    await unit.pane.locator('#merge').click();
    // A sheet with cells for six layers keeps the grid at work for a while.
    await unit.pane
      .locator('.said')
      .filter({ hasText: /4 isian penilai dari .* digabungkan; lembar Tinjauan dibuat/ })
      .waitFor({ timeout: 150_000 });
    await unit.cellBecomes(AREA_1, TPI_A, 'Tidak');
  });

  it('takes a second reviewer’s copy in as well, and cancels without writing', async () => {
    await review(unit);
    await unit.pane.locator('#copy-layer').selectOption('kt');
    await unit.pane.locator('#copy-prefill').selectOption('unit');
    const forKt = await download(unit, '#make-copy');
    const kt = await Workbench.open(browser, server.url);
    await kt.openFile(forKt.name, forKt.bytes);
    await kt.saidBecomes(/dibuka/);
    await review(kt);
    await kt.pane.locator('#role').selectOption('kt');
    await kt.select(AREA_1, TPI_B);
    await kt.tab('indicator');
    await kt.pane.locator('fluent-radio[value="B"]').click();
    await kt.paneSays(/A\.I\.1\.i\.b/);
    const back = await kt.save();
    await kt.close();
    assert.equal(entryOf((await readBack(back.bytes)).assessment, 'kt', 'A.I.1.i.b').answer, 'B');

    await chooseReturned(unit, back);
    await unit.pane.locator('#merge-cancel').click();
    await unit.paneSays(/dibatalkan; tidak ada yang ditulis/);
    await chooseReturned(unit, back);
    await unit.pane.locator('#more-takes').click();
    await picture(unit, 'merge', 'loop-kt');
    await unit.pane.locator('#merge').click();
    await unit.paneSays(/isian penilai dari .* digabungkan\./);
  });

  it('explains the difference on a sheet whose figures are the pane’s', async () => {
    await review(unit);
    await unit.pane.locator('#compare').selectOption('tpi');
    const shown = await unit.pane.locator('[aria-labelledby="h-bridge"] .rows dd').allTextContents();
    await unit.pane.locator('#add-bridge').click();
    await unit.paneSays(/Jembatan Nilai dibuat/);
    await unit.idle();
    const rows = await unit.cells('Jembatan Nilai', 'A1:H400');
    const figures = rows
      .filter(([, text]) => /^(Nilai |Selisih)/.test(String(text)))
      .map((row) => row[7])
      .map((points) => (typeof points === 'number' ? formatPoints(Math.abs(points), 'id') : String(points)));
    assert.deepEqual(
      figures,
      shown.map((text) => text.replace(/^[+−]/, '')),
    );
  });

  it('drafts the LHE and gives PortalRB’s answers, with the TPI’s among them', async () => {
    await handOff(unit, 'report', /Laporan/);
    const leftovers = unit.pane.locator('[aria-labelledby="h-report-ready"] .checks li');
    assert.ok((await leftovers.count()) > 0, 'what is still missing is listed');
    const letter = await download(unit, '#make-report');
    assert.match(letter.name, /^LHE ZI .*\.docx$/);
    assert.equal(Buffer.from(letter.bytes.subarray(0, 2)).toString('latin1'), 'PK');

    await handOff(unit, 'submit', /Serahkan/);
    await unit.pane.locator('#copy').click();
    await unit.paneSays(/disalin/);
    const text = await unit.page.evaluate(() => navigator.clipboard.readText());
    const answers = v.parse(portalAnswersSchema, JSON.parse(text));
    assert.equal(answers.answers.length, 127);
    const { layers } = importPortalAnswers(edition, text);
    assert.equal(layers.tpi.get('A.I.1.i.a')?.answer, 'Tidak');
    assert.equal(layers.tpi.get('A.I.1.i.b')?.answer, 'C');
  });
});
