import { binary, call, iff, num, over, ref, range, sum, text } from '../../../src/worksheet/formula/expr';
import type { Operation, Plan } from '../../../src/worksheet/plan';
import type { StyleSheet } from '../../../src/worksheet/style';

const SHEET = 'LKE ZI';

/** One style for each thing a style can say. */
export const SAMPLE_STYLES: StyleSheet = {
  title: { font: { name: 'Arial', size: 16, bold: true, color: '1F4E79' }, align: { vertical: 'center' } },
  head: {
    font: { bold: true, color: 'FFFFFF' },
    fill: '1F4E79',
    border: { color: '808080', weight: 'medium' },
    align: { horizontal: 'center', vertical: 'center', wrap: true },
  },
  text: { border: { color: 'A0A0A0', weight: 'thin' }, align: { vertical: 'top', wrap: true, indent: 1 } },
  answer: {
    fill: 'FFF9E5',
    border: { color: 'A0A0A0', weight: 'hair', sides: ['top', 'bottom'] },
    align: { horizontal: 'center' },
    unlocked: true,
  },
  share: { numberFormat: '0.00%', border: { color: 'A0A0A0', weight: 'thin' } },
  points: { numberFormat: '0.00', font: { italic: true }, border: { color: 'A0A0A0', weight: 'thin' } },
  link: { font: { underline: true, color: '0563C1' } },
  done: { fill: 'C6EFCE', font: { bold: true, color: '006100' } },
  open: { fill: 'FFC7CE', font: { color: '9C0006' } },
};

const AREAS = [
  'Manajemen Perubahan',
  'Tatalaksana',
  'SDM',
  'Akuntabilitas',
  'Pengawasan',
  'Pelayanan Publik',
];
const FIRST = 4;
const LAST = FIRST + AREAS.length - 1;
const SHOWN = range(ref(FIRST, 4), ref(LAST, 4));

function areaRow(name: string, i: number): Extract<Operation, { op: 'write' }>['cells'][number] {
  const row = FIRST + i;
  return [
    { value: i + 1 },
    { value: name },
    null,
    { formula: iff(binary('=', ref(row, 3), text('')), text(''), over(ref(row, 3), num(10))) },
    { formula: iff(binary('=', ref(row, 3), text('')), text('belum diisi'), text('terisi')) },
  ];
}

/** A small plan with every kind of operation. */
export const SAMPLE_PLAN: Plan = {
  layout: 'sample',
  edition: 'permenpanrb-90-2021',
  operations: [
    {
      op: 'addSheet',
      sheet: SHEET,
      visibility: 'visible',
      tabColor: '1F4E79',
      showGridlines: false,
      zoom: 90,
    },
    { op: 'addSheet', sheet: 'Rekap', visibility: 'visible' },
    { op: 'addSheet', sheet: '_Daftar', visibility: 'hidden' },
    { op: 'addSheet', sheet: '_Meta', visibility: 'veryHidden' },
    {
      op: 'columns',
      sheet: SHEET,
      widths: [
        { col: 1, width: 5 },
        { col: 2, width: 34 },
        { col: 3, width: 12 },
        { col: 4, width: 14 },
        { col: 5, width: 16 },
        { col: 7, width: 9, hidden: true },
      ],
    },
    {
      op: 'rows',
      sheet: SHEET,
      heights: [
        { row: 1, height: 30 },
        { row: 40, height: 21, hidden: true },
      ],
    },
    { op: 'write', sheet: SHEET, at: 'A1', cells: [[{ value: 'Lembar <kerja> & \'evaluasi\' "ZI"' }]] },
    {
      op: 'write',
      sheet: SHEET,
      at: 'A3',
      cells: [
        [{ value: 'No' }, { value: 'Area' }, { value: 'Jawaban' }, { value: 'Nilai' }, { value: 'Status' }],
      ],
    },
    { op: 'write', sheet: SHEET, at: `A${String(FIRST)}`, cells: AREAS.map(areaRow) },
    {
      op: 'write',
      sheet: SHEET,
      at: `A${String(LAST + 2)}`,
      cells: [
        [{ value: 'Jumlah' }, null, null, { formula: sum(SHOWN) }],
        [{ value: 'Rata-rata' }, null, null, { formula: call('AVERAGE', SHOWN) }],
        [{ value: '  =1+1 teks\nbaris kedua\r\nketiga _x0041_ ' }, { value: true }, { value: '#N/A' }],
      ],
    },
    { op: 'style', sheet: SHEET, range: 'A1:E1', style: 'title' },
    { op: 'style', sheet: SHEET, range: 'A3:E3', style: 'head' },
    { op: 'style', sheet: SHEET, range: `A${String(FIRST)}:E${String(LAST)}`, style: 'text' },
    { op: 'style', sheet: SHEET, range: `C${String(FIRST)}:C${String(LAST)}`, style: 'answer' },
    { op: 'style', sheet: SHEET, range: `D${String(FIRST)}:D${String(LAST)}`, style: 'share' },
    { op: 'style', sheet: SHEET, range: `D${String(LAST + 2)}:D${String(LAST + 3)}`, style: 'points' },
    { op: 'merge', sheet: SHEET, range: 'A1:E1' },
    { op: 'input', sheet: SHEET, range: `C${String(FIRST)}:C${String(LAST)}` },
    { op: 'input', sheet: SHEET, range: 'B20:B22' },
    {
      op: 'validate',
      sheet: SHEET,
      range: `C${String(FIRST)}:C${String(FIRST + 1)}`,
      rule: { kind: 'whole', min: 0, max: 10 },
      text: {
        errorTitle: 'Jawaban',
        error: 'Isi 0 sampai 10.',
        promptTitle: 'Nilai',
        prompt: 'Bilangan "bulat" & wajar',
      },
    },
    {
      op: 'validate',
      sheet: SHEET,
      range: `C${String(FIRST + 2)}`,
      rule: { kind: 'whole', min: 0 },
      text: { errorTitle: 'Jawaban', error: 'Isi 0 atau lebih.' },
    },
    {
      op: 'validate',
      sheet: SHEET,
      range: `C${String(FIRST + 3)}`,
      rule: { kind: 'decimal', min: 0, max: 4 },
      text: { errorTitle: 'Jawaban', error: 'Isi 0 sampai 4.' },
    },
    {
      op: 'validate',
      sheet: SHEET,
      range: 'B20',
      rule: { kind: 'list', source: ['Ya', 'Tidak', 'Kata "petik"'] },
      text: { errorTitle: 'Jawaban', error: 'Pilih dari daftar.' },
    },
    {
      op: 'validate',
      sheet: SHEET,
      range: 'B21',
      rule: { kind: 'list', source: '_Daftar!$A$1:$A$3' },
      text: { errorTitle: 'Jawaban', error: 'Pilih dari daftar.' },
    },
    {
      op: 'validate',
      sheet: SHEET,
      range: 'B22',
      rule: { kind: 'list', source: 'pilihan' },
      text: { errorTitle: 'Jawaban', error: 'Pilih dari daftar.' },
    },
    {
      op: 'conditional',
      sheet: SHEET,
      range: `E${String(FIRST)}:E${String(LAST)}`,
      formula: binary('=', { ...ref(FIRST, 5), absCol: true }, text('terisi')),
      style: 'done',
      stopIfTrue: true,
    },
    {
      op: 'conditional',
      sheet: SHEET,
      range: `E${String(FIRST)}:E${String(LAST)}`,
      formula: binary('=', { ...ref(FIRST, 5), absCol: true }, text('belum diisi')),
      style: 'open',
    },
    {
      op: 'dataBar',
      sheet: SHEET,
      range: `D${String(FIRST)}:D${String(LAST)}`,
      color: '5B9BD5',
      min: 0,
      max: 1,
    },
    { op: 'write', sheet: SHEET, at: 'A24', cells: [[{ value: 'Ke rekap' }, { value: 'Panduan' }]] },
    { op: 'style', sheet: SHEET, range: 'A24:B24', style: 'link' },
    { op: 'link', sheet: SHEET, cell: 'A24', target: '#Rekap!A1', tip: 'Buka "rekap"' },
    { op: 'link', sheet: SHEET, cell: 'B24', target: 'https://example.org/panduan?a=1&b=2#bagian' },
    { op: 'freeze', sheet: SHEET, rows: 3, cols: 2 },
    {
      op: 'print',
      sheet: SHEET,
      setup: {
        orientation: 'landscape',
        paper: 'a4',
        fitToWidth: 1,
        fitToHeight: 0,
        repeatRows: [1, 3],
        area: 'A1:E24',
        header: '&L&"Arial,Bold"LKE && ZI',
        footer: '&LUnit&RHalaman &P dari &N',
        margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6 },
        centerHorizontally: true,
      },
    },
    { op: 'protect', sheet: SHEET },
    {
      op: 'write',
      sheet: '_Daftar',
      at: 'A1',
      cells: [[{ value: 'A' }], [{ value: 'B' }], [{ value: 'C' }]],
    },
    { op: 'name', name: 'pilihan', refersTo: '_Daftar!$A$1:$A$3' },
    {
      op: 'write',
      sheet: '_Meta',
      at: 'A1',
      cells: [[{ value: 'edisi' }, { value: 'permenpanrb-90-2021' }]],
    },
    {
      op: 'write',
      sheet: 'Rekap',
      at: 'A1',
      cells: [
        [{ value: 'Area' }, { value: 'Nilai' }, { value: 'Sisa' }],
        ...AREAS.map((_, i) => [
          { formula: ref(FIRST + i, 2, SHEET) },
          { formula: call('N', ref(FIRST + i, 4, SHEET)) },
          { formula: binary('-', num(1), ref(i + 2, 2)) },
        ]),
        [null, { formula: over(num(1), num(0)) }],
      ],
    },
    {
      op: 'chart',
      sheet: 'Rekap',
      chart: {
        type: 'bar',
        grouping: 'stacked',
        title: 'Capaian per area',
        altText: 'Diagram batang capaian enam area',
        series: [
          { name: 'Tercapai', values: 'Rekap!$B$2:$B$7', categories: 'Rekap!$A$2:$A$7', color: '2E75B6' },
          { name: 'Sisa', values: 'Rekap!$C$2:$C$7', categories: 'Rekap!$A$2:$A$7', color: 'D9D9D9' },
        ],
        from: { row: 10, col: 1 },
        to: { row: 26, col: 8 },
        axis: { min: 0, max: 1, format: '0%', title: 'Bagian dari bobot' },
      },
    },
    {
      op: 'chart',
      sheet: 'Rekap',
      chart: {
        type: 'column',
        title: 'Nilai',
        altText: 'Diagram kolom',
        series: [
          { name: 'Nilai', values: 'Rekap!$B$2:$B$7', categories: 'Rekap!$A$2:$A$7', color: '70AD47' },
        ],
        from: { row: 28, col: 1 },
        to: { row: 42, col: 8 },
      },
    },
    { op: 'property', name: 'lke-schema', value: 'lke-workbook/1' },
    { op: 'property', name: 'lke-edition', value: 'permenpanrb-90-2021' },
    { op: 'activate', sheet: SHEET, cell: 'C4' },
  ],
};

/** What a user has filled in. */
export const SAMPLE_FILL = [
  { sheet: SHEET, row: FIRST, col: 3, value: 8 },
  { sheet: SHEET, row: FIRST + 1, col: 3, value: 5 },
  { sheet: SHEET, row: FIRST + 2, col: 3, value: 0 },
  { sheet: SHEET, row: FIRST + 4, col: 3, value: 10 },
  { sheet: SHEET, row: 20, col: 2, value: 'Ya' },
];
