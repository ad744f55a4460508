/** Texts of the pane's audit and repair page, Indonesian: the reference the other languages are typed against. */
export const paneRepairId = {
  'subpages.findings': 'Bagian halaman Temuan',
  'subpage.list': 'Temuan',
  'subpage.repair': 'Perbaiki rumus',
  'repair.heading': 'Audit dan perbaikan',
  'repair.text':
    'Membandingkan rumus, bobot, dan pilihan jawaban di lembar kerja dengan ketentuan. Jawaban, catatan, dan data dukung tidak diubah.',
  'repair.audit': 'Audit lembar kerja',
  'repair.again': 'Audit ulang',
  'repair.auditing': 'Mengaudit lembar kerja …',
  'repair.none': 'Tidak ada kerusakan yang dapat diperbaiki.',
  'repair.choose': 'Perbaiki {place}',
  'repair.apply': 'Perbaiki {count} temuan terpilih',
  'repair.mending': 'Memperbaiki lembar kerja …',
  'repair.done': '{count} sel diperbaiki. Isi sebelumnya tercatat di lembar Perbaikan.',
  'repair.stale': 'Buku kerja berubah sejak diaudit. Audit ulang sebelum memperbaiki.',
  'repair.password':
    'Lembar {sheets} dilindungi kata sandi. Buka dahulu lewat Tinjau > Buka Proteksi Lembar, lalu audit ulang; add-in tidak membuka paksa.',
  'repair.left.answers': '{count} temuan menyangkut isian; perbaiki di halaman Temuan.',
  'repair.left.not-certain':
    '{count} temuan tidak dapat diperbaiki otomatis karena isi yang benar tidak pasti.',
  'repair.left.nothing-damaged': '{count} catatan tidak merusak apa pun.',
} as const;

export type PaneRepairKey = keyof typeof paneRepairId;
export type PaneRepairTexts = Readonly<Record<PaneRepairKey, string>>;
