import { entryOf } from '../../assessment/assessment';
import type { Assessment } from '../../assessment/types';
import { EVIDENCE_TEXTS } from '../../i18n/evidence';
import { LANGUAGES } from '../../i18n/language';
import type { Language } from '../../i18n/language';
import { itemId } from '../../instrument/edition';
import type { Edition } from '../../instrument/edition';
import { foldText } from '../../support/text';
import { evidenceLines, foldLink, isLocalPath, webLinks } from '../../validation/evidence';
import { readTable } from '../../worksheet/layouts/table-sheet';
import type { TableReading, TableRow } from '../../worksheet/layouts/table-sheet';
import type { CellEdit, WorkbookImage } from '../../worksheet/workbook-image';
import { columnOf, EVIDENCE_SHEET, FIRST_ROW, REGISTER_SHAPE } from './columns';
import type { RegisterField } from './columns';

/** One evidence of one indicator as the register holds it; blank cells are empty texts. */
export type RegisterRow = Readonly<Record<RegisterField, string>>;
export type PlacedRegisterRow = TableRow<RegisterField>;
export type RegisterReading = TableReading<RegisterField>;

const BLANK: RegisterRow = {
  indicator: '',
  kind: '',
  title: '',
  link: '',
  date: '',
  period: '',
  owner: '',
  reuse: '',
  remark: '',
};

/**
 * Reads the register of a workbook.
 * @returns `none` where there is no sheet `Data Dukung`, `other` where it is one of another make.
 */
export function readRegister(image: WorkbookImage): RegisterReading | 'none' | 'other' {
  return readTable(image, REGISTER_SHAPE);
}

/** Marks people put around a link; they go with it. */
const AROUND = ['()', '<>', '[]', '""', "''"] as const;

/** What is left of a line when its links are out, without the marks that parted them. */
function titleOf(line: string, links: readonly string[]): string {
  const without = (text: string, link: string): string => {
    const wrapped = AROUND.map(([open, close]) => `${open}${link}${close}`).find((each) =>
      text.includes(each),
    );
    return text.replace(wrapped ?? link, () => ' ');
  };
  return links
    .reduce(without, line)
    .replace(/\s+/g, ' ')
    .replace(/^[\s:;,.|–-]+|[\s:;,|–-]+$/g, '');
}

function rowsOfLine(indicator: string, line: string): readonly RegisterRow[] {
  const links = webLinks(line);
  const row = (title: string, link: string): RegisterRow => ({ ...BLANK, indicator, title, link });
  if (links.length === 0) return [isLocalPath(line) ? row('', line) : row(line, '')];
  const title = titleOf(line, links);
  return links.map((link) => row(title, link));
}

/** What tells one evidence of an indicator from another: its link, or its title where it has none. */
export function registerKey({
  indicator,
  link,
  title,
}: Pick<RegisterRow, 'indicator' | 'link' | 'title'>): string {
  const what = link.trim() === '' ? foldText(title) : foldLink(link.trim());
  return `${foldText(indicator)}\n${what}`;
}

/** Every evidence of the unit in worksheet order, each once for its indicator. */
export function evidenceRows(edition: Edition, assessment: Assessment): readonly RegisterRow[] {
  const rows = new Map<string, RegisterRow>();
  for (const { code, counts } of edition.indicators) {
    const items = [code, ...counts.map(({ key }) => itemId(code, key))];
    for (const item of items)
      for (const line of evidenceLines(entryOf(assessment, 'unit', item).evidence ?? ''))
        for (const row of rowsOfLine(code, line)) {
          const key = registerKey(row);
          if (!rows.has(key)) rows.set(key, row);
        }
  }
  return [...rows.values()];
}

/** Codes of the other indicators that use a row's link, by row; blank where there are none. */
export function reuseOf(rows: readonly RegisterRow[]): readonly string[] {
  const uses = new Map<string, Set<string>>();
  for (const { indicator, link } of rows) {
    if (link.trim() === '') continue;
    const key = foldLink(link.trim());
    uses.set(key, (uses.get(key) ?? new Set()).add(indicator.trim()));
  }
  return rows.map(({ indicator, link }) => {
    const all = link.trim() === '' ? undefined : uses.get(foldLink(link.trim()));
    return [...(all ?? [])].filter((code) => code !== indicator.trim() && code !== '').join(', ');
  });
}

export interface Register {
  /** All rows with their places, as they will be: what the user has in them is kept, reuse is told afresh. */
  readonly rows: readonly PlacedRegisterRow[];
  /** The rows among them that are new. */
  readonly added: readonly PlacedRegisterRow[];
  readonly kept: number;
  /** Cells of kept rows that told other codes of reuse before. */
  readonly reuse: readonly CellEdit[];
  /** Rows of the sheet that stand in no evidence cell of the LKE (any more). */
  readonly loose: ReadonlySet<number>;
}

/** Whether a cell of reuse holds what we wrote, or nothing: codes alone. Anything else is the user's own remark. */
function isCodes(edition: Edition, text: string): boolean {
  return text.split(',').every((part) => part.trim() === '' || edition.indicatorByCode.has(part.trim()));
}

/**
 * The register brought up to date: evidence that is not on the sheet yet is added below; rows that are there stay as
 * they are, whatever became of their evidence, since somebody filled them in.
 */
export function updateRegister(
  edition: Edition,
  held: RegisterReading | undefined,
  found: readonly RegisterRow[],
): Register {
  const before = held?.rows ?? [];
  const known = new Set(before.map(({ values }) => registerKey(values)));
  const next = held?.nextRow ?? FIRST_ROW;
  const missing = found.filter((row) => !known.has(registerKey(row)));
  const all = [...before, ...missing.map((values, at) => ({ row: next + at, values }))];
  const reuse = reuseOf(all.map(({ values }) => values));
  const rows = all.map(({ row, values }, at): PlacedRegisterRow => {
    const told = isCodes(edition, values.reuse) ? (reuse[at] ?? '') : values.reuse;
    return { row, values: { ...values, reuse: told } };
  });
  const current = new Set(found.map(registerKey));
  return {
    rows,
    added: rows.slice(before.length),
    kept: before.length,
    reuse: before.flatMap(({ row, values }, at) => {
      const told = rows[at]?.values.reuse ?? '';
      if (told === values.reuse) return [];
      return [{ sheet: EVIDENCE_SHEET, row, col: columnOf('reuse'), value: told === '' ? null : told }];
    }),
    loose: new Set(before.filter(({ values }) => !current.has(registerKey(values))).map(({ row }) => row)),
  };
}

/** The language the sheet was made in, by its title; a sheet that is there keeps it. */
export function registerLanguage(image: WorkbookImage): Language | undefined {
  const title = image.sheets
    .find(({ name }) => foldText(name) === foldText(EVIDENCE_SHEET))
    ?.cell(1, 1)?.value;
  return LANGUAGES.find((language) => EVIDENCE_TEXTS[language].title === title);
}
