import type { RuleCases } from '../support/cases';

const rows = (col: string, first: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${col}${String(first + at)}`);
const all = (cells: readonly string[], locked: boolean) =>
  Object.fromEntries(cells.map((cell) => [cell, { locked }]));

export const cases: RuleCases = {
  rule: 'lock-differs',
  accept: [
    { name: 'the official workbook', cells: {} },
    { name: 'a sheet that is not protected', looks: { K8: { locked: true } }, unprotected: true },
    { name: 'an answer the ministry itself issues closed', looks: { K169: { list: null, locked: true } } },
    {
      name: 'a note beside a count, and the evidence',
      looks: { O129: { locked: true }, Q8: { locked: true } },
    },
  ],
  reject: [
    {
      name: 'an answer and a note nobody can fill',
      looks: { K8: { locked: true }, O9: { locked: true } },
      findings: [
        {
          variant: 'default',
          severity: 'warning',
          indicator: 'A.I.1.i.a',
          cell: 'K8',
          message: 'Sel K8 terkunci pada lembar yang diproteksi, sehingga tidak dapat diisi.',
        },
        {
          variant: 'default',
          severity: 'warning',
          indicator: 'A.I.1.i.b',
          cell: 'O9',
          message: 'Sel O9 terkunci pada lembar yang diproteksi, sehingga tidak dapat diisi.',
        },
      ],
    },
    {
      name: 'a weight and a formula left open',
      looks: { H7: { locked: false }, L8: { locked: false } },
      findings: [
        {
          variant: 'open',
          severity: 'info',
          indicator: 'A.I.1.i',
          cell: 'H7',
          message: 'Sel H7 tidak terkunci, sehingga rumus, bobot, atau jenis jawabannya mudah tertimpa.',
        },
        {
          variant: 'open',
          severity: 'info',
          indicator: 'A.I.1.i.a',
          cell: 'L8',
          message: 'Sel L8 tidak terkunci, sehingga rumus, bobot, atau jenis jawabannya mudah tertimpa.',
        },
      ],
    },
    {
      name: 'a whole block locked and another left open, each told once',
      looks: { ...all([...rows('K', 29, 4), 'K34', 'K35'], true), ...all(rows('L', 4, 6), false) },
      findings: [
        {
          variant: 'several',
          severity: 'warning',
          indicator: null,
          cell: 'K29',
          message:
            '6 sel isian terkunci pada lembar yang diproteksi, sehingga tidak dapat diisi: K29, K30, K31, K32, K34, ….',
        },
        {
          variant: 'several-open',
          severity: 'info',
          indicator: null,
          cell: 'L4',
          message:
            '6 sel berisi rumus, bobot, atau jenis jawaban tidak terkunci, sehingga mudah tertimpa: L4, L5, L6, L7, L8, ….',
        },
      ],
    },
  ],
};
