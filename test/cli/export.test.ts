import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { portalAnswersSchema } from '../../src/exchange/portalrb-format';
import { exportSchema } from './schemas';
import { lke, useFolder } from './support/run';
import { EXAMPLE_FILE, sample, SAMPLE_LAYOUTS } from './support/samples';

const example = v.parse(portalAnswersSchema, JSON.parse(readFileSync(EXAMPLE_FILE, 'utf8')));

describe('lke export', () => {
  const folder = useFolder();

  for (const layout of SAMPLE_LAYOUTS) {
    it(`gives back the answers a ${layout} workbook was filled with`, async () => {
      const out = folder.path('jawaban.json');
      const run = await lke(
        'export',
        await sample.filled(layout),
        '--to',
        'portalrb',
        '--out',
        out,
        '--json',
      );
      const json = v.parse(exportSchema, run.json());
      assert.equal(run.exit, 0, run.notes);
      assert.deepEqual([json.answered, json.extraNotes, json.leftOut], [124, 0, 0]);
      assert.deepEqual(
        v.parse(portalAnswersSchema, JSON.parse(readFileSync(out, 'utf8'))).answers,
        example.answers,
      );
      assert.deepEqual(folder.names(), ['jawaban.json']);
    });
  }

  it('gives back an answers file as it was, unit and all', async () => {
    const { out } = await lke('export', EXAMPLE_FILE, '--to', 'portalrb');
    assert.deepEqual(JSON.parse(out), JSON.parse(readFileSync(EXAMPLE_FILE, 'utf8')));
  });

  it('prints the answers themselves without --out, with --json or not', async () => {
    for (const json of [[], ['--json']]) {
      const run = await lke('export', EXAMPLE_FILE, '--to', 'portalrb', ...json);
      assert.deepEqual([run.exit, run.results.length, run.notes], [0, 1, '']);
      assert.ok(v.is(portalAnswersSchema, run.json()));
    }
  });

  it('exports an empty workbook as 127 open questions', async () => {
    const run = await lke('export', await sample.blank('per-area'), '--to', 'portalrb');
    const { answers } = v.parse(portalAnswersSchema, run.json());
    assert.equal(answers.length, 127);
    assert.ok(answers.every(({ jawaban_unit }) => jawaban_unit === null));
  });
});
