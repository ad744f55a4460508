import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { createSchema, scoreSchema } from './schemas';
import { lke, useFolder } from './support/run';

describe('lke create', () => {
  const folder = useFolder();
  const identity = ['--unit', 'KPU "Kota" <Contoh> & Sekitarnya', '--year', '2026', '--target', 'WBBM'];

  for (const layout of ['per-area', 'lampiran-iii'] as const) {
    it(`makes a ${layout} workbook that lke knows again, with its unit`, async () => {
      const out = folder.path('baru.xlsx');
      const run = await lke('create', '--layout', layout, ...identity, '--out', out, '--json');
      const json = v.parse(createSchema, run.json());
      assert.equal(run.exit, 0, run.notes);
      assert.deepEqual([json.layout, json.target, json.file], [layout, 'WBBM', out]);
      assert.deepEqual(folder.names(), ['baru.xlsx']);
      const score = v.parse(scoreSchema, (await lke('score', out, '--json')).json());
      assert.deepEqual([score.layout, score.unit], [layout, json.unit]);
    });

    it(`makes the same ${layout} file every time`, async () => {
      for (const name of ['a.xlsx', 'b.xlsx'])
        await lke('create', '--layout', layout, ...identity, '--out', folder.path(name));
      assert.deepEqual(readFileSync(folder.path('a.xlsx')), readFileSync(folder.path('b.xlsx')));
    });
  }

  it('makes a sheet per area unless told otherwise, and says so', async () => {
    const run = await lke('create', ...identity, '--out', folder.path('baru.xlsx'));
    assert.equal(run.exit, 0);
    assert.match(run.out, /^Dibuat: .*baru\.xlsx \(lembar per area\), siap diisi\.$/);
  });

  it('labels the sheets in English when asked, and reads them as well', async () => {
    const out = folder.path('english.xlsx');
    assert.equal((await lke('create', ...identity, '--out', out, '--lang', 'en')).exit, 0);
    const score = v.parse(scoreSchema, (await lke('score', out, '--json')).json());
    assert.equal(score.layout, 'per-area');
  });
});
