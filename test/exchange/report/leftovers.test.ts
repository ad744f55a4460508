import assert from 'node:assert/strict';
import { UNKNOWN_UNIT } from '../../../src/assessment/types';
import { NO_DETAILS } from '../../../src/exchange/report/details';
import type { ReportDetails } from '../../../src/exchange/report/details';
import { documentLeftovers, otherUnits, reportLeftovers } from '../../../src/exchange/report/leftovers';
import type { Leftover } from '../../../src/exchange/report/leftovers';

const UNIT = { ...UNKNOWN_UNIT, name: 'KPU Kota Contoh', year: 2026, target: 'WBK' as const };
const FULL: ReportDetails = {
  ...NO_DETAILS,
  office: 'Inspektorat Contoh',
  number: '700/12/LHE/2026',
  date: '2026-05-29',
  place: 'Contoh',
  assignmentNumber: 'ST-7/2026',
  assignmentDate: '2026-04-01',
  periodFrom: '2026-04-06',
  periodTo: '2026-04-30',
  atName: 'Anggota',
  ktName: 'Ketua',
  dalnisName: 'Pengendali',
};

const shown = (leftovers: readonly Leftover[]): readonly string[] =>
  leftovers.map((each) =>
    `${each.kind} ${'field' in each && each.field ? each.field : ''}${'found' in each ? ` ${each.found}` : ''}`.replace(
      '  ',
      ' ',
    ),
  );

const NAMES: readonly (readonly [string, string, readonly string[]])[] = [
  ['KPU Kota Contoh', 'KPU Kota Contoh sudah menetapkan tim.', []],
  ['KPU Kota Contoh', 'Laporan KPU Kota Sampel dipakai kembali.', ['KPU Kota Sampel']],
  [
    'KPU Kota Contoh',
    'Seperti di kpu kabupaten Sampel Utara, ruang tunggu ...',
    ['kpu kabupaten Sampel Utara'],
  ],
  ['KPU Kota Contoh', 'Surat KPU RI dan KPU Provinsi Contoh menjadi dasar.', []],
  ['KPU Kota Contoh', 'KPU Kota sudah baik. Contoh baik: ruang layanan.', []],
  ['KPU Kota Contoh', 'KPU Kota. Sampel diambil acak.', []],
  ['KPU Kabupaten Contoh', 'Dibanding KPU Kab. Sampel, lebih baik.', ['KPU Kab. Sampel']],
  ['KPU Kota Contoh Utara', 'KPU Kota Contoh Utara; KPU Kota Sampel.', ['KPU Kota Sampel']],
  ['Pengadilan Negeri Contoh', 'Pengadilan Negeri Sampel pada 2025', ['Pengadilan Negeri Sampel']],
  ['Inspektorat', 'Inspektorat Sampel', []],
];

describe('leftovers of another report', () => {
  for (const [own, text, expected] of NAMES)
    it(`${own}: "${text}" names ${expected.join(', ') || 'nobody else'}`, () => {
      assert.deepEqual(otherUnits(text, own), expected);
    });

  it('let a name stand that was confirmed', () => {
    assert.deepEqual(otherUnits('KPU Kota Sampel', 'KPU Kota Contoh', ['KPU Kota Sampel']), []);
  });

  it('find nothing in a finished report', () => {
    assert.deepEqual(reportLeftovers(UNIT, FULL, ['KPU Kota Contoh']), []);
  });

  it('name every empty field, but those that may stay empty', () => {
    assert.deepEqual(
      shown(reportLeftovers({ ...UNIT, target: null }, { ...FULL, number: null, ktName: null }, [])),
      ['empty-field target', 'empty-field number', 'empty-field ktName'],
    );
  });

  it("name numbers and dates of another year; the next year's first months are no fault", () => {
    const old = { ...FULL, number: '700/12/LHE/2025', assignmentDate: '2025-04-01', date: '2027-01-15' };
    assert.deepEqual(shown(reportLeftovers(UNIT, old, [])), [
      'other-year number 700/12/LHE/2025',
      'other-year assignmentDate 2025-04-01',
    ]);
  });

  it('are found in a document somebody edited: marks, names, old numbers, no regulations', () => {
    const text =
      'Nomor : 700/3/LHE/2025\nPermenPANRB Nomor 90 Tahun 2021\nKPU Kota Contoh, KPU Kota Sampel\n[isi: Tanggal laporan]';
    assert.deepEqual(shown(documentLeftovers(UNIT, text)), [
      'open-mark [isi: Tanggal laporan]',
      'other-unit KPU Kota Sampel',
      'other-year 700/3/LHE/2025',
    ]);
  });
});
