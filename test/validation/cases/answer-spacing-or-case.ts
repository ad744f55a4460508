import type { RuleCases } from '../support/cases';

export const cases: RuleCases = {
  rule: 'answer-spacing-or-case',
  accept: [
    { name: 'choices written as offered' },
    { name: 'a choice that does not exist', answers: { 'A.I.1.i.b': 'F ' } },
  ],
  reject: [
    {
      name: 'lower case, which Excel takes',
      answers: { 'A.I.1.i.a': 'ya' },
      findings: [
        {
          variant: 'case',
          severity: 'warning',
          indicator: 'A.I.1.i.a',
          cell: 'K8',
          message:
            'Jawaban "ya" pada indikator A.I.1.i.a tetap dinilai, tetapi penulisannya berbeda dari pilihan "Ya".',
          correction: 'Ya',
        },
      ],
    },
    {
      name: 'a blank behind the letter, which Excel does not take',
      answers: { 'A.I.1.i.b': 'b\u00a0' },
      findings: [
        {
          variant: 'spaces',
          severity: 'error',
          indicator: 'A.I.1.i.b',
          cell: 'K9',
          message: 'Jawaban "b\u00a0" pada indikator A.I.1.i.b memuat spasi, sehingga tidak dinilai.',
          correction: 'B',
        },
      ],
    },
  ],
};
