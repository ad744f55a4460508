import type { RuleCases } from '../support/cases';

export const cases: RuleCases = {
  rule: 'evidence-missing',
  accept: [
    { name: 'evidence everywhere' },
    {
      name: 'a title without a link is evidence',
      answers: { 'A.I.1.i.a': { evidence: 'SK Tim Kerja Nomor 12 Tahun 2026' } },
    },
    {
      name: 'none for an answer that earns nothing',
      answers: { 'A.I.1.i.a': { answer: 'Tidak', evidence: null } },
    },
    { name: 'the evaluator gives no evidence', empty: true, layer: 'tpi', answers: { 'A.I.1.i.a': 'Ya' } },
  ],
  reject: [
    {
      name: 'an answer that earns points',
      answers: { 'A.I.1.i.a': { evidence: null } },
      findings: [
        {
          variant: 'default',
          severity: 'warning',
          indicator: 'A.I.1.i.a',
          cell: 'Q8',
          message: 'Indikator A.I.1.i.a mendapat nilai, tetapi belum ada bukti dukung.',
        },
      ],
    },
    {
      name: 'no evidence anywhere, once for all',
      empty: true,
      answers: { 'A.I.1.i.a': 'Ya', 'A.I.1.i.b': 'A' },
      findings: [
        {
          variant: 'all',
          severity: 'warning',
          indicator: null,
          cell: null,
          message: 'Belum ada bukti dukung untuk 2 indikator yang mendapat nilai.',
        },
      ],
    },
  ],
};
