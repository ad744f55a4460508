import { itemId } from '../../../instrument/edition';
import { ref } from '../../formula/expr';
import type { Expr } from '../../formula/expr';
import { choiceValue, countNumber, indexValue } from '../per-area/formulas/answer';
import { computedCount, computedValue } from '../per-area/formulas/computed';
import type { ItemRow } from './rows';

/**
 * The value cell of a row, 0..1, from the answer beside it: of a count its clean number, from which the indicator
 * above is computed. `rowOf` tells the row of an item.
 */
export function valueFormula(
  source: ItemRow,
  row: number,
  columns: { readonly answer: number; readonly value: number },
  rowOf: (item: string) => number,
): Expr {
  const answer = ref(row, columns.answer);
  const { indicator } = source;
  const numberOf = ({ key }: { readonly key: string }): Expr =>
    ref(rowOf(itemId(indicator.code, key)), columns.value);
  if (source.kind === 'count')
    return source.count.computed ? computedCount(indicator, numberOf) : countNumber(answer);
  if (indicator.kind === 'persen') return computedValue(indicator, numberOf);
  return indicator.kind === 'nilai_0_4' ? indexValue(answer) : choiceValue(answer, indicator.options);
}
