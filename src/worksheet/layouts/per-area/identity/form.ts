import type { UnitIdentity } from '../../../../assessment/types';
import type { CellScalar } from '../../../workbook-image';
import type { Operation, ValidationRule } from '../../../plan';
import { block, box, value } from '../operations';
import { SHEET } from '../sheet-names';
import type { Wording } from '../texts';
import { FIELD_TEXT, IDENTITY_COLUMN, IDENTITY_FIELDS, IDENTITY_PLACES, IDENTITY_ROW } from './cells';
import type { IdentityField } from './cells';

const sheet = SHEET.identity;
const LABEL = { from: IDENTITY_COLUMN.number, to: IDENTITY_COLUMN.label };
const VALUE = { from: IDENTITY_COLUMN.value, to: IDENTITY_COLUMN.share };

interface FieldRule {
  readonly rule: ValidationRule;
  readonly error: string;
  readonly prompt: string;
}

function fieldRule(field: IdentityField, wording: Wording): FieldRule | undefined {
  switch (field) {
    case 'year':
      return {
        rule: { kind: 'whole', min: 2000, max: 2100 },
        error: wording.say('validation.year'),
        prompt: wording.say('validation.year.prompt'),
      };
    case 'target':
      return {
        rule: { kind: 'list', source: ['WBK', 'WBBM'] },
        error: wording.say('validation.choice', { options: 'WBK, WBBM' }),
        prompt: wording.say('validation.target.prompt'),
      };
    case 'holdsWbk':
      return {
        rule: { kind: 'list', source: ['Ya', 'Tidak'] },
        error: wording.say('validation.choice', { options: 'Ya, Tidak' }),
        prompt: wording.say('validation.holdsWbk.prompt'),
      };
    default:
      return undefined;
  }
}

/** A field as its cell holds it: `holdsWbk` as Ya or Tidak, the year as a number. */
function fieldValue(unit: UnitIdentity, field: IdentityField): CellScalar {
  const content = unit[field];
  return typeof content === 'boolean' ? (content ? 'Ya' : 'Tidak') : content;
}

function fieldOperations(unit: UnitIdentity, field: IdentityField, wording: Wording): readonly Operation[] {
  const { row } = IDENTITY_PLACES[field];
  const content = fieldValue(unit, field);
  const label = wording.say(FIELD_TEXT[field]);
  const rule = fieldRule(field, wording);
  return [
    ...block(sheet, { row, ...LABEL }, value(label), 'fieldLabel'),
    ...block(
      sheet,
      { row, ...VALUE },
      content === null ? null : { value: content },
      field === 'year' ? 'fieldNumber' : 'fieldText',
    ),
    { op: 'input', sheet, range: box(row, IDENTITY_COLUMN.value) },
    ...(rule
      ? [
          {
            op: 'validate',
            sheet,
            range: box(row, IDENTITY_COLUMN.value),
            rule: rule.rule,
            text: {
              errorTitle: wording.say('validation.title'),
              error: rule.error,
              promptTitle: label,
              prompt: rule.prompt,
            },
          } as const,
        ]
      : []),
  ];
}

/** The form in which the unit says who it is. */
export function formOperations(unit: UnitIdentity, wording: Wording): readonly Operation[] {
  return [
    ...block(sheet, { row: IDENTITY_ROW.form, ...LABEL }, value(wording.say('identity.heading')), 'bar'),
    ...block(sheet, { row: IDENTITY_ROW.form, ...VALUE }, value(wording.say('identity.value')), 'bar'),
    ...IDENTITY_FIELDS.flatMap((field) => fieldOperations(unit, field, wording)),
  ];
}
