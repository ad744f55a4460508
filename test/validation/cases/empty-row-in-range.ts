import type { RuleCases } from '../support/cases';

export const cases: RuleCases = {
  rule: 'empty-row-in-range',
  accept: [
    { name: 'the range mended', cells: { L89: { formula: 'AVERAGE(L91:L93)*H89' } } },
    { name: 'a row that says something', cells: { G90: 'Catatan tim kerja' } },
  ],
  reject: [
    {
      name: 'the official workbook',
      cells: {},
      findings: [
        {
          variant: 'default',
          severity: 'info',
          indicator: 'A.I.5.iv',
          cell: 'L90',
          message:
            'Baris kosong di L90 termasuk dalam rentang rumus L89. Nilai tidak berubah; berkas resmi memang demikian.',
        },
      ],
    },
    {
      name: 'a number in the empty row',
      cells: { L90: 1 },
      findings: [
        {
          variant: 'counts',
          severity: 'error',
          indicator: 'A.I.5.iv',
          cell: 'L90',
          message: 'Baris tanpa indikator di L90 bernilai 1 dan ikut dirata-ratakan oleh rumus L89.',
        },
      ],
    },
  ],
};
