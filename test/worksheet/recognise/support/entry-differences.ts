import { entryOf } from '../../../../src/assessment/assessment';
import type { Assessment } from '../../../../src/assessment/types';
import { LAYERS } from '../../../../src/assessment/types';

/** Entries in which two assessments differ, as `item: one / other`: a failing test should name them. */
export function entryDifferences(a: Assessment, b: Assessment): readonly string[] {
  return LAYERS.flatMap((layer) => {
    const items = new Set([...a.layers[layer].keys(), ...b.layers[layer].keys()]);
    return [...items].flatMap((item) => {
      const left = JSON.stringify(entryOf(a, layer, item));
      const right = JSON.stringify(entryOf(b, layer, item));
      return left === right ? [] : [`${layer} ${item}: ${left} / ${right}`];
    });
  });
}
