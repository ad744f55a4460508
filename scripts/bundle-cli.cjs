// @ts-check
/** Builds dist/cli/lke.cjs; shared by `npm ci` (prepare.cjs) and by the launcher (bin/lke.cjs). */
const fs = require('node:fs');
const path = require('node:path');
const { cliBundle, cliEntry, root } = require('./paths.cjs');

/** Whether this copy can build at all: an installed package has neither the sources nor webpack. */
function canBundle() {
  return fs.existsSync(cliEntry) && fs.existsSync(path.join(root, 'node_modules', 'webpack'));
}

/**
 * Builds into a folder of its own and then moves the file into place, so that a second `lke` starting meanwhile
 * never reads half a program.
 *
 * @returns {Promise<void>}
 * @throws with webpack's messages when the sources do not compile
 */
async function bundleCli() {
  const webpack = require('webpack');
  const config = require('../webpack.config.js').cli();
  const begin = new Date();
  const folder = `${path.dirname(cliBundle)}-building-${process.pid}`;
  const compiler = webpack({ ...config, output: { ...config.output, path: folder } });
  try {
    const stats = await new Promise((resolve, reject) => {
      compiler.run((error, result) => (error ? reject(error) : resolve(result)));
    });
    if (stats.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only', colors: false }));
    fs.mkdirSync(path.dirname(cliBundle), { recursive: true });
    const built = path.join(folder, path.basename(cliBundle));
    // As old as the sources it was built from: what is saved during the build must count as newer.
    fs.utimesSync(built, begin, begin);
    fs.renameSync(built, cliBundle);
  } finally {
    await new Promise((resolve) => compiler.close(resolve));
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

module.exports = { bundleCli, canBundle };
