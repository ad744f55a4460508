import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as v from 'valibot';
import { applyEdits, emptyAssessment, sameEntries } from '../../src/assessment/assessment';
import type { EntryEdit } from '../../src/assessment/assessment';
import { exportPortalAnswers } from '../../src/exchange/portalrb-export';
import { importPortalAnswers } from '../../src/exchange/portalrb-import';
import { edition } from '../support/edition';
import { ITEMS, validAnswer } from '../support/arbitrary-assessment';

/** The most a cell of a workbook holds, in UTF-16 units. */
const LONGEST = 32_767;

/** What people write into notes: any script, any mark, and as much as a cell takes. */
const note = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'Baris satu\nbaris dua\r\nbaris tiga',
      'Ia berkata "sudah", \'belum\', dan \u201cnanti\u201d \\ / \u0000',
      'ꦲꦤꦕꦫꦏ · عربي · 中文 · हिन्दी · ไทย',
      '👩🏽‍💼🏴󠁩󠁤󠁪󠁷󠁿 e\u0301 \u200b\u2028',
      '=1+1',
      '{"soal_id":1}',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('x'.repeat(LONGEST), '"\n'.repeat(LONGEST / 2) + '.') },
);

const edit: fc.Arbitrary<EntryEdit> = fc.constantFrom(...ITEMS).chain((item) =>
  fc.record({
    item: fc.constant(item),
    layer: fc.constantFrom('unit' as const, 'tpi' as const),
    answer: fc.option(validAnswer(item), { nil: null }),
    note: fc.option(note, { nil: null }),
  }),
);
const evidence: fc.Arbitrary<EntryEdit> = fc.record({
  item: fc.constantFrom(...ITEMS),
  layer: fc.constant('unit' as const),
  evidence: note,
});

/** The portal's format as it is published: nothing more, nothing less (see docs/json.md for the one key of our own). */
const textOrNull = v.nullable(v.string());
const PUBLISHED = v.strictObject({
  unit_id: textOrNull,
  nama_unit: textOrNull,
  tahun: v.nullable(v.pipe(v.number(), v.integer())),
  answers: v.array(
    v.strictObject({
      soal_id: v.pipe(v.number(), v.integer()),
      jawaban_unit: textOrNull,
      jawaban_tpi: textOrNull,
      catatan_unit: textOrNull,
      bukti_dukung_unit: textOrNull,
      catatan_tpi: textOrNull,
    }),
  ),
});

describe('PortalRB answers with any text', () => {
  it('lose nothing on the way there and back, and keep to the published format', () => {
    const any = fc.array(fc.oneof({ weight: 3, arbitrary: edit }, { weight: 1, arbitrary: evidence }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(any, (edits) => {
        const assessment = applyEdits(
          emptyAssessment(edition.id, { id: 'U-1', name: '"KPU"', year: 2026 }),
          edits,
        );
        const text = JSON.stringify(exportPortalAnswers(edition, assessment));
        v.parse(PUBLISHED, JSON.parse(text));
        const back = importPortalAnswers(edition, text);
        assert.ok(sameEntries(back, assessment));
        assert.deepEqual(back.unit, assessment.unit);
      }),
      { numRuns: 1000 },
    );
  });
});
