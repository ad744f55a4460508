import type { Operation } from '../../../plan';
import { block, value } from '../operations';
import { SHEET } from '../sheet-names';
import type { PerAreaStyle } from '../styles';
import type { Wording } from '../texts';
import { IDENTITY_COLUMN as COL, IDENTITY_ROW } from './cells';

const sheet = SHEET.identity;
const BOTH = { from: COL.sample, to: COL.meaning };
const STEPS = ['steps.1', 'steps.2', 'steps.3', 'steps.4', 'steps.5', 'steps.6'] as const;

/** How to fill the workbook, in six steps beside the form. */
export function stepOperations(wording: Wording): readonly Operation[] {
  return [
    ...block(sheet, { row: IDENTITY_ROW.form, ...BOTH }, value(wording.say('steps.heading')), 'bar'),
    ...STEPS.flatMap((key, at) => {
      const row = IDENTITY_ROW.firstField + at;
      return [
        ...block(sheet, { row, from: COL.sample, to: COL.sample }, value(at + 1), 'stepNumber'),
        ...block(sheet, { row, from: COL.meaning, to: COL.meaning }, value(wording.say(key)), 'step'),
      ];
    }),
  ];
}

const LEGEND = [
  ['legend.unit', 'legend.unit.meaning', 'swatchUnit'],
  ['legend.tpi', 'legend.tpi.meaning', 'swatchTpi'],
  ['state.open', 'legend.open.meaning', 'swatchOpen'],
  ['state.invalid', 'legend.invalid.meaning', 'swatchInvalid'],
  ['legend.locked', 'legend.locked.meaning', 'swatchLocked'],
  ['status.met', 'legend.met.meaning', 'swatchMet'],
  ['status.possible', 'legend.possible.meaning', 'swatchPossible'],
  ['status.missed', 'legend.missed.meaning', 'swatchInvalid'],
] as const satisfies readonly (readonly [string, string, PerAreaStyle])[];

/** Every colour with the word that stands beside it. */
export function legendOperations(wording: Wording): readonly Operation[] {
  const header = IDENTITY_ROW.contentsHeader;
  return [
    ...block(sheet, { row: IDENTITY_ROW.contents, ...BOTH }, value(wording.say('legend.heading')), 'bar'),
    ...block(
      sheet,
      { row: header, from: COL.sample, to: COL.sample },
      value(wording.say('legend.sample')),
      'tableHeading',
    ),
    ...block(
      sheet,
      { row: header, from: COL.meaning, to: COL.meaning },
      value(wording.say('legend.meaning')),
      'tableHeading',
    ),
    ...LEGEND.flatMap(([sample, meaning, style], at) => {
      const row = header + 1 + at;
      return [
        ...block(sheet, { row, from: COL.sample, to: COL.sample }, value(wording.say(sample)), style),
        ...block(sheet, { row, from: COL.meaning, to: COL.meaning }, value(wording.say(meaning)), 'cellText'),
      ];
    }),
  ];
}
