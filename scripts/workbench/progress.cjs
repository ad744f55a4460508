// @ts-check
/**
 * One line that grows on a screen; where the output goes into a file, a line each tenth, and one now and then while
 * a tenth takes long.
 */
const LONG_MS = 10_000;

/**
 * @param {string} what is being done
 * @param {NodeJS.WriteStream} [out]
 */
function progressLine(what, out = process.stderr) {
  const begin = Date.now();
  let shown = -1;
  let told = begin;
  const step = out.isTTY ? 1 : 10;
  const seconds = () => `${String(Math.round((Date.now() - begin) / 1000))} s`;
  /** @param {string} text */
  const write = (text) => out.write(out.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
  return {
    /** @param {number} share done, 0..1; what goes back is not shown */
    show(share) {
      const percent = Math.floor((Math.min(share, 0.99) * 100) / step) * step;
      const isLong = Date.now() - told > (out.isTTY ? 1000 : LONG_MS);
      if (percent <= shown && !isLong) return;
      shown = Math.max(shown, percent);
      told = Date.now();
      write(`${what}: ${String(shown)} % (${seconds()})`);
    },
    end() {
      write(`${what}: 100 % (${seconds()})`);
      if (out.isTTY) out.write('\n');
    },
  };
}

module.exports = { progressLine };
