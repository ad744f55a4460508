import { LAYERS } from '../../assessment/types';
import type { LayerId } from '../../assessment/types';
import { comesBefore } from '../../exchange/review/prefill';
import type { Words } from '../words';
import { layerName, layerTitle } from './layers';
import type { Lke } from './lke';

/** What the form of the evaluator's copy holds. */
export interface CopyForm {
  /** Who the copy is for. */
  readonly layer: LayerId;
  /** Whose answers fill that evaluator's blanks; null for nobody's. */
  readonly prefill: LayerId | null;
}

export interface CopyView {
  readonly layer: LayerId;
  readonly layers: readonly { readonly id: LayerId; readonly name: string }[];
  readonly prefill: LayerId | null;
  /** Layers before the evaluator's own in which something is answered. */
  readonly prefills: readonly { readonly id: LayerId; readonly name: string }[];
}

/** The copy's form as the workbook allows it: a layer without answers fills nothing. */
export function copyView({ assessment }: Lke, { layer, prefill }: CopyForm, words: Words): CopyView {
  const before = LAYERS.filter(
    (each) =>
      comesBefore(each, layer) && [...assessment.layers[each].values()].some(({ answer }) => answer !== null),
  );
  return {
    layer,
    layers: LAYERS.filter((each) => each !== 'unit').map((id) => ({ id, name: layerTitle(id, words) })),
    prefill: prefill !== null && before.includes(prefill) ? prefill : null,
    prefills: before.map((id) => ({
      id,
      name: words.t('evaluatorCopy.prefill.from', { layer: layerName(id, words) }),
    })),
  };
}
