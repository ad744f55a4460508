import type { RuleCases } from '../support/cases';

export const cases: RuleCases = {
  rule: 'answer-type',
  accept: [
    { name: 'numbers where numbers belong' },
    {
      name: 'an index on another scale typed as text: the range rule tells it',
      answers: { 'B.I.a': '82,25' },
    },
    { name: 'a wrong letter: the scale rule tells it', answers: { 'A.I.1.i.b': 'F' } },
  ],
  reject: [
    {
      name: 'a count typed as text',
      answers: { 'A.II.1.i.a#agents': ' 10' },
      findings: [
        {
          variant: 'number-as-text',
          severity: 'error',
          indicator: 'A.II.1.i.a',
          cell: 'K129',
          message:
            'Angka " 10" pada indikator A.II.1.i.a tersimpan sebagai teks, sehingga tidak dihitung oleh Excel.',
          correction: 10,
        },
      ],
    },
    {
      name: 'an index with a decimal comma on a computer set to points',
      answers: { 'B.I.a': '3,29' },
      findings: [
        {
          variant: 'number-as-text',
          severity: 'error',
          indicator: 'B.I.a',
          cell: 'K202',
          message:
            'Angka "3,29" pada indikator B.I.a tersimpan sebagai teks, sehingga tidak dihitung oleh Excel.',
          correction: 3.29,
        },
      ],
    },
    {
      name: 'words where a number belongs, and a text that is no certain number',
      answers: { 'A.II.4.i.a#targets': '8 sasaran', 'A.II.4.i.a#targetsMet': '1.234' },
      findings: [
        {
          variant: 'number-expected',
          severity: 'error',
          indicator: 'A.II.4.i.a',
          cell: 'K161',
          message: 'Indikator A.II.4.i.a berisi "8 sasaran", padahal harus berupa angka.',
        },
        {
          variant: 'number-expected',
          severity: 'error',
          indicator: 'A.II.4.i.a',
          cell: 'K162',
          message: 'Indikator A.II.4.i.a berisi "1.234", padahal harus berupa angka.',
        },
      ],
    },
    {
      name: 'a number or TRUE where a choice belongs',
      answers: { 'A.I.1.i.b': 1, 'A.I.1.ii.a': true },
      findings: [
        {
          variant: 'choice-expected',
          severity: 'error',
          indicator: 'A.I.1.i.b',
          cell: 'K9',
          message: 'Indikator A.I.1.i.b berisi 1, padahal harus berupa pilihan.',
        },
        {
          variant: 'choice-expected',
          severity: 'error',
          indicator: 'A.I.1.ii.a',
          cell: 'K11',
          message: 'Indikator A.I.1.ii.a berisi TRUE, padahal harus berupa pilihan.',
        },
      ],
    },
  ],
};
