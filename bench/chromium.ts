import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { CHROMIUM_ARGS, findTool, installHint } from '../scripts/tools.cjs';
import { build, folder, isBuilt } from '../scripts/workbench/build.cjs';
import { PERMENPANRB_90_2021 as edition } from '../src/instrument/editions/permenpanrb-90-2021';
import { UNKNOWN_UNIT } from '../src/assessment/types';
import { toA1 } from '../src/support/address';
import { perAreaPlan } from '../src/worksheet/layouts/per-area/plan';
import { perAreaStyles } from '../src/worksheet/layouts/per-area/styles';
import { isReading, recogniseWorkbook } from '../src/worksheet/recognise/recognise';
import { placeKey } from '../src/worksheet/reading';
import { xlsxFiles } from '../src/workbook/file/adapter';
import { serve } from '../test/support/serve';
import type {} from '../workbench/page/pane';
import { median, percentile } from './support/measure';
import type { Line } from './support/measure';

const EDITS = 80;
const OPENINGS = 7;
/** Edits before the measuring begins: the browser compiles what it runs often. */
const WARM = 15;

interface Edit {
  readonly sheet: string;
  readonly cell: string;
  readonly value: string;
}

/** Single answers over all areas, each of which changes the score: first the best ones, then the next best. */
async function edits(): Promise<readonly Edit[]> {
  const reading = recogniseWorkbook(
    await xlsxFiles.read(await xlsxFiles.write(perAreaPlan(edition, UNKNOWN_UNIT), perAreaStyles)),
    edition,
  );
  if (!isReading(reading)) throw new Error('our own workbook was not recognised');
  const choices = edition.indicators.flatMap((indicator) => {
    const place = reading.places.get(placeKey('unit', 'answer', indicator.code));
    return place && indicator.options.length > 1 ? [{ indicator, place }] : [];
  });
  return [0, 1].flatMap((at) =>
    choices.map(({ indicator, place }) => ({
      sheet: place.sheet,
      cell: toA1(place),
      value: indicator.options[at]?.option ?? '',
    })),
  );
}

async function opened(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 760 } });
  const page = await context.newPage();
  // tsx names functions by a helper of its own, which functions sent into the page miss there.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.goto(`${url}/index.html`, { timeout: 120_000 });
  await page.locator('html[data-ready="true"]').waitFor({ timeout: 120_000 });
  await page.frameLocator('#pane').locator('#page-heading').waitFor();
  return page;
}

/** From the edit to the first picture of the pane that shows another score, in ms each. */
async function editTimes(page: Page, all: readonly Edit[], pane: boolean): Promise<readonly number[]> {
  return page.evaluate(
    async ([list, withPane]) => {
      const frame = document.querySelector<HTMLIFrameElement>('#pane');
      const inner = frame?.contentDocument;
      const host = window.lkeWorkbench?.host;
      if (!inner || !host) throw new Error('the workbench is not there');
      const shown = (): string => inner.querySelector('main')?.textContent ?? '';
      const next = (): Promise<void> =>
        new Promise((resolve, reject) => {
          const before = shown();
          setTimeout(() => {
            reject(new Error(`the pane still shows: ${before.slice(0, 300)}`));
          }, 10_000);
          const look = new MutationObserver(() => {
            if (shown() === before) return;
            look.disconnect();
            resolve();
          });
          look.observe(inner.body, { subtree: true, childList: true, characterData: true });
        });
      const times: number[] = [];
      for (const { sheet, cell, value } of list) {
        const begin = performance.now();
        const changed = withPane ? next() : Promise.resolve();
        await host.user.type(sheet, cell, value);
        await (withPane ? changed : host.idle());
        times.push(performance.now() - begin);
        await host.idle();
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      return times;
    },
    [all, pane] as const,
  );
}

/** Loads the pane's frame again and waits until it shows the LKE's score, in ms. */
async function paneStart(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const frame = document.querySelector<HTMLIFrameElement>('#pane');
        if (!frame) throw new Error('no pane');
        const begin = performance.now();
        const look = (): void => {
          const ready = frame.contentDocument?.querySelector('.total-main .figure');
          if (ready) resolve(performance.now() - begin);
          else requestAnimationFrame(look);
        };
        frame.addEventListener('load', look, { once: true });
        frame.contentWindow?.location.reload();
      }),
  );
}

/** The add-in in the workbench's page: an edit until the pane shows it, and the pane's own start. */
export async function inChromium(): Promise<readonly Line[]> {
  const executablePath = findTool('chromium');
  if (executablePath === undefined) {
    console.error(`No Chromium, so nothing of it is measured. ${installHint('chromium')}`);
    return [];
  }
  if (!isBuilt()) await build('production');
  const server = await serve(folder);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  try {
    const page = await opened(browser, server.url);
    await page.frameLocator('#pane').locator('#tab-overview').click();
    await page.frameLocator('#pane').locator('.total-main .figure').waitFor();
    const all = await edits();
    await editTimes(page, all.slice(0, WARM), true);
    const times = await editTimes(page, all.slice(WARM, WARM + EDITS), true);
    const starts: number[] = [];
    for (let at = 0; at < OPENINGS; at++) starts.push(await paneStart(page));
    await page.evaluate(() => {
      document.querySelector('#pane')?.remove();
      document.body.insertAdjacentHTML('beforeend', '<iframe id="pane" hidden></iframe>');
    });
    const alone = await editTimes(page, all.slice(WARM + EDITS, WARM + EDITS + EDITS / 2), false);
    const peer = { name: "the grid's own recalculation, pane shut", figure: median(alone) };
    return [
      { what: 'edit -> pane in Chromium, median', figure: median(times), unit: 'ms', budget: 60, peer },
      {
        what: '  95th percentile',
        figure: percentile(times, 0.95),
        unit: 'ms',
        budget: 60,
        peer: { ...peer, figure: percentile(alone, 0.95) },
      },
      { what: 'pane: load until it shows the score', figure: median(starts), unit: 'ms', budget: 500 },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
