/** Texts around the evaluator's report, Indonesian: the reference the other languages are typed against. */
export const reportId = {
  'sheet.title': 'Data laporan hasil evaluasi',
  'sheet.intro':
    'Diisi tim penilai. Isian ini masuk ke konsep LHE dan rekap cetak; nilai, jembatan, catatan, dan rekomendasi diambil dari lembar kerja.',
  'sheet.field': 'Isian',
  'sheet.value': 'Isi',
  'sheet.hint': 'Petunjuk',
  'sheet.date.error': 'Isi tanggal, misalnya 31/05/2026.',
  'field.office': 'Nama satuan kerja penilai',
  'field.number': 'Nomor laporan',
  'field.date': 'Tanggal laporan',
  'field.place': 'Tempat penandatanganan',
  'field.assignmentNumber': 'Nomor surat tugas',
  'field.assignmentDate': 'Tanggal surat tugas',
  'field.periodFrom': 'Evaluasi mulai tanggal',
  'field.periodTo': 'Evaluasi sampai tanggal',
  'field.atName': 'Anggota tim: nama',
  'field.atNip': 'Anggota tim: NIP',
  'field.at2Name': 'Anggota tim kedua: nama',
  'field.at2Nip': 'Anggota tim kedua: NIP',
  'field.ktName': 'Ketua tim: nama',
  'field.ktNip': 'Ketua tim: NIP',
  'field.dalnisName': 'Pengendali teknis: nama',
  'field.dalnisNip': 'Pengendali teknis: NIP',
  'field.name': 'Nama unit',
  'field.unitName': 'Nama unit',
  'field.year': 'Tahun penilaian',
  'field.target': 'Predikat yang diusulkan',
  'field.id': 'Id unit',
  'field.agency': 'Instansi',
  'field.holdsWbk': 'Sudah berpredikat WBK',
  'hint.text': 'Wajib',
  'hint.date': 'Wajib; tanggal',
  'hint.optional': 'Boleh kosong',
  written: 'Konsep dibuat: {file}. Buka, periksa, dan lengkapi sebelum ditandatangani.',
  'checked.clean': '{file}: tidak ada sisa isian unit lain, tahun lain, atau bagian kosong.',
  refused:
    'Laporan tidak dibuat: {count} hal belum beres. Lengkapi lembar "{sheet}" atau berkas --details, atau pakai --draft untuk konsep dengan bagian kosong yang ditandai.',
  draft: 'Konsep dibuat dengan {count} bagian kosong yang ditandai: {file}.',
  'checked.leftovers': '{file}: {count} hal harus diperbaiki sebelum ditandatangani.',
  'leftover.empty-field': 'Belum diisi: {field}.',
  'leftover.open-mark': 'Masih kosong dalam dokumen: {found}.',
  'leftover.other-unit':
    'Menyebut unit lain: "{found}", padahal laporan ini untuk "{expected}". Perbaiki catatannya, atau benarkan dengan --allow "{found}".',
  'leftover.other-year': 'Tahun tidak cocok: {field} berisi "{found}", padahal tahun penilaian {expected}.',
  'leftover.letter-number': 'nomor surat',
  'leftover.not-evaluated':
    'Belum dinilai penilai: {count} pertanyaan yang sudah dijawab unit ({listed}). Lengkapi jawaban penilai dahulu.',
} as const;

export type ReportKey = keyof typeof reportId;
export type ReportTexts = Readonly<Record<ReportKey, string>>;
