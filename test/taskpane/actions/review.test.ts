import assert from 'node:assert/strict';
import { entryOf } from '../../../src/assessment/assessment';
import type { RawAnswer } from '../../../src/assessment/types';
import { reviewActions } from '../../../src/taskpane/actions/review';
import { currentLke } from '../../../src/taskpane/context';
import { hasPlaces } from '../../../src/taskpane/state/layers';
import { reviewView } from '../../../src/taskpane/state/review';
import { wordsFor } from '../../../src/taskpane/words';
import { openPane } from '../support/context';
import type { OpenPane } from '../support/context';

const words = wordsFor('id');

function tpi({ context }: OpenPane, item: string): RawAnswer {
  const lke = currentLke(context);
  assert.ok(lke);
  return entryOf(lke.assessment, 'tpi', item).answer;
}

async function withAnswers(): Promise<OpenPane> {
  const pane = await openPane();
  await pane.session.write([
    { layer: 'unit', item: 'A.I.1.i.a', answer: 'Ya' },
    { layer: 'unit', item: 'A.I.1.i.b', answer: 'A' },
    { layer: 'tpi', item: 'A.I.1.i.b', answer: 'B' },
  ]);
  return pane;
}

describe('the evaluators’ sheets from the pane', () => {
  it('fill blanks of the role from the layer before it, and nothing else', async () => {
    const pane = await withAnswers();
    pane.context.ui.set({ role: 'tpi' });
    const lke = currentLke(pane.context);
    assert.ok(lke);
    const { prefill } = reviewView(lke, 'tpi', null, words);
    assert.equal(prefill?.from, 'unit');
    assert.match(prefill?.text ?? '', /^Isi 1 jawaban kosong dari unit kerja/);
    await reviewActions(pane.context).prefill('unit');
    assert.deepEqual([tpi(pane, 'A.I.1.i.a'), tpi(pane, 'A.I.1.i.b')], ['Ya', 'B']);
    assert.match(pane.said(), /^1 jawaban kosong diisi dari/);
    const after = currentLke(pane.context);
    assert.ok(after);
    assert.equal(reviewView(after, 'tpi', null, words).prefill, null, 'nothing is left to fill');
    assert.equal(reviewView(after, 'unit', null, words).prefill, null, 'the unit is the first');
  });

  it('give every role its columns', async () => {
    const pane = await withAnswers();
    const act = reviewActions(pane.context);
    await act.addReviewSheet();
    const { reading } = pane.session.state;
    assert.ok(reading, pane.said());
    assert.ok(hasPlaces(reading, 'kt'));
    assert.equal(tpi(pane, 'A.I.1.i.b'), 'B');
    assert.match(pane.said(), /^Lembar Tinjauan dibuat/);
  });

  it('explain the difference on a sheet of its own, and keep an earlier one', async () => {
    const pane = await withAnswers();
    const act = reviewActions(pane.context);
    await act.addBridgeSheet('tpi');
    await act.addBridgeSheet('tpi');
    const names = pane.host.workbook.image().sheets.map(({ name }) => name);
    assert.deepEqual(names.filter((name) => name.startsWith('Jembatan')).sort(), [
      'Jembatan Nilai',
      'Jembatan Nilai 2',
    ]);
    assert.match(pane.said(), /Jembatan Nilai 2 dibuat/);
  });
});
