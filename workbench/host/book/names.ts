import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import { parseArea, type Area } from './area';
import type { Book } from './book';
import { UNIT } from '../engine/start';
import { excelError } from '../errors';
import { findSheet } from './sheets';

export interface NameEntry {
  readonly id: string;
  readonly name: string;
  /** With its `=`. */
  readonly formula: string;
}

/** Univer's mark for names of the whole workbook. */
const WORKBOOK = 'AllDefaultWorkbook';

export function namesOf(book: Book): readonly NameEntry[] {
  const names = book.engine.injector.get(IDefinedNamesService).getDefinedNameMap(UNIT) ?? {};
  return Object.values(names).map(({ id, name, formulaOrRefString }) => ({
    id,
    name,
    formula: formulaOrRefString.startsWith('=') ? formulaOrRefString : `=${formulaOrRefString}`,
  }));
}

export function findName(book: Book, name: string): NameEntry | null {
  return namesOf(book).find((entry) => entry.name.toLowerCase() === name.toLowerCase()) ?? null;
}

/** Throws `InvalidArgument` for a name Excel does not take, `ItemAlreadyExists` for one that is there. */
export function addName(book: Book, name: string, formula: string): NameEntry {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) || parseArea(name))
    throw excelError('InvalidArgument', `'${name}' is no name.`);
  if (findName(book, name)) throw excelError('ItemAlreadyExists', 'The name is there already.');
  return defineName(book, name, formula);
}

/** A name as a file has it, taken as it is. */
export function defineName(book: Book, name: string, formula: string): NameEntry {
  const id = book.newId('n');
  const text = formula.replace(/^=/, '');
  const reference = /^(?:'[^']*(?:''[^']*)*'|[^'!]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/i.test(text);
  book.engine.commands.syncExecuteCommand(SetDefinedNameMutation.id, {
    unitId: UNIT,
    id,
    name,
    formulaOrRefString: reference ? text : `=${text}`,
    localSheetId: WORKBOOK,
  });
  return { id, name, formula: `=${text}` };
}

export function removeName(book: Book, { id, name, formula }: NameEntry): void {
  book.engine.commands.syncExecuteCommand(RemoveDefinedNameMutation.id, {
    unitId: UNIT,
    id,
    name,
    formulaOrRefString: formula,
    localSheetId: WORKBOOK,
  });
}

/** `'Sheet 1'!A1:B2` (with or without `=` and `$`) -> its sheet and area; null where it is something else. */
export function resolveReference(
  book: Book,
  text: string,
): { readonly sheet: string; readonly area: Area } | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text);
  if (!match) return null;
  const [, quoted, plain, cells = ''] = match;
  const sheet = findSheet(book, quoted?.replaceAll("''", "'") ?? plain ?? '');
  const area = parseArea(cells);
  return sheet !== null && area ? { sheet, area } : null;
}
