// @ts-check
/**
 * The workbench: the add-in on a grid of its own, without Excel.
 *
 *   node scripts/workbench.cjs [--no-open] [--rebuild]
 *
 * Builds dist/workbench where it is missing or older than its sources, serves it on a free port of this machine and
 * opens the browser where there is one. Nothing is reachable from the network, and nothing leaves the machine.
 */
const { ensure } = require('./ensure.cjs');
ensure();

const { spawn } = require('node:child_process');
const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');
const { parseArgs } = require('node:util');
const { dist, root } = require('./paths.cjs');
const { runBin } = require('./run.cjs');

const { values } = parseArgs({
  options: { 'no-open': { type: 'boolean' }, rebuild: { type: 'boolean' }, dev: { type: 'boolean' } },
});
const folder = path.join(dist, 'workbench');
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** @param {string} place @returns {number} the newest change of a file below it */
function newest(place) {
  const stat = fs.statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...fs.readdirSync(place).map((name) => newest(path.join(place, name))));
}

function isBuilt() {
  const page = path.join(folder, 'index.html');
  if (!fs.existsSync(page)) return false;
  const sources = ['workbench', 'src', 'assets', 'package.json'].map((name) => path.join(root, name));
  return fs.statSync(page).mtimeMs > Math.max(...sources.map(newest));
}

function build() {
  console.log('Menyiapkan meja kerja (sekali saja, sekitar satu menit) …');
  const args = ['--mode', values.dev ? 'development' : 'production', '--env', 'only=workbench'];
  const code = runBin('webpack-cli', args, { command: 'webpack-cli' });
  if (code !== 0) process.exit(code);
}

/** @param {http.IncomingMessage} request @param {http.ServerResponse} response */
function answer(request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = path.join(
    folder,
    path.normalize(decodeURIComponent(pathname === '/' ? '/index.html' : pathname)),
  );
  if (!file.startsWith(folder + path.sep) || !fs.statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[/** @type {keyof typeof TYPES} */ (path.extname(file))] ?? 'application/octet-stream';
  // Names with a hash never change; pages always may.
  const cache = /\.[0-9a-f]{8}\.(js|css)$/.test(file) ? 'max-age=31536000, immutable' : 'no-cache';
  response.writeHead(200, {
    'Content-Type': type,
    'Cache-Control': cache,
    'X-Content-Type-Options': 'nosniff',
  });
  fs.createReadStream(file).pipe(response);
}

/** @param {string} url */
function openBrowser(url) {
  /** @type {Record<string, [string, string[]]>} */
  const commands = { darwin: ['open', [url]], win32: ['cmd', ['/c', 'start', '', url]] };
  const [command, args] = commands[process.platform] ?? ['xdg-open', [url]];
  // Without a browser, or without a screen, the address is enough.
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

if (values.rebuild || !isBuilt()) build();
const server = http.createServer(answer);
// The browser keeps work by address, so the same port is tried first.
/** @param {number} port */
const start = (port) => server.listen(port, '127.0.0.1');
server.once('error', () => start(0));
server.on('listening', () => {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const url = `http://127.0.0.1:${port}/`;
  console.log(`Meja kerja (bukan Excel): ${url}\nTekan Ctrl+C untuk berhenti.`);
  if (!values['no-open']) openBrowser(url);
});
start(4173);
