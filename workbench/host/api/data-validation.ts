import { requireUnprotected } from '../book/guard';
import {
  meetsValidation,
  ownValidation,
  removeValidations,
  validationAt,
  validationsChanged,
} from '../book/validations';
import type { ValidationEntry } from '../book/state';
import { excelError } from '../errors';
import type { Kind, Property } from './kind';
import { nodeOf } from './node';
import { rangeKind } from './range';
import { addressOf, type RangeTarget } from './range-target';

const INLINE_LIST = 255;
const TITLE = 32;
const MESSAGE = 255;
const NO_ALERT: Excel.DataValidationErrorAlert = { message: '', showAlert: true, style: 'Stop', title: '' };
const NO_PROMPT: Excel.DataValidationPrompt = { message: '', showPrompt: true, title: '' };

const TYPES = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  custom: 'Custom',
  date: 'Date',
  time: 'Time',
} as const;

export function validationType(rule: Excel.DataValidationRule): (typeof TYPES)[keyof typeof TYPES] | 'None' {
  const found = (Object.keys(TYPES) as (keyof typeof TYPES)[]).find((name) => rule[name] !== undefined);
  return found ? TYPES[found] : 'None';
}

function change(it: RangeTarget, edit: (entry: ValidationEntry) => void): void {
  requireUnprotected(it.book, it.sheet);
  edit(ownValidation(it.book, it.sheet, it.area));
  validationsChanged(it.book, it.sheet);
}

/** A rule as data: ranges given as bounds become their addresses. Throws `InvalidArgument` on what Excel refuses. */
function checkedRule(rule: Excel.DataValidationRule): Excel.DataValidationRule {
  if (validationType(rule) === 'None') throw excelError('InvalidArgument', 'A validation rule has one kind.');
  const text = <V>(value: V): V | string =>
    typeof value === 'object' && value !== null ? `=${addressOf(nodeOf(value, rangeKind).target())}` : value;
  if (rule.list) {
    const source = text(rule.list.source);
    const inline = typeof source === 'string' && !source.startsWith('=');
    if (inline && source.length > INLINE_LIST)
      throw excelError('InvalidArgument', 'An inline list holds 255 characters.');
    return { list: { inCellDropDown: rule.list.inCellDropDown, source } };
  }
  const [name] = (Object.keys(TYPES) as (keyof typeof TYPES)[]).filter((key) => rule[key] !== undefined);
  const bounds: Readonly<Record<string, unknown>> = { ...(name && rule[name]) };
  const copy = Object.fromEntries(Object.entries(bounds).map(([key, value]) => [key, text(value)]));
  return { ...(name && { [name]: copy }) };
}

/** Excel gives bounds and lists back as formulas or texts, whatever they were set as. */
function heldRule(it: RangeTarget): Excel.DataValidationRule {
  return structuredClone(validationAt(it.book, it.sheet, it.area)?.rule ?? {});
}

const held =
  <V>(read: (entry: ValidationEntry | undefined) => V): Property<RangeTarget, V>['read'] =>
  ({ book, sheet, area }) =>
    structuredClone(read(validationAt(book, sheet, area)));

/** `Range.dataValidation`. Writes through the API are not held to it, as in Excel. */
export const validationKind: Kind<Excel.DataValidation, RangeTarget> = {
  name: 'DataValidation',
  properties: {
    rule: {
      read: heldRule,
      write: (it, rule) => {
        const checked = checkedRule(rule);
        change(it, (entry) => {
          entry.rule = checked;
        });
      },
    },
    errorAlert: {
      read: held((entry) => entry?.errorAlert ?? NO_ALERT),
      write: (it, alert) => {
        requireShort(alert.title, alert.message);
        change(it, (entry) => {
          entry.errorAlert = { ...alert };
        });
      },
    },
    prompt: {
      read: held((entry) => entry?.prompt ?? NO_PROMPT),
      write: (it, prompt) => {
        requireShort(prompt.title, prompt.message);
        change(it, (entry) => {
          entry.prompt = { ...prompt };
        });
      },
    },
    ignoreBlanks: {
      read: held((entry) => entry?.ignoreBlanks ?? true),
      write: (it, ignoreBlanks) => {
        change(it, (entry) => {
          entry.ignoreBlanks = ignoreBlanks;
        });
      },
    },
    type: {
      read: ({ book, sheet, area }) => {
        const entry = validationAt(book, sheet, area);
        if (entry) return validationType(entry.rule);
        return meetsValidation(book, sheet, area) ? 'MixedCriteria' : 'None';
      },
    },
  },
  methods: {
    clear: (self) => () => {
      self.act('clear', [], ({ book, sheet, area }) => {
        requireUnprotected(book, sheet);
        removeValidations(book, sheet, area);
      });
    },
  },
};

function requireShort(title: string, message: string): void {
  if (title.length > TITLE || message.length > MESSAGE)
    throw excelError('InvalidArgument', 'A title holds 32 characters, a message 255.');
}
