import { makeReviewCopy } from '../../exchange/review/make-copy';
import { reviewText } from '../../i18n/review';
import { reviewSheetOf } from '../../worksheet/layouts/review/read';
import { currentLke, done, failed } from '../context';
import type { PaneContext } from '../context';
import { download, fileName } from '../download';
import { copyView } from '../state/evaluator-copy';
import { layerName } from '../state/layers';
import { wordsFor } from '../words';
import type { Say } from '../words';
import { xlsxPort } from './xlsx-port';

export interface EvaluatorCopyActions {
  /** Makes the evaluator's copy of the workbook as it is now and hands it out as a file. */
  readonly makeCopy: () => Promise<void>;
}

export function evaluatorCopyActions(context: PaneContext): EvaluatorCopyActions {
  const { edition, ui, session } = context;
  const refuse = (say: Say): void => ui.set({ status: { tone: 'problem', say, undo: [] } });

  async function make(): Promise<void> {
    await session()?.refresh('whole');
    const lke = currentLke(context);
    if (!lke) return;
    if (reviewSheetOf(lke.reading.image) === 'other') return refuse((words) => words.t('review.sheet.other'));
    const { copyForm, language } = ui.get();
    const { layer, prefill } = copyView(lke, copyForm, wordsFor(language));
    const made = await makeReviewCopy(await xlsxPort(), edition, lke.reading, { layer, prefill, language });
    const { name: unit, year } = lke.assessment.unit;
    const short = reviewText(language)(`short.${layer}`);
    const name = fileName(['LKE ZI', unit, year, short], 'xlsx');
    try {
      download(name, made.bytes, 'xlsx');
    } catch {
      return refuse((words) => words.t('evaluatorCopy.failed'));
    }
    const { filledIn, left } = made;
    done(context, (words) =>
      [
        words.t('evaluatorCopy.made', { name, layer: layerName(layer, words) }),
        ...(filledIn > 0 ? [words.t('evaluatorCopy.prefilled', { count: filledIn })] : []),
        ...(left.length > 0 ? [words.t('evaluatorCopy.leftOut', { count: left.length })] : []),
      ].join(' '),
    );
  }

  return {
    makeCopy: async () => {
      if (ui.get().busy) return;
      ui.set({ busy: { say: (words) => words.t('evaluatorCopy.making'), progress: null, cancel: null } });
      try {
        await make();
      } catch (error) {
        failed(context, error);
      } finally {
        ui.set({ busy: null });
      }
    },
  };
}
