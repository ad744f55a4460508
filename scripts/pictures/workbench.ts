import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import type { SubPageId } from '../../src/taskpane/pages/page-id';
import type { PaneLink } from '../../workbench/page/pane';
import type { Keep } from './keep';

declare global {
  interface Window {
    lkeWorkbench?: PaneLink;
  }
}

type Tab = 'start' | 'overview' | 'indicator' | 'findings' | 'hand-off' | 'help';

/** Long enough for the grid to be drawn; nothing tells when it is. */
const DRAWN_MS = 1200;
/** A busy machine takes a while to load the grid's program. */
const PATIENCE_MS = 120_000;
/**
 * Pictures must not change with the day they are taken on. The page's clock is put back and then runs on: Univer waits
 * by it, so that a clock standing still would keep formats and events from coming.
 */
const BEGIN = new Date(2026, 2, 31, 9, 5).getTime();
const putClockBack = (): string => `{
  const Real = Date;
  const now = () => Real.now() + ${String(BEGIN - Date.now())};
  globalThis.Date = class extends Real {
    constructor(...given) {
      super(...(given.length === 0 ? [now()] : given));
    }
    static now() {
      return now();
    }
  };
}`;

/** A person at the workbench who takes pictures. */
export class Photographer {
  private constructor(
    readonly page: Page,
    readonly pane: FrameLocator,
    private readonly keep: Keep,
  ) {}

  static async at(
    url: string,
    browser: Browser,
    keep: Keep,
    look: BrowserContextOptions = {},
  ): Promise<Photographer> {
    const viewport = { width: 1366, height: 768 };
    const context = await browser.newContext({ viewport, deviceScaleFactor: 1.5, locale: 'id-ID', ...look });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    await page.addInitScript(putClockBack());
    await page.goto(url);
    await page.locator('html[data-ready]').waitFor();
    const person = new Photographer(page, page.frameLocator('#pane'), keep);
    await person.paneReady();
    return person;
  }

  /** The whole page. */
  async whole(name: string): Promise<void> {
    await this.page.waitForTimeout(DRAWN_MS);
    this.keep(name, await this.page.screenshot());
  }

  /** The pane alone, on a screen of this height. */
  async paneAlone(name: string, height = 768): Promise<void> {
    await this.page.setViewportSize({ width: 1366, height });
    await this.page.waitForTimeout(DRAWN_MS / 2);
    this.keep(name, await this.page.locator('#pane').screenshot());
    await this.page.setViewportSize({ width: 1366, height: 768 });
  }

  async example(): Promise<void> {
    await this.page.locator('#example').click();
    await this.opened('LKE contoh.xlsx');
  }

  async open(name: string, bytes: Buffer): Promise<void> {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await this.page.locator('#file').setInputFiles({ name, mimeType: type, buffer: bytes });
    await this.opened(name);
  }

  async tab(name: Tab): Promise<void> {
    await this.pane.locator(`#tab-${name}`).click();
    // The focus ring of the tab just pressed says nothing in a picture.
    await this.pane.locator('#page-heading').click();
  }

  /** Opens a page within the page. */
  async subpage(name: SubPageId): Promise<void> {
    await this.pane.locator(`#subpage-${name}`).click();
    await this.pane.locator('#page-heading').click();
  }

  async select(sheet: string, cell: string): Promise<void> {
    await this.page.evaluate((at) => window.lkeWorkbench?.host.user.select(at.sheet, at.cell), {
      sheet,
      cell,
    });
    await this.page.waitForTimeout(DRAWN_MS);
  }

  /** Writes over validation, as a paste does. */
  async paste(sheet: string, cell: string, text: string): Promise<void> {
    await this.page.evaluate((at) => window.lkeWorkbench?.host.user.paste(at.sheet, at.cell, [[at.text]]), {
      sheet,
      cell,
      text,
    });
    await this.page.waitForTimeout(DRAWN_MS);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  private async opened(name: string): Promise<void> {
    const replace = this.page.locator('#replace-replace');
    const done = this.page.locator('#status').filter({ hasText: `${name} dibuka` });
    await replace.or(done).first().waitFor();
    if (await replace.isVisible()) await replace.click();
    await done.waitFor();
    await this.paneReady();
  }

  private async paneReady(): Promise<void> {
    await this.pane.locator('#page-heading').waitFor();
    await this.pane.getByText('Membaca buku kerja').waitFor({ state: 'detached' });
  }
}
