#!/usr/bin/env node
// @ts-check
/**
 * Starts the command line. In a working copy it builds first when a source is newer than the bundle, so that
 * what runs is what stands in the editor; an installed copy has no sources and just starts.
 */
const fs = require('node:fs');
const path = require('node:path');
const { cliBundle, root } = require('../scripts/paths.cjs');

/** The program itself is broken: not one of the exit codes 0 to 4, which speak of the user's file. */
const EXIT_BROKEN = 70;

/**
 * Whether anything below a folder changed after a moment. A folder's own time shows a file that was removed.
 *
 * @param {string} folder
 * @param {number} time in ms
 * @returns {boolean}
 */
function changedSince(folder, time) {
  if (fs.statSync(folder).mtimeMs > time) return true;
  return fs.readdirSync(folder, { withFileTypes: true }).some((entry) => {
    const place = path.join(folder, entry.name);
    return entry.isDirectory() ? changedSince(place, time) : fs.statSync(place).mtimeMs > time;
  });
}

function isStale() {
  if (process.env.NODE_ENV === 'production') return false;
  const source = path.join(root, 'src');
  return fs.existsSync(source) && changedSince(source, fs.statSync(cliBundle).mtimeMs);
}

async function build() {
  const { bundleCli, canBundle } = require('../scripts/bundle-cli.cjs');
  if (!canBundle()) {
    if (fs.existsSync(cliBundle)) return;
    throw new Error('dist/cli/lke.cjs tidak ada; jalankan: npm ci / is missing; run: npm ci');
  }
  console.error('Membangun lke … / Building lke …');
  await bundleCli();
}

async function main() {
  try {
    if (!fs.existsSync(cliBundle) || isStale()) await build();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = EXIT_BROKEN;
    return;
  }
  require(cliBundle);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = EXIT_BROKEN;
});
