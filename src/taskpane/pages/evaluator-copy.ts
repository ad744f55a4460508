import { LAYERS } from '../../assessment/types';
import type { LayerId } from '../../assessment/types';
import type { Act } from '../act';
import { button, card } from '../parts/basics';
import { selectField } from '../parts/fields';
import { h } from '../render/vnode';
import type { VNode } from '../render/vnode';
import type { CopyView } from '../state/evaluator-copy';
import type { Ui } from '../state/ui';
import type { Words } from '../words';

const NOBODY = '';

const layerOf = (chosen: string): LayerId | undefined => LAYERS.find((layer) => layer === chosen);

/** Makes the file an evaluator works in, for whom it is asked. */
export function evaluatorCopyCard(view: CopyView, ui: Ui, act: Act, words: Words): VNode {
  const { layer, prefill } = view;
  return card(
    'evaluator-copy',
    words.t('evaluatorCopy.heading'),
    h('p', {}, words.t('evaluatorCopy.text')),
    selectField('copy-layer', words.t('evaluatorCopy.layer'), layer, view.layers, (chosen) =>
      act.set({ copyForm: { layer: layerOf(chosen) ?? layer, prefill } }),
    ),
    selectField(
      'copy-prefill',
      words.t('evaluatorCopy.prefill'),
      prefill ?? NOBODY,
      [{ id: NOBODY, name: words.t('evaluatorCopy.prefill.none') }, ...view.prefills],
      (chosen) => act.set({ copyForm: { layer, prefill: layerOf(chosen) ?? null } }),
    ),
    h(
      'div',
      { class: 'actions' },
      button(words.t('evaluatorCopy.make'), () => void act.makeCopy(), {
        id: 'make-copy',
        disabled: ui.busy !== null,
      }),
    ),
    // Excel does not say whether it hands out a download: the other way stands beside it.
    ui.host?.isWorkbench !== true && h('p', { class: 'hint' }, words.t('evaluatorCopy.hint')),
  );
}
