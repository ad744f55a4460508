// @ts-check
/**
 * Run by npm at the end of `npm ci`: builds the command line, so that `npx lke` answers at once.
 * It never fails the installation. Where it cannot build it says so in a line, and the launcher tries again.
 */
const { bundleCli, canBundle } = require('./bundle-cli.cjs');

if (canBundle()) {
  bundleCli().catch((error) => {
    console.error(
      `lke belum dapat dibangun; akan dicoba lagi saat dijalankan. / lke could not be built yet; it will be tried again when run.\n${error.message}`,
    );
  });
}
