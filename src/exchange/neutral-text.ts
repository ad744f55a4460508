/**
 * Beginnings a spreadsheet program may take for a formula: the four signs, their full-width twins, tab and
 * carriage return (OWASP, "CSV Injection"). Blanks before a sign do not make it harmless everywhere.
 */
const FORMULA_LIKE = /^[\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/;

/** Whether a program that opens a text file may compute this text instead of showing it. */
export function isFormulaLike(text: string): boolean {
  return FORMULA_LIKE.test(text);
}

/** The same text with an apostrophe before it where it could be taken for a formula; no character is lost. */
export function neutralText(text: string): string {
  return isFormulaLike(text) ? `'${text}` : text;
}
