import type { CellError } from '../../workbook-image';
import { toBoolean, toNumber } from '../coerce';
import { eachCell, gridOf } from '../grid';
import { isError, isMissing, type Operand, type Scope, VALUE } from '../values';
import { choosing, type FunctionGroup, isRange, MANY, ofRanges, ofValues } from './kinds';

/** The truth values of AND and OR's arguments: texts and blanks in ranges do not take part. */
function truths(operands: readonly Operand[], scope: Scope): readonly boolean[] | CellError {
  const found: boolean[] = [];
  let error: CellError | undefined;
  const add = (value: boolean | CellError): void => {
    if (isError(value)) error ??= value;
    else found.push(value);
  };
  for (const operand of operands) {
    if (isRange(operand)) {
      eachCell(gridOf(operand, scope), (value) => {
        if (value !== null && typeof value !== 'string') add(toBoolean(value));
      });
    } else add(toBoolean(isMissing(operand) ? null : operand));
  }
  return error ?? (found.length > 0 ? found : VALUE);
}

function joined(join: (values: readonly boolean[]) => boolean): ReturnType<typeof ofRanges> {
  return ofRanges(1, MANY, (operands, scope) => {
    const values = truths(operands, scope);
    return 'error' in values ? values : join(values);
  });
}

export const LOGICAL: FunctionGroup = {
  IF: choosing(2, 3, (test) => {
    const truth = toBoolean(test);
    return typeof truth === 'boolean' ? (truth ? 1 : 2) : truth;
  }),
  IFERROR: choosing(2, 2, (value) => (isError(value) ? 1 : 0)),
  IFNA: choosing(2, 2, (value) => (isError(value) && value.error === '#N/A' ? 1 : 0)),
  CHOOSE: choosing(2, MANY, (index, count) => {
    const position = toNumber(index);
    if (typeof position !== 'number') return position;
    return position >= 1 && position < count ? Math.trunc(position) : VALUE;
  }),
  AND: joined((values) => values.every(Boolean)),
  OR: joined((values) => values.some(Boolean)),
  NOT: ofValues(1, 1, ([value = null]) => {
    const truth = toBoolean(value);
    return typeof truth === 'boolean' ? !truth : truth;
  }),
  TRUE: ofValues(0, 0, () => true),
  FALSE: ofValues(0, 0, () => false),
};
