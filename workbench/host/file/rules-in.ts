import type { ConditionalRule, DataValidation, WriteSheet } from 'hucre/xlsx';
import { parseArea, type Area } from '../book/area';
import type { ConditionalEntry, Protection, ValidationEntry } from '../book/state';
import { rgb } from './style-in';

/** Every area of a list such as `A1:A3 C1`. */
function areas(text: string): readonly Area[] {
  return text.split(/\s+/).flatMap((part) => parseArea(part) ?? []);
}

const OPERATORS = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
} as const;
const STYLES = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

function ruleOf({
  type,
  operator = 'between',
  formula1 = '',
  formula2,
  values,
}: DataValidation): Excel.DataValidationRule | undefined {
  const basic: Excel.BasicDataValidation = {
    formula1: bound(formula1),
    ...(formula2 !== undefined && { formula2: bound(formula2) }),
    operator: OPERATORS[operator],
  };
  switch (type) {
    case 'list':
      return {
        list: { inCellDropDown: true, source: values ? values.join(',') : `=${formula1.replace(/^=/, '')}` },
      };
    case 'whole':
      return { wholeNumber: basic };
    case 'decimal':
      return { decimal: basic };
    case 'textLength':
      return { textLength: basic };
    case 'custom':
      return { custom: { formula: `=${formula1.replace(/^=/, '')}` } };
    case 'date':
    case 'time':
      return undefined;
  }
}

const bound = (text: string): string | number =>
  text !== '' && Number.isFinite(Number(text)) ? Number(text) : `=${text}`;

/** Validation rules of a file's sheet. Rules on dates and times are not shown; the file keeps them. */
export function validationsOf(found: readonly DataValidation[], newId: () => string): ValidationEntry[] {
  return found.flatMap((each) => {
    const rule = ruleOf(each);
    if (!rule) return [];
    return areas(each.range).map((area): ValidationEntry => ({
      id: newId(),
      area,
      rule,
      ignoreBlanks: each.allowBlank ?? true,
      errorAlert: {
        title: each.errorTitle ?? '',
        message: each.errorMessage ?? '',
        style: STYLES[each.errorStyle ?? 'stop'],
        showAlert: each.showErrorMessage ?? false,
      },
      ...((each.inputTitle !== undefined || each.inputMessage !== undefined) && {
        prompt: {
          title: each.inputTitle ?? '',
          message: each.inputMessage ?? '',
          showPrompt: each.showInputMessage ?? false,
        },
      }),
    }));
  });
}

/** Rules by formula and data bars of a file's sheet, the strongest first; other kinds are not shown, the file keeps them. */
export function conditionalsOf(found: readonly ConditionalRule[], newId: () => string): ConditionalEntry[] {
  return [...found]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((rule) => {
      const look = lookOf(rule);
      if (!look) return [];
      return areas(rule.range).map((area): ConditionalEntry => ({
        id: newId(),
        area,
        stopIfTrue: rule.stopIfTrue ?? false,
        ...look,
      }));
    });
}

function lookOf({
  type,
  formula,
  style,
  dataBar,
}: ConditionalRule): Pick<ConditionalEntry, 'type' | 'formula' | 'format' | 'bar'> | undefined {
  if (type === 'expression' && typeof formula === 'string') {
    const { font, fill } = style ?? {};
    const color = fill?.type === 'pattern' ? (fill.bgColor ?? fill.fgColor) : undefined;
    const format = {
      ...(color && { fill: { color: rgb(color) } }),
      ...(font && {
        font: {
          ...(font.bold === true && { bold: true }),
          ...(font.italic === true && { italic: true }),
          ...(font.color && { color: rgb(font.color) }),
        },
      }),
    };
    return { type: 'Custom', formula: `=${formula}`, format, bar: {} };
  }
  if (type !== 'dataBar' || !dataBar) return undefined;
  const [lower, upper] = dataBar.cfvo.map((end) =>
    end.type === 'num' ? { type: 'Number', formula: end.value ?? '0' } : { type: 'Automatic' },
  );
  const bar = {
    lowerBoundRule: lower ?? { type: 'Automatic' },
    upperBoundRule: upper ?? { type: 'Automatic' },
    positiveFormat: { fillColor: rgb({ rgb: dataBar.color }), gradientFill: false },
  };
  return { type: 'DataBar', formula: '', format: {}, bar };
}

/** Protection of a file's sheet; a password there is stays unknown, and nothing but the right one would lift it. */
export function protectionOf(found: WriteSheet['protection'], hasPassword: boolean): Protection {
  if (found?.sheet !== true) return { on: false, options: {} };
  return {
    on: true,
    options: {
      allowFormatCells: found.formatCells ?? false,
      allowFormatColumns: found.formatColumns ?? false,
      allowFormatRows: found.formatRows ?? false,
    },
    // No text anybody types is this one.
    ...(hasPassword && { password: '\u0000' }),
  };
}
