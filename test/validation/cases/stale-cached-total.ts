import type { RuleCases } from '../support/cases';

const FORMULA = 'SUM(L198,L206)';

export const cases: RuleCases = {
  rule: 'stale-cached-total',
  accept: [
    { name: 'the official workbook', cells: {} },
    {
      name: 'no answers: an error in the file and in the recalculation',
      empty: true,
      cells: { L208: { formula: FORMULA, value: { error: '#VALUE!' } } },
    },
    { name: 'never computed', cells: { L208: { formula: FORMULA, value: '' } } },
    { name: 'a typed total: another rule tells it', cells: { L208: 90 } },
    {
      name: 'a total that rests on a formula we cannot compute',
      cells: { L6: { formula: 'LKE_SKOR(L7)', value: 4 }, L208: { formula: FORMULA, value: 80 } },
    },
  ],
  reject: [
    {
      name: 'a total from before the last change',
      cells: { L208: { formula: FORMULA, value: 85.7 } },
      findings: [
        {
          variant: 'default',
          severity: 'warning',
          indicator: null,
          cell: 'L208',
          message: 'Nilai total di sel L208 masih 85,7, padahal setelah dihitung ulang menjadi 61,8355.',
        },
      ],
    },
    {
      name: 'an error that is mended by now',
      cells: { L208: { formula: FORMULA, value: { error: '#DIV/0!' } } },
      findings: [
        {
          variant: 'default',
          severity: 'warning',
          indicator: null,
          cell: 'L208',
          message: 'Nilai total di sel L208 masih #DIV/0!, padahal setelah dihitung ulang menjadi 61,8355.',
        },
      ],
    },
  ],
};
