// @ts-check
/** One line that grows on a screen, or a line each tenth where the output goes into a file. */

/**
 * @param {string} what is being done
 * @param {NodeJS.WriteStream} [out]
 */
function progressLine(what, out = process.stderr) {
  const begin = Date.now();
  let shown = -1;
  const step = out.isTTY ? 1 : 10;
  const seconds = () => `${String(Math.round((Date.now() - begin) / 1000))} s`;
  /** @param {string} text */
  const write = (text) => out.write(out.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
  return {
    /** @param {number} share done, 0..1; what goes back is not shown */
    show(share) {
      const percent = Math.floor((Math.min(share, 0.99) * 100) / step) * step;
      if (percent <= shown) return;
      shown = percent;
      write(`${what}: ${String(percent)} % (${seconds()})`);
    },
    end() {
      write(`${what}: 100 % (${seconds()})`);
      if (out.isTTY) out.write('\n');
    },
  };
}

module.exports = { progressLine };
