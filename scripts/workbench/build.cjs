// @ts-check
/** Builds the workbench into dist/workbench where it is missing, unfinished or older than what it is made from. */
const fs = require('node:fs');
const path = require('node:path');
const { dist, root } = require('../paths.cjs');
const { progressLine } = require('./progress.cjs');

const folder = path.join(dist, 'workbench');
/** Written last, so that a build that was broken off is not taken for a whole one. */
const MARKER = 'built.json';
const SOURCES = ['workbench', 'src', 'assets', 'webpack.config.js', 'package.json', 'package-lock.json'];

/** @param {string} place @returns {number} the newest change of a file below it */
function newest(place) {
  const stat = fs.statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...fs.readdirSync(place).map((name) => newest(path.join(place, name))));
}

/** Whether a whole build stands in a folder that is newer than its sources. */
function isBuilt(place = folder) {
  const built = fs.statSync(path.join(place, MARKER), { throwIfNoEntry: false });
  return (
    built !== undefined && built.mtimeMs > Math.max(...SOURCES.map((name) => newest(path.join(root, name))))
  );
}

/**
 * Bundles the page and shows how far it is. Throws with webpack's own words when a source does not compile.
 *
 * @param {'development' | 'production'} mode
 */
async function build(mode) {
  const webpack = require('webpack');
  const made = await require('../../webpack.config.js')({ only: 'workbench' }, { mode });
  const config = /** @type {import('webpack').Configuration} */ (made);
  const line = progressLine('Menyiapkan meja kerja / building the workbench');
  const compiler = webpack(config);
  new webpack.ProgressPlugin((share) => line.show(share)).apply(compiler);
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  line.end();
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  fs.writeFileSync(path.join(folder, MARKER), JSON.stringify({ mode }));
}

module.exports = { MARKER, build, folder, isBuilt };
