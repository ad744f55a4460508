import { edition } from '../../support/edition';
import type { RuleCases } from '../support/cases';

const choices = edition.indicators.filter((indicator) => indicator.options.length > 0);
const best = Object.fromEntries(choices.map(({ code, options }) => [code, options[0]?.option ?? null]));

export const cases: RuleCases = {
  rule: 'all-answers-best',
  accept: [
    { name: 'answers of all sorts' },
    { name: 'nothing answered', empty: true },
    { name: 'all best but one', answers: { ...best, 'A.I.1.i.b': 'B' } },
    { name: 'all best, one open', answers: { ...best, 'A.I.1.i.b': null } },
  ],
  reject: [
    {
      name: 'the best answer everywhere',
      answers: best,
      findings: [
        {
          variant: 'default',
          severity: 'warning',
          indicator: null,
          cell: null,
          message: 'Seluruh 103 pilihan dijawab dengan nilai tertinggi.',
        },
      ],
    },
  ],
};
