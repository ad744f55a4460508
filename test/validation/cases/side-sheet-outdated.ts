import type { RuleCases } from '../support/cases';

export const cases: RuleCases = {
  rule: 'side-sheet-outdated',
  accept: [{ name: 'recap sheets with the weights in force', cells: {} }],
  reject: [
    {
      name: 'weights of an older edition, once for the sheet',
      cells: { 'Ctt Eval!H31': 1.5, 'Ctt Eval!H32': 2 },
      findings: [
        {
          variant: 'default',
          severity: 'info',
          indicator: null,
          cell: 'Ctt Eval!H31',
          message: 'Lembar Ctt Eval memakai bobot lama pada 2 baris, misalnya H31: 1,5, seharusnya 1.',
        },
      ],
    },
  ],
};
