import type { ValidationRule, ValidationText } from '../../../worksheet/plan';
import type { PlannedSheet } from '../../plan-model';
import { validationImage } from '../../plan-validation';
import { rangeStep } from './steps';
import type { Step } from './steps';

type Validation = PlannedSheet['validations'][number];

/**
 * Inline lists split on the comma in every language of Excel and hold 255 characters, a longer list stands in cells
 * and is named by its range: `validationImage` refuses what Excel would.
 */
function ruleOf(validation: Validation): Excel.DataValidationRule {
  const image = validationImage(validation);
  const { rule } = validation;
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: listSource(rule, image.formula1 ?? '') } };
    case 'whole':
      return {
        wholeNumber:
          rule.max === undefined
            ? { formula1: rule.min, operator: 'GreaterThanOrEqualTo' }
            : { formula1: rule.min, formula2: rule.max, operator: 'Between' },
      };
    case 'decimal':
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
  }
}

function listSource(rule: Extract<ValidationRule, { kind: 'list' }>, formula: string): string {
  return typeof rule.source === 'string' ? `=${formula}` : formula;
}

function apply(range: Excel.Range, rule: Excel.DataValidationRule, text: ValidationText): void {
  const { dataValidation } = range;
  dataValidation.rule = rule;
  dataValidation.errorAlert = { title: text.errorTitle, message: text.error, style: 'Stop', showAlert: true };
  if (text.prompt === undefined) return;
  dataValidation.prompt = { title: text.promptTitle ?? '', message: text.prompt, showPrompt: true };
}

/** What each input may hold, with the hint beside it. Pasting goes past it: the checks look again. */
export function ruleSteps({ name, validations }: PlannedSheet): readonly Step[] {
  return joined(validations).map((validation) => {
    const rule = ruleOf(validation);
    return rangeStep(name, validation.range, 4, [rule, validation.text], (range) => {
      apply(range, rule, validation.text);
    });
  });
}

/** Equal rules of cells below each other as one. */
function joined(validations: readonly Validation[]): readonly Validation[] {
  const found: Validation[] = [];
  for (const validation of validations) {
    const last = found.at(-1);
    if (last && isBelow(last, validation)) {
      found[found.length - 1] = { ...last, range: { ...last.range, bottom: validation.range.bottom } };
    } else found.push(validation);
  }
  return found;
}

function isBelow(upper: Validation, lower: Validation): boolean {
  const { left, right, bottom } = upper.range;
  if (lower.range.top !== bottom + 1 || lower.range.left !== left || lower.range.right !== right)
    return false;
  return JSON.stringify([upper.rule, upper.text]) === JSON.stringify([lower.rule, lower.text]);
}
