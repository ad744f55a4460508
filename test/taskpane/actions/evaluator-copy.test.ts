import assert from 'node:assert/strict';
import { entryOf } from '../../../src/assessment/assessment';
import { makeReviewCopy } from '../../../src/exchange/review/make-copy';
import { evaluatorCopyActions } from '../../../src/taskpane/actions/evaluator-copy';
import { currentLke } from '../../../src/taskpane/context';
import { copyView } from '../../../src/taskpane/state/evaluator-copy';
import { wordsFor } from '../../../src/taskpane/words';
import { xlsxFiles } from '../../../src/workbook/file/adapter';
import { edition } from '../../support/edition';
import { openPane } from '../support/context';
import { lkeWith } from '../support/lke';

const words = wordsFor('id');

describe('the evaluator’s copy in the pane', () => {
  it('offers evaluators only, and answers of layers before theirs that have some', () => {
    const lke = lkeWith({ 'A.I.1.i.a': 'Ya' }, {}, [{ layer: 'tpi', item: 'A.I.1.i.a', answer: 'Tidak' }]);
    const at = copyView(lke, { layer: 'at', prefill: 'tpi' }, words);
    assert.ok(at.layers.every(({ id }) => id !== 'unit'));
    assert.deepEqual(
      at.prefills.map(({ id }) => id),
      ['unit'],
    );
    assert.equal(at.prefill, null, 'a later layer fills nothing');
    const second = copyView(lke, { layer: 'tpi-2', prefill: 'tpi' }, words);
    assert.deepEqual(
      second.prefills.map(({ id }) => id),
      ['unit', 'tpi'],
    );
    assert.equal(second.prefill, 'tpi');
  });

  it('is filled as asked, and says what it is filled with', async () => {
    const { reading } = lkeWith({ 'A.I.1.i.a': 'Ya' });
    const made = await makeReviewCopy(xlsxFiles, edition, reading, {
      layer: 'tpi',
      prefill: 'unit',
      language: 'id',
    });
    assert.equal(made.filledIn, 1);
    assert.equal(entryOf(made.reading.assessment, 'tpi', 'A.I.1.i.a').answer, 'Ya');
  });

  it('says what to do where the program refuses the download', async () => {
    const pane = await openPane();
    assert.ok(currentLke(pane.context));
    // There is no page here that a link could be put on.
    await evaluatorCopyActions(pane.context).makeCopy();
    assert.match(pane.said(), /tidak dapat diunduh di program ini\. Jalankan lke review-copy/);
    assert.equal(pane.context.ui.get().busy, null);
  });
});
