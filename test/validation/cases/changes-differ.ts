import type { RuleCases } from '../support/cases';

export const cases: RuleCases = {
  rule: 'changes-differ',
  accept: [
    { name: 'the same number in both indicators' },
    { name: 'one of them open', answers: { 'A.II.1.i.b#changes': null } },
    {
      name: 'LHKPN and LHKASN have counts of one name that are not the same',
      answers: { 'A.II.5.iii.a#reported': 3 },
    },
  ],
  reject: [
    {
      name: 'two numbers for the same changes',
      answers: { 'A.II.1.i.b#changes': 7 },
      findings: [
        {
          variant: 'default',
          severity: 'warning',
          indicator: 'A.II.1.i.b',
          cell: 'K132',
          message:
            'Jumlah "Perubahan yang dihasilkan" pada indikator A.II.1.i.b (7) berbeda dari indikator A.II.1.i.a (8).',
        },
      ],
    },
  ],
};
