// @ts-check
/**
 * Finds the programs the checks borrow from the machine: a Chromium for the browser tests and the icons, and
 * LibreOffice as the independent spreadsheet. Nothing is downloaded; a missing program is reported by name.
 */
const fs = require('node:fs');
const path = require('node:path');

const windowsRoots = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA];

/** @param {string} tail a path below a Windows program folder */
function windowsPlaces(tail) {
  return windowsRoots.filter((root) => root !== undefined).map((root) => path.join(String(root), tail));
}

const TOOLS = {
  chromium: {
    env: 'LKE_CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    places: [
      '/usr/bin/chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...windowsPlaces('Google/Chrome/Application/chrome.exe'),
      ...windowsPlaces('Microsoft/Edge/Application/msedge.exe'),
    ],
    hint: 'Debian/Ubuntu: apt-get install chromium; else install Chrome or Edge, or set LKE_CHROMIUM=<path>',
  },
  soffice: {
    env: 'LKE_SOFFICE',
    names: ['soffice', 'libreoffice'],
    places: [
      '/usr/bin/soffice',
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
      ...windowsPlaces('LibreOffice/program/soffice.com'),
      ...windowsPlaces('LibreOffice/program/soffice.exe'),
    ],
    hint: 'Debian/Ubuntu: apt-get install libreoffice-calc; else install LibreOffice, or set LKE_SOFFICE=<path>',
  },
};

/** @param {string} file */
function isFile(file) {
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

/** @param {string} name a program name as typed in a terminal */
function onPath(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.com'] : [''];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => endings.map((ending) => path.join(folder, name + ending)));
}

/**
 * The path of a program, or undefined when the machine has none.
 * A path given by environment variable wins even when wrong: a typing error must show, not be papered over.
 *
 * @param {keyof typeof TOOLS} tool
 * @returns {string | undefined}
 */
function findTool(tool) {
  const { env, names, places } = TOOLS[tool];
  const given = process.env[env];
  if (given !== undefined && given !== '') {
    if (!isFile(given)) throw new Error(`${env}=${given}: there is no such file`);
    return given;
  }
  return [...names.flatMap(onPath), ...places].find(isFile);
}

/** Arguments that let Chromium run in a container and keep it from calling home. */
const CHROMIUM_ARGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

/** @param {keyof typeof TOOLS} tool */
function installHint(tool) {
  return TOOLS[tool].hint;
}

module.exports = { findTool, installHint, CHROMIUM_ARGS };
