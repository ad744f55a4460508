import assert from 'node:assert/strict';
import type { EntryEdit } from '../../../src/assessment/assessment';
import type { LayerId } from '../../../src/assessment/types';
import { indicatorView } from '../../../src/taskpane/state/indicator';
import { hasPlaces } from '../../../src/taskpane/state/layers';
import { reviewView } from '../../../src/taskpane/state/review';
import type { ReviewView } from '../../../src/taskpane/state/review';
import { wordsFor } from '../../../src/taskpane/words';
import { lkeWith } from '../support/lke';

const words = wordsFor('id');

const UNIT = { 'A.I.1.i.a': 'Ya', 'A.I.1.i.b': 'A', 'B.I.a': 4 };
const by = (layer: LayerId, item: string, more: Partial<EntryEdit>): EntryEdit => ({ layer, item, ...more });

function view(more: readonly EntryEdit[], role: LayerId = 'unit', chosen: LayerId | null = null): ReviewView {
  return reviewView(lkeWith(UNIT, {}, more), role, chosen, words);
}

describe('the evaluator’s review in the pane', () => {
  it('says that no evaluator has begun', () => {
    const { bridge, layers } = view([]);
    assert.deepEqual([bridge, layers], [null, []]);
  });

  it('leads from the unit’s total to the evaluator’s, decision by decision', () => {
    const { bridge } = view([
      by('tpi', 'A.I.1.i.a', { answer: 'Ya' }),
      by('tpi', 'A.I.1.i.b', { answer: 'B', note: 'SK belum ditandatangani' }),
    ]);
    assert.deepEqual(
      bridge?.totals.map(({ value }) => value),
      ['18,00', '0,38', '−17,63'],
    );
    assert.deepEqual(
      bridge?.changes.map(({ text, reason }) => [text, reason]),
      [['A.I.1.i.b: A menjadi B (−0,13 poin)', 'Jawaban diubah. Catatan: SK belum ditandatangani']],
    );
    assert.equal(bridge?.open, '1 indikator belum dinilai: −17,50 poin.');
  });

  it('counts as not reviewed what a convention decided for the unit alone', () => {
    const indicator = lkeWith().edition.indicatorByCode.get('A.II.5.ii.a');
    const counts = (indicator?.counts ?? []).map(({ key }) =>
      by('unit', `A.II.5.ii.a#${key}`, { answer: 0 }),
    );
    const { bridge } = view([...counts, by('tpi', 'A.I.1.i.a', { answer: 'Ya' })]);
    assert.deepEqual(bridge?.changes, []);
    assert.match(bridge?.open ?? '', /^3 indikator belum dinilai/);
  });

  it('compares the layer asked for, else the role’s own, else the TPI’s result', () => {
    const entries = (['at', 'kt', 'tpi'] as const).map((layer) => by(layer, 'A.I.1.i.a', { answer: 'Ya' }));
    assert.equal(view(entries).bridge?.layer, 'tpi');
    assert.equal(view(entries, 'kt').bridge?.layer, 'kt');
    assert.equal(view(entries, 'kt', 'at').bridge?.layer, 'at');
    assert.equal(view(entries.slice(0, 2), 'dalnis').bridge?.layer, 'kt', 'the furthest there is');
  });

  it('says where the workbook has no columns for a role', () => {
    const { reading } = lkeWith();
    assert.deepEqual(
      (['unit', 'tpi', 'kt'] as const).map((layer) => hasPlaces(reading, layer)),
      [true, true, false],
    );
    assert.match(view([], 'kt').noPlace ?? '', /ketua tim TPI/);
    assert.equal(view([], 'tpi').noPlace, null);
  });
});

describe('one indicator for an evaluator', () => {
  const entries = [
    by('unit', 'A.I.1.i.b', { note: 'SK nomor 12' }),
    by('tpi', 'A.I.1.i.b', { answer: 'B', note: 'belum ditandatangani' }),
  ];

  it('holds the evaluator’s entry, with the unit’s beside it', () => {
    const found = indicatorView(lkeWith(UNIT, {}, entries), 'A.I.1.i.b', [], words, 'tpi');
    assert.equal(found?.choices.find(({ chosen }) => chosen)?.option, 'B');
    assert.equal(found?.note.text, 'belum ditandatangani');
    assert.match(found?.role?.name ?? '', /TPI/);
    assert.equal(found?.role?.writable, true);
    assert.equal(found?.unitEntry?.note, 'SK nomor 12');
    assert.match(found?.unitEntry?.answers[0]?.value ?? '', /^A: /);
    assert.match(found?.place ?? '', /!K\d+$/);
    assert.equal(found?.worth.text, 'Nilai 0,13 dari paling tinggi 0,25 poin');
  });

  it('is open for the evaluator though the unit answered', () => {
    const found = indicatorView(lkeWith(UNIT), 'A.I.1.i.b', [], words, 'tpi');
    assert.equal(found?.state, 'open');
    assert.equal(indicatorView(lkeWith(UNIT), 'A.I.1.i.b', [], words)?.unitEntry, null);
  });

  it('can only be read where the workbook has no columns for the role', () => {
    const found = indicatorView(lkeWith(UNIT), 'A.I.1.i.b', [], words, 'kt');
    assert.equal(found?.role?.writable, false);
    assert.match(found?.place ?? '', /!F\d+$/, 'the unit’s cell');
  });
});
