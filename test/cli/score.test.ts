import assert from 'node:assert/strict';
import * as v from 'valibot';
import { scoreAssessment } from '../../src/scoring/score';
import { edition } from '../support/edition';
import { scoreSchema } from './schemas';
import { lke } from './support/run';
import { EXAMPLE, EXAMPLE_FILE, EXAMPLE_OF_BOTH, sample, SAMPLE_LAYOUTS } from './support/samples';

async function scoreOf(...args: readonly string[]): Promise<v.InferOutput<typeof scoreSchema>> {
  const run = await lke('score', ...args, '--json');
  assert.equal(run.exit, 0, run.notes);
  return v.parse(scoreSchema, run.json());
}

const near = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) < 1e-9;

describe('lke score', () => {
  const expected = scoreAssessment(edition, EXAMPLE).total;

  for (const layout of SAMPLE_LAYOUTS) {
    it(`scores a filled ${layout} workbook as its answers say`, async () => {
      const { totals, completeness, ...rest } = await scoreOf(await sample.filled(layout));
      assert.equal(rest.layout, layout);
      assert.deepEqual(completeness, { answered: 110, of: 113 });
      assert.ok(near(totals.answered, expected.answered), String(totals.answered));
      assert.ok(near(totals.floor, expected.floor));
      assert.ok(near(totals.ceiling, expected.ceiling));
    });

    it(`scores an empty ${layout} workbook: nothing, 0 and 100`, async () => {
      const { totals, completeness, nodes } = await scoreOf(await sample.blank(layout));
      assert.deepEqual(completeness, { answered: 0, of: 113 });
      const { worksheet, ...own } = totals;
      assert.deepEqual(own, { answered: null, floor: 0, ceiling: 100 });
      assert.ok(worksheet === null || worksheet === 0, String(worksheet));
      assert.ok(nodes.every(({ answered }) => answered === null));
    });
  }

  it('scores an answers file, which has no total of its own', async () => {
    const { totals, layout, unit } = await scoreOf(EXAMPLE_FILE);
    assert.equal(layout, 'portalrb-answers');
    assert.deepEqual(totals, { ...expected, worksheet: null });
    assert.deepEqual(unit, { id: 'UNIT-CONTOH-001', name: 'KPU Kota Contoh', year: 2026 });
  });

  it("prints the file's own total beside ours where it has one", async () => {
    const { totals } = await scoreOf(await sample.filled('per-area'));
    assert.ok(near(totals.worksheet, totals.answered), String(totals.worksheet));
  });

  it('adds nodes up to the total and areas to the enablers', async () => {
    const { nodes, totals, areas } = await scoreOf(EXAMPLE_FILE);
    const node = (code: string) => nodes.find((each) => each.code === code);
    assert.equal(nodes.length, edition.nodes.length);
    assert.ok(near((node('A')?.floor ?? 0) + (node('B')?.floor ?? 0), totals.floor));
    assert.ok(
      near(
        areas.reduce((sum, { score }) => sum + score, 0),
        node('A')?.floor ?? null,
      ),
    );
    assert.equal(
      areas.reduce((sum, { weight }) => sum + weight, 0),
      60,
    );
  });

  it('prints counts by key for an indicator computed from them, and null while none is given', async () => {
    const { indicators } = await scoreOf(EXAMPLE_FILE);
    const answer = (code: string) => indicators.find((each) => each.code === code)?.answer;
    assert.equal(answer('A.I.1.i.a'), 'Ya');
    const counts = edition.indicatorByCode.get('A.II.1.i.a')?.counts.map(({ key }) => key);
    assert.deepEqual(Object.keys(answer('A.II.1.i.a') ?? {}), counts);
    const blank = await scoreOf(await sample.blank('per-area'));
    assert.ok(blank.indicators.every(({ answer: none, value }) => none === null && value === null));
  });

  for (const layout of ['per-area', 'portalrb-jawaban'] as const) {
    it(`scores TPI's layer of a ${layout} workbook`, async () => {
      const scored = await scoreOf(await sample.ofBoth(layout), '--layer', 'tpi');
      const tpi = scoreAssessment(edition, EXAMPLE_OF_BOTH, 'tpi').total;
      assert.equal(scored.layer, 'tpi');
      assert.ok(near(scored.totals.answered, tpi.answered));
      assert.ok((tpi.answered ?? 0) < (expected.answered ?? 0), 'TPI gave less');
    });
  }

  it('names all gates of both predicates', async () => {
    const { predicates } = await scoreOf(EXAMPLE_FILE);
    const [wbk, wbbm] = predicates;
    assert.equal(wbk?.name, 'WBK');
    assert.equal(wbbm?.name, 'WBBM');
    assert.ok(wbk?.gates.some(({ id, required }) => id === 'total' && required === 75));
    assert.ok(wbbm?.gates.some(({ id, required }) => id === 'total' && required === 85));
    assert.deepEqual(
      wbbm.gates.find(({ id }) => id === 'earlier-predicate'),
      { id: 'earlier-predicate', required: 1, actual: null, met: false, possible: true },
    );
  });

  it('says the same to people, in Indonesian with decimal commas unless told otherwise', async () => {
    const [indonesian, english] = await Promise.all([
      lke('score', EXAMPLE_FILE),
      lke('score', EXAMPLE_FILE, '--lang', 'en'),
    ]);
    assert.equal(indonesian.exit, 0);
    assert.match(indonesian.out, /Nilai LKE Zona Integritas[^]*KPU Kota Contoh[^]*92,3062777778/);
    assert.match(english.out, /92\.3062777778/);
    assert.doesNotMatch(english.out, /Nilai akhir/);
    for (const { out, notes } of [indonesian, english]) {
      assert.doesNotMatch(out, /\{\w+\}|undefined|NaN|\[object/);
      assert.equal(notes, '');
    }
  });

  it('says that a file has no total of its own, or one that is an error', async () => {
    const { out } = await lke('score', await sample.blank('lampiran-iii'));
    assert.match(out, /tidak ada atau galat/);
    assert.match(out, /belum ada/);
  });
});
