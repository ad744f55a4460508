// @ts-check
/** `npm run bench`: builds the command line, then prints figures beside their peers. Nothing is asserted. */
const { ensure } = require('../scripts/ensure.cjs');
ensure();

const { spawnSync } = require('node:child_process');
const path = require('node:path');

const main = path.join(__dirname, 'main.ts');
// the launcher builds what is out of date, so that no timed run has to
spawnSync(process.execPath, [path.join(__dirname, '..', 'bin', 'lke.cjs'), '--version'], { stdio: 'ignore' });
const { status } = spawnSync(process.execPath, ['--import', 'tsx', main], { stdio: 'inherit' });
process.exit(status ?? 1);
