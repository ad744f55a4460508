import { parseFormula } from '../../../src/worksheet/formula/parse';
import type { Operation, ValidationRule } from '../../../src/worksheet/plan';
import { areaText } from '../book/area';
import type { Book } from '../book/book';
import type { ConditionalEntry, Data, ValidationEntry } from '../book/state';
import type { StyleTable } from './style-out';

/** Validation and conditional looks as steps of a plan; kinds a plan does not know are left out. */
export function ruleOperations(
  book: Book,
  id: string,
  sheet: string,
  table: StyleTable,
): readonly Operation[] {
  const { validations, conditionals } = book.sheetState(id);
  return [
    ...validations.flatMap((entry) => validateOperation(sheet, entry)),
    ...conditionals.flatMap((entry) => conditionalOperation(sheet, entry, table)),
  ];
}

function validateOperation(
  sheet: string,
  { area, rule, errorAlert, prompt }: ValidationEntry,
): readonly Operation[] {
  const found = ruleOf(rule);
  if (!found) return [];
  const text = {
    errorTitle: errorAlert?.title ?? '',
    error: errorAlert?.message ?? '',
    ...(prompt && { promptTitle: prompt.title, prompt: prompt.message }),
  };
  return [{ op: 'validate', sheet, range: areaText(area), rule: found, text }];
}

function ruleOf({ list, wholeNumber, decimal }: Excel.DataValidationRule): ValidationRule | undefined {
  if (list) {
    const source = String(list.source);
    return { kind: 'list', source: source.startsWith('=') ? source.slice(1) : source.split(',') };
  }
  const bound = (value: unknown): number => Number(String(value).replace(/^=/, ''));
  if (wholeNumber) {
    const [min, max] = [bound(wholeNumber.formula1), bound(wholeNumber.formula2)];
    return { kind: 'whole', min, ...(wholeNumber.operator === 'Between' && { max }) };
  }
  return decimal && { kind: 'decimal', min: bound(decimal.formula1), max: bound(decimal.formula2) };
}

function conditionalOperation(
  sheet: string,
  entry: ConditionalEntry,
  table: StyleTable,
): readonly Operation[] {
  const range = areaText(entry.area);
  if (entry.type === 'DataBar') {
    const color = text(part(entry.bar, 'positiveFormat')['fillColor']) ?? '638EC6';
    const bound = (key: string, fallback: number): number =>
      Number(part(entry.bar, key)['formula'] ?? fallback);
    return [
      {
        op: 'dataBar',
        sheet,
        range,
        color,
        min: bound('lowerBoundRule', 0),
        max: bound('upperBoundRule', 1),
      },
    ];
  }
  const formula = parseFormula(entry.formula.replace(/^=/, ''));
  if (!formula.ok) return [];
  const font = part(entry.format, 'font');
  const [color, fill] = [text(font['color']), text(part(entry.format, 'fill')['color'])];
  const style = table.add({
    ...((color !== undefined || font['bold'] === true) && {
      font: { ...(color !== undefined && { color }), ...(font['bold'] === true && { bold: true }) },
    }),
    ...(fill !== undefined && { fill }),
  });
  return [
    {
      op: 'conditional',
      sheet,
      range,
      formula: formula.expr,
      style,
      ...(entry.stopIfTrue && { stopIfTrue: true }),
    },
  ];
}

function part(data: Data, key: string): Data {
  const held = data[key];
  return typeof held === 'object' && held !== null ? (held as Data) : {};
}

function text(color: unknown): string | undefined {
  return typeof color === 'string' && color !== '' ? color.replace('#', '').toUpperCase() : undefined;
}
