import type { RuleCases } from '../support/cases';

/** L175 as the ministry has it; told in every case that leaves it alone. */
const OFFICIAL = {
  variant: 'official',
  severity: 'info',
  indicator: 'A.II.5.iii',
  cell: 'L175',
  message:
    'Kesalahan bawaan berkas resmi: rumus L175 menghitung LHKPN dua kali dan melewatkan A.II.5.iii.b. Tercetak 1,3333, seharusnya 1,3333.',
} as const;

export const cases: RuleCases = {
  rule: 'parent-leaves-out-child',
  accept: [
    { name: 'the wealth reports mended', cells: { L175: { formula: 'AVERAGE(L176,L183)*H175' } } },
    { name: 'the wealth reports mended over the values', cells: { L175: { formula: '(L177+L184)/2*H175' } } },
    {
      name: 'a total that reaches its parts by another way',
      cells: { L175: { formula: 'AVERAGE(L176,L183)*H175' }, L208: { formula: 'SUM(L5,L125,L206)' } },
    },
  ],
  reject: [
    {
      name: "the ministry's own slip, where it changes the score",
      answers: { 'A.II.5.iii.b#reported': 6 },
      cells: {},
      findings: [
        { ...OFFICIAL, message: OFFICIAL.message.replace('seharusnya 1,3333', 'seharusnya 1,1667') },
      ],
    },
    {
      name: "the ministry's own slip, where both reports stand equal",
      cells: {},
      findings: [
        {
          ...OFFICIAL,
          variant: 'official-equal',
          message:
            'Kesalahan bawaan berkas resmi: rumus L175 menghitung LHKPN dua kali dan melewatkan A.II.5.iii.b.',
        },
      ],
    },
    {
      name: 'a subarea and an area that stop one row early',
      cells: {
        L7: { formula: 'AVERAGE(L8:L8)*H7' },
        L23: { formula: 'SUM(L24,L28)' },
        L175: { formula: 'AVERAGE(L176,L183)*H175' },
      },
      findings: [
        {
          variant: 'default',
          severity: 'error',
          indicator: 'A.I.1.i',
          cell: 'L7',
          message: 'Rumus L7 tidak menyertakan A.I.1.i.b, sehingga bagian itu tidak ikut dinilai.',
        },
        {
          variant: 'default',
          severity: 'error',
          indicator: 'A.I.2',
          cell: 'L23',
          message: 'Rumus L23 tidak menyertakan A.I.2.iii, sehingga bagian itu tidak ikut dinilai.',
        },
      ],
    },
    {
      name: 'wealth reports wrong in another way than the ministry has it, and a total without results',
      cells: { L175: { formula: 'L176*H175' }, L208: { formula: 'SUM(L198)' } },
      findings: [
        {
          variant: 'default',
          severity: 'error',
          indicator: 'A.II.5.iii',
          cell: 'L175',
          message: 'Rumus L175 tidak menyertakan A.II.5.iii.b, sehingga bagian itu tidak ikut dinilai.',
        },
        {
          variant: 'default',
          severity: 'error',
          indicator: null,
          cell: 'L208',
          message: 'Rumus L208 tidak menyertakan B, sehingga bagian itu tidak ikut dinilai.',
        },
      ],
    },
  ],
};
