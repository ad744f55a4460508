import type { RuleCases } from '../support/cases';

const rows = (col: string, first: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${col}${String(first + at)}`);
const all = (cells: readonly string[], numberFormat: string) =>
  Object.fromEntries(cells.map((cell) => [cell, { numberFormat }]));

export const cases: RuleCases = {
  rule: 'number-format-differs',
  accept: [
    { name: 'the official workbook', cells: {} },
    {
      name: 'formats that only round, colour or add a word',
      looks: {
        L8: { numberFormat: '[Red]0.000;-0' },
        K129: { numberFormat: '#,##0 "hari"' },
        M7: { numberFormat: '0%' },
        H7: { numberFormat: 'General' },
      },
    },
    { name: 'a letter in text format', looks: { K8: { numberFormat: '@' } } },
    { name: 'a value 0..1 as percent', looks: { L8: { numberFormat: '0%' } } },
    { name: 'a percentage the ministry itself shows as a number', looks: { M177: { numberFormat: '0.00' } } },
  ],
  reject: [
    {
      name: 'a count that becomes text, one that shows as a date, a total that does not show',
      looks: {
        K129: { numberFormat: '@' },
        K130: { numberFormat: '[$-421]dd\\ mmmm\\ yyyy;@' },
        L208: { numberFormat: ';;;' },
      },
      findings: [
        {
          variant: 'text',
          severity: 'warning',
          indicator: 'A.II.1.i.a',
          cell: 'K129',
          message: 'Sel K129 berformat teks: angka yang diketik di sini menjadi teks dan tidak dihitung.',
        },
        {
          variant: 'date',
          severity: 'warning',
          indicator: 'A.II.1.i.a',
          cell: 'K130',
          message: 'Sel K130 berformat tanggal, sehingga angkanya tampil sebagai tanggal.',
        },
        {
          variant: 'hidden',
          severity: 'warning',
          indicator: null,
          cell: 'L208',
          message: 'Format sel L208 menyembunyikan angkanya.',
        },
      ],
    },
    {
      name: 'points as percent, a percentage as points',
      looks: { L7: { numberFormat: '0.00%' }, M8: { numberFormat: '0.00' } },
      findings: [
        {
          variant: 'percent',
          severity: 'info',
          indicator: 'A.I.1.i',
          cell: 'L7',
          message: 'Sel L7 menampilkan poin sebagai persen, sehingga terbaca seratus kali lipat.',
        },
        {
          variant: 'plain',
          severity: 'info',
          indicator: 'A.I.1.i.a',
          cell: 'M8',
          message: 'Sel M8 menampilkan persentase sebagai angka biasa, sehingga 80% terbaca 0,8.',
        },
      ],
    },
    {
      name: 'a whole column in text format, another shown as points, each told once',
      looks: { ...all(rows('L', 4, 6), '@'), ...all(rows('M', 4, 6), '0.0') },
      findings: [
        {
          variant: 'several',
          severity: 'warning',
          indicator: null,
          cell: 'L4',
          message:
            '6 sel berformat @, sehingga angkanya menjadi teks, tampil sebagai tanggal, atau tersembunyi: L4, L5, L6, L7, L8, ….',
        },
        {
          variant: 'several-shown',
          severity: 'info',
          indicator: null,
          cell: 'M4',
          message:
            '6 sel berformat 0.0, sehingga poin dan persentase tertukar tampilannya: M4, M5, M6, M7, M8, ….',
        },
      ],
    },
  ],
};
