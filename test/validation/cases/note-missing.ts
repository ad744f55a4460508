import type { RuleCases } from '../support/cases';

export const cases: RuleCases = {
  rule: 'note-missing',
  accept: [
    { name: 'notes everywhere' },
    {
      name: 'no note for an answer that earns nothing',
      answers: { 'A.I.1.i.a': { answer: 'Tidak', note: null } },
    },
    {
      name: 'a computed indicator whose note stands with one of its counts',
      answers: { 'A.II.1.i.a': { note: null }, 'A.II.1.i.a#agents': { note: 'SK agen perubahan' } },
    },
  ],
  reject: [
    {
      name: 'an answer that earns points, and a note of blanks only',
      answers: { 'A.I.1.i.a': { note: null }, 'A.II.1.i.a': { note: '  ' } },
      findings: [
        {
          variant: 'default',
          severity: 'warning',
          indicator: 'A.I.1.i.a',
          cell: 'O8',
          message: 'Indikator A.I.1.i.a mendapat nilai, tetapi belum ada catatan.',
        },
        {
          variant: 'default',
          severity: 'warning',
          indicator: 'A.II.1.i.a',
          cell: 'O128',
          message: 'Indikator A.II.1.i.a mendapat nilai, tetapi belum ada catatan.',
        },
      ],
    },
    {
      name: 'no note anywhere, once for all',
      empty: true,
      answers: { 'A.I.1.i.a': 'Ya', 'A.I.1.i.b': 'A' },
      findings: [
        {
          variant: 'all',
          severity: 'warning',
          indicator: null,
          cell: null,
          message: 'Belum ada catatan untuk 2 indikator yang mendapat nilai.',
        },
      ],
    },
  ],
};
