// @ts-check
/** The places every script needs, resolved from this file so that the working directory does not matter. */
const path = require('node:path');

const root = path.resolve(__dirname, '..');

module.exports = {
  root,
  assets: path.join(root, 'assets'),
  dist: path.join(root, 'dist'),
  cliBundle: path.join(root, 'dist', 'cli', 'lke.cjs'),
  cliEntry: path.join(root, 'src', 'cli', 'main.ts'),
};
