import type { RuleCases } from '../support/cases';

const SCORE = 'AVERAGE(L8:L9)*H7';

export const cases: RuleCases = {
  rule: 'cached-value-differs',
  accept: [
    { name: 'the official workbook', cells: {} },
    { name: 'no answers: errors in the file and in the recalculation', empty: true, cells: {} },
    { name: 'never computed', cells: { L7: { formula: SCORE, value: '' } } },
    { name: 'a difference of rounding', cells: { M7: { formula: '0.1+0.2', value: 0.3 } } },
    {
      name: 'a total that is out of date as well: another rule tells it',
      cells: { L7: { formula: SCORE, value: 0 }, L208: { formula: 'SUM(L198,L206)', value: 80 } },
    },
    {
      name: 'a formula we cannot compute, and one that rests on it',
      cells: { M7: { formula: 'LKE_SKOR(L7)', value: 4 }, M8: { formula: 'M7+1', value: 9 } },
    },
  ],
  reject: [
    {
      name: 'one figure that is not what its formula gives',
      cells: { L7: { formula: SCORE, value: 0.4 } },
      findings: [
        {
          variant: 'default',
          severity: 'warning',
          indicator: 'A.I.1.i',
          cell: 'L7',
          message: 'Nilai tersimpan di sel L7 adalah 0,4, padahal rumusnya kini menghasilkan 0,375.',
        },
      ],
    },
    {
      name: 'several, told once from the top',
      cells: { L7: { formula: SCORE, value: { error: '#DIV/0!' } }, M7: { formula: '1+1', value: 3 } },
      findings: [
        {
          variant: 'several',
          severity: 'warning',
          indicator: null,
          cell: 'L7',
          message:
            '2 sel masih menyimpan nilai lama (L7, M7); yang pertama, L7, menyimpan #DIV/0!, padahal rumusnya kini menghasilkan 0,375.',
        },
      ],
    },
  ],
};
