import type { RuleCases } from '../support/cases';

export const cases: RuleCases = {
  rule: 'count-negative',
  accept: [{ name: 'counts from 0 up', answers: { 'A.II.3.iii.a#violationsThisYear': 0 } }],
  reject: [
    {
      name: 'fewer than none',
      answers: { 'A.II.3.iii.a#violationsThisYear': -1 },
      findings: [
        {
          variant: 'default',
          severity: 'error',
          indicator: 'A.II.3.iii.a',
          cell: 'K156',
          message: 'Jumlah "Pelanggaran pada tahun ini" pada indikator A.II.3.iii.a bernilai negatif (-1).',
        },
      ],
    },
  ],
};
