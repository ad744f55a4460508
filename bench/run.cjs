// @ts-check
/**
 * Measures what the budgets speak of, each beside a named peer in the same run, and prints a table. Nothing is
 * asserted: figures depend on the machine, and a test that fails on a busy one teaches people to ignore it.
 *
 *   npm run bench                     everything
 *   npm run bench -- --only scoring   some of: scoring, process, writing, reading, checking,
 *                                     chromium, pane
 */
const { ensure } = require('../scripts/ensure.cjs');
ensure();

const { spawnSync } = require('node:child_process');
const path = require('node:path');
const { bundleCli } = require('../scripts/bundle-cli.cjs');
const { root } = require('../scripts/paths.cjs');

async function main() {
  console.error('Membangun lke … / Building lke …');
  await bundleCli();
  const program = path.join(root, 'bench', 'main.ts');
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', program, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
