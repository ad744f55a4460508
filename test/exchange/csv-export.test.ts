import assert from 'node:assert/strict';
import fc from 'fast-check';
import Papa from 'papaparse';
import { applyEdits, emptyAssessment } from '../../src/assessment/assessment';
import { exportCsv } from '../../src/exchange/csv-export';
import { neutralText } from '../../src/exchange/neutral-text';
import { scoreAssessment } from '../../src/scoring/score';
import { arbitraryAssessment } from '../support/arbitrary-assessment';
import { edition } from '../support/edition';

type Record_ = Readonly<Record<string, string>>;

function rows(text: string, delimiter = ','): readonly Record_[] {
  const { data, errors } = Papa.parse<Record_>(text.replace(/^\uFEFF/, ''), {
    header: true,
    delimiter,
    skipEmptyLines: true,
  });
  assert.deepEqual(errors, []);
  return data;
}

const said = applyEdits(emptyAssessment(edition.id), [
  {
    layer: 'unit',
    item: 'A.I.1.i.a',
    answer: 'Ya',
    note: '=HYPERLINK("http://x")',
    evidence: '@SUM(A1)\n+1',
  },
  { layer: 'unit', item: 'A.II.1.i.a#agents', answer: 4 },
  { layer: 'unit', item: 'B.I.a', answer: 3.5, note: '-5' },
  { layer: 'tpi', item: 'A.I.1.i.a', answer: 'Tidak', note: '\tbelum' },
]);

describe('table for analysis (CSV)', () => {
  it('has one row for each indicator and count, and columns for the layers that say anything', () => {
    const table = rows(exportCsv(edition, said));
    const counts = edition.indicators.reduce((total, { counts: { length } }) => total + length, 0);
    assert.equal(table.length, edition.indicators.length + counts);
    assert.ok('tpi_answer' in (table[0] ?? {}));
    assert.ok(!('tpi_answer' in (rows(exportCsv(edition, emptyAssessment(edition.id)))[0] ?? {})));
  });

  it('keeps every formula-like text as text', () => {
    const row = rows(exportCsv(edition, said)).find(({ code }) => code === 'A.I.1.i.a');
    assert.deepEqual(
      [row?.unit_note, row?.unit_evidence, row?.tpi_note],
      [`'=HYPERLINK("http://x")`, "'@SUM(A1)\n+1", "'\tbelum"],
    );
  });

  it('writes numbers the way the chosen program reads them', () => {
    const index = (text: string, delimiter: string): string | undefined =>
      rows(text, delimiter).find(({ code }) => code === 'B.I.a')?.unit_answer;
    assert.equal(index(exportCsv(edition, said, 'comma'), ','), '3.5');
    assert.equal(index(exportCsv(edition, said, 'semicolon'), ';'), '3,5');
  });

  it('has points that add up to the total, and texts that come back whole', () => {
    fc.assert(
      fc.property(arbitraryAssessment('all', 'unit', true), (assessment) => {
        const table = rows(exportCsv(edition, assessment));
        const { answered } = scoreAssessment(edition, assessment).total;
        const points = table.reduce((total, row) => total + Number(row.unit_points), 0);
        // A share that only a policy leaves open counts in the mean, not in its own row.
        const open = table.some(({ kind, unit_value }) => kind === 'persen' && unit_value === '');
        if (!open) assert.ok(Math.abs(points - (answered ?? 0)) < 1e-9);
        for (const row of table) {
          const item = row.count === '' ? row.code : `${String(row.code)}#${String(row.count)}`;
          const note = assessment.layers.unit.get(item ?? '')?.note ?? '';
          assert.equal(row.unit_note, neutralText(note));
        }
      }),
      { numRuns: 30 },
    );
  });
});
