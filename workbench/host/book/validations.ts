import { contains, intersection, without, type Area } from './area';
import type { Book } from './book';
import type { ValidationEntry } from './state';

/** The rule that holds for all of an area; undefined where there is none or several. */
export function validationAt(book: Book, sheet: string, area: Area): ValidationEntry | undefined {
  return book.sheetState(sheet).validations.find((entry) => contains(entry.area, area));
}

export function meetsValidation(book: Book, sheet: string, area: Area): boolean {
  return book.sheetState(sheet).validations.some((entry) => intersection(entry.area, area) !== null);
}

/** Takes validation away from an area; what lies around it keeps its rule. */
export function removeValidations(book: Book, sheet: string, area: Area): void {
  const state = book.sheetState(sheet);
  state.validations = state.validations.flatMap((entry) => {
    const parts = without(entry.area, area);
    return parts.map((part, i) => ({ ...entry, id: i === 0 ? entry.id : book.newId('v'), area: part }));
  });
  book.mirror.validations(sheet, state.validations);
}

/** The entry of exactly this area, made where there is none; the caller changes it and calls `validationsChanged`. */
export function ownValidation(book: Book, sheet: string, area: Area): ValidationEntry {
  const state = book.sheetState(sheet);
  const held = state.validations.find((entry) => contains(entry.area, area) && contains(area, entry.area));
  if (held) return held;
  const around = validationAt(book, sheet, area);
  removeValidations(book, sheet, area);
  const made: ValidationEntry = {
    ...(around ?? { rule: {}, ignoreBlanks: true }),
    id: book.newId('v'),
    area,
  };
  state.validations.push(made);
  return made;
}

export function validationsChanged(book: Book, sheet: string): void {
  book.mirror.validations(sheet, book.sheetState(sheet).validations);
}
