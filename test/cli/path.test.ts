import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { xlsxFiles } from '../../src/workbook/file/adapter';
import { readWorkPlan } from '../../src/worksheet/layouts/work-plan/read';
import { pathSchema } from './schemas';
import { lke, useFolder } from './support/run';
import { EXAMPLE_FILE, sample } from './support/samples';

async function pathOf(
  ...args: readonly string[]
): Promise<{ readonly exit: number; readonly path: v.InferOutput<typeof pathSchema> }> {
  const run = await lke('path', ...args, '--json');
  return { exit: run.exit, path: v.parse(pathSchema, run.json()) };
}

describe('lke path', () => {
  const folder = useFolder();

  it('says that nothing is to do where the predicate is reached', async () => {
    const { exit, path } = await pathOf(EXAMPLE_FILE, '--target', 'WBK');
    assert.deepEqual([exit, path.reachable, path.moves], [0, true, []]);
    assert.match((await lke('path', EXAMPLE_FILE, '--target', 'WBK')).out, /sudah terpenuhi/);
  });

  it('finds the fewest moves for an empty worksheet, and fewer steps when asked for effort', async () => {
    const blank = await sample.blank('per-area');
    const few = await pathOf(blank, '--target', 'WBK');
    const cheap = await pathOf(blank, '--target', 'WBK', '--by', 'effort');
    assert.deepEqual([few.exit, few.path.by, cheap.path.by], [0, 'moves', 'effort']);
    assert.ok(few.path.moves.length < cheap.path.moves.length && cheap.path.effort < few.path.effort);
    assert.ok(few.path.gates.every(({ metAfter }) => metAfter));
  });

  it('exits with 1 and names the gate that blocks', async () => {
    const { exit, path } = await pathOf(EXAMPLE_FILE, '--target', 'WBBM');
    assert.deepEqual([exit, path.reachable], [1, false]);
    assert.deepEqual(
      path.gates.filter(({ blocked }) => blocked !== null).map(({ id }) => id),
      ['earlier-predicate'],
    );
    const run = await lke('path', EXAMPLE_FILE, '--target', 'WBBM');
    assert.match(run.out, /belum diketahui\. Isi "Sudah berpredikat WBK"/);
  });

  it('goes by the efforts of a file, and leaves alone what stays', async () => {
    const file = folder.path('beban.csv');
    writeFileSync(file, 'kode;beban\nA.I;tetap\nA.II;2\n');
    const { path } = await pathOf(await sample.blank('per-area'), '--target', 'WBK', '--effort', file);
    assert.equal(path.by, 'effort');
    assert.ok(path.moves.every(({ indicator }) => !indicator.startsWith('A.I.')));
    assert.equal(path.reachable, false, 'half of pengungkit is not enough');
  });

  it('names file, line, finding and expectation of a faulty effort file', async () => {
    const file = folder.path('beban.csv');
    writeFileSync(file, 'kode,beban\nA.I.1.i.a,99\n');
    const run = await lke('path', EXAMPLE_FILE, '--target', 'WBK', '--effort', file);
    assert.equal(run.exit, 3);
    assert.match(run.notes, /beban\.csv, baris 2: ditemukan "99"; seharusnya bilangan bulat 1 sampai 10/);
  });

  it('writes its moves into the work plan of a copy, once', async () => {
    const [first, second] = [folder.path('a.xlsx'), folder.path('b.xlsx')];
    const blank = await sample.blank('per-area');
    const before = readFileSync(blank);
    const { path } = await pathOf(blank, '--target', 'WBK', '--out', first);
    assert.deepEqual(path.plan, { file: first, added: path.moves.length, kept: 0 });
    const plan = readWorkPlan(await xlsxFiles.read(new Uint8Array(readFileSync(first))));
    assert.ok(typeof plan === 'object');
    assert.deepEqual(
      plan.steps.map(({ step }) => step.indicator),
      path.moves.map(({ indicator }) => indicator),
    );
    const again = await pathOf(first, '--target', 'WBK', '--out', second);
    assert.deepEqual(again.path.plan, { file: second, added: 0, kept: path.moves.length });
    assert.deepEqual(readFileSync(second), readFileSync(first));
    assert.deepEqual(readFileSync(blank), before);
    const check = await lke('check', first, '--json');
    assert.equal(check.exit, (await lke('check', blank, '--json')).exit, 'the checks say nothing new');
  });

  it('writes no work plan for an answers file, nor over a sheet of another make', async () => {
    const run = await lke('path', EXAMPLE_FILE, '--target', 'WBK', '--out', folder.path('x.xlsx'));
    assert.equal(run.exit, 3);
    assert.match(run.notes, /tanpa --out/);
    assert.deepEqual(folder.names(), []);
  });
});
