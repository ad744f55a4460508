import type { RuleCases } from '../support/cases';

export const cases: RuleCases = {
  rule: 'answer-not-in-scale',
  accept: [
    { name: 'choices of the scale' },
    { name: 'a letter in lower case: another rule tells it', answers: { 'A.I.1.i.b': 'a' } },
    { name: 'an open answer', answers: { 'A.I.1.i.b': null } },
  ],
  reject: [
    {
      name: 'D where the scale ends at C',
      answers: { 'A.I.1.i.b': 'D' },
      findings: [
        {
          variant: 'default',
          severity: 'error',
          indicator: 'A.I.1.i.b',
          cell: 'K9',
          message: 'Jawaban "D" tidak tersedia pada indikator A.I.1.i.b, sehingga tidak dinilai.',
        },
      ],
    },
    {
      name: 'a letter where Ya or Tidak belongs, and a dash',
      answers: { 'A.I.1.i.a': 'A', 'A.I.1.ii.a': '-' },
      findings: [
        {
          variant: 'default',
          severity: 'error',
          indicator: 'A.I.1.i.a',
          cell: 'K8',
          message: 'Jawaban "A" tidak tersedia pada indikator A.I.1.i.a, sehingga tidak dinilai.',
        },
        {
          variant: 'default',
          severity: 'error',
          indicator: 'A.I.1.ii.a',
          cell: 'K11',
          message: 'Jawaban "-" tidak tersedia pada indikator A.I.1.ii.a, sehingga tidak dinilai.',
        },
      ],
    },
    {
      name: 'the evaluator answers outside the scale',
      layer: 'tpi',
      answers: { 'A.I.1.i.b': 'E' },
      findings: [
        {
          variant: 'default',
          severity: 'error',
          indicator: 'A.I.1.i.b',
          cell: null,
          message: 'Jawaban "E" tidak tersedia pada indikator A.I.1.i.b, sehingga tidak dinilai.',
        },
      ],
    },
  ],
};
