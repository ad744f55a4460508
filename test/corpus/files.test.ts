import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { errorSchema, scoreSchema } from '../cli/schemas';
import { lke, temporaryFolder } from '../cli/support/run';
import { convertAll, findSoffice } from '../support/libreoffice';
import { skip } from '../support/skip';
import { mustFail } from './support/must-fail';
import { mustPass } from './support/must-pass';
import type { ExpectedTotals, MustPass } from './support/must-pass';

const SEED = 90_2021;

function assertTotals(found: ExpectedTotals, wanted: ExpectedTotals, name: string): void {
  for (const figure of ['answered', 'floor', 'ceiling', 'worksheet'] as const) {
    const [have, want] = [found[figure] ?? null, wanted[figure]];
    if (want === undefined) continue;
    const same = have === null || want === null ? have === want : Math.abs(have - want) < 1e-9;
    assert.ok(same, `${name}: ${figure} is ${String(have)}, should be ${String(want)}`);
  }
}

async function assertScore(file: string, { layout, totals }: MustPass): Promise<void> {
  const run = await lke('score', file, '--json');
  assert.equal(run.exit, 0, run.notes);
  const score = v.parse(scoreSchema, run.json());
  assert.equal(score.layout, layout);
  assertTotals(score.totals, totals, basename(file));
}

describe('files that must pass', () => {
  const folder = temporaryFolder();
  let files: readonly MustPass[] = [];

  before(async function () {
    this.timeout(120_000);
    files = await mustPass(SEED);
    for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
  });

  for (const layout of ['per-area', 'lampiran-iii', 'portalrb-jawaban', 'portalrb-answers']) {
    it(`${layout}: each scores what its answers say, however it was written`, async () => {
      const own = files.filter((file) => file.layout === layout);
      assert.ok(own.length >= 6, String(own.length));
      for (const file of own) await assertScore(join(folder, file.name), file);
    }).timeout(120_000);
  }

  it('scores the same when LibreOffice has saved it again', async function () {
    if (findSoffice() === undefined) skip(this, 'LibreOffice (soffice) is not on this machine');
    const plain = files.filter(({ name }) => /-(none|half|all|mixed)\.xlsx$/.test(name));
    const resaved = temporaryFolder();
    await convertAll(
      plain.map(({ name }) => join(folder, name)),
      'xlsx',
      resaved,
    );
    for (const file of plain) await assertScore(join(resaved, file.name), file);
  }).timeout(240_000);
});

describe('files that must fail: exit 3, with the file, what was found and what to do', () => {
  const folder = temporaryFolder();

  it('says so for each, changes nothing and writes nothing', async () => {
    for (const { name, bytes, code, found, remedy } of await mustFail()) {
      const file = join(folder, name);
      writeFileSync(file, bytes);
      for (const command of ['score', 'check', 'explain']) {
        const run = await lke(command, file, '--json');
        assert.equal(run.exit, 3, `${name}: ${run.out}`);
        const { exit, errors } = v.parse(errorSchema, run.json());
        assert.deepEqual([exit, errors[0]?.code], [3, code], `${name}: ${run.notes}`);
        assert.equal(run.results.length, 1);
        assert.ok(run.notes.includes(file), `names the file: ${run.notes}`);
        assert.match(run.notes, found, name);
        if (remedy) assert.match(run.notes, remedy, name);
      }
      const english = await lke('score', file, '--lang', 'en');
      assert.deepEqual([english.exit, english.out], [3, '']);
      assert.match(english.notes, /^Error: /);
      for (const notes of [english.notes, (await lke('score', file)).notes])
        assert.doesNotMatch(notes, /\{\w+\}|\[object/, name);
      assert.deepEqual(new Uint8Array(readFileSync(file)), bytes, name);
    }
  }).timeout(120_000);
});
