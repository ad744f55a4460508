import assert from 'node:assert/strict';
import type { UnitIdentity, RawAnswer } from '../../../src/assessment/types';
import type { PredicateName } from '../../../src/instrument/types';
import { currentPath, shownPath, targetOf } from '../../../src/taskpane/state/live-path';
import { pathView } from '../../../src/taskpane/state/path';
import type { PathView } from '../../../src/taskpane/state/path';
import { START_PATH } from '../../../src/taskpane/state/path-form';
import type { PathForm } from '../../../src/taskpane/state/path-form';
import { wordsFor } from '../../../src/taskpane/words';
import { bestAnswers, lkeWith } from '../support/lke';

const words = wordsFor('id');

function view(
  answers: Readonly<Record<string, RawAnswer>>,
  target: PredicateName = 'WBK',
  form: Partial<PathForm> = {},
  unit: Partial<UnitIdentity> = {},
): PathView {
  const lke = lkeWith(answers, unit);
  const whole = { ...START_PATH, ...form };
  return pathView(lke, target, currentPath(lke, { target, form: whole }), whole, words);
}

/** Full marks but for two survey indexes, each a gate of its own. */
const nearly = { ...bestAnswers(), 'B.I.a': 3, 'B.II.a': 3 };

describe('the way to a predicate in the pane', () => {
  it('says that nothing is left to do', () => {
    const { verdict, moves, gates, best } = view(bestAnswers());
    assert.equal(verdict.text, 'Semua syarat WBK sudah terpenuhi oleh jawaban sekarang.');
    assert.deepEqual([verdict.state, moves.length, gates.length, best], ['met', 0, 0, null]);
  });

  it('names each move with what it is raised from and to, and its gates in the scale of the survey', () => {
    const { verdict, moves, gates } = view(nearly);
    assert.match(verdict.text, /dengan menaikkan 2 indikator/);
    assert.deepEqual(
      moves.map(({ label, chosen, effort }) => [label, chosen, effort]),
      [
        ['B.I.a dari 3,00 menjadi 3,60 (+2,63 poin)', true, '1'],
        ['B.II.a dari 3,00 menjadi 3,20 (+0,88 poin)', true, '1'],
      ],
    );
    const service = gates.find(({ id }) => id === 'pelayanan-prima');
    assert.equal(service?.figures, 'sekarang 3,00, sesudah langkah 3,20, minimal 3,20');
    assert.deepEqual([service?.binding, service?.stateText], [true, 'tercapai sesudah langkah']);
    // Without this one the gate around it would ask for the same indicator.
    assert.equal(gates.find(({ id }) => id === 'ipak')?.binding, false);
  });

  it('says what is still missing once a move is left out', () => {
    assert.equal(view(nearly).chosenText, null);
    const { chosen, chosenText } = view(nearly, 'WBK', { left: new Set(['B.I.a']) });
    assert.equal(chosen, 1);
    assert.match(chosenText ?? '', /1 langkah terpilih.*Masih kurang: .*(IPAK|korupsi)/i);
  });

  it('explains what blocks the way, and the best there is', () => {
    const efforts = new Map([['B.I.a', null]]);
    const limited = view(nearly, 'WBK', { efforts });
    assert.equal(limited.verdict.state, 'lost');
    assert.match(limited.blocked.map(({ text }) => text).join(), /paling jauh 3,00, padahal minimal 3,60/);
    assert.match(limited.best ?? '', /nilai 9\d,\d\d/);
    assert.deepEqual(limited.efforts, [{ code: 'B.I.a', effort: 'fixed' }]);
  });

  const holders: readonly (readonly [boolean | null, RegExp | null, RegExp])[] = [
    [null, /belum diketahui.*Identitas/, /sudah terpenuhi, selain satu/],
    [false, /berpredikat WBK lebih dahulu/, /belum dapat dicapai/],
    [true, null, /^Semua syarat WBBM sudah terpenuhi oleh/],
  ];
  for (const [holdsWbk, said, verdict] of holders) {
    it(`asks for the earlier predicate when the unit says ${String(holdsWbk)}`, () => {
      const { blocked, verdict: found } = view(bestAnswers(), 'WBBM', {}, { holdsWbk });
      assert.match(found.text, verdict);
      if (said) assert.match(blocked[0]?.text ?? '', said);
      else assert.deepEqual(blocked, []);
    });
  }

  it('goes round an indicator that is called heavy, when the least effort is looked for', () => {
    const codes = (efforts: PathForm['efforts']): readonly string[] =>
      view({}, 'WBK', { objective: 'cheapest', efforts }).moves.map(({ code }) => code);
    const light = codes(new Map());
    const dear = light.find((code) => code.startsWith('A.I.')) ?? '';
    assert.ok(light.includes(dear));
    assert.ok(!codes(new Map([[dear, 10]])).includes(dear));
  });

  it('shows the way from before an edit at once, and says that it is', () => {
    const question = { target: 'WBK', form: START_PATH } as const;
    const [one, two] = [lkeWith(nearly), lkeWith({ ...nearly, 'B.I.a': 4 })];
    const first = currentPath(one, question);
    const shown = shownPath(two, question);
    assert.deepEqual([shown.stale, shown.found === first], [true, true]);
    const second = currentPath(two, question);
    assert.deepEqual(shownPath(two, question), { found: second, stale: false });
    assert.notDeepEqual(first, second);
    assert.equal(shownPath(two, { ...question, target: 'WBBM' }).stale, false, 'another question waits');
  });

  it('aims at what the unit aims at, unless told otherwise', () => {
    assert.equal(targetOf(lkeWith({}, { target: 'WBBM' }), null), 'WBBM');
    assert.equal(targetOf(lkeWith({}, { target: 'WBBM' }), 'WBK'), 'WBK');
    assert.equal(targetOf(lkeWith({}, { target: null }), null), 'WBK');
  });
});
