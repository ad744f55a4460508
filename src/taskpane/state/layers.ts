import { LAYERS } from '../../assessment/types';
import type { Assessment, LayerId } from '../../assessment/types';
import { reviewText } from '../../i18n/review';
import { scoreAssessment } from '../../scoring/score';
import type { Score } from '../../scoring/score';
import type { Reading } from '../../worksheet/reading';
import type { Words } from '../words';
import type { Lke } from './lke';

export function layerName(layer: LayerId, words: Words): string {
  return reviewText(words.language)(`layer.${layer}`);
}

/** A layer's name where it begins a line. */
export function layerTitle(layer: LayerId, words: Words): string {
  const name = layerName(layer, words);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const placed = new WeakMap<Reading['places'], ReadonlySet<string>>();

/** Whether the workbook has cells for a layer's answers. */
export function hasPlaces({ places }: Reading, layer: LayerId): boolean {
  let layers = placed.get(places);
  if (!layers) {
    layers = new Set([...places.keys()].flatMap((key) => /^([^/]+)\/answer\//.exec(key)?.slice(1) ?? []));
    placed.set(places, layers);
  }
  return layers.has(layer);
}

/** Layers beside the unit's in which something was entered, in the order the work goes. */
export function evaluatorLayers({ layers }: Assessment): readonly LayerId[] {
  return LAYERS.filter((layer) => layer !== 'unit' && layers[layer].size > 0);
}

const scores = new WeakMap<Lke, Map<LayerId, Score>>();

/** The LKE with the score of a layer. */
export function lkeOfLayer(lke: Lke, layer: LayerId): Lke {
  if (layer === 'unit') return lke;
  const known = scores.get(lke) ?? new Map<LayerId, Score>();
  scores.set(lke, known);
  const score = known.get(layer) ?? scoreAssessment(lke.edition, lke.assessment, layer);
  known.set(layer, score);
  return { ...lke, score };
}
