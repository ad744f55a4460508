import { CellValueType } from '@univerjs/core';
import type { Area } from './area';
import type { Book } from './book';
import type { Content } from './contents';
import { resolveReference } from './names';
import { eachCell } from './area';
import { validationAt } from './validations';

/** Whether Excel takes a typed value: blank always, a formula always (its result is not looked at here), else as the rule says. */
export function accepts(book: Book, sheet: string, area: Area, { cell }: Content): boolean {
  const entry = validationAt(book, sheet, area);
  const { v, t, f } = cell;
  if (!entry || f || v === null || v === undefined) return true;
  if (entry.errorAlert && (!entry.errorAlert.showAlert || entry.errorAlert.style !== 'Stop')) return true;
  const { list, wholeNumber, decimal, textLength } = entry.rule;
  if (list) return listOf(book, sheet, list.source).some((item) => item.trim() === String(v).trim());
  if (wholeNumber) return t === CellValueType.NUMBER && Number.isInteger(v) && within(Number(v), wholeNumber);
  if (decimal) return t === CellValueType.NUMBER && within(Number(v), decimal);
  if (textLength) return within(String(v).length, textLength);
  return true;
}

function listOf(book: Book, sheet: string, source: unknown): readonly string[] {
  if (typeof source !== 'string') return [];
  if (!source.startsWith('=')) return source.split(',');
  const name = book.worksheet(sheet).getName().replaceAll("'", "''");
  const found = resolveReference(book, source.includes('!') ? source : `='${name}'!${source.slice(1)}`);
  const items: string[] = [];
  if (found) {
    eachCell(found.area, (row, column) => {
      items.push(String(book.value(found.sheet, row, column)));
    });
  }
  return items;
}

/** Bounds that are formulas are not worked out here: such a rule takes everything. */
function within(value: number, { operator, formula1, formula2 }: Excel.BasicDataValidation): boolean {
  const bound = (given: unknown): number =>
    Number(typeof given === 'string' ? given.replace(/^=/, '') : given);
  const [low, high] = [bound(formula1), bound(formula2)];
  if (Number.isNaN(low)) return true;
  switch (operator) {
    case 'Between':
      return value >= low && value <= high;
    case 'NotBetween':
      return value < low || value > high;
    case 'EqualTo':
      return value === low;
    case 'NotEqualTo':
      return value !== low;
    case 'GreaterThan':
      return value > low;
    case 'LessThan':
      return value < low;
    case 'GreaterThanOrEqualTo':
      return value >= low;
    case 'LessThanOrEqualTo':
      return value <= low;
    default:
      return true;
  }
}
