import assert from 'node:assert/strict';
import { sealAssessment } from '../../../src/exchange/seal/seal';
import { sealPlan, sealStyles } from '../../../src/exchange/seal/sheet';
import { handOffFile, handOffView } from '../../../src/taskpane/state/hand-off';
import { answerFindings } from '../../../src/taskpane/state/live-findings';
import { lkeOf } from '../../../src/taskpane/state/lke';
import type { Lke } from '../../../src/taskpane/state/lke';
import { sealView } from '../../../src/taskpane/state/seal';
import { wordsFor } from '../../../src/taskpane/words';
import { applyPlan } from '../../../src/workbook/memory';
import { edition } from '../../support/edition';
import { bestAnswers, lkeWith } from '../support/lke';

const words = wordsFor('id');

/** The LKE with a seal over what another one says. */
function sealedAs(lke: Lke, said: Lke, errors = 0): Lke {
  const seal = sealAssessment(edition, said.assessment, {
    at: '2026-05-31T14:05:00+07:00',
    tool: 'lke-zi 0.1.0',
    errors,
  });
  const plan = sealPlan(lke.reading.image, edition, seal, 'id');
  return lkeOf(edition, { ...lke.reading, image: applyPlan(plan, lke.reading.image, sealStyles) });
}

describe('readiness for handing off', () => {
  it('is told point by point', () => {
    const ready = handOffView(lkeWith(bestAnswers()), [], 'portalrb', words);
    assert.deepEqual(
      ready.checks.map(({ good }) => good),
      [true, true, true],
    );
    assert.deepEqual([ready.blocking, ready.warnings], [[], null]);
    const wrong = lkeWith({ 'A.I.1.i.a': 'Z' }, { name: null });
    const notYet = handOffView(wrong, answerFindings(wrong), 'portalrb', words);
    assert.deepEqual(
      notYet.checks.map(({ good }) => good),
      [false, false, false],
    );
  });

  it('lists what blocks with its cell, and only counts what warns', () => {
    const lke = lkeWith({ 'A.I.1.i.a': 'Z', 'A.I.1.i.b': 'a' });
    const { blocking, warnings } = handOffView(lke, answerFindings(lke), 'portalrb', words);
    assert.deepEqual(
      blocking.map(({ indicator, severity }) => [indicator, severity]),
      [['A.I.1.i.a', 'error']],
    );
    assert.match(blocking[0]?.placeText ?? '', /^1 Manajemen Perubahan!F\d+$/);
    assert.match(warnings ?? '', /peringatan tidak menghalangi/);
  });
});

describe('the answers as files', () => {
  const lke = lkeWith({ 'A.I.1.i.a': 'Ya' });

  it('are in PortalRB format with every question', () => {
    const file = handOffFile(lke, 'portalrb', words);
    assert.equal(file.name, 'Jawaban PortalRB KPU Kota Contoh 2026.json');
    assert.equal((JSON.parse(file.text) as { answers: unknown[] }).answers.length, 127);
    assert.match(file.about, /^1 dari 127 soal/);
  });

  it('are a table that the Excel of the reader opens in columns', () => {
    const file = handOffFile(lke, 'csv', words);
    assert.equal(file.name, 'LKE ZI KPU Kota Contoh 2026.csv');
    assert.match(file.text, /^\uFEFFcode;count;/);
    assert.match(handOffFile(lke, 'csv', wordsFor('en')).text, /^\uFEFFcode,count,/);
    assert.match(file.about, /^1 dari 113 indikator/);
  });
});

describe('the seal in the pane', () => {
  const lke = lkeWith({ 'A.I.1.i.a': 'Ya', 'A.I.1.i.b': 'A' });

  it('is missing before anybody sealed', () => {
    const { state, fingerprint, lines } = sealView(lke, words);
    assert.deepEqual([state, fingerprint, lines], ['missing', null, []]);
  });

  it('says since when nothing changed', () => {
    const view = sealView(sealedAs(lke, lke), words);
    assert.equal(view.state, 'unchanged');
    assert.match(view.text, /2026-05-31 14:05 \(UTC\+07:00\)/);
    assert.match(view.fingerprint ?? '', /^([0-9a-f]{4} ){15}[0-9a-f]{4}$/);
    assert.equal(view.errors, null);
  });

  it('lists what changed, with the cell, and errors that were open', () => {
    const before = lkeWith({ 'A.I.1.i.a': 'Tidak' }, { name: 'KPU Lama' });
    const view = sealView(sealedAs(lke, before, 2), words);
    assert.equal(view.state, 'changed');
    assert.deepEqual(
      view.lines.map(({ text, placeText }) => [text, /!F\d+$/.test(placeText)]),
      [
        ['nama unit: disegel "KPU Lama", sekarang "KPU Kota Contoh"', false],
        ['A.I.1.i.a: jawaban diubah sesudah disegel', true],
        ['A.I.1.i.b: jawaban diisi sesudah disegel', true],
      ],
    );
    assert.match(view.lines[0]?.placeText ?? '', /^Identitas!/);
    assert.match(view.errors ?? '', /2 galat/);
  });
});
