import assert from 'node:assert/strict';
import type { RawAnswer } from '../../../src/assessment/types';
import { whatIfView } from '../../../src/taskpane/state/what-if';
import type { WhatIfView } from '../../../src/taskpane/state/what-if';
import { wordsFor } from '../../../src/taskpane/words';
import { bestAnswers, lkeWith } from '../support/lke';

const words = wordsFor('id');

function view(
  answers: Readonly<Record<string, RawAnswer>>,
  tried: Readonly<Record<string, RawAnswer>>,
  indicator: string | null = null,
): WhatIfView {
  const trial = { indicator, answers: new Map(Object.entries(tried)) };
  return whatIfView(lkeWith(answers), 'WBK', trial, words);
}

describe('answers being tried', () => {
  it('show total, gates and areas before and after', () => {
    const best = bestAnswers();
    const { totals, gates, areas, tries } = view(best, { 'B.I.a': 3, 'A.I.1.i.a': 'Tidak' });
    assert.equal(totals.find(({ label }) => label === 'Paling rendah')?.value, '98,67 menjadi 94,04');
    const ipak = gates.find(({ id }) => id === 'ipak');
    assert.deepEqual([ipak?.text, ipak?.state], ['4,00 menjadi 3,00', 'lost']);
    assert.deepEqual(
      areas.map(({ id }) => id),
      ['1', 'B'],
    );
    assert.deepEqual(
      tries.map(({ text }) => text),
      ['A.I.1.i.a: Ya menjadi Tidak (−0,25 poin)', 'B.I.a: 4 menjadi 3 (−4,38 poin)'],
    );
  });

  it('say shares of computed indicators, not their counts', () => {
    const counts = { 'A.II.1.i.a#agents': 4, 'A.II.1.i.a#changes': 2 };
    const { tries } = view(counts, { 'A.II.1.i.a#changes': 4 });
    assert.match(tries[0]?.text ?? '', /^A\.II\.1\.i\.a: 50,0 % menjadi 100,0 % \(\+/);
  });

  it('are none where they say what the worksheet says', () => {
    const { tries, gates } = view({ 'B.I.a': 4 }, { 'B.I.a': 4 });
    assert.deepEqual([tries, gates], [[], []]);
  });

  it('leave the chosen option apart from the one in the worksheet', () => {
    const { indicator } = view({ 'A.I.1.i.b': 'B' }, { 'A.I.1.i.b': 'A' }, 'A.I.1.i.b');
    assert.equal(indicator?.present, 'B');
    assert.equal(indicator?.choices.find(({ chosen }) => chosen)?.option, 'A');
  });

  it('offer every indicator once, area by area', () => {
    const { groups } = view({}, {});
    assert.equal(groups.length, 7);
    const codes = groups.flatMap(({ options }) => options.map(({ id }) => id));
    assert.equal(new Set(codes).size, 113);
    assert.equal(codes.length, 113);
  });
});
