// @ts-check
/**
 * What `npm test` runs: every check, in order, each to its end, so that one run shows all that is wrong.
 *
 *   npm test                              everything
 *   npm test -- --only unit,lint          some steps
 *   npm test -- --only unit --grep score  some tests of a step
 *
 * The last line is `N passed, N failed`, with `, N skipped` when something could not run. On a build server
 * (CI=true) what was skipped counts as failed: a check that does not run is not a check.
 */
const { ensure } = require('./ensure.cjs');
ensure();

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { parseArgs } = require('node:util');
const { root } = require('./paths.cjs');
const { runBin } = require('./run.cjs');
const { findTool, installHint } = require('./tools.cjs');

/**
 * @typedef {{ passed: number, failed: number, skipped: { title: string, reason: string }[] }} Counts
 * @typedef {{ name: string, title: string, run: () => Counts | undefined }} Step
 *   `run` gives undefined when the project has nothing for the step yet
 */

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, grep: { type: 'string' } },
});
const onServer = process.env.CI === 'true';

/** @param {boolean} good @returns {Counts} */
const one = (good) => ({ passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: [] });

/** @param {Counts[]} all @returns {Counts} */
const sum = (...all) => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.reduce((total, { failed }) => total + failed, 0),
  skipped: all.flatMap(({ skipped }) => skipped),
});

/** @param {string} packageName @param {string[]} args @param {string} [command] */
const check = (packageName, args, command) =>
  one(runBin(packageName, args, command ? { command } : {}) === 0);

/**
 * The test files below a folder of test/.
 *
 * @param {string} folder
 * @param {string[]} [without] folders that are steps of their own
 * @returns {string[]}
 */
function testFiles(folder, without = []) {
  const start = path.join(root, 'test', folder);
  if (!fs.existsSync(start)) return [];
  return fs
    .readdirSync(start, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !without.includes(file.split(path.sep)[0] ?? ''))
    .map((file) => path.join('test', folder, file))
    .sort();
}

/** @param {string[]} files @returns {Counts} */
function mocha(files) {
  if (files.length === 0) {
    console.error('There is no test file for this step.');
    return one(false);
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lke-test-'));
  const result = path.join(folder, 'counts.json');
  // --exit: a browser that died leaves handles open, and a run that never ends says nothing about its tests.
  const args = ['--exit', '--forbid-only', '--reporter', path.join(__dirname, 'mocha-reporter.cjs')];
  if (options.grep !== undefined) args.push('--grep', options.grep);
  try {
    const code = runBin('mocha', [...args, ...files], { env: { LKE_MOCHA_RESULT: result } });
    // Without a result file mocha never came to its end: a test file that does not load, for one.
    if (!fs.existsSync(result)) return one(false);
    const counts = JSON.parse(fs.readFileSync(result, 'utf8'));
    return code !== 0 && counts.failed === 0 ? sum(counts, one(false)) : counts;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Runs tests that need a program of the machine, or says loudly that they did not run.
 *
 * @param {'chromium' | 'soffice'} tool
 * @param {string[]} files
 */
function mochaWith(tool, files) {
  if (files.length === 0 || findTool(tool) !== undefined) return mocha(files);
  return {
    passed: 0,
    failed: 0,
    skipped: [{ title: files.join(', '), reason: `${tool} is missing. ${installHint(tool)}` }],
  };
}

const EDITION_LINTER = path.join('scripts', 'lint-edition.ts');
const CONFORMANCE = path.join(root, 'test', 'conformance');
const OWN_STEP = ['manifest', 'conformance', 'e2e'];

/** @type {Step[]} */
const STEPS = [
  {
    name: 'lint',
    title: 'Lint and format (eslint, prettier)',
    run: () => sum(check('eslint', ['.']), check('prettier', ['--check', '--log-level', 'warn', '.'])),
  },
  { name: 'types', title: 'Types (tsc)', run: () => check('typescript', ['--noEmit'], 'tsc') },
  {
    name: 'direction',
    title: 'Direction of dependencies (dependency-cruiser)',
    run: () => check('dependency-cruiser', ['src', '--output-type', 'err-long'], 'depcruise'),
  },
  { name: 'manifest', title: 'Manifest and icons', run: () => mocha(testFiles('manifest')) },
  {
    name: 'edition',
    title: 'Instrument edition',
    run: () => (fs.existsSync(path.join(root, EDITION_LINTER)) ? check('tsx', [EDITION_LINTER]) : undefined),
  },
  { name: 'unit', title: 'Unit and property tests', run: () => mocha(testFiles('', OWN_STEP)) },
  {
    name: 'conformance',
    title: 'Conformance with LibreOffice',
    run: () => (fs.existsSync(CONFORMANCE) ? mochaWith('soffice', testFiles('conformance')) : undefined),
  },
  { name: 'e2e', title: 'Browser (Chromium)', run: () => mochaWith('chromium', testFiles('e2e')) },
];

function chosenSteps() {
  if (options.only === undefined) return STEPS;
  const names = options.only.split(',');
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`--only ${unknown.join(',')}: the steps are ${STEPS.map(({ name }) => name).join(', ')}`);
    process.exit(2);
  }
  return STEPS.filter(({ name }) => names.includes(name));
}

/** @param {Step} step @returns {Counts} */
function runStep({ name, title, run }) {
  console.log(`\n=== ${title} [${name}]`);
  const begin = Date.now();
  const counts = run();
  if (counts === undefined) {
    console.log('    nothing to run yet');
    return sum();
  }
  for (const { title: test, reason } of counts.skipped)
    console.log(`!!! SKIPPED: ${test}\n!!!          ${reason}`);
  const seconds = ((Date.now() - begin) / 1000).toFixed(1);
  console.log(`--- ${name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`);
  return counts;
}

const steps = chosenSteps().map((step) => ({ name: step.name, counts: runStep(step) }));
const { passed, failed, skipped } = sum(...steps.map(({ counts }) => counts));

const broken = steps.filter(({ counts }) => counts.failed > 0).map(({ name }) => name);
console.log(broken.length > 0 ? `\nFailed steps: ${broken.join(', ')}` : '');
if (skipped.length > 0) {
  console.log(
    `!!! ${skipped.length} skipped, see above${onServer ? '; on a build server this counts as failed' : ''}`,
  );
}

const failures = onServer ? failed + skipped.length : failed;
const rest = !onServer && skipped.length > 0 ? `, ${skipped.length} skipped` : '';
process.exitCode = failures > 0 ? 1 : 0;
console.log(`${passed} passed, ${failures} failed${rest}`);
