// @ts-check
/**
 * Installs what is missing, so that a fresh clone and a changed lock file work without a step to remember.
 * Plain Node only: it runs before anything is installed.
 */
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { root } = require('./paths.cjs');

/** @type {[major: number, minor: number]} */
const NEEDED = [20, 10];

/** Errors only: what packages say of each other's engines and scripts frightens newcomers and asks nothing of them. */
const INSTALL = ['ci', '--loglevel=error'];

const lockFile = path.join(root, 'package-lock.json');
/** npm's own record of what it put into node_modules; absent when an installation was broken off. */
const marker = path.join(root, 'node_modules', '.package-lock.json');

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  console.error(
    `Node.js ${NEEDED.join('.')} atau lebih baru diperlukan; di komputer ini ${process.versions.node}. Pasang versi LTS dari https://nodejs.org lalu ulangi.\n` +
      `Node.js ${NEEDED.join('.')} or newer is needed; this machine has ${process.versions.node}. Install the LTS release from https://nodejs.org and try again.`,
  );
  process.exit(1);
}

/** @param {string} file */
function packagesIn(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8')).packages ?? {};
}

/**
 * Whether node_modules holds other versions than the lock file asks for. Times alone are not enough: npm
 * writes the lock file after its marker, and a checkout touches files whose content did not change.
 */
function isOutdated() {
  if (fs.statSync(lockFile).mtimeMs <= fs.statSync(marker).mtimeMs) return false;
  const installed = packagesIn(marker);
  return Object.entries(packagesIn(lockFile)).some(([place, wanted]) => {
    if (place === '') return false;
    const found = installed[place];
    return found === undefined ? !(wanted.optional || wanted.peer) : found.version !== wanted.version;
  });
}

function install() {
  console.error('Memasang paket yang diperlukan (npm ci) … / Installing the packages needed (npm ci) …');
  const npm = process.env.npm_execpath;
  const result = npm?.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [npm, ...INSTALL], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', INSTALL, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (result.status === 0) return;
  console.error(
    'npm ci gagal. Periksa sambungan internet atau proxy, lalu jalankan sendiri: npm ci\n' +
      'npm ci failed. Check the internet connection or proxy, then run it yourself: npm ci',
  );
  process.exit(1);
}

/** Leaves the process when the machine cannot run the program; otherwise returns with everything installed. */
function ensure() {
  checkNode();
  if (!fs.existsSync(marker) || isOutdated()) install();
}

module.exports = { ensure };

if (require.main === module) ensure();
