import { toA1 } from '../../../src/support/address';
import type { RuleCases } from '../support/cases';
import { BLANK_READING } from '../support/workbooks';

const scoreCells = [...BLANK_READING.nodes.values()].flatMap(({ score }) => (score ? [toA1(score)] : []));

export const cases: RuleCases = {
  rule: 'formula-replaced',
  accept: [
    { name: 'the official workbook', cells: {} },
    { name: 'the official workbook without answers', empty: true, cells: {} },
    { name: 'a blank beside a count, where nothing is scored', cells: { L129: null } },
    { name: 'a percentage cell cleared: the official sheet lacks some too', cells: { M7: null } },
    { name: 'a typed percentage of counts: another rule tells it', cells: { K154: 1 } },
  ],
  reject: [
    {
      name: 'a subarea and an indicator of component B typed over',
      cells: { L62: 2.5, L203: 5 },
      findings: [
        {
          variant: 'default',
          severity: 'error',
          indicator: 'A.I.4.i',
          cell: 'L62',
          message: 'Rumus nilai A.I.4.i di sel L62 tertimpa "2,5"; menurut jawaban, nilainya 1,1083.',
        },
        {
          variant: 'default',
          severity: 'error',
          indicator: 'B.I.b',
          cell: 'L203',
          message: 'Rumus nilai B.I.b di sel L203 tertimpa "5"; menurut jawaban, nilainya 1,25.',
        },
      ],
    },
    {
      name: 'the grand total typed over',
      cells: { L208: 90 },
      findings: [
        {
          variant: 'total',
          severity: 'error',
          indicator: null,
          cell: 'L208',
          message: 'Rumus nilai total di sel L208 tertimpa "90"; menurut jawaban, nilainya 61,8355.',
        },
      ],
    },
    {
      name: 'a score without an answer, and one deleted',
      answers: { 'A.I.1.i.a': null },
      cells: { L8: 1, L9: null },
      findings: [
        {
          variant: 'open',
          severity: 'error',
          indicator: 'A.I.1.i.a',
          cell: 'L8',
          message: 'Rumus nilai di sel L8 tertimpa "1", padahal belum ada jawaban yang dinilai.',
        },
        {
          variant: 'blank',
          severity: 'error',
          indicator: 'A.I.1.i.b',
          cell: 'L9',
          message: 'Rumus nilai di sel L9 terhapus.',
        },
      ],
    },
    {
      name: 'a number beside a count, which the average takes in, and a typed percentage',
      cells: { L129: 1, M7: 1 },
      findings: [
        {
          variant: 'percent',
          severity: 'warning',
          indicator: 'A.I.1.i',
          cell: 'M7',
          message:
            'Rumus persentase di sel M7 tertimpa angka 1. Nilai tidak berubah, tetapi tampilannya dapat keliru.',
        },
        {
          variant: 'count',
          severity: 'error',
          indicator: 'A.II.1.i.a',
          cell: 'L129',
          message:
            'Sel L129 pada A.II.1.i.a berisi angka 1 yang ikut dirata-ratakan, padahal di sini tidak ada nilai.',
        },
      ],
    },
    {
      name: 'a copy of values only, once for the sheet',
      cells: Object.fromEntries(scoreCells.map((cell) => [cell, 1])),
      findings: [
        {
          variant: 'sheet',
          severity: 'error',
          indicator: null,
          cell: 'L4',
          message: 'Lembar LKE ZI tinggal angka: 310 sel penghitung tidak lagi berisi rumus, mulai dari L4.',
        },
      ],
    },
  ],
};
