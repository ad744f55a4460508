import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { applyEdits } from '../../src/assessment/assessment';
import type { Assessment } from '../../src/assessment/types';
import { exportPortalAnswers } from '../../src/exchange/portalrb-export';
import { importPortalAnswers } from '../../src/exchange/portalrb-import';
import { edition } from '../support/edition';
import { entryDifferences } from '../worksheet/recognise/support/entry-differences';
import { fillSchema } from './schemas';
import { lke, useFolder } from './support/run';
import { EXAMPLE, EXAMPLE_FILE, EXAMPLE_OF_BOTH, sample, SAMPLE_LAYOUTS } from './support/samples';

describe('lke fill', () => {
  const folder = useFolder();

  /** The answers of a workbook, as `lke export` gives them. */
  async function answersOf(file: string): Promise<Assessment> {
    const run = await lke('export', file, '--to', 'portalrb');
    assert.equal(run.exit, 0, run.notes);
    return importPortalAnswers(edition, run.out);
  }

  async function fill(...args: readonly string[]) {
    const run = await lke('fill', ...args, '--json');
    return { run, json: v.parse(fillSchema, run.json()) };
  }

  for (const layout of SAMPLE_LAYOUTS) {
    it(`brings answers, notes and evidence into a ${layout} workbook, the input untouched`, async () => {
      const blank = await sample.blank(layout);
      const before = readFileSync(blank);
      const out = folder.path('terisi.xlsx');
      const { run, json } = await fill(blank, '--from', EXAMPLE_FILE, '--out', out);
      assert.equal(run.exit, 0, run.notes);
      assert.deepEqual([json.file, json.same, json.conflicts, json.homeless], [out, 0, [], []]);
      assert.ok(json.written > 300, String(json.written));
      assert.deepEqual(entryDifferences(await answersOf(out), EXAMPLE), []);
      assert.deepEqual(readFileSync(blank), before);
      assert.deepEqual(folder.names(), ['terisi.xlsx']);
    });

    it(`gives the same bytes when a ${layout} workbook holds the answers already`, async () => {
      const filled = await sample.filled(layout);
      const out = folder.path('lagi.xlsx');
      const { run, json } = await fill(filled, '--from', EXAMPLE_FILE, '--out', out);
      assert.equal(run.exit, 0);
      assert.deepEqual([json.written, json.conflicts, json.homeless], [0, [], []]);
      assert.ok(json.same > 300);
      assert.deepEqual(readFileSync(out), readFileSync(filled));
    });

    it(`keeps what a ${layout} workbook holds differently, and names the cell`, async () => {
      const other = applyEdits(EXAMPLE, [{ layer: 'unit', item: 'A.I.1.i.b', answer: 'C', note: 'lain' }]);
      const from = folder.path('lain.json');
      writeFileSync(from, JSON.stringify(exportPortalAnswers(edition, other)));
      const out = folder.path('hasil.xlsx');
      const { run, json } = await fill(await sample.filled(layout), '--from', from, '--out', out);
      assert.equal(run.exit, 1);
      assert.equal(json.written, 0);
      assert.deepEqual(
        json.conflicts.map(({ item, field, given }) => [item, field, given]),
        [
          ['A.I.1.i.b', 'answer', 'C'],
          ['A.I.1.i.b', 'note', 'lain'],
        ],
      );
      assert.deepEqual(entryDifferences(await answersOf(out), EXAMPLE), []);

      const text = await lke(
        'fill',
        await sample.filled(layout),
        '--from',
        from,
        '--out',
        folder.path('teks.xlsx'),
      );
      const [conflict] = json.conflicts;
      assert.equal(text.exit, 1);
      assert.ok(conflict && text.out.includes(`${conflict.sheet}!${conflict.cell}`), text.out);
      assert.match(text.out, /--replace/);

      const replaced = folder.path('ganti.xlsx');
      const second = await fill(await sample.filled(layout), '--from', from, '--out', replaced, '--replace');
      assert.deepEqual([second.run.exit, second.json.written, second.json.conflicts], [0, 2, []]);
      assert.deepEqual(entryDifferences(await answersOf(replaced), other), []);
    });
  }

  it("says what the official sheet has no place for: TPI's entries", async () => {
    const args = [await sample.blank('lampiran-iii'), '--from', await sample.bothAnswers()];
    const { run, json } = await fill(...args, '--out', folder.path('a.xlsx'));
    assert.equal(run.exit, 1);
    const entries = [...EXAMPLE_OF_BOTH.layers.tpi.values()].reduce(
      (sum, { answer, note }) => sum + Number(answer !== null) + Number(note !== null),
      0,
    );
    assert.equal(json.homeless.length, entries);
    assert.ok(json.homeless.every(({ layer }) => layer === 'tpi'));
    const text = await lke('fill', ...args, '--out', folder.path('b.xlsx'));
    assert.equal(text.exit, 1);
    assert.match(text.out, /A\.I\.1\.i\.a/);
    assert.doesNotMatch(text.out, /\{\w+\}|undefined/);
  });

  for (const layout of ['per-area', 'portalrb-jawaban'] as const) {
    it(`brings TPI's answers into a ${layout} workbook`, async () => {
      const out = folder.path('tpi.xlsx');
      const { run } = await fill(
        await sample.blank(layout),
        '--from',
        await sample.bothAnswers(),
        '--out',
        out,
      );
      assert.equal(run.exit, 0);
      assert.deepEqual(entryDifferences(await answersOf(out), EXAMPLE_OF_BOTH), []);
    });
  }

  it('takes a workbook for --from: answers move from one layout to another', async () => {
    const out = folder.path('pindah.xlsx');
    const { run } = await fill(
      await sample.blank('lampiran-iii'),
      '--from',
      await sample.filled('per-area'),
      '--out',
      out,
    );
    assert.equal(run.exit, 0);
    assert.deepEqual(entryDifferences(await answersOf(out), EXAMPLE), []);
  });

  it('does not turn an answers file into a workbook: exit 3 with the way to go', async () => {
    const run = await lke('fill', EXAMPLE_FILE, '--from', EXAMPLE_FILE, '--out', folder.path('x.xlsx'));
    assert.equal(run.exit, 3);
    assert.match(run.notes, /lke create/);
    assert.deepEqual(folder.names(), []);
  });

  it('refuses a text no cell can hold, naming the cell: exit 4', async () => {
    const long = applyEdits(EXAMPLE, [{ layer: 'unit', item: 'A.I.1.i.b', note: 'x'.repeat(40_000) }]);
    const from = folder.path('panjang.json');
    writeFileSync(from, JSON.stringify(exportPortalAnswers(edition, long)));
    const run = await lke(
      'fill',
      await sample.blank('lampiran-iii'),
      '--from',
      from,
      '--out',
      folder.path('x.xlsx'),
    );
    assert.equal(run.exit, 4);
    assert.match(run.notes, /LKE ZI!O9.*32\.767/);
    assert.deepEqual(folder.names(), ['panjang.json']);
  });
});
