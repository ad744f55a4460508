// @ts-check
/**
 * `npm start`: the workbench, that is the add-in on a grid of its own in the browser, without Excel.
 *
 *   npm start
 *   npm start -- --no-open       only says the address
 *   npm start -- --port 5000     on another port; the browser keeps work by address, so work made before stays there
 *   npm start -- --rebuild       builds anew also where nothing changed
 *
 * Installs what is missing, builds dist/workbench where it is older than its sources, serves it to this machine only
 * and opens the browser where there is one. Nothing leaves the machine.
 */
const { ensure } = require('./ensure.cjs');
ensure();

const { parseArgs } = require('node:util');
const { openBrowser } = require('./workbench/browser.cjs');
const { build, folder, isBuilt } = require('./workbench/build.cjs');
const { FIRST_PORT, PORTS, serve } = require('./workbench/serve.cjs');

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        'no-open': { type: 'boolean' },
        rebuild: { type: 'boolean' },
        dev: { type: 'boolean' },
        port: { type: 'string' },
      },
    });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65536))
      throw new Error(`--port ${String(values.port)}: a number from 1 to 65535 is expected`);
    return { ...values, ports: port === undefined ? PORTS : [port] };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return process.exit(2);
  }
}

async function main() {
  const options = readOptions();
  if (options.rebuild || !isBuilt()) {
    console.error('Sekali saja, sekitar satu menit. / Once only, about a minute.');
    await build(options.dev ? 'development' : 'production');
  }
  const { url, port, server } = await serve(folder, options.ports);
  const opened = !options['no-open'] && openBrowser(url);
  console.log(`
  Meja kerja LKE ZI, bukan Excel / the LKE ZI workbench, not Excel

      ${url}
${server === undefined ? '\n  Sudah berjalan sejak tadi. / It is running already.' : ''}
  ${opened ? 'Peramban dibuka.' : 'Buka alamat ini di peramban.'} Pekerjaan tersimpan di peramban komputer ini.
  ${opened ? 'The browser opens.' : 'Open this address in a browser.'} Work is kept in the browser of this machine.`);
  if (options.port === undefined && port !== FIRST_PORT)
    console.log(`
  Porta ${FIRST_PORT} terpakai program lain, jadi pekerjaan yang dibuat di sana tidak tampak di sini.
  Port ${FIRST_PORT} is taken by another program, so work made there does not show here.`);
  if (server === undefined) return;
  console.log('\n  Ctrl+C menghentikan. / Ctrl+C stops it.');
  const stop = () => {
    console.log('\n  Berhenti. Pekerjaan tetap tersimpan di peramban. / Stopped. Work stays in the browser.');
    server.close();
    server.closeAllConnections();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
