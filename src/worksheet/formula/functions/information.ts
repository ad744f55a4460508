import type { CellValue } from '../../workbook-image';
import { isError, NOT_AVAILABLE } from '../values';
import { type FunctionGroup, ofAnyValue, ofValues } from './kinds';

const isMissingMark = (value: CellValue): boolean => isError(value) && value.error === '#N/A';

export const INFORMATION: FunctionGroup = {
  ISNUMBER: ofAnyValue((value) => typeof value === 'number'),
  ISTEXT: ofAnyValue((value) => typeof value === 'string'),
  ISBLANK: ofAnyValue((value) => value === null),
  ISERROR: ofAnyValue(isError),
  ISERR: ofAnyValue((value) => isError(value) && !isMissingMark(value)),
  ISNA: ofAnyValue(isMissingMark),
  N: ofValues(1, 1, ([value = null]) => (typeof value === 'string' ? 0 : Number(value))),
  T: ofValues(1, 1, ([value = null]) => (typeof value === 'string' ? value : '')),
  NA: ofValues(0, 0, () => NOT_AVAILABLE),
};
