import assert from 'node:assert/strict';
import { columnOf, EVIDENCE_SHEET, FIRST_ROW } from '../../../src/exchange/evidence/columns';
import { evidencePlan, evidenceStyles } from '../../../src/exchange/evidence/sheet';
import { currentRegister, evidenceView } from '../../../src/taskpane/state/evidence';
import { lkeOf } from '../../../src/taskpane/state/lke';
import type { Lke } from '../../../src/taskpane/state/lke';
import { wordsFor } from '../../../src/taskpane/words';
import { applyPlan } from '../../../src/workbook/memory';
import { imageOf } from '../../../src/worksheet/image-builder';
import { edition } from '../../support/edition';
import { lkeWith } from '../support/lke';

const words = wordsFor('id');
const withEvidence = (evidence: Readonly<Record<string, string>>): Lke =>
  lkeWith(
    {},
    {},
    Object.entries(evidence).map(([item, text]) => ({ layer: 'unit' as const, item, evidence: text })),
  );

function made(lke: Lke): Lke {
  const register = currentRegister(lke);
  assert.ok(register);
  const plan = evidencePlan(edition, register, 'id');
  return lkeOf(edition, { ...lke.reading, image: applyPlan(plan, lke.reading.image, evidenceStyles) });
}

describe('the register of evidence in the pane', () => {
  const lke = withEvidence({ 'A.I.1.i.a': 'SK https://a.go.id/1', 'A.I.1.i.b': 'D:\\bukti\\foto.jpg' });

  it('says how many rows it will have before it is made', () => {
    const view = evidenceView(lke, words);
    assert.deepEqual([view.state, view.faults, view.missing], ['none', [], null]);
    assert.match(view.summary, /^2 data dukung/);
    assert.match(evidenceView(lkeWith(), words).summary, /masih kosong/);
  });

  it('tells what is to be put right, the gravest first, each with its cell', () => {
    const view = evidenceView(made(lke), words);
    assert.equal(view.state, 'made');
    assert.deepEqual(
      view.faults.map(({ id, severity, findings }) => [id, severity, findings.length]),
      [
        ['local-link', 'error', 1],
        ['date-missing', 'info', 2],
      ],
    );
    const place = { sheet: EVIDENCE_SHEET, row: FIRST_ROW + 1, col: columnOf('link') };
    assert.deepEqual(view.faults[0]?.findings[0]?.place, place);
  });

  it('tells of evidence that came to the LKE afterwards', () => {
    const before = made(lke);
    const after = withEvidence({ 'A.I.1.i.a': 'SK https://a.go.id/1', 'A.I.2.i.a': 'baru' });
    const view = evidenceView(lkeOf(edition, { ...after.reading, image: before.reading.image }), words);
    assert.match(view.missing ?? '', /^1 data dukung di LKE belum/);
    assert.deepEqual(view.faults.map(({ id }) => id).sort(), ['date-missing', 'local-link', 'loose']);
  });

  it('leaves a sheet of another make alone', () => {
    const { sheets } = imageOf({ 'Data Dukung': { A1: 'Map hijau' } });
    const image = { ...lke.reading.image, sheets: [...lke.reading.image.sheets, ...sheets] };
    const other = lkeOf(edition, { ...lke.reading, image });
    assert.equal(currentRegister(other), undefined);
    assert.equal(evidenceView(other, words).state, 'other');
  });

  it('lists the folders in the language of the reader', () => {
    assert.match(evidenceView(lke, words).folders, /^1 Manajemen Perubahan\n/);
  });
});
