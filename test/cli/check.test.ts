import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { applyEdits } from '../../src/assessment/assessment';
import { exportPortalAnswers } from '../../src/exchange/portalrb-export';
import { RULE_IDS } from '../../src/validation/rule-ids';
import { edition } from '../support/edition';
import { checkSchema } from './schemas';
import { lke, useFolder } from './support/run';
import { EXAMPLE, EXAMPLE_FILE, filledBytes, sample, SAMPLE_LAYOUTS } from './support/samples';

/** The example with an answer no scale has. */
const WRONG = applyEdits(EXAMPLE, [{ layer: 'unit', item: 'A.I.1.i.b', answer: 'F' }]);

describe('lke check', () => {
  const folder = useFolder();

  for (const layout of SAMPLE_LAYOUTS) {
    it(`finds no error in a ${layout} workbook that is filled rightly`, async () => {
      const run = await lke('check', await sample.filled(layout), '--json');
      const { findings, summary, layout: read } = v.parse(checkSchema, run.json());
      assert.equal(read, layout);
      assert.deepEqual(
        findings.filter(({ severity }) => severity === 'error'),
        [],
      );
      assert.equal(run.exit, 0);
      for (const severity of ['error', 'warning', 'info'] as const)
        assert.equal(summary[severity], findings.filter((finding) => finding.severity === severity).length);
    });

    it(`names sheet and cell of a wrong answer in a ${layout} workbook, and exits 1`, async () => {
      const file = folder.path('salah.xlsx');
      writeFileSync(file, await filledBytes(layout, WRONG));
      const run = await lke('check', file, '--json');
      const { findings } = v.parse(checkSchema, run.json());
      const found = findings.find(({ rule }) => rule === 'answer-not-in-scale');
      assert.equal(run.exit, 1);
      assert.equal(found?.indicator, 'A.I.1.i.b');
      assert.ok(found.sheet !== null && found.cell !== null);
      assert.match(found.actual, /F/);
      assert.notEqual(found.fix, '');
      const text = await lke('check', file);
      assert.equal(text.exit, 1);
      assert.ok(text.out.includes(`${found.sheet}!${found.cell}`), text.out);
    });
  }

  it('finds the same in an answers file, which has no cells', async () => {
    const file = folder.path('salah.json');
    writeFileSync(file, JSON.stringify(exportPortalAnswers(edition, WRONG)));
    const run = await lke('check', file, '--json');
    const { findings } = v.parse(checkSchema, run.json());
    const found = findings.find(({ rule }) => rule === 'answer-not-in-scale');
    assert.deepEqual([run.exit, found?.sheet, found?.cell], [1, null, null]);
  });

  it('knows every rule it names', async () => {
    const { findings } = v.parse(checkSchema, (await lke('check', EXAMPLE_FILE, '--json')).json());
    assert.ok(findings.length > 0, 'three indicators are open');
    for (const { rule } of findings) assert.ok((RULE_IDS as readonly string[]).includes(rule), rule);
  });

  it('tells people in both languages, without a place left unfilled', async () => {
    const file = folder.path('salah.xlsx');
    writeFileSync(file, await filledBytes('lampiran-iii', WRONG));
    const [indonesian, english] = await Promise.all([lke('check', file), lke('check', file, '--lang', 'en')]);
    assert.match(indonesian.out, /Pemeriksaan LKE: 1 galat/);
    assert.match(indonesian.out, /GALAT {2}LKE ZI!K9 {2}A\.I\.1\.i\.b/);
    assert.doesNotMatch(english.out, /GALAT|Perbaikan|Seharusnya/);
    for (const { out } of [indonesian, english]) assert.doesNotMatch(out, /\{\w+\}|undefined|\[object/);
  });
});
