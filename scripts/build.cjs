// @ts-check
/**
 * Builds the web pages and the command line.
 *
 *   node scripts/build.cjs [--dev] [--only web|cli]
 *
 * The production web build is made for the server named in LKE_BASE_URL (see scripts/manifest.cjs).
 */
const { ensure } = require('./ensure.cjs');
ensure();

const { parseArgs } = require('node:util');
const { runBin } = require('./run.cjs');

const { values } = parseArgs({ options: { dev: { type: 'boolean' }, only: { type: 'string' } } });
const args = ['--mode', values.dev ? 'development' : 'production'];
if (values.only !== undefined) args.push('--env', `only=${values.only}`);

if (!values.dev && values.only !== 'cli' && !process.env.LKE_BASE_URL) {
  const { DEFAULT_BASE_URL } = require('./manifest.cjs');
  console.error(
    `LKE_BASE_URL belum diisi: dist/web/manifest.xml memakai alamat contoh ${DEFAULT_BASE_URL}.\n` +
      `LKE_BASE_URL is not set: dist/web/manifest.xml uses the placeholder ${DEFAULT_BASE_URL}.`,
  );
}
process.exitCode = runBin('webpack-cli', args, { command: 'webpack-cli' });
