// @ts-check
/**
 * Draws assets/icon-*.png from the two SVG sources, with the Chromium of the machine.
 * Below 32 px the simplified drawing is used: the full one would turn to grey.
 *
 *   npm run icons
 */
const fs = require('node:fs');
const path = require('node:path');
const { chromium } = require('playwright-core');
const { assets } = require('./paths.cjs');
const { CHROMIUM_ARGS, findTool, installHint } = require('./tools.cjs');

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const SIMPLIFIED_UP_TO = 24;

async function main() {
  const executablePath = findTool('chromium');
  if (executablePath === undefined) throw new Error(`Chromium is missing. ${installHint('chromium')}`);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage();
    for (const size of SIZES) {
      const source = size <= SIMPLIFIED_UP_TO ? 'icon-small.svg' : 'icon.svg';
      const svg = fs.readFileSync(path.join(assets, source), 'utf8');
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
      await page.screenshot({ path: path.join(assets, `icon-${size}.png`), omitBackground: true });
    }
  } finally {
    await browser.close();
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
