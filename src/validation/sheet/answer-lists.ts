import type { Edition } from '../../instrument/edition';
import { parseRange } from '../../support/address';
import { foldText } from '../../support/text';
import type { CellPlace, Reading } from '../../worksheet/reading';
import type { SheetImage, ValidationImage, WorkbookImage } from '../../worksheet/workbook-image';
import { answerCells } from './answer-cells';
import type { AnswerCell } from './answer-cells';
import { isIssuedClosed } from './as-issued';
import { cellAt } from './cells';

/** An answer cell that offers no list, or another one than its indicator's scale. */
export interface ListFault extends AnswerCell {
  /** What the cell offers now; null where it has no list at all. */
  readonly offered: readonly string[] | null;
  /** The choices of the indicator's scale. */
  readonly expected: readonly string[];
}

/** Cells a list may come from; a longer range is a whole column. */
const LONGEST = 200;

/** Whether a validation is about a cell. */
export function covers({ ranges }: ValidationImage, { row, col }: CellPlace): boolean {
  return ranges.some(
    ({ top, bottom, left, right }) => row >= top && row <= bottom && col >= left && col <= right,
  );
}

/** Whether the choices stand in the validation itself, not in cells or a formula. */
export function isWrittenList(source: string): boolean {
  return !/[()!:$]/.test(source);
}

/** Choices of a range such as `'Daftar'!$A$1:$A$3`; undefined where it is none, or too long to be a list. */
function choicesOfRange(
  image: WorkbookImage,
  own: SheetImage,
  source: string,
): readonly string[] | undefined {
  const cut = source.lastIndexOf('!');
  const range = parseRange(source.slice(cut + 1));
  if (!range || (range.bottom - range.top + 1) * (range.right - range.left + 1) > LONGEST) return undefined;
  const name =
    cut < 0
      ? own.name
      : source
          .slice(0, cut)
          .replace(/^'(.*)'$/, '$1')
          .replaceAll("''", "'");
  const choices: string[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let col = range.left; col <= range.right; col++) {
      const value = cellAt(image, { sheet: name, row, col })?.value ?? null;
      if (typeof value === 'string' || typeof value === 'number') choices.push(String(value));
    }
  }
  return choices;
}

/**
 * What a list offers: written in it, or in the cells or the name it points to. Undefined where only the program that
 * made it can tell (a formula); a reference that is lost offers nothing.
 */
function choicesOf(
  image: WorkbookImage,
  sheet: SheetImage,
  list: ValidationImage,
): readonly string[] | undefined {
  const source = (list.formula1 ?? '').trim();
  if (source.includes('#REF!')) return [];
  const named = [...image.names].find(([name]) => name.toLowerCase() === source.toLowerCase())?.[1];
  const found = choicesOfRange(image, sheet, named ?? source);
  if (found) return found;
  if (named !== undefined || !isWrittenList(source)) return undefined;
  return source.split(/[,;]/);
}

function isSameScale(offered: readonly string[], expected: readonly string[]): boolean {
  const folded = (choices: readonly string[]): string =>
    [...new Set(choices.map(foldText).filter((choice) => choice !== ''))].sort().join('\n');
  return folded(offered) === folded(expected);
}

/** Whether the form has lists for these answers at all: PortalRB's own has none, an agency's copy may. */
function hasLists(sheet: SheetImage, cells: readonly AnswerCell[]): boolean {
  const lists = sheet.validations.filter(({ type }) => type === 'list');
  return cells.filter(({ place }) => lists.some((list) => covers(list, place))).length * 2 > cells.length;
}

/**
 * The choice answers whose list is gone or offers other values than the scale. Nothing where the reader did not
 * look for lists, or a list comes from a formula.
 */
export function listFaults(edition: Edition, reading: Reading): readonly ListFault[] {
  const { image } = reading;
  const choices = answerCells(edition, reading).filter(
    ({ count, indicator }) => count === null && indicator.options.length > 0,
  );
  return image.sheets.flatMap((sheet): readonly ListFault[] => {
    const own = choices.filter(({ place }) => place.sheet === sheet.name);
    if (own.length === 0 || sheet.validationsUnread) return [];
    const made = reading.layout !== 'portalrb-jawaban';
    if (!made && !hasLists(sheet, own)) return [];
    return own.flatMap((cell): readonly ListFault[] => {
      const expected = cell.indicator.options.map(({ option }) => option);
      // Two rules for one cell: Excel keeps the first.
      const rule = sheet.validations.find((each) => covers(each, cell.place));
      const offered = rule?.type === 'list' ? choicesOf(image, sheet, rule) : null;
      if (offered === undefined || (offered && isSameScale(offered, expected))) return [];
      const locked = cellAt(image, cell.place)?.locked === true;
      if (offered === null && locked && isIssuedClosed(reading, cell.indicator.code)) return [];
      return [{ ...cell, offered, expected }];
    });
  });
}
