import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { UNKNOWN_UNIT } from '../../src/assessment/types';
import { editionFileText } from '../../src/instrument/edition-text';
import { xlsxFiles } from '../../src/workbook/file/adapter';
import { lampiranPlan } from '../../src/worksheet/layouts/lampiran-iii/plan';
import { lampiranStyles } from '../../src/worksheet/layouts/lampiran-iii/styles';
import { NEXT } from '../audit/compare/next-year';
import { OLDER } from '../audit/learn/support/made-editions';
import { carrySchema, compareSchema, errorSchema } from './schemas';
import { lke, useFolder } from './support/run';
import { sample } from './support/samples';

describe('lke carry and lke compare', () => {
  const folder = useFolder();
  const score = async (file: string): Promise<unknown> =>
    ((await lke('score', file, '--json')).json() as { readonly totals: { readonly answered: number } }).totals
      .answered;

  it("brings an official sheet's answers into a new per-area worksheet with the same score", async () => {
    const old = await sample.filled('lampiran-iii');
    const out = folder.path('baru.xlsx');
    const run = await lke('carry', old, '--to', 'per-area', '--year', '2027', '--out', out, '--json');
    const result = v.parse(carrySchema, run.json());
    // the example leaves three indicators open
    assert.deepEqual([run.exit, result.needed.length, result.homeless, result.conflicts], [1, 3, [], []]);
    assert.equal(await score(out), await score(old));
  });

  it('overwrites nothing that stands in the target, and names it', async () => {
    const out = folder.path('baru.xlsx');
    const target = await sample.ofBoth('per-area');
    const before = readFileSync(target);
    const run = await lke(
      'carry',
      await sample.filled('lampiran-iii'),
      '--to',
      target,
      '--out',
      out,
      '--json',
    );
    const result = v.parse(carrySchema, run.json());
    assert.equal(result.written, 0);
    assert.ok(result.same > 100);
    assert.deepEqual(readFileSync(target), before);
  });

  it("carries into an edition of the user's own and says what needs a new answer", async () => {
    writeFileSync(folder.path('depan.json'), editionFileText(NEXT));
    const out = folder.path('baru.xlsx');
    const run = await lke(
      'carry',
      await sample.filled('per-area'),
      '--to',
      'per-area',
      '--to-edition',
      folder.path('depan.json'),
      '--out',
      out,
    );
    assert.equal(run.exit, 1);
    assert.match(run.out, /A\.I\.1\.i\.b .*skala berbeda/);
    assert.match(run.out, /A\.I\.3\.i\.z .*indikator baru/);
    assert.equal((await lke('score', out)).exit, 0);
  });

  it('learns the edition of an old workbook nobody named, and says so', async () => {
    const old = folder.path('lama.xlsx');
    writeFileSync(old, await xlsxFiles.write(lampiranPlan(OLDER, UNKNOWN_UNIT), lampiranStyles));
    const run = await lke('carry', old, '--to', 'per-area', '--out', folder.path('baru.xlsx'), '--json');
    const result = v.parse(carrySchema, run.json());
    assert.deepEqual([run.exit, result.from.learned, result.carried], [1, true, []]);
    assert.equal(result.gone.length, 81);
  });

  it('refuses a target that is none, and answers without a workbook', async () => {
    const old = await sample.filled('lampiran-iii');
    const codeOf = async (...args: readonly string[]): Promise<unknown> => {
      const run = await lke(...args, '--out', folder.path('x.xlsx'), '--json');
      return [run.exit, v.parse(errorSchema, run.json()).errors[0]?.code];
    };
    assert.deepEqual(await codeOf('carry', old, '--to', 'lampiran'), [2, 'carry-target']);
    assert.deepEqual(await codeOf('carry', await sample.answers(), '--to', 'per-area'), [3, 'carry-answers']);
    assert.deepEqual(folder.names(), []);
  });

  it('compares an edition in force with a workbook it learns from', async () => {
    const run = await lke('compare', 'permenpanrb-90-2021', await sample.blank('lampiran-iii'), '--json');
    const { summary } = v.parse(compareSchema, run.json());
    assert.deepEqual(summary, { same: 113, changed: 0, new: 0, gone: 0 });
    assert.equal(run.exit, 0);
  });
});
