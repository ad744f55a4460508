import type { AuditKey } from './audit.id';

export const auditEn: Readonly<Record<AuditKey, string>> = {
  'difference.equal': 'This file shows {worksheet}, as its answers give by the regulation.',
  'difference.differs':
    'This file shows {worksheet}; by the regulation its answers give {regulation}. Difference {difference}.',
  'difference.error':
    'What this file shows as its total is no number. Mend the findings marked "no number" first; then it shows {counted}. By the regulation its answers give {regulation}.',
  'difference.never':
    'What this file shows as its total is no number, and stays so with all findings mended; their effects cannot be counted. By the regulation its answers give {regulation}.',
  'difference.open': '(nothing answered yet)',
  'difference.from': 'The difference comes from:',
  'difference.rest': '{count} further findings',
  'difference.sum': 'sum',
  'difference.unexplained': 'not explained yet',
  'difference.joint': '* in equal parts: these findings can only be valued together.',
  'effect.heading': 'Effect',
  'effect.cell': 'Cell',
  'effect.code': 'Code',
  'effect.rule': 'Finding',
  'effect.none': 'no number',
  'effect.points': 'Effect: {points} on the total',
  'effect.zero': 'Effect: does not change the total with the answers as they are',
  'effect.blocks': 'Effect: keeps the total from being a number',
  'record.title': 'Record of repairs',
  'record.intro':
    'What cells held before they were mended, so that it can be brought back: type the content of the column "Before" into its cell again. Earlier rows are never overwritten.',
  'record.time': 'Time',
  'record.sheet': 'Sheet',
  'record.cell': 'Cell',
  'record.code': 'Code',
  'record.finding': 'Finding',
  'record.before': 'Before',
  'record.after': 'After',
  'record.effect': 'Effect (points)',
};
