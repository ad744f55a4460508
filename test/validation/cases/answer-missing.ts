import type { RuleCases } from '../support/cases';

export const cases: RuleCases = {
  rule: 'answer-missing',
  accept: [
    { name: 'everything answered' },
    { name: 'an answer that is not in the scale: another rule tells it', answers: { 'A.I.1.i.b': 'F' } },
    { name: 'a count of nothing', answers: { 'A.II.1.i.b#integratedChanges': 0 } },
    { name: 'blanks in a count: the type rule tells it', answers: { 'A.II.1.i.a#agents': ' ' } },
  ],
  reject: [
    {
      name: 'nothing answered yet, once for the whole worksheet',
      empty: true,
      findings: [
        {
          variant: 'all',
          severity: 'warning',
          indicator: 'A.I.1.i.a',
          cell: 'K8',
          message: 'LKE belum diisi: 113 indikator masih kosong.',
        },
      ],
    },
    {
      name: 'one choice open',
      answers: { 'A.I.1.i.b': null },
      findings: [
        {
          variant: 'indicator',
          severity: 'warning',
          indicator: 'A.I.1.i.b',
          cell: 'K9',
          message: 'Indikator A.I.1.i.b belum dijawab.',
        },
      ],
    },
    {
      name: 'an area nobody has begun, once for the area',
      answers: {
        'A.II.2.i.a': null,
        'A.II.2.ii.a': null,
        'A.II.2.ii.b': null,
        'A.II.2.iii.a': null,
        'A.II.2.iii.b': null,
        'A.II.2.iii.c': null,
      },
      findings: [
        {
          variant: 'area',
          severity: 'warning',
          indicator: 'A.II.2',
          cell: 'K140',
          message: 'Area A.II.2 Penataan Tatalaksana belum diisi sama sekali (6 indikator).',
        },
      ],
    },
    {
      name: 'one of several counts open',
      answers: { 'A.II.5.iii.a#others': null },
      findings: [
        {
          variant: 'count',
          severity: 'warning',
          indicator: 'A.II.5.iii.a',
          cell: 'K181',
          message: 'Indikator A.II.5.iii.a belum dapat dihitung: jumlah "Wajib lapor lainnya" masih kosong.',
        },
      ],
    },
    {
      name: 'all counts of an indicator open, once for the indicator',
      answers: { 'A.II.1.i.a#agents': null, 'A.II.1.i.a#changes': null },
      findings: [
        {
          variant: 'counts',
          severity: 'warning',
          indicator: 'A.II.1.i.a',
          cell: 'K129',
          message: 'Indikator A.II.1.i.a belum dihitung: 2 jumlah pembentuknya masih kosong.',
        },
      ],
    },
  ],
};
