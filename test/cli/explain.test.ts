import assert from 'node:assert/strict';
import * as v from 'valibot';
import { edition } from '../support/edition';
import { explainSchema } from './schemas';
import { lke } from './support/run';
import { EXAMPLE_FILE, sample } from './support/samples';

describe('lke explain', () => {
  it('explains every node and indicator of the edition, in both languages', async () => {
    const codes = [...edition.nodes, ...edition.indicators].map(({ code }) => code);
    for (const code of codes) {
      const json = v.parse(
        explainSchema,
        (await lke('explain', EXAMPLE_FILE, '--node', code, '--json')).json(),
      );
      assert.equal(json.code, code);
      for (const language of ['id', 'en']) {
        const { exit, out } = await lke('explain', EXAMPLE_FILE, '--node', code, '--lang', language);
        assert.equal(exit, 0);
        assert.ok(out.includes(code));
        assert.doesNotMatch(out, /\{\w+\}|undefined|NaN|\[object/, out);
      }
    }
  });

  for (const args of [[], ['--node', 'total']]) {
    it(`explains the total (${args.join(' ') || 'without --node'})`, async () => {
      const run = await lke('explain', EXAMPLE_FILE, ...args, '--json');
      const json = v.parse(explainSchema, run.json());
      assert.deepEqual([json.code, json.weight], ['total', 100]);
      assert.ok(json.steps.some(({ step }) => step === 'gate'));
    });
  }

  it('explains an indicator computed from counts with its counts, computation and value', async () => {
    const { out } = await lke('explain', EXAMPLE_FILE, '--node', 'A.II.1.i.a');
    assert.match(out, /A\.II\.1\.i\.a#agents[^]*A\.II\.1\.i\.a#changes[^]*sumber/);
  });

  it('says what is not answered', async () => {
    const { out } = await lke('explain', await sample.blank('per-area'), '--node', 'A.I.1.i.a');
    assert.match(out, /belum diisi/);
  });

  it("explains TPI's layer", async () => {
    const file = await sample.ofBoth('per-area');
    const json = v.parse(
      explainSchema,
      (await lke('explain', file, '--node', 'A.I.1.i.b', '--layer', 'tpi', '--json')).json(),
    );
    assert.equal(json.layer, 'tpi');
    assert.equal(json.totals.answered, 0);
  });

  for (const node of ['A.III', 'a.i.1', 'A.I.1.i.a#agents', 'toString', '__proto__', 'A.II.1.i.a#agents']) {
    it(`does not know the code ${node}: exit 2 with examples of codes`, async () => {
      const { exit, notes, out } = await lke('explain', EXAMPLE_FILE, '--node', node);
      assert.equal(exit, 2);
      assert.equal(out, '');
      assert.ok(notes.includes(`"${node}"`) && notes.includes('A.II.5.iii'), notes);
    });
  }
});
