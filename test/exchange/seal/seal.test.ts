import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { applyEdits, emptyAssessment, entryOf } from '../../../src/assessment/assessment';
import type { Assessment, RawAnswer } from '../../../src/assessment/types';
import { canonicalText, fieldHash, grouped, SEALED_FIELDS } from '../../../src/exchange/seal/canonical';
import { sealAssessment } from '../../../src/exchange/seal/seal';
import type { Seal } from '../../../src/exchange/seal/seal';
import { shownTime } from '../../../src/exchange/seal/sheet';
import { verifySeal } from '../../../src/exchange/seal/verify';
import type { Verification } from '../../../src/exchange/seal/verify';
import { SEAL_TEXTS } from '../../../src/i18n/seal';
import { arbitraryAssessment, ITEMS } from '../../support/arbitrary-assessment';
import { edition } from '../../support/edition';

const AT = '2026-05-31T14:05:00+07:00';
const seal = (assessment: Assessment): Seal =>
  sealAssessment(edition, assessment, { at: AT, tool: 'lke-zi 0.1.0', errors: 0 });
const verify = (assessment: Assessment, sealed: Seal): Verification =>
  verifySeal(edition, assessment, { kind: 'seal', seal: sealed });

const UNIT = { name: 'KPU Kota Contoh', year: 2026 };
const wild = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom('😀', 'a\r\nb', '=1+1', "'=x", '\uD83D', 'é', 'x'.repeat(32_767), '\t', '0', '🇮🇩'),
);
const anyText = fc.option(wild, { nil: null });
const assessments: fc.Arbitrary<Assessment> = fc
  .array(fc.record({ item: fc.constantFrom(...ITEMS), answer: anyText, note: anyText, evidence: anyText }), {
    maxLength: 30,
  })
  .map((edits) =>
    applyEdits(
      emptyAssessment(edition.id, UNIT),
      edits.map((edit) => ({ layer: 'unit' as const, ...edit })),
    ),
  );

/** How a host gives a text back: other line breaks, letters decomposed. */
function throughHost(assessment: Assessment, change: (text: string) => string): Assessment {
  const turned = (value: RawAnswer): RawAnswer => (typeof value === 'string' ? change(value) : value);
  return applyEdits(
    assessment,
    [...assessment.layers.unit].map(([item, entry]) => ({
      layer: 'unit' as const,
      item,
      answer: turned(entry.answer),
      note: turned(entry.note) as string | null,
      evidence: turned(entry.evidence) as string | null,
    })),
  );
}

describe('the seal', () => {
  it('finds any assessment unchanged right after sealing', () => {
    fc.assert(
      fc.property(fc.oneof(assessments, arbitraryAssessment('mixed', 'unit', true)), (assessment) => {
        assert.deepEqual(verify(assessment, seal(assessment)), {
          state: 'unchanged',
          seal: seal(assessment),
          changes: [],
        });
      }),
      { numRuns: 100 },
    );
  });

  it('finds any one change of an answer, note or evidence, and nothing else', () => {
    const change = fc.record({
      item: fc.constantFrom(...ITEMS),
      field: fc.constantFrom(...SEALED_FIELDS),
      value: anyText,
    });
    fc.assert(
      fc.property(assessments, change, (assessment, { item, field, value }) => {
        const after = applyEdits(assessment, [{ layer: 'unit', item, [field]: value }]);
        const [before, now] = [assessment, after].map((each) => entryOf(each, 'unit', item)[field] ?? null);
        const same =
          before === now ||
          (before !== null && now !== null && canonicalText(String(before)) === canonicalText(String(now)));
        const kind = before === null ? 'added' : now === null ? 'removed' : 'changed';
        const result = verify(after, seal(assessment));
        assert.deepEqual(
          'changes' in result && result.changes,
          same ? [] : [{ kind, layer: 'unit', item, field }],
        );
        assert.equal(result.state, same ? 'unchanged' : 'changed');
        assert.equal(seal(after).hash === seal(assessment).hash, same);
      }),
      { numRuns: 200 },
    );
  });

  it('does not mind what hosts do to line breaks and composed letters', () => {
    fc.assert(
      fc.property(assessments, (assessment) => {
        const sealed = seal(assessment);
        const turned = throughHost(assessment, (text) => canonicalText(text).replaceAll('\n', '\r\n'));
        assert.equal(verify(turned, sealed).state, 'unchanged');
        const decomposed = throughHost(assessment, (text) => canonicalText(text).normalize('NFD'));
        assert.equal(verify(decomposed, sealed).state, 'unchanged');
      }),
      { numRuns: 50 },
    );
  });

  it('tells a text from the number it looks like, and keeps fifteen digits of numbers', () => {
    const hash = (value: RawAnswer): string => fieldHash('unit', 'B.i.a', 'answer', value);
    assert.notEqual(hash('5'), hash(5));
    assert.notEqual(hash('true'), hash(true));
    assert.equal(hash(0.1 + 0.2), hash(0.3));
    assert.equal(hash(-0), hash(0));
    assert.notEqual(hash(3.14), hash(3.15));
    assert.notEqual(fieldHash('unit', 'B.i.a', 'note', 'x'), fieldHash('unit', 'B.i.a', 'evidence', 'x'));
  });

  it('tells another unit, year and edition, and leaves the evaluators alone', () => {
    const assessment = applyEdits(emptyAssessment(edition.id, UNIT), [
      { layer: 'unit', item: 'A.I.1.i.a', answer: 'A' },
    ]);
    const sealed = seal(assessment);
    const moved = { ...assessment, unit: { ...assessment.unit, name: 'KPU Kota Lain', year: 2027 } };
    const result = verify(moved, sealed);
    assert.deepEqual('changes' in result && result.changes, [
      { kind: 'unit', before: 'KPU Kota Contoh', after: 'KPU Kota Lain' },
      { kind: 'year', before: 2026, after: 2027 },
    ]);
    const reviewed = applyEdits(assessment, [{ layer: 'tpi', item: 'A.I.1.i.a', answer: 'C', note: 'x' }]);
    assert.equal(verify(reviewed, sealed).state, 'unchanged');
    const other = verifySeal({ ...edition, id: 'another' }, assessment, { kind: 'seal', seal: sealed });
    assert.equal(other.state, 'changed');
  });

  it('can be made again by hand with sha256sum, as the decision page says', () => {
    const sha = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
    const assessment = applyEdits(emptyAssessment(edition.id, UNIT), [
      { layer: 'unit', item: 'A.I.1.i.a', answer: 'A', note: 'é\r\n😀' },
      { layer: 'unit', item: 'B.1.a', answer: 3.5 },
    ]);
    const lines = [
      'lke-seal-form/1\n',
      `edition\t${sha(`text\n${edition.id}`)}\n`,
      `unit\t${sha('text\nKPU Kota Contoh')}\n`,
      `year\t${sha('number\n2026')}\n`,
      `unit\tA.I.1.i.a\tanswer\t${sha('lke-seal-form/1\nunit\nA.I.1.i.a\nanswer\ntext\nA')}\n`,
      `unit\tA.I.1.i.a\tnote\t${sha('lke-seal-form/1\nunit\nA.I.1.i.a\nnote\ntext\né\n😀')}\n`,
      `unit\tB.1.a\tanswer\t${sha('lke-seal-form/1\nunit\nB.1.a\nanswer\nnumber\n3.5')}\n`,
    ];
    assert.equal(seal(assessment).hash, sha(lines.join('')));
  });

  it('shows fingerprint and time as people read them', () => {
    assert.equal(grouped('0123456789ab'), '0123 4567 89ab');
    assert.equal(shownTime(AT), '2026-05-31 14:05 (UTC+07:00)');
    assert.equal(shownTime('2026-05-31T07:05:09.123Z'), '2026-05-31 07:05 (UTC)');
  });

  it('has the same texts in both languages', () => {
    const places = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    assert.deepEqual(Object.keys(SEAL_TEXTS.en), Object.keys(SEAL_TEXTS.id));
    for (const [key, text] of Object.entries(SEAL_TEXTS.id))
      assert.deepEqual(places(SEAL_TEXTS.en[key as keyof typeof SEAL_TEXTS.id]), places(text), key);
  });
});
