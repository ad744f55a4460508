// @ts-check
/**
 * Draws assets/icon-*.png from the two SVG sources, and a picture of each size for every drawing in
 * assets/commands, with the Chromium of the machine.
 * Below 32 px the simplified drawing of the icon is used: the full one would turn to grey.
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
/** What the ribbon asks for; 128 px is for the catalogue of add-ins only. */
const RIBBON_SIZES = SIZES.filter((size) => size <= 80);

/** The drawing, the picture and its size, for each picture there is to be. */
function pictures() {
  const commands = path.join(assets, 'commands');
  const drawings = fs.readdirSync(commands).filter((file) => file.endsWith('.svg'));
  return [
    ...SIZES.map((size) => ({
      source: path.join(assets, size <= SIMPLIFIED_UP_TO ? 'icon-small.svg' : 'icon.svg'),
      target: path.join(assets, `icon-${size}.png`),
      size,
    })),
    ...drawings.flatMap((file) =>
      RIBBON_SIZES.map((size) => ({
        source: path.join(commands, file),
        target: path.join(commands, `${path.basename(file, '.svg')}-${size}.png`),
        size,
      })),
    ),
  ];
}

async function main() {
  const executablePath = findTool('chromium');
  if (executablePath === undefined) throw new Error(`Chromium is missing. ${installHint('chromium')}`);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage();
    for (const { source, target, size } of pictures()) {
      const svg = fs.readFileSync(source, 'utf8');
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
      await page.screenshot({ path: target, omitBackground: true });
    }
  } finally {
    await browser.close();
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
