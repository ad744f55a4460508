import type { DataValidation } from 'hucre/xlsx';
import { rangeToA1 } from '../../support/address';
import type { PlannedSheet } from '../plan-model';
import { validationImage } from '../plan-validation';

const TYPES = ['list', 'whole', 'decimal'] as const;
const OPERATORS = ['between', 'greaterThanOrEqual'] as const;

/** A validation rule as the writer takes it; a blank cell is always allowed. Throws `impossible-plan`. */
export function validationOf(planned: PlannedSheet['validations'][number]): DataValidation {
  const { rule, text } = planned;
  const image = validationImage(planned);
  const operator = OPERATORS.find((name) => name === image.operator);
  const inline = rule.kind === 'list' && typeof rule.source !== 'string';
  const { formula1 = '', formula2 } = image;
  return {
    type: TYPES.find((name) => name === image.type) ?? 'list',
    range: rangeToA1(planned.range),
    ...(operator && { operator }),
    formula1: inline ? `"${formula1.replaceAll('"', '""')}"` : formula1,
    ...(formula2 !== undefined && { formula2 }),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: text.errorTitle,
    errorMessage: text.error,
    showInputMessage: text.prompt !== undefined || text.promptTitle !== undefined,
    ...(text.promptTitle !== undefined && { inputTitle: text.promptTitle }),
    ...(text.prompt !== undefined && { inputMessage: text.prompt }),
  };
}
