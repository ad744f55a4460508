import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, emptyAssessment, entryOf, layersOf, sameEntries } from '../../src/assessment/assessment';
import { entriesOutsidePortal, exportPortalAnswers } from '../../src/exchange/portalrb-export';
import { importPortalAnswers } from '../../src/exchange/portalrb-import';
import { PortalAnswersError } from '../../src/exchange/portalrb-problem';
import { arbitraryAssessment } from '../support/arbitrary-assessment';
import { edition } from '../support/edition';

const answer = (more: object): object => ({
  soal_id: 1,
  jawaban_unit: 'Ya',
  jawaban_tpi: null,
  catatan_unit: null,
  bukti_dukung_unit: null,
  catatan_tpi: null,
  ...more,
});
const document = (...answers: object[]): string =>
  JSON.stringify({ unit_id: 'U-1', nama_unit: 'KPU Kota Contoh', tahun: 2026, answers });

function problemsOf(text: string): readonly string[] {
  try {
    importPortalAnswers(edition, text);
    return [];
  } catch (error) {
    assert.ok(error instanceof PortalAnswersError);
    return error.problems.map((problem) => `${problem.kind} ${problem.path}`);
  }
}

describe('PortalRB answers', () => {
  it('come back whole after export and import: answers, notes, evidence of both layers', () => {
    const both = fc
      .tuple(arbitraryAssessment('half', 'unit', true), arbitraryAssessment('half', 'tpi', true))
      .map(([unit, tpi]) => {
        // PortalRB has no evidence of the evaluator's own
        const tpiOnly = new Map(
          [...tpi.layers.tpi].map(([item, entry]) => [item, { ...entry, evidence: null }]),
        );
        const noted = {
          layer: 'unit',
          item: 'A.II.1.i.a',
          note: 'catatan indikator',
          evidence: 'https://contoh.go.id/agen',
        } as const;
        return applyEdits({ ...unit, layers: layersOf({ unit: unit.layers.unit, tpi: tpiOnly }) }, [
          noted,
          { layer: 'tpi', item: 'B.I.a', note: '' },
        ]);
      });
    fc.assert(
      fc.property(both, (assessment) => {
        const back = importPortalAnswers(edition, JSON.stringify(exportPortalAnswers(edition, assessment)));
        const cleaned = applyEdits(
          assessment,
          [...assessment.layers.tpi.keys()].map((item) => ({ layer: 'tpi', item })),
        );
        assert.ok(sameEntries(back, cleaned));
        assert.deepEqual([back.unit.name, back.unit.year], [assessment.unit.name, assessment.unit.year]);
      }),
      { numRuns: 100 },
    );
  });

  it('leave out what the portal has no field for, and say how many entries that are', () => {
    const assessment = applyEdits(emptyAssessment(edition.id), [
      { layer: 'unit', item: 'A.I.1.i.a', answer: 'Ya' },
      { layer: 'tpi', item: 'A.I.1.i.a', answer: 'Ya', recommendation: 'perbarui SK' },
      { layer: 'tpi', item: 'A.I.1.i.b', answer: 'A' },
      { layer: 'at', item: 'A.I.1.i.a', answer: 'Ya' },
      { layer: 'tpi-2', item: 'A.I.1.i.a', note: 'setuju' },
    ]);
    assert.equal(entriesOutsidePortal(assessment), 3);
  });

  it('hold every question once, in the order of the portal, open ones null', () => {
    const { answers } = exportPortalAnswers(edition, emptyAssessment(edition.id));
    assert.deepEqual(
      answers.map((each) => each.soal_id),
      Array.from({ length: 127 }, (_, at) => at + 1),
    );
    assert.ok(answers.every((each) => each.jawaban_unit === null));
  });

  it('spell choices as the portal does, and numbers with a decimal point', () => {
    const assessment = applyEdits(emptyAssessment(edition.id), [
      { layer: 'unit', item: 'A.I.1.i.a', answer: 'ya' },
      { layer: 'unit', item: 'B.I.a', answer: 3.29 },
      { layer: 'unit', item: 'A.II.1.i.a#agents', answer: 6 },
    ]);
    const given = exportPortalAnswers(edition, assessment).answers.filter(
      (each) => each.jawaban_unit !== null,
    );
    assert.deepEqual(
      given.map((each) => [each.soal_id, each.jawaban_unit]),
      [
        [1, 'Ya'],
        [88, '6'],
        [125, '3.29'],
      ],
    );
  });

  it('leave out catatan_indikator where there is nothing to keep', () => {
    assert.equal('catatan_indikator' in exportPortalAnswers(edition, emptyAssessment(edition.id)), false);
  });

  it('keep an answer that is no number as it stands, for the checks to name', () => {
    const assessment = importPortalAnswers(edition, document(answer({ soal_id: 125, jawaban_unit: '3,29' })));
    assert.equal(entryOf(assessment, 'unit', 'B.I.a').answer, '3,29');
  });

  const FAULTS: readonly (readonly [string, string, string])[] = [
    ['text that is no JSON', '{"answers": [', 'not-json (document)'],
    ['a list instead of a document', '[]', 'wrong-type (document)'],
    ['no answers', '{"unit_id": null}', 'wrong-type answers'],
    ['an unknown question', document(answer({ soal_id: 128 })), 'unknown-question answers[0].soal_id'],
    ['a question twice', document(answer({}), answer({})), 'repeated-question answers[1].soal_id'],
    [
      'a number where text belongs',
      document(answer({ jawaban_unit: 3.29 })),
      'wrong-type answers[0].jawaban_unit',
    ],
    ['a question id as text', document(answer({ soal_id: '1' })), 'wrong-type answers[0].soal_id'],
    ['a misspelt key', document(answer({ jawaban: 'A' })), 'unknown-key answers[0].jawaban'],
  ];
  for (const [what, text, expected] of FAULTS) {
    it(`are refused with the place: ${what}`, () => {
      assert.deepEqual(problemsOf(text), [expected]);
    });
  }
});
