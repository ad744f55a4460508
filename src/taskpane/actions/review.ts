import type { LayerId } from '../../assessment/types';
import { currentLke, failed } from '../context';
import type { PaneContext } from '../context';
import { layerName } from '../state/layers';
import type { Lke } from '../state/lke';
import { fillable } from '../state/prefill';
import { addSheets } from './sheets';
import { createWriter } from './write';

export interface ReviewActions {
  /** Adds the sheet `Tinjauan`, with columns for every evaluator. */
  readonly addReviewSheet: () => Promise<void>;
  /** Adds a sheet `Jembatan Nilai` from the unit's total to a layer's; an earlier one stays. */
  readonly addBridgeSheet: (to: LayerId) => Promise<void>;
  /** Fills what the role left blank with the answers of a layer before it. */
  readonly prefill: (from: LayerId) => Promise<void>;
}

export function reviewActions(context: PaneContext): ReviewActions {
  const { ui, session } = context;
  const write = createWriter(context);

  /** The LKE with its sheets as they are now: names of sheets decide what is added. */
  async function fresh(): Promise<Lke | null> {
    await session()?.refresh('whole');
    return currentLke(context);
  }

  async function addReviewSheet(): Promise<void> {
    const { reviewPlan, reviewSheetOf, reviewStyles } = await import('../review-part');
    const lke = await fresh();
    if (!lke) return;
    if (reviewSheetOf(lke.reading.image) === 'other') {
      ui.set({ status: { tone: 'problem', say: (words) => words.t('review.sheet.other'), undo: [] } });
      return;
    }
    await addSheets(
      context,
      reviewPlan(lke.edition, lke.reading, { language: ui.get().language }),
      reviewStyles,
      (words) => words.t('review.sheet.adding'),
      (words) => words.t('review.sheet.added'),
    );
  }

  async function addBridgeSheet(to: LayerId): Promise<void> {
    const { bridgePlan, bridgeSheetName, bridgeStyles, explainBridge, remarksOf } =
      await import('../review-part');
    const lke = await fresh();
    if (!lke) return;
    const { edition, assessment, reading } = lke;
    const { language } = ui.get();
    const sheet = bridgeSheetName(reading.image);
    const bridge = explainBridge(edition, assessment, 'unit', to, language);
    await addSheets(
      context,
      bridgePlan(edition, { sheet, bridge, remarks: remarksOf(edition, assessment, to), language }),
      bridgeStyles,
      (words) => words.t('review.bridge.adding'),
      (words) => words.t('review.bridge.added', { sheet }),
    );
  }

  const told = async (work: () => Promise<void>): Promise<void> => {
    if (ui.get().busy) return;
    try {
      await work();
    } catch (error) {
      failed(context, error);
    }
  };
  return {
    addReviewSheet: () => told(addReviewSheet),
    addBridgeSheet: (to) => told(() => addBridgeSheet(to)),
    prefill: async (from) => {
      const lke = currentLke(context);
      const edits = lke ? fillable(lke, from, ui.get().role) : [];
      if (edits.length === 0) return;
      await write(edits, (words) =>
        words.t('review.prefilled', { count: edits.length, layer: layerName(from, words) }),
      );
    },
  };
}
