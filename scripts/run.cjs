// @ts-check
/** Runs the command-line programs of installed packages without a shell, so that Windows behaves the same. */
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { root } = require('./paths.cjs');

/**
 * The script file behind a package's command, read from its package.json; undefined when not installed.
 *
 * @param {string} packageName
 * @param {string} [command] name of the command when the package has several
 */
function binOf(packageName, command = packageName) {
  const folder = path.join(root, 'node_modules', packageName);
  const manifest = path.join(folder, 'package.json');
  if (!fs.existsSync(manifest)) return undefined;
  const { bin } = JSON.parse(fs.readFileSync(manifest, 'utf8'));
  const file = typeof bin === 'string' ? bin : bin?.[command];
  return file === undefined ? undefined : path.join(folder, file);
}

/**
 * Runs a package's command with this Node and returns its exit code; the output goes straight to the terminal.
 *
 * @param {string} packageName
 * @param {string[]} args
 * @param {{ command?: string, env?: Record<string, string> }} [options]
 */
function runBin(packageName, args, options = {}) {
  const file = binOf(packageName, options.command);
  if (file === undefined) {
    console.error(`Package ${packageName} is not installed; run: npm ci`);
    return 1;
  }
  const env = { ...process.env, ...options.env };
  const result = spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit', env });
  if (result.error) console.error(`${packageName}: ${result.error.message}`);
  return result.status ?? 1;
}

/** Runs a script of ours with this Node and returns its exit code. @param {string} file below the project's folder */
function runNode(file) {
  return spawnSync(process.execPath, [path.join(root, file)], { cwd: root, stdio: 'inherit' }).status ?? 1;
}

module.exports = { binOf, runBin, runNode };
