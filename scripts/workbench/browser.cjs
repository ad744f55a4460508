// @ts-check
/** Opens the browser where there is one. */
const { spawn } = require('node:child_process');

/**
 * Whether a browser would have a screen to open on. A Linux machine without one may answer with a browser for
 * terminals, which could show nothing.
 *
 * @param {NodeJS.Platform} platform
 * @param {Readonly<Record<string, string | undefined>>} env
 */
function hasScreen(platform, env) {
  if (env['CI'] === 'true') return false;
  if (platform !== 'linux') return true;
  return Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'] || env['WSL_DISTRO_NAME']);
}

/** @param {string} url @returns {boolean} false when there is no screen to open it on */
function openBrowser(url) {
  if (!hasScreen(process.platform, process.env)) return false;
  /** @type {Record<string, [string, string[]]>} */
  const commands = { darwin: ['open', [url]], win32: ['cmd', ['/c', 'start', '', url]] };
  const [command, args] = commands[process.platform] ?? ['xdg-open', [url]];
  // Without such a program the address on the screen is enough.
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
  return true;
}

module.exports = { hasScreen, openBrowser };
