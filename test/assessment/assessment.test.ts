import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyEdits,
  emptyAssessment,
  entryOf,
  invertEdits,
  sameEntries,
} from '../../src/assessment/assessment';
import type { EntryEdit } from '../../src/assessment/assessment';
import { interpretAnswer, numberFromText } from '../../src/assessment/interpret';
import { LAYERS } from '../../src/assessment/types';
import type { RawAnswer } from '../../src/assessment/types';
import { arbitraryAssessment, ITEMS } from '../support/arbitrary-assessment';
import { edition } from '../support/edition';

const edit: fc.Arbitrary<EntryEdit> = fc.record(
  {
    layer: fc.constantFrom(...LAYERS),
    item: fc.constantFrom(...ITEMS.slice(0, 5)),
    answer: fc.constantFrom<RawAnswer>('A', 'B', 3, null, ''),
    note: fc.constantFrom(null, '', 'catatan'),
    evidence: fc.constantFrom(null, 'https://contoh.go.id/a'),
    recommendation: fc.constantFrom(null, '', 'lengkapi notula'),
  },
  { requiredKeys: ['layer', 'item'] },
);

describe('an assessment', () => {
  it('takes back only what was edited, so that nobody loses a note of the meantime', () => {
    const before = applyEdits(emptyAssessment('edition'), [
      { layer: 'unit', item: 'A.I.1.i.a', answer: 'Ya', note: 'lama' },
    ]);
    const edits = [{ layer: 'unit', item: 'A.I.1.i.a', answer: 'Tidak' }] as const;
    assert.deepEqual(invertEdits(before, edits), [{ layer: 'unit', item: 'A.I.1.i.a', answer: 'Ya' }]);
  });

  it('is never changed by an edit', () => {
    const before = emptyAssessment(edition.id);
    applyEdits(before, [{ layer: 'unit', item: 'A.I.1.i.a', answer: 'Ya' }]);
    assert.equal(before.layers.unit.size, 0);
  });

  it('comes back when edits are undone', () => {
    fc.assert(
      fc.property(arbitraryAssessment('half'), fc.array(edit, { maxLength: 12 }), (assessment, edits) => {
        assert.ok(
          sameEntries(applyEdits(applyEdits(assessment, edits), invertEdits(assessment, edits)), assessment),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('keeps what one layer says apart from every other, and shares untouched layers', () => {
    const before = emptyAssessment(edition.id);
    const after = applyEdits(
      before,
      LAYERS.map((layer) => ({ layer, item: 'B.I.a', recommendation: layer })),
    );
    for (const layer of LAYERS) assert.equal(entryOf(after, layer, 'B.I.a').recommendation, layer);
    const one = applyEdits(after, [{ layer: 'kt', item: 'B.I.a', recommendation: null }]);
    assert.equal(one.layers.kt.size, 0);
    assert.equal(one.layers.at, after.layers.at);
    assert.ok(!sameEntries(one, after));
  });

  it('keeps fields an edit does not name, and forgets an entry that says nothing', () => {
    const noted = applyEdits(emptyAssessment(edition.id), [
      { layer: 'tpi', item: 'B.I.a', note: 'lihat laporan' },
    ]);
    const answered = applyEdits(noted, [{ layer: 'tpi', item: 'B.I.a', answer: 3.5 }]);
    assert.deepEqual(entryOf(answered, 'tpi', 'B.I.a'), {
      answer: 3.5,
      note: 'lihat laporan',
      evidence: null,
      recommendation: null,
    });
    assert.equal(
      applyEdits(answered, [{ layer: 'tpi', item: 'B.I.a', answer: '', note: null }]).layers.tpi.size,
      0,
    );
  });
});

/** indicator, answer, what it is read as */
const READ: readonly (readonly [string, RawAnswer, string])[] = [
  ['A.I.1.i.a', 'Ya', '{"status":"choice","exact":true,"option":"Ya"}'],
  ['A.I.1.i.a', 'TIDAK', '{"status":"choice","exact":false,"option":"Tidak"}'],
  ['A.I.1.i.a', ' Ya', '{"status":"invalid","reason":"spaces","correction":"Ya"}'],
  ['A.I.1.i.b', 'c\u00a0', '{"status":"invalid","reason":"spaces","correction":"C"}'],
  ['A.I.1.i.b', 'Ya', '{"status":"invalid","reason":"not-an-option"}'],
  ['A.I.1.i.b', 1, '{"status":"invalid","reason":"not-an-option"}'],
  ['A.II.4.i.a', 8, '{"status":"number","value":8}'],
  ['A.II.4.i.a', '8', '{"status":"invalid","reason":"number-as-text","correction":8}'],
  ['A.II.4.i.a', 'delapan', '{"status":"invalid","reason":"not-a-number"}'],
  ['A.II.4.i.a', -8, '{"status":"invalid","reason":"negative"}'],
  ['A.II.4.i.a', 8.5, '{"status":"invalid","reason":"fractional"}'],
  ['B.I.a', 3.29, '{"status":"number","value":3.29}'],
  ['B.I.a', '3,29', '{"status":"invalid","reason":"number-as-text","correction":3.29}'],
  ['B.I.a', 82.25, '{"status":"invalid","reason":"out-of-range"}'],
  ['B.I.a', '', '{"status":"open"}'],
  ['B.I.a', null, '{"status":"open"}'],
];

describe('reading an answer by its scale', () => {
  for (const [code, answer, expected] of READ) {
    it(`${code}: ${JSON.stringify(answer)}`, () => {
      const indicator = edition.indicatorByCode.get(code);
      assert.ok(indicator);
      const read = interpretAnswer(indicator, answer);
      const shown =
        read.status === 'choice'
          ? { status: read.status, exact: read.exact, option: read.option.option }
          : read;
      assert.equal(JSON.stringify(shown), expected);
    });
  }

  it('takes a plain number from text, and nothing else', () => {
    assert.deepEqual(['3,5', ' 3.5 ', '-2', '1.000,5', '1e3', '12 orang', ''].map(numberFromText), [
      3.5,
      3.5,
      -2,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
