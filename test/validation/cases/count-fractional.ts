import type { RuleCases } from '../support/cases';

export const cases: RuleCases = {
  rule: 'count-fractional',
  accept: [{ name: 'whole numbers' }, { name: 'an index may have decimals', answers: { 'B.I.a': 3.29 } }],
  reject: [
    {
      name: 'a share typed where a number of people belongs',
      answers: { 'A.II.5.iii.a#reported': 0.95 },
      findings: [
        {
          variant: 'default',
          severity: 'error',
          indicator: 'A.II.5.iii.a',
          cell: 'K182',
          message: 'Jumlah "Sudah melapor" pada indikator A.II.5.iii.a bukan bilangan bulat (0,95).',
        },
      ],
    },
  ],
};
