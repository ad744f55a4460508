import type { RuleCases } from '../support/cases';

export const cases: RuleCases = {
  rule: 'weight-differs',
  accept: [
    { name: 'the official workbook', cells: {} },
    { name: 'a weight that a formula gives', cells: { H7: { formula: '1/2' } } },
  ],
  reject: [
    {
      name: 'a subarea given more points',
      cells: { H113: 1.5 },
      findings: [
        {
          variant: 'default',
          severity: 'error',
          indicator: 'A.I.6.iii',
          cell: 'H113',
          message: 'Bobot A.I.6.iii di sel H113 adalah 1,5, seharusnya 1.',
        },
      ],
    },
    {
      name: 'a weight as text, and none at all in component B',
      cells: { H7: '0,5', H203: null },
      findings: [
        {
          variant: 'default',
          severity: 'error',
          indicator: 'A.I.1.i',
          cell: 'H7',
          message: 'Bobot A.I.1.i di sel H7 adalah 0,5, seharusnya 0,5.',
        },
        {
          variant: 'blank',
          severity: 'error',
          indicator: 'B.I.b',
          cell: 'H203',
          message: 'Bobot B.I.b di sel H203 kosong, seharusnya 5.',
        },
      ],
    },
  ],
};
