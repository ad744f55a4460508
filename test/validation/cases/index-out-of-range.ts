import type { RuleCases } from '../support/cases';

export const cases: RuleCases = {
  rule: 'index-out-of-range',
  accept: [
    { name: 'both ends of the scale', answers: { 'B.I.a': 0, 'B.II.a': 4 } },
    { name: 'text that is no number: the type rule tells it', answers: { 'B.I.a': 'baik' } },
  ],
  reject: [
    {
      name: 'a figure of the 0-100 scale of survey reports',
      answers: { 'B.I.a': 82.25 },
      findings: [
        {
          variant: 'hundred-scale',
          severity: 'error',
          indicator: 'B.I.a',
          cell: 'K202',
          message:
            'Indeks 82,25 pada indikator B.I.a tampaknya memakai skala 100; pada skala 4 nilainya 3,29.',
          correction: 3.29,
        },
      ],
    },
    {
      name: 'the same typed as text with a decimal comma',
      answers: { 'B.II.a': '88,1' },
      findings: [
        {
          variant: 'hundred-scale',
          severity: 'error',
          indicator: 'B.II.a',
          cell: 'K205',
          message:
            'Indeks 88,1 pada indikator B.II.a tampaknya memakai skala 100; pada skala 4 nilainya 3,524.',
          correction: 3.524,
        },
      ],
    },
    {
      name: 'figures that tell no scale',
      answers: { 'B.I.a': 4.5, 'B.II.a': -1 },
      findings: [
        {
          variant: 'default',
          severity: 'error',
          indicator: 'B.I.a',
          cell: 'K202',
          message: 'Indeks 4,5 pada indikator B.I.a berada di luar rentang 0 sampai 4.',
        },
        {
          variant: 'default',
          severity: 'error',
          indicator: 'B.II.a',
          cell: 'K205',
          message: 'Indeks -1 pada indikator B.II.a berada di luar rentang 0 sampai 4.',
        },
      ],
    },
  ],
};
