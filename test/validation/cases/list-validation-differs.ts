import type { RuleCases } from '../support/cases';

export const cases: RuleCases = {
  rule: 'list-validation-differs',
  accept: [
    { name: 'the official workbook', cells: {} },
    {
      name: 'the same choices in another order, spelling and spacing',
      looks: { K9: { list: ['C', ' b', 'A'] }, K8: { list: ['ya', 'TIDAK'] } },
    },
    {
      name: 'choices that stand in cells',
      cells: { X1: 'A', X2: 'B', X3: 'C' },
      looks: { K9: { list: ['$X$1:$X$3'] } },
    },
    {
      name: 'a list that a formula gives, which only Excel can tell',
      looks: { K9: { list: ['INDIRECT(J9)'] } },
    },
    { name: 'an answer the ministry itself issues closed', looks: { K169: { list: null, locked: true } } },
    { name: 'a count and an index, which are typed', looks: { K129: { list: null }, K202: { list: null } } },
  ],
  reject: [
    {
      name: 'a list taken away',
      looks: { K9: { list: null } },
      findings: [
        {
          variant: 'missing',
          severity: 'warning',
          indicator: 'A.I.1.i.b',
          cell: 'K9',
          message:
            'Sel jawaban K9 (A.I.1.i.b) tidak lagi menawarkan daftar pilihan, sehingga apa pun dapat diketik.',
        },
      ],
    },
    {
      name: 'the list of another kind, one without end, and one whose cells are lost',
      looks: {
        K8: { list: ['Ya', 'Tidak', 'Mungkin'] },
        K9: { list: ['A', 'B', 'C', 'D'] },
        K12: { list: ["'Daftar'!#REF!"] },
      },
      findings: [
        {
          variant: 'default',
          severity: 'warning',
          indicator: 'A.I.1.i.a',
          cell: 'K8',
          message:
            'Daftar pilihan di sel K8 (A.I.1.i.a) menawarkan "Ya, Tidak, Mungkin", padahal pilihannya Ya, Tidak.',
        },
        {
          variant: 'default',
          severity: 'warning',
          indicator: 'A.I.1.i.b',
          cell: 'K9',
          message:
            'Daftar pilihan di sel K9 (A.I.1.i.b) menawarkan "A, B, C, D", padahal pilihannya A, B, C.',
        },
        {
          variant: 'default',
          severity: 'warning',
          indicator: 'A.I.1.ii.b',
          cell: 'K12',
          message: 'Daftar pilihan di sel K12 (A.I.1.ii.b) menawarkan "#REF!", padahal pilihannya A, B, C.',
        },
      ],
    },
    {
      name: 'many lists lost at once, told once',
      looks: Object.fromEntries([8, 9, 11, 12, 13, 15].map((row) => [`K${String(row)}`, { list: null }])),
      findings: [
        {
          variant: 'several',
          severity: 'warning',
          indicator: null,
          cell: 'K8',
          message:
            '6 dari 103 sel jawaban tidak menawarkan daftar pilihan yang benar, mulai dari lembar LKE ZI sel K8: K8, K9, K11, K12, K13, …. Biasanya berkas pernah disimpan program lain.',
        },
      ],
    },
  ],
};
