import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { binOf } from '../../scripts/run.cjs';

const root = resolve(__dirname, '../..');

/** Each row is one import that the map of the program forbids, and the rule that must say so. */
const FORBIDDEN: readonly (readonly [from: string, to: string, rule: string])[] = [
  ['instrument/a', 'src/assessment/z', 'instrument-stays-below'],
  ['assessment/a', 'src/scoring/z', 'assessment-stays-below'],
  ['worksheet/a', 'src/audit/z', 'scoring-validation-worksheet-stays-below'],
  ['exchange/a', 'src/cli/z', 'exchange-audit-stays-below'],
  ['scoring/a', 'src/validation/z', 'scoring-alone'],
  ['i18n/a', 'src/support/z', 'leaves-import-nothing'],
  ['support/a', 'src/instrument/z', 'leaves-import-nothing'],
  ['worksheet/b', 'src/workbook/z', 'core-below-workbook'],
  ['audit/a', 'src/workbook/file/z', 'core-without-hosts'],
  ['workbook/a', 'src/scoring/z', 'port-imports'],
  ['workbook/b', 'src/workbook/excel/z', 'port-imports'],
  ['workbook/excel/a', 'src/workbook/file/z', 'host-imports'],
  ['workbook/file/a', 'src/audit/z', 'host-imports'],
  ['taskpane/a', 'src/workbook/file/z', 'excel-without-files'],
  ['taskpane/c', 'src/cli/z', 'pane-without-cli'],
  ['cli/a', 'src/workbook/excel/z', 'cli-without-excel'],
  ['commands/a', 'src/taskpane/z', 'commands-without-pane'],
  ['scoring/b', 'node:fs', 'no-node-in-core'],
  ['taskpane/b', 'path', 'no-node-in-core'],
  ['exchange/b', 'hucre', 'xlsx-library-only-in-file-host'],
  ['cli/b', 'fflate', 'zip-library-only-in-hosts'],
  ['exchange/c', 'docx', 'docx-library-only-in-document'],
  ['exchange/d', 'src/document/z', 'core-without-hosts'],
  ['document/a', 'src/scoring/z', 'document-imports'],
  ['scoring/c', 'papaparse', 'papaparse-only-for-tables'],
  ['validation/a', 'valibot', 'valibot-only-at-the-edges'],
  ['cli/c', 'pngjs', 'no-other-package'],
  ['scoring/d', 'test/z', 'src-alone'],
  ['scoring/e', './no-such-file', 'resolvable'],
];

/** Imports the map allows: none of them may be reported. */
const ALLOWED: readonly (readonly [from: string, to: string])[] = [
  ['cli/ok', 'src/workbook/file/z'],
  ['cli/ok2', 'node:fs'],
  ['taskpane/ok', 'src/workbook/excel/z'],
  ['audit/ok', 'src/workbook/z'],
  ['audit/ok2', 'src/validation/z'],
  ['worksheet/ok', 'src/scoring/z'],
  ['workbook/ok', 'src/worksheet/z'],
  ['workbook/file/ok', 'src/workbook/z'],
  ['workbook/file/ok2', 'hucre'],
  ['document/ok', 'docx'],
  ['scoring/ok', 'src/i18n/z'],
  ['scoring/ok2', 'src/support/z'],
  ['instrument/ok', 'papaparse'],
  ['exchange/ok', 'valibot'],
];

/** How a file of src names another file of the project, or a package. */
function specifier(from: string, to: string): string {
  if (!/^(src|test)\//.test(to)) return to;
  return '../'.repeat(from.split('/').length) + to;
}

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

describe('direction of dependencies', function () {
  this.timeout(60_000);

  const project = mkdtempSync(join(tmpdir(), 'lke-direction-'));
  let violations: readonly Violation[];

  function write(file: string, text: string): void {
    const path = join(project, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  before(() => {
    for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
      cpSync(join(root, file), join(project, file));
    }
    symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
    for (const [from, to] of [...FORBIDDEN, ...ALLOWED]) {
      write(
        `src/${from}.ts`,
        `import type * as used from '${specifier(from, to)}';\nexport type Used = typeof used;\n`,
      );
      if (/^(src|test)\//.test(to)) write(`${to}.ts`, 'export const z = 1;\n');
    }
    write('src/scoring/one.ts', "import { two } from './two';\nexport const one = () => two;\n");
    write('src/scoring/two.ts', "import { one } from './one';\nexport const two = () => one;\n");

    const cruiser = binOf('dependency-cruiser', 'depcruise');
    assert.ok(cruiser !== undefined);
    const run = spawnSync(process.execPath, [cruiser, 'src', '--output-type', 'json'], {
      cwd: project,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    const report = JSON.parse(run.stdout) as { summary: { violations: Violation[] } };
    violations = report.summary.violations;
  });

  after(() => {
    rmSync(project, { recursive: true, force: true });
  });

  const rulesAgainst = (file: string): string[] =>
    violations.filter(({ from }) => from === `src/${file}.ts`).map(({ rule }) => rule.name);

  for (const [from, to, rule] of FORBIDDEN) {
    it(`src/${from} may not import ${to}`, () => {
      assert.ok(
        rulesAgainst(from).includes(rule),
        `expected ${rule}, found: ${rulesAgainst(from).join(', ')}`,
      );
    });
  }

  for (const [from, to] of ALLOWED) {
    it(`src/${from} may import ${to}`, () => {
      assert.deepEqual(rulesAgainst(from), []);
    });
  }

  it('no circle', () => {
    assert.deepEqual(rulesAgainst('scoring/one'), ['no-circular']);
  });
});
