import type { RangeAddress } from '../support/address';
import type { ValidationRule, ValidationText } from '../worksheet/plan';
import type { ValidationImage } from '../worksheet/workbook-image';
import { WorkbookFileError } from './file-error';

/** Excel refuses files with longer texts (UTF-16 units) in a validation. */
const LIST = 255;
const TITLE = 32;
const MESSAGE = 255;

interface Validation {
  readonly range: RangeAddress;
  readonly rule: ValidationRule;
  readonly text: ValidationText;
}

/** A plan's validation rule as a workbook holds it. Throws `impossible-plan` on what Excel would not open. */
export function validationImage({ range, rule, text }: Validation): ValidationImage {
  check('title', TITLE, text.errorTitle, text.promptTitle);
  check('message', MESSAGE, text.error, text.prompt);
  return { ranges: [range], ...bounds(rule) };
}

function bounds(rule: ValidationRule): Omit<ValidationImage, 'ranges'> {
  switch (rule.kind) {
    case 'list':
      return {
        type: 'list',
        formula1: typeof rule.source === 'string' ? rule.source : inlineList(rule.source),
      };
    case 'whole':
      return rule.max === undefined
        ? { type: 'whole', operator: 'greaterThanOrEqual', formula1: String(rule.min) }
        : { type: 'whole', operator: 'between', formula1: String(rule.min), formula2: String(rule.max) };
    case 'decimal':
      return { type: 'decimal', operator: 'between', formula1: String(rule.min), formula2: String(rule.max) };
  }
}

/** Inline lists split on the comma in every language of Excel, so that no item can hold one. */
function inlineList(items: readonly string[]): string {
  const list = items.join(',');
  check('inline list', LIST, list);
  if (items.some((item) => item.includes(',')))
    throw new WorkbookFileError('impossible-plan', { op: 'validate', reason: 'comma in a list item' });
  return list;
}

function check(what: string, limit: number, ...texts: readonly (string | undefined)[]): void {
  const long = texts.find((text) => text !== undefined && text.length > limit);
  if (long === undefined) return;
  const reason = `validation ${what} is longer than ${String(limit)}`;
  throw new WorkbookFileError('impossible-plan', { op: 'validate', reason, actual: long.length });
}
