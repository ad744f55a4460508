import { WorkbookFileError } from '../../src/workbook/file-error';

/** What the page says; the workbench is a tool of the project, so it speaks Indonesian only. */
export const TEXT = {
  /** The line above the grid keeps its place, so that the grid does not jump. */
  noHint: 'Isi sel kuning di lembar, atau jawab lewat panel di kanan. Grafik hanya tampil di Excel.',
  starting: 'Menyiapkan meja kerja …',
  making: 'Membuat LKE baru …',
  opening: 'Membuka berkas …',
  saving: 'Menyiapkan berkas .xlsx …',
  restored: (time: string) => `Pekerjaan terakhir dibuka kembali (tersimpan ${time}).`,
  kept: (time: string) => `Tersimpan di peramban ini pukul ${time}`,
  keeping: 'Menyimpan di peramban ini …',
  elsewhere: 'Tidak tersimpan: terbuka di tab lain',
  secondTab:
    'Meja kerja juga terbuka di tab lain. Perubahan di tab ini tidak disimpan: tutup tab ini dan lanjutkan di sana.',
  notKept: 'Belum tersimpan: peramban ini menolak penyimpanan. Simpan .xlsx sebelum menutup halaman.',
  undone: 'Langkah terakhir diurungkan.',
  nothingToUndo: 'Tidak ada yang dapat diurungkan.',
  redone: 'Langkah yang diurungkan diulangi.',
  nothingToRedo: 'Tidak ada yang dapat diulangi.',
  locked: 'Sel ini terkunci. Isi sel berwarna kuning (unit) atau ungu (TPI).',
  stayed: 'Tidak ada yang diganti.',
  opened: (name: string) => `${name} dibuka.`,
  savedAs: (name: string) => `${name} diunduh.`,
  failed: (reason: string) => `Tidak berhasil: ${reason}`,
  unknownFailure: 'terjadi kesalahan yang tidak dikenal.',
} as const;

const FILE_ERRORS: Partial<Readonly<Record<WorkbookFileError['code'], string>>> = {
  'empty-file': 'berkas kosong.',
  'not-a-zip': 'berkas ini bukan .xlsx.',
  truncated: 'berkas terpotong; unduh atau salin ulang.',
  encrypted: 'berkas memakai kata sandi. Buka di Excel, hapus kata sandinya, lalu simpan.',
  'legacy-xls': 'berkas .xls lama. Simpan sebagai .xlsx dahulu.',
  'other-format': 'berkas ini bukan .xlsx.',
  'too-large': 'berkas terlalu besar.',
  'not-a-workbook': 'berkas ini bukan buku kerja Excel.',
};

/** Why something failed, for the person at the page. */
export function reasonOf(error: unknown): string {
  if (error instanceof WorkbookFileError) return FILE_ERRORS[error.code] ?? 'berkas rusak.';
  return error instanceof Error ? error.message : TEXT.unknownFailure;
}

/** `14.05`, as clocks are written in Indonesian. */
export function clock(time: number): string {
  return new Date(time).toLocaleTimeString('id-ID', { hour: '2-digit', minute: '2-digit' });
}

export function dayAndClock(time: number): string {
  return `${new Date(time).toLocaleDateString('id-ID', { day: 'numeric', month: 'long' })} pukul ${clock(time)}`;
}
