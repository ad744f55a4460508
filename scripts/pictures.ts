/**
 * `npm run pictures`: the pictures of README and guide, in docs/images. Takes Chromium for the workbench and the pane,
 * LibreOffice and pdftoppm (poppler-utils) for the printed sheets. Without Arial on the machine, install Liberation
 * Sans first (Debian: fonts-liberation), which has its widths. Look at every picture afterwards.
 */
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './paths.cjs';
import { keepPicture } from './pictures/keep';
import { printedPictures } from './pictures/printed';
import { screenPictures } from './pictures/scenes';
import { runNode } from './run.cjs';
import { CHROMIUM_ARGS, findTool, installHint } from './tools.cjs';
import { build, folder, isBuilt } from './workbench/build.cjs';
import { serve } from './workbench/serve.cjs';

/** Not the ports of `npm start`, which may run. */
const PORTS = [4193, 4194, 4195];
const example = (name: string): string => join(root, 'out', 'contoh', name);

async function main(): Promise<void> {
  const executablePath = findTool('chromium');
  if (executablePath === undefined) throw new Error(`no Chromium; ${installHint('chromium')}`);
  if (runNode(join('scripts', 'example-run.cjs')) !== 0) throw new Error('npm run example:run failed');
  if (!isBuilt()) await build('production');
  const { url, server } = await serve(folder, PORTS);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  try {
    await screenPictures(url, browser, example('lampiran-iii-terisi.xlsx'), keepPicture);
  } finally {
    await browser.close();
    server?.close();
    server?.closeAllConnections();
  }
  await printedPictures(example('lke-terisi.xlsx'), keepPicture);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
