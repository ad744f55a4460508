import type { RuleCases } from '../support/cases';

export const cases: RuleCases = {
  rule: 'answer-kind-differs',
  accept: [
    { name: 'the official workbook', cells: {} },
    {
      name: 'blanks, line breaks and letter case make no difference',
      cells: { J8: 'ya / tidak', J202: 'Nilai (0-4)', J129: ' jumlah' },
    },
    { name: 'the percent sign beside a subarea is nothing of ours', cells: { J170: 'x' } },
  ],
  reject: [
    {
      name: 'an answer typed over the kind',
      cells: { J8: 'Ya' },
      findings: [
        {
          variant: 'default',
          severity: 'error',
          indicator: 'A.I.1.i.a',
          cell: 'J8',
          message:
            'Sel J8 berisi "Ya", padahal pilihan jawaban A.I.1.i.a adalah "Ya/Tidak". Jawabannya tidak dinilai dengan benar.',
        },
      ],
    },
    {
      name: 'another scale on a computed indicator, and a count without its mark',
      cells: { J171: 'A/B/C', J172: null },
      findings: [
        {
          variant: 'default',
          severity: 'error',
          indicator: 'A.II.5.ii.a',
          cell: 'J171',
          message:
            'Sel J171 berisi "A/B/C", padahal pilihan jawaban A.II.5.ii.a adalah "%". Jawabannya tidak dinilai dengan benar.',
        },
        {
          variant: 'blank',
          severity: 'error',
          indicator: 'A.II.5.ii.a',
          cell: 'J172',
          message:
            'Sel J172 kosong, padahal pilihan jawaban A.II.5.ii.a adalah "Jumlah". Jawabannya tidak dinilai.',
        },
      ],
    },
  ],
};
