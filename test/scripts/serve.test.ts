import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasScreen } from '../../scripts/workbench/browser.cjs';
import { progressLine } from '../../scripts/workbench/progress.cjs';
import { serve } from '../../scripts/workbench/serve.cjs';

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Asks without tidying the address first, as a hostile page may. */
function ask(port: number, path: string, host = `127.0.0.1:${String(port)}`): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers: { host } }, (response) => {
      response.resume();
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers });
      });
    })
      .on('error', reject)
      .end();
  });
}

/** A port that is free now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

describe('npm start', () => {
  let folder: string;
  const open: Server[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lke-serve-'));
    writeFileSync(join(folder, 'index.html'), '<p>');
    writeFileSync(join(folder, 'page.0123abcd.js'), '1');
  });

  afterEach(async () => {
    for (const server of open.splice(0)) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
    rmSync(folder, { recursive: true, force: true });
  });

  async function start(ports: readonly number[], from = folder): ReturnType<typeof serve> {
    const started = await serve(from, ports);
    if (started.server) open.push(started.server);
    return started;
  }

  it('opens the same address each time, since the browser keeps work by address', async () => {
    const port = await freePort();
    const first = await start([port]);
    first.server?.close();
    first.server?.closeAllConnections();
    assert.equal((await start([port])).url, `http://127.0.0.1:${String(port)}/`);
  });

  it('finds the workbench that runs already instead of starting another', async () => {
    const ports = [await freePort(), await freePort()];
    const first = await start(ports);
    const second = await start(ports);
    assert.equal(second.server, undefined);
    assert.equal(second.url, first.url);
  });

  it('goes on to the next port where another program or another copy has the first', async () => {
    const ports = [await freePort(), await freePort(), await freePort()];
    const stranger = createServer((_, response) => response.end('hello'));
    open.push(stranger);
    await new Promise<void>((resolve) => stranger.listen(ports[0], '127.0.0.1', resolve));
    assert.equal((await start(ports)).port, ports[1]);
    const other = mkdtempSync(join(tmpdir(), 'lke-serve-'));
    assert.equal((await start(ports, other)).port, ports[2]);
    rmSync(other, { recursive: true });
  });

  it('says what to do where no port is free', async () => {
    const port = await freePort();
    await start([port], tmpdir());
    await assert.rejects(start([port]), new RegExp(`${String(port)}.*--port`));
  });

  const asked: readonly (readonly [string, number])[] = [
    ['/', 200],
    ['/index.html', 200],
    ['/missing.js', 404],
    ['/../../etc/passwd', 404],
    ['/%2e%2e/%2e%2e/etc/passwd', 404],
    ['/%E0%A4%A', 404],
    ['/%00', 404],
    ['//', 404],
  ];
  for (const [path, status] of asked) {
    it(`answers ${path} with ${String(status)} and stays alive`, async () => {
      const { port } = await start([await freePort()]);
      assert.equal((await ask(port, path)).status, status);
      assert.equal((await ask(port, '/')).status, 200);
    });
  }

  it('lets the browser keep files with a hash and ask again for pages', async () => {
    const { port } = await start([await freePort()]);
    assert.match(String((await ask(port, '/page.0123abcd.js')).headers['cache-control']), /immutable/);
    assert.equal((await ask(port, '/')).headers['cache-control'], 'no-cache');
  });

  it('leads localhost to the one address under which work is kept', async () => {
    const { port } = await start([await freePort()]);
    const { status, headers } = await ask(port, '/?a=1', `localhost:${String(port)}`);
    assert.equal(status, 302);
    assert.equal(headers['location'], `http://127.0.0.1:${String(port)}/?a=1`);
  });

  const screens: readonly (readonly [NodeJS.Platform, Readonly<Record<string, string>>, boolean])[] = [
    ['linux', {}, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['linux', { WSL_DISTRO_NAME: 'Debian' }, true],
    ['win32', {}, true],
    ['darwin', {}, true],
    ['win32', { CI: 'true' }, false],
  ];
  for (const [platform, env, expected] of screens) {
    it(`${expected ? 'opens' : 'does not open'} a browser on ${platform} with ${JSON.stringify(env)}`, () => {
      assert.equal(hasScreen(platform, env), expected);
    });
  }

  it('shows progress as lines in a file, each tenth once', () => {
    const lines: string[] = [];
    const out = { isTTY: false, write: (text: string) => lines.push(text) };
    const line = progressLine('building', out as unknown as NodeJS.WriteStream);
    for (const share of [0, 0.05, 0.11, 0.12, 0.1, 0.59, 1]) line.show(share);
    line.end();
    assert.deepEqual(
      lines.map((text) => /\d+ %/.exec(text)?.[0]),
      ['0 %', '10 %', '50 %', '90 %', '100 %'],
    );
  });
});
