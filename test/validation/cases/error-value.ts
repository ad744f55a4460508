import type { RuleCases } from '../support/cases';

export const cases: RuleCases = {
  rule: 'error-value',
  accept: [{ name: 'the official workbook, complete', cells: {} }],
  reject: [
    {
      name: 'open answers bring errors about by design, once for the sheet',
      empty: true,
      cells: {},
      findings: [
        {
          variant: 'open',
          severity: 'info',
          indicator: null,
          cell: 'L7',
          message:
            'Lembar LKE ZI menampilkan #DIV/0! mulai dari L7 karena masih ada indikator yang belum dijawab. Berkas resmi memang demikian.',
        },
      ],
    },
    {
      name: 'an error is told where it begins, what follows from it is not',
      cells: { H18: { formula: '1/0' } },
      findings: [
        {
          variant: 'default',
          severity: 'error',
          indicator: 'A.I.1.iv',
          cell: 'H18',
          message: 'Sel H18 pada lembar LKE ZI menampilkan #DIV/0!.',
        },
      ],
    },
    {
      name: 'a side sheet that lost a reference',
      cells: { 'Ctt Eval!I53': { formula: "'LKE ZI'!#REF!" } },
      findings: [
        {
          variant: 'side-sheet',
          severity: 'info',
          indicator: null,
          cell: 'Ctt Eval!I53',
          message: 'Lembar Ctt Eval menampilkan #REF! mulai dari I53 (1 sel). Nilai tidak terpengaruh.',
        },
      ],
    },
  ],
};
