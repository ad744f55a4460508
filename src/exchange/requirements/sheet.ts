import type { Language } from '../../i18n/language';
import { LANGUAGES } from '../../i18n/language';
import { REQUIREMENT_TEXTS, requirementText } from '../../i18n/requirements';
import type { Edition } from '../../instrument/edition';
import type { LocalText } from '../../instrument/types';
import { rangeToA1 } from '../../support/address';
import { foldText } from '../../support/text';
import { columnPoints, linesHeight, linesOf } from '../../worksheet/layouts/measure';
import type { CellContent, Operation, Plan } from '../../worksheet/plan';
import type { CellPlace } from '../../worksheet/reading';
import type { StyleSheet } from '../../worksheet/style';
import { isCellError } from '../../worksheet/workbook-image';
import type { CellScalar, SheetImage, WorkbookImage } from '../../worksheet/workbook-image';
import { REQUIREMENT_STATES } from './checklist';
import type { RequirementEntries, RequirementEntry, RequirementState } from './checklist';

/** Its name stays Indonesian in both languages, as those of all sheets. */
export const REQUIREMENTS_SHEET = 'Syarat Pengusulan';

const COLUMN = { id: 1, label: 2, wbk: 3, wbbm: 4, actual: 5, state: 6, remark: 7 } as const;
const WIDTHS = [18, 46, 12, 12, 18, 17, 44];
const FIRST = 5;
const LAST_COLUMN = COLUMN.remark;

const line = { color: 'C5D0D5', weight: 'thin' } as const;
const font = { name: 'Arial', size: 10, color: '22313A' } as const;
const middle = { vertical: 'center', horizontal: 'center', wrap: true } as const;

export const requirementStyles = {
  requirementTitle: {
    font: { ...font, size: 16, bold: true, color: '12384A' },
    align: { vertical: 'center' },
  },
  requirementIntro: { font: { ...font, color: '66757E' }, align: { vertical: 'top', wrap: true } },
  requirementHeading: {
    font: { ...font, bold: true, color: 'FFFFFF' },
    fill: '1F5C73',
    border: line,
    align: middle,
  },
  requirementCode: {
    font: { ...font, size: 8, color: '66757E' },
    border: line,
    align: { vertical: 'center', wrap: true },
  },
  requirementLabel: { font, fill: 'EEF5F7', border: line, align: { vertical: 'center', wrap: true } },
  requirementFigure: { font, border: line, align: middle },
  requirementInput: {
    font,
    fill: 'FFF9EA',
    border: { ...line, color: 'CDB98A' },
    align: { vertical: 'center', wrap: true },
    numberFormat: '@',
    unlocked: true,
  },
} satisfies StyleSheet;

/** A state as the sheet's list spells it. */
export function stateText(state: RequirementState, language: Language): string {
  return requirementText(language)(`state.${state}`);
}

/** The checklist as a sheet to be added to the workbook. What the unit typed already is kept. */
export function requirementsPlan(edition: Edition, language: Language): Plan {
  const sheet = REQUIREMENTS_SHEET;
  const say = requirementText(language);
  const of = (text: LocalText): string => (language === 'en' ? (text.en ?? text.id) : text.id);
  const value = (content: CellScalar): CellContent => ({ value: content });
  const last = FIRST + edition.requirements.length - 1;
  const intro = say('intro');
  const range = (left: number, right = left, top = FIRST, bottom = last): string =>
    rangeToA1({ top, left, bottom, right });
  const states = REQUIREMENT_STATES.map((state) => say(`state.${state}`));
  const whole = WIDTHS.reduce((total, width) => total + width, 0);
  const labelPoints = columnPoints(WIDTHS[COLUMN.label - 1] ?? 0);
  const operations: readonly Operation[] = [
    { op: 'addSheet', sheet, visibility: 'visible', tabColor: 'B07D2B', showGridlines: false },
    { op: 'columns', sheet, widths: WIDTHS.map((width, at) => ({ col: at + 1, width })) },
    {
      op: 'rows',
      sheet,
      heights: [
        { row: 1, height: 30 },
        { row: 2, height: linesHeight(linesOf(intro, columnPoints(whole), { size: 10 }), 10) },
        { row: FIRST - 1, height: 30 },
        ...edition.requirements.map(({ label }, at) => ({
          row: FIRST + at,
          height: Math.max(24, linesHeight(linesOf(of(label), labelPoints, { size: 10 }), 10, 8)),
        })),
      ],
    },
    { op: 'write', sheet, at: 'A1', cells: [[value(say('title'))], [value(intro)]] },
    { op: 'style', sheet, range: 'A1:G1', style: 'requirementTitle' },
    { op: 'style', sheet, range: 'A2:G2', style: 'requirementIntro' },
    { op: 'merge', sheet, range: 'A2:G2' },
    {
      op: 'write',
      sheet,
      at: `A${String(FIRST - 1)}`,
      cells: [
        (['id', 'label', 'wbk', 'wbbm', 'actual', 'state', 'remark'] as const).map((column) =>
          value(say(`column.${column}`)),
        ),
        ...edition.requirements.map(({ id, scope, label, required }) =>
          [id, `${of(label)} (${say(`scope.${scope}`)})`, required.WBK, required.WBBM].map(value),
        ),
      ],
    },
    { op: 'style', sheet, range: range(1, LAST_COLUMN, FIRST - 1, FIRST - 1), style: 'requirementHeading' },
    { op: 'style', sheet, range: range(COLUMN.id), style: 'requirementCode' },
    { op: 'style', sheet, range: range(COLUMN.label), style: 'requirementLabel' },
    { op: 'style', sheet, range: range(COLUMN.wbk, COLUMN.wbbm), style: 'requirementFigure' },
    { op: 'style', sheet, range: range(COLUMN.actual, COLUMN.remark), style: 'requirementInput' },
    { op: 'input', sheet, range: range(COLUMN.actual, COLUMN.remark) },
    {
      op: 'validate',
      sheet,
      range: range(COLUMN.state),
      rule: { kind: 'list', source: states },
      text: { errorTitle: say('column.state'), error: say('state.error', { states: states.join(', ') }) },
    },
    { op: 'freeze', sheet, rows: FIRST - 1, cols: 0 },
    {
      op: 'print',
      sheet,
      setup: {
        orientation: 'landscape',
        paper: 'a4',
        fitToWidth: 1,
        fitToHeight: 0,
        repeatRows: [FIRST - 1, FIRST - 1],
      },
    },
    { op: 'protect', sheet },
    { op: 'activate', sheet, cell: `E${String(FIRST)}` },
  ];
  return { layout: 'requirements', edition: edition.id, operations };
}

function sheetOf(image: WorkbookImage): SheetImage | undefined {
  return image.sheets.find(({ name }) => foldText(name) === foldText(REQUIREMENTS_SHEET));
}

/** Rows of the requirements on the sheet, by the codes in its first column: rows may have been moved. */
function rowsOf(edition: Edition, sheet: SheetImage): ReadonlyMap<string, number> {
  const known = new Set(edition.requirements.map(({ id }) => id));
  const rows = new Map<string, number>();
  for (let row = 1; row <= Math.min(sheet.rows, 500); row++) {
    const id = sheet.cell(row, COLUMN.id)?.value;
    if (typeof id === 'string' && known.has(id) && !rows.has(id)) rows.set(id, row);
  }
  return rows;
}

/** States in any language, folded: a workbook keeps the one it was made in. */
const STATES: ReadonlyMap<string, RequirementState> = new Map(
  LANGUAGES.flatMap((language) =>
    REQUIREMENT_STATES.map(
      (state) => [foldText(REQUIREMENT_TEXTS[language][`state.${state}`]), state] as const,
    ),
  ),
);

/** What the unit says about the requirements; undefined where the workbook has no such sheet. */
export function readRequirements(image: WorkbookImage, edition: Edition): RequirementEntries | undefined {
  const sheet = sheetOf(image);
  if (!sheet) return undefined;
  const text = (row: number, col: number): string | null => {
    const value = sheet.cell(row, col)?.value ?? null;
    return value === null || isCellError(value) ? null : String(value).trim() || null;
  };
  return new Map(
    [...rowsOf(edition, sheet)].map(([id, row]): readonly [string, RequirementEntry] => [
      id,
      {
        actual: text(row, COLUMN.actual),
        state: STATES.get(foldText(text(row, COLUMN.state) ?? '')) ?? null,
        remark: text(row, COLUMN.remark),
      },
    ]),
  );
}

/** The language the sheet was made in, by its title; its list of states is in that language. */
export function requirementsLanguage(image: WorkbookImage): Language {
  const title = sheetOf(image)?.cell(1, 1)?.value;
  return LANGUAGES.find((language) => REQUIREMENT_TEXTS[language].title === title) ?? 'id';
}

/** Where a requirement's state stands; undefined where the workbook has no row for it. */
export function requirementPlace(
  image: WorkbookImage,
  edition: Edition,
  id: string,
  field: keyof RequirementEntry,
): CellPlace | undefined {
  const sheet = sheetOf(image);
  const row = sheet && rowsOf(edition, sheet).get(id);
  return sheet && row !== undefined ? { sheet: sheet.name, row, col: COLUMN[field] } : undefined;
}
