import assert from 'node:assert/strict';
import type { UnitIdentity } from '../../../src/assessment/types';
import type { RawAnswer } from '../../../src/assessment/types';
import type { PredicateName } from '../../../src/instrument/types';
import type { GateView } from '../../../src/taskpane/state/gates';
import { overviewView } from '../../../src/taskpane/state/overview';
import { wordsFor } from '../../../src/taskpane/words';
import { bestAnswers, lkeWith } from '../support/lke';

const words = wordsFor('id');

function gate(
  id: string,
  answers: Readonly<Record<string, RawAnswer>>,
  target: PredicateName = 'WBK',
  unit: Partial<UnitIdentity> = {},
): GateView {
  const view = overviewView(lkeWith(answers, unit), target, words);
  const found = [...view.unmet, ...view.met].find((each) => each.id === id);
  assert.ok(found, `no gate ${id}`);
  return found;
}

describe('overview of the score', () => {
  it('explains each of the three totals in a sentence', () => {
    const { totals } = overviewView(lkeWith({ 'A.I.1.i.a': 'Ya' }), null, words);
    assert.deepEqual(
      totals.map(({ id, figure }) => [id, figure]),
      [
        ['answered', '0,50'],
        ['floor', '0,25'],
        ['ceiling', '100,00'],
      ],
    );
    assert.match(totals[0]?.sentence ?? '', /112 indikator kosong tidak ikut/);
  });

  it('shows a dash, not a zero, while nothing is answered', () => {
    assert.equal(overviewView(lkeWith(), null, words).totals[0]?.figure, '–');
  });

  /** What a gate says is missing, by answers. */
  const cases: readonly (readonly [
    what: string,
    id: string,
    answers: Readonly<Record<string, RawAnswer>>,
    missing: string | null,
    state: GateView['state'],
  ])[] = [
    ['nothing entered', 'ipak', {}, 'IPAK harus ≥ 3,60', 'possible'],
    ['an index too low', 'ipak', { 'B.I.a': 3.59 }, 'IPAK harus ≥ 3,60', 'lost'],
    ['an index just right', 'ipak', { 'B.I.a': 3.6 }, null, 'met'],
    ['a low performance', 'capaian-kinerja', { 'B.I.b': 'D' }, 'perlu jawaban C atau lebih baik', 'lost'],
    ['the least performance', 'capaian-kinerja', { 'B.I.b': 'C' }, null, 'met'],
    ['an open area', 'area-1', { 'A.I.1.i.a': 'Ya' }, 'kurang 4,55 poin', 'possible'],
    ['full marks', 'total', bestAnswers(), null, 'met'],
  ];
  for (const [what, id, answers, missing, state] of cases) {
    it(`says what the gate ${id} lacks with ${what}`, () => {
      const found = gate(id, answers);
      assert.deepEqual([found.missing, found.state], [missing, state]);
    });
  }

  it('speaks of indexes in the scale of the survey', () => {
    assert.equal(gate('pelayanan-prima', { 'B.II.a': 3.1 }).figures, 'indeks 3,10 dari minimal 3,20');
    assert.equal(gate('pelayanan-prima', {}, 'WBBM').missing, 'IPKP harus ≥ 3,60');
  });

  const holders: readonly (readonly [boolean | null, string | null])[] = [
    [null, 'isi di lembar Identitas'],
    [false, 'unit harus lebih dahulu berpredikat WBK'],
    [true, null],
  ];
  for (const [holdsWbk, missing] of holders) {
    it(`asks for the earlier predicate when the unit says ${String(holdsWbk)}`, () => {
      assert.equal(gate('earlier-predicate', {}, 'WBBM', { holdsWbk }).missing, missing);
    });
  }

  it('aims at what the unit aims at, unless told otherwise', () => {
    const lke = lkeWith({}, { target: 'WBBM' });
    assert.equal(overviewView(lke, null, words).target, 'WBBM');
    assert.equal(overviewView(lke, 'WBK', words).target, 'WBK');
    assert.equal(overviewView(lkeWith({}, { target: null }), null, words).target, 'WBK');
  });

  it('counts progress and share by area, and by the results', () => {
    const { sections } = overviewView(lkeWith({ 'A.I.1.i.a': 'Ya', 'B.I.a': 4 }), null, words);
    assert.deepEqual(
      sections.map(({ id, answered, required }) => [id, answered, required]),
      [
        ['1', 1, 0.6],
        ['2', 0, 0.6],
        ['3', 0, 0.6],
        ['4', 0, 0.6],
        ['5', 0, 0.6],
        ['6', 0, 0.6],
        ['B', 1, null],
      ],
    );
    assert.equal(sections[0]?.points, '0,25 dari 8,00 poin (3,1 %)');
    assert.equal(sections[0]?.leadsTo, 'A.I.1.i.b', 'its first open indicator');
  });

  it('says when the worksheet shows another total', () => {
    const lke = lkeWith({ 'B.I.a': 4 });
    const off = { ...lke, reading: { ...lke.reading, worksheetTotal: 20 } };
    assert.match(overviewView(off, null, words, true).worksheetDiffers ?? '', /20,00.*17,50/);
    assert.equal(overviewView(off, null, words, false).worksheetDiffers, null);
    assert.equal(overviewView(lke, null, words, true).worksheetDiffers, null);
  });

  it('names the convention that decided a value', () => {
    const none = { 'A.II.3.iii.a#before': 0, 'A.II.3.iii.a#after': 0 };
    const { policies } = overviewView(lkeWith({ ...bestAnswers(), ...none, ...violations(0) }), null, words);
    assert.match(policies.join(), /tidak ada pelanggaran pada kedua tahun/);
  });
});

/** All counts of the indicator about violations, whatever they are called. */
function violations(number: number): Record<string, RawAnswer> {
  const { edition } = lkeWith();
  const indicator = edition.indicatorByCode.get('A.II.3.iii.a');
  return Object.fromEntries((indicator?.counts ?? []).map(({ key }) => [`A.II.3.iii.a#${key}`, number]));
}
