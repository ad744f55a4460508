import type { RequirementTexts } from './requirements.id';

export const requirementsEn: RequirementTexts = {
  title: 'Requirements for submitting, outside the score',
  intro:
    'Requirements of PermenPANRB 5/2024. Enter how things stand and choose the state; they are not computed from the LKE, so only the unit and its agency know them.',
  'column.id': 'Code',
  'column.label': 'Requirement',
  'column.wbk': 'WBK asks for',
  'column.wbbm': 'WBBM asks for',
  'column.actual': 'The unit has',
  'column.state': 'State',
  'column.remark': 'Remark (letter number, where it is kept)',
  'scope.agency': 'agency',
  'scope.unit': 'unit',
  'scope.document': 'document',
  'state.met': 'Met',
  'state.open': 'Not yet',
  'state.not-applicable': 'Does not apply',
  'state.error': 'Choose one of: {states}.',
};
