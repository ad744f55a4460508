import assert from 'node:assert/strict';
import type { RawAnswer } from '../../../src/assessment/types';
import { typedAnswer } from '../../../src/taskpane/state/fields';
import { indicatorView } from '../../../src/taskpane/state/indicator';
import type { IndicatorView } from '../../../src/taskpane/state/indicator';
import { tidyLink, withLink, withoutLink, linkViews } from '../../../src/taskpane/state/links';
import { answerFindings } from '../../../src/taskpane/state/live-findings';
import { indicatorAt } from '../../../src/taskpane/state/places';
import { openIndicator, workingOrder } from '../../../src/taskpane/state/walk';
import { wordsFor } from '../../../src/taskpane/words';
import { bestAnswers, lkeWith } from '../support/lke';

const words = wordsFor('id');

function view(code: string, answers: Readonly<Record<string, RawAnswer>> = {}): IndicatorView {
  const lke = lkeWith(answers);
  const found = indicatorView(lke, code, answerFindings(lke), words);
  assert.ok(found);
  return found;
}

describe('one indicator', () => {
  it('shows every option with its meaning and worth, and which one is chosen', () => {
    const { choices, state, worth } = view('A.I.1.i.b', { 'A.I.1.i.b': 'B' });
    assert.deepEqual(
      choices.map(({ option, points, chosen }) => [option, points, chosen]),
      [
        ['A', '0,25 poin', false],
        ['B', '0,13 poin', true],
        ['C', '0,00 poin', false],
      ],
    );
    assert.ok(choices.every(({ meaning }) => meaning.length > 5));
    assert.equal(state, 'answered');
    assert.equal(worth.text, 'Nilai 0,13 dari paling tinggi 0,25 poin');
  });

  it('leaves a refused answer open and tells of it', () => {
    const { choices, state, findings } = view('A.I.1.i.b', { 'A.I.1.i.b': 'Z' });
    assert.equal(state, 'open');
    assert.ok(choices.every(({ chosen }) => !chosen));
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['answer-not-in-scale'],
    );
  });

  it('works out counts, and says what a wrong one lacks', () => {
    const half = { 'A.II.1.i.a#agents': 4, 'A.II.1.i.a#changes': 2 };
    assert.equal(view('A.II.1.i.a', half).result, 'Capaian 50,0 %');
    const { numbers, result } = view('A.II.1.i.a', { ...half, 'A.II.1.i.a#changes': -1 });
    assert.deepEqual(
      numbers.map(({ value, problem }) => [value, problem]),
      [
        ['4', null],
        ['-1', 'Tidak boleh kurang dari 0.'],
      ],
    );
    assert.match(result ?? '', /setelah semua angka/);
  });

  it('shows a survey index as it is typed in Indonesia', () => {
    assert.equal(view('B.I.a', { 'B.I.a': 3.6 }).numbers[0]?.value, '3,6');
  });

  it('names the way down to it and its cell', () => {
    const { path, place, position } = view('A.I.1.i.a');
    assert.deepEqual(path, ['1. Manajemen Perubahan', 'Pemenuhan', 'Penyusunan Tim Kerja']);
    assert.equal(place, '1 Manajemen Perubahan!F8');
    assert.equal(position, '1 dari 113');
  });

  const typed: readonly (readonly [string, RawAnswer])[] = [
    ['', null],
    ['  ', null],
    ['3,6', 3.6],
    ['3.6', 3.6],
    ['12', 12],
    ['dua', 'dua'],
  ];
  for (const [text, answer] of typed) {
    it(`takes "${text}" for ${JSON.stringify(answer)}`, () => {
      assert.equal(typedAnswer(text), answer);
    });
  }
});

describe('the way through the indicators', () => {
  it('goes area by area, fulfilment before reform, results last', () => {
    const order = workingOrder(lkeWith().edition);
    assert.equal(order.length, 113);
    assert.equal(order[0], 'A.I.1.i.a');
    assert.ok(order.indexOf('A.II.1.i.a') < order.indexOf('A.I.2.i.a'));
    assert.equal(order.at(-1), 'B.II.a');
  });

  const all = bestAnswers();
  const without = (...codes: readonly string[]): Record<string, RawAnswer> => ({
    ...all,
    ...Object.fromEntries(codes.map((code) => [code, null])),
  });
  const cases: readonly (readonly [
    string,
    string | null,
    'next' | 'previous',
    string | null,
    Record<string, RawAnswer>,
  ])[] = [
    ['from the top', null, 'next', 'A.I.1.i.b', without('A.I.1.i.b', 'B.I.b')],
    ['to the next', 'A.I.1.i.b', 'next', 'B.I.b', without('A.I.1.i.b', 'B.I.b')],
    ['round at the end', 'B.I.b', 'next', 'A.I.1.i.b', without('A.I.1.i.b', 'B.I.b')],
    ['backwards', 'A.I.1.i.b', 'previous', 'B.I.b', without('A.I.1.i.b', 'B.I.b')],
    ['to itself when it is the only one', 'B.I.b', 'next', 'B.I.b', without('B.I.b')],
    ['nowhere when all is answered', 'B.I.b', 'next', null, all],
  ];
  for (const [what, from, direction, expected, answers] of cases) {
    it(`leads ${what}`, () => {
      assert.equal(openIndicator(lkeWith(answers).score, from, direction), expected);
    });
  }

  it('knows the indicator of any cell in its row', () => {
    const { reading } = lkeWith();
    const sheet = '1 Manajemen Perubahan';
    assert.equal(indicatorAt(reading, { sheet, row: 8 }), 'A.I.1.i.a');
    assert.equal(indicatorAt(reading, { sheet, row: 1 }), null);
    assert.equal(indicatorAt(reading, { sheet: 'Rekap', row: 8 }), null);
  });
});

describe('evidence', () => {
  const links: readonly (readonly [string, string | null])[] = [
    ['https://drive.google.com/x', 'https://drive.google.com/x'],
    ['SK Tim https://kpu.go.id/sk.pdf', 'https://kpu.go.id/sk.pdf'],
    ['SK Nomor 12 Tahun 2026', null],
    ['javascript:alert(1)', null],
    ['C:\\data\\sk.pdf', null],
    ['http:/rusak', null],
  ];
  for (const [line, href] of links) {
    it(`${href === null ? 'is only text' : 'opens'}: ${line}`, () => {
      assert.deepEqual(linkViews(line), [{ text: line, href }]);
    });
  }

  it('is added once, a line each, with the scheme where only that is missing', () => {
    assert.equal(tidyLink('  www.kpu.go.id '), 'https://www.kpu.go.id');
    assert.equal(withLink(null, 'a'), 'a');
    assert.equal(withLink('a', 'b'), 'a\nb');
    assert.equal(withLink('a\nb', 'b'), null);
    assert.equal(withLink('a', '  '), null);
  });

  it('is removed line by line, to nothing', () => {
    assert.equal(withoutLink('a\nb', 0), 'b');
    assert.equal(withoutLink('b', 0), null);
  });
});
