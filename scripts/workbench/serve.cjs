// @ts-check
/**
 * Serves a folder to the browser of this machine only. The browser keeps work by address, so the address must stay
 * the same from one start to the next: the first free of a few fixed ports, never a random one.
 */
const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');

const HOST = '127.0.0.1';
const FIRST_PORT = 4173;
const PORTS = Array.from({ length: 10 }, (_, at) => FIRST_PORT + at);
/** Where a running workbench says who it is. */
const WHO = '/who.json';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * The file an address stands for, or undefined when there is none within the folder.
 *
 * @param {string} folder
 * @param {string} address as it came in the request
 */
function fileFor(folder, address) {
  try {
    const pathname = decodeURIComponent(new URL(address, 'http://localhost').pathname);
    const file = path.join(folder, path.normalize(pathname === '/' ? '/index.html' : pathname));
    return file.startsWith(folder + path.sep) && fs.statSync(file).isFile() ? file : undefined;
  } catch {
    // Not an address, or nothing there.
    return undefined;
  }
}

/** @param {string} folder @returns {http.RequestListener} */
function answer(folder) {
  return (request, response) => {
    const { host = '' } = request.headers;
    const port = request.socket.localPort;
    // The same page under another name would have a storage of its own, and the work would seem lost.
    if (host === `localhost:${String(port)}`) {
      response.writeHead(302, { Location: `http://${HOST}:${String(port)}${request.url ?? '/'}` }).end();
      return;
    }
    if (request.url === WHO) {
      response.writeHead(200, { 'Content-Type': TYPES['.json'] }).end(JSON.stringify({ folder }));
      return;
    }
    const file = fileFor(folder, request.url ?? '/');
    if (file === undefined) {
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
  };
}

/** @param {http.Server} server @param {number} port @returns {Promise<boolean>} false when the port is taken */
function listens(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    server.listen(port, HOST, () => resolve(true));
  });
}

/** Whether the program on a port is a workbench out of the same folder. @param {number} port @param {string} folder */
async function isOurs(port, folder) {
  try {
    const response = await fetch(`http://${HOST}:${String(port)}${WHO}`, {
      signal: AbortSignal.timeout(2000),
    });
    return (await response.json()).folder === folder;
  } catch {
    return false;
  }
}

/**
 * Serves the folder, or finds the workbench that does so already.
 *
 * @param {string} folder
 * @param {readonly number[]} [ports] tried in this order
 * @returns {Promise<{ url: string, port: number, server: http.Server | undefined }>} no server when one runs already
 * @throws when every port is taken by other programs
 */
async function serve(folder, ports = PORTS) {
  for (const port of ports) {
    const server = http.createServer(answer(folder));
    const url = `http://${HOST}:${String(port)}/`;
    if (await listens(server, port)) return { url, port, server };
    if (await isOurs(port, folder)) return { url, port, server: undefined };
  }
  throw new Error(
    `Porta ${ports.join(', ')} terpakai program lain. Tutup salah satunya, atau pilih sendiri: npm start -- --port 5000\n` +
      `Ports ${ports.join(', ')} are taken by other programs. Close one, or choose: npm start -- --port 5000`,
  );
}

module.exports = { FIRST_PORT, PORTS, serve };
