import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import type { PageId } from '../../../src/taskpane/pages/page-id';
import { PERMENPANRB_90_2021 as edition } from '../../../src/instrument/editions/permenpanrb-90-2021';
import { readWorkbookFile } from '../../../src/workbook/file/read';
import { isReading, recogniseWorkbook } from '../../../src/worksheet/recognise/recognise';
import type { Reading } from '../../../src/worksheet/reading';
import type {} from '../../../workbench/page/pane';

const PICTURES = join(__dirname, '..', '..', '..', 'out', 'workbench');

export type CellContent = string | number | boolean;

/** Long enough for a busy machine; a test that passes never waits so long. */
const PATIENCE = 20_000;
/** The page brings a whole spreadsheet along. */
const SLOW = 90_000;

/** The workbench in a browser window, and the hands of the person before it. */
export class Workbench {
  readonly pane: FrameLocator;
  private complaints: string[] = [];

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    private readonly url: string,
  ) {
    this.pane = page.frameLocator('#pane');
  }

  /** A window of its own with nothing kept, or with the work of `context`. */
  static async open(browser: Browser, url: string, look: BrowserContextOptions = {}): Promise<Workbench> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 760 }, ...look });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url });
    context.setDefaultTimeout(PATIENCE);
    const workbench = new Workbench(context, await context.newPage(), url);
    workbench.listen();
    await workbench.load();
    return workbench;
  }

  /** Opens the page, again as after closing it. */
  async load(): Promise<void> {
    await this.page.goto(`${this.url}/index.html`, { timeout: SLOW });
    await this.page.locator('html[data-ready="true"]').waitFor({ timeout: SLOW });
    await this.paneHeading();
  }

  /** Ends the window, and says what the browser complained about meanwhile: there must be nothing. */
  async close(): Promise<void> {
    await this.context.close();
    assert.deepEqual(this.complaints, []);
  }

  /** What the person sees now, as out/workbench/<name>.png. */
  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: join(PICTURES, `${name}.png`) });
  }

  private listen(): void {
    this.page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    this.page.on('pageerror', (error) => this.complaints.push(String(error)));
  }

  // The grid.

  /** Puts the keyboard into the grid, as a click on a cell does. */
  async clickGrid(): Promise<void> {
    await this.page.locator('#univer-sheet-main-canvas_book').click({ position: { x: 200, y: 200 } });
  }

  /** Brings a cell to the front, with the keyboard in the grid. */
  async select(sheet: string, address: string): Promise<void> {
    await this.clickGrid();
    await this.goTo(sheet, address);
  }

  /** Selects a cell without touching the keyboard's place. */
  async goTo(sheet: string, address: string): Promise<void> {
    await this.page.evaluate(([name, cell]) => window.lkeWorkbench?.host.user.select(name, cell), [
      sheet,
      address,
    ] as const);
  }

  /** Types into the selected cell and leaves it with a key. */
  async type(text: string, leave: 'Enter' | 'Tab' = 'Enter'): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press(leave);
    await this.idle();
  }

  /** Waits until formulas are worked out and the pane has heard of every change. */
  async idle(): Promise<void> {
    await this.page.evaluate(() => window.lkeWorkbench?.host.idle());
  }

  /** What stands in cells, rows below each other. */
  async cells(sheet: string, address: string): Promise<CellContent[][]> {
    return this.page.evaluate(
      async ([name, cells]) =>
        window.lkeWorkbench?.host.Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name).getRange(cells).load('values');
          await context.sync();
          return range.values as CellContent[][];
        }) ?? [],
      [sheet, address] as const,
    );
  }

  async cell(sheet: string, address: string): Promise<CellContent | undefined> {
    return (await this.cells(sheet, address))[0]?.[0];
  }

  /** Waits until a cell holds this. */
  async cellBecomes(sheet: string, address: string, expected: CellContent): Promise<void> {
    const deadline = Date.now() + PATIENCE;
    let found = await this.cell(sheet, address);
    while (found !== expected && Date.now() < deadline) {
      await this.idle();
      found = await this.cell(sheet, address);
    }
    assert.equal(found, expected, `${sheet}!${address}`);
  }

  /** The selected cell, as `Sheet!A1`. */
  async selected(): Promise<string> {
    return this.page.evaluate(
      async () =>
        window.lkeWorkbench?.host.Excel.run(async (context) => {
          const range = context.workbook.getSelectedRange().load('address');
          await context.sync();
          return range.address.replaceAll("'", '');
        }) ?? '',
    );
  }

  // The page around grid and pane.

  async saidBecomes(text: RegExp): Promise<void> {
    await this.page.locator('#status').filter({ hasText: text }).waitFor();
  }

  /** Waits until everything done so far is kept in the browser. */
  async kept(): Promise<void> {
    await this.page.locator('#kept[data-state="kept"]').waitFor();
  }

  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.page.locator('#open').click(),
    ]);
    await chooser.setFiles({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });
  }

  /** Saves the workbook as a person does, and gives the file's name and bytes. */
  async save(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.locator('#save').click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  // The pane.

  async paneHeading(text?: string | RegExp): Promise<void> {
    const heading = this.pane.locator('#page-heading');
    await (text === undefined ? heading : heading.filter({ hasText: text })).waitFor();
  }

  async tab(name: PageId): Promise<void> {
    await this.pane.locator(`#tab-${name}`).click();
  }

  async paneSays(text: RegExp): Promise<void> {
    await this.pane.locator('.said').filter({ hasText: text }).waitFor();
  }
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A saved file read back by our own adapter. */
export async function readBack(bytes: Uint8Array): Promise<Reading> {
  const reading = recogniseWorkbook(await readWorkbookFile(bytes), edition);
  assert.ok(isReading(reading), JSON.stringify(reading));
  return reading;
}
