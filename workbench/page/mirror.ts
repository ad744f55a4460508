import {
  BooleanNumber,
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
  type IStyleBase,
} from '@univerjs/core';
import { AddDataValidationMutation, RemoveDataValidationMutation } from '@univerjs/data-validation';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { univerRange } from '../host/book/lines';
import type { Mirror } from '../host/book/mirror';
import type { ConditionalEntry, Data, ValidationEntry } from '../host/book/state';
import { UNIT, type Engine } from '../host/engine/start';

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

/** Shows the host's rules in Univer's grid. Rules come in hundreds, one by one: a sheet's are shown once they are all there. */
export function gridMirror(engine: Engine): Mirror {
  const waiting = new Map<string, () => void>();
  const soon = (key: string, work: () => void): void => {
    if (waiting.size === 0)
      queueMicrotask(() => {
        const works = [...waiting.values()];
        waiting.clear();
        for (const each of works) each();
      });
    waiting.set(key, work);
  };
  const validations = (sheet: string, entries: readonly ValidationEntry[]): void => {
    soon(`v ${sheet}`, () => {
      showValidations(engine, sheet, entries);
    });
  };
  const conditionals = (sheet: string, entries: readonly ConditionalEntry[]): void => {
    soon(`c ${sheet}`, () => {
      showConditionals(engine, sheet, entries);
    });
  };
  return {
    validations,
    conditionals,
    clear: () => {
      waiting.clear();
      // Univer forgets rules with their workbook, but not what their formulas came to: rules of the next workbook that
      // look the same would show it.
      for (const sheet of engine.workbook().getSheets()) showConditionals(engine, sheet.getSheetId(), []);
    },
    rebuild: ({ sheets }) => {
      for (const [sheet, state] of Object.entries(sheets)) {
        showValidations(engine, sheet, state.validations);
        showConditionals(engine, sheet, state.conditionals);
      }
    },
  };
}

function showValidations(engine: Engine, sheet: string, entries: readonly ValidationEntry[]): void {
  const place = { unitId: UNIT, subUnitId: sheet };
  if (!engine.workbook().getSheetBySheetId(sheet)) return;
  const held = engine.injector.get(SheetDataValidationModel).getRules(UNIT, sheet);
  const { commands } = engine;
  if (held.length > 0)
    commands.syncExecuteCommand(RemoveDataValidationMutation.id, {
      ...place,
      ruleId: held.map(({ uid }) => uid),
    });
  const rules = entries.flatMap(univerRule);
  if (rules.length > 0) commands.syncExecuteCommand(AddDataValidationMutation.id, { ...place, rule: rules });
}

function univerRule({
  id,
  area,
  rule,
  errorAlert,
  ignoreBlanks,
}: ValidationEntry): readonly ISheetDataValidationRule[] {
  const common = {
    uid: id,
    ranges: [univerRange(area)],
    allowBlank: ignoreBlanks,
    showErrorMessage: errorAlert?.showAlert ?? true,
    errorStyle:
      errorAlert && errorAlert.style !== 'Stop'
        ? DataValidationErrorStyle.WARNING
        : DataValidationErrorStyle.STOP,
    ...(errorAlert && { error: errorAlert.message, errorTitle: errorAlert.title }),
  };
  if (rule.list) {
    const { source } = rule.list;
    const list = {
      type: DataValidationType.LIST,
      formula1: String(source),
      showDropDown: true,
      renderMode: DataValidationRenderMode.ARROW,
    };
    return [{ ...common, ...list }];
  }
  const basic = rule.wholeNumber ?? rule.decimal ?? rule.textLength;
  if (!basic) return [];
  const type = rule.wholeNumber
    ? DataValidationType.WHOLE
    : rule.decimal
      ? DataValidationType.DECIMAL
      : DataValidationType.TEXT_LENGTH;
  const operator = OPERATORS[basic.operator];
  return [
    {
      ...common,
      type,
      formula1: bound(basic.formula1),
      ...(basic.formula2 !== undefined && { formula2: bound(basic.formula2) }),
      ...(operator && { operator }),
    },
  ];
}

const bound = (value: unknown): string => String(value).replace(/^=(?=-?[\d.]+$)/, '');

function showConditionals(engine: Engine, sheet: string, entries: readonly ConditionalEntry[]): void {
  const place = { unitId: UNIT, subUnitId: sheet };
  if (!engine.workbook().getSheetBySheetId(sheet)) return;
  const held = engine.injector.get(ConditionalFormattingRuleModel).getSubunitRules(UNIT, sheet) ?? [];
  const { commands } = engine;
  for (const { cfId } of [...held])
    commands.syncExecuteCommand(DeleteConditionalRuleMutation.id, { ...place, cfId });
  // Univer puts each new rule before the others.
  for (const entry of [...entries].reverse()) {
    const rule = conditionalRule(entry);
    if (rule) commands.syncExecuteCommand(AddConditionalRuleMutation.id, { ...place, rule });
  }
}

function conditionalRule({
  id,
  area,
  type,
  formula,
  format,
  bar,
  stopIfTrue,
}: ConditionalEntry): IConditionFormattingRule | undefined {
  const common = { cfId: id, ranges: [univerRange(area)], stopIfTrue };
  if (type === 'DataBar') {
    const end = (key: string, fallback: number): { type: CFValueType; value: number } => ({
      type: CFValueType.num,
      value: Number(part(bar, key)['formula'] ?? fallback),
    });
    const positiveColor = String(part(bar, 'positiveFormat')['fillColor'] ?? '#638EC6');
    const low = end('lowerBoundRule', 0);
    const config = {
      // Excel draws nothing for the lowest value; Univer draws a dark line for zero unless zero lies below the bar.
      min: { ...low, value: low.value === 0 ? Number.EPSILON : low.value },
      max: end('upperBoundRule', 1),
      isGradient: false,
      positiveColor,
      nativeColor: '#FF0000',
    };
    return { ...common, rule: { type: CFRuleType.dataBar, isShowValue: true, config } };
  }
  if (formula === '') return undefined;
  return {
    ...common,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: formula,
      style: styleOf(format),
    },
  };
}

function styleOf(format: Data): IStyleBase {
  const font = part(format, 'font');
  const [color, fill] = [font['color'], part(format, 'fill')['color']];
  return {
    ...(typeof color === 'string' && color !== '' && { cl: { rgb: color } }),
    ...(typeof fill === 'string' && fill !== '' && { bg: { rgb: fill } }),
    ...(font['bold'] === true && { bl: BooleanNumber.TRUE }),
    ...(font['italic'] === true && { it: BooleanNumber.TRUE }),
  };
}

function part(data: Data, key: string): Data {
  const held = data[key];
  return typeof held === 'object' && held !== null ? (held as Data) : {};
}
