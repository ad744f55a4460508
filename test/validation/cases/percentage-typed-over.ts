import type { RuleCases } from '../support/cases';

const OPEN_PARTS = {
  'A.II.5.iii.b#administrators': null,
  'A.II.5.iii.b#supervisors': null,
  'A.II.5.iii.b#functionalAndStaff': null,
};

export const cases: RuleCases = {
  rule: 'percentage-typed-over',
  accept: [
    { name: 'the official workbook', cells: {} },
    { name: 'the same percentage computed in another way', cells: { K128: { formula: 'MIN(1,K130/K129)' } } },
  ],
  reject: [
    {
      name: 'a percentage typed over its formula',
      cells: { K154: 1 },
      findings: [
        {
          variant: 'default',
          severity: 'error',
          indicator: 'A.II.3.iii.a',
          cell: 'K154',
          message:
            'Rumus di sel K154 (A.II.3.iii.a) tertimpa angka 1; menurut jumlah di bawahnya, hasilnya 0,5.',
        },
      ],
    },
    {
      name: 'a sum of counts typed over its formula',
      cells: { K185: 25 },
      findings: [
        {
          variant: 'default',
          severity: 'error',
          indicator: 'A.II.5.iii.b',
          cell: 'K185',
          message:
            'Rumus di sel K185 (A.II.5.iii.b) tertimpa angka 25; menurut jumlah di bawahnya, hasilnya 12.',
        },
      ],
    },
    {
      name: 'a sum of counts none of which is filled, as in copies of the ministry',
      answers: OPEN_PARTS,
      cells: { K185: 25 },
      findings: [
        {
          variant: 'sum-open',
          severity: 'warning',
          indicator: 'A.II.5.iii.b',
          cell: 'K185',
          message:
            'Sel K185 (A.II.5.iii.b) berisi "25" tanpa rumus, sedangkan rinciannya belum diisi. Salinan resmi pun kadang demikian.',
        },
      ],
    },
    {
      name: 'a percentage without its counts, and one deleted',
      answers: { 'A.II.4.i.a#targets': null },
      cells: { K160: 1, K193: null },
      findings: [
        {
          variant: 'open',
          severity: 'error',
          indicator: 'A.II.4.i.a',
          cell: 'K160',
          message: 'Rumus di sel K160 (A.II.4.i.a) tertimpa "1", padahal jumlah di bawahnya belum lengkap.',
        },
        {
          variant: 'blank',
          severity: 'error',
          indicator: 'A.II.6.i.b',
          cell: 'K193',
          message: 'Rumus di sel K193 (A.II.6.i.b) terhapus, sehingga indikator ini tidak dinilai.',
        },
      ],
    },
  ],
};
