/** Texts on the evaluator's review, Indonesian: the reference the other languages are typed against. */
export const reviewId = {
  'layer.unit': 'unit kerja (penilaian mandiri)',
  'layer.at': 'anggota tim TPI (AT)',
  'layer.kt': 'ketua tim TPI (KT)',
  'layer.dalnis': 'pengendali teknis TPI (dalnis)',
  'layer.tpi': 'tim penilai internal (TPI)',
  'layer.tpi-2': 'penilai internal kedua (TPI 2)',
  'export.leftOut':
    '{count} entri tidak ikut dibawa: PortalRB hanya mengenal jawaban unit dan TPI. Isian AT, KT, dalnis, penilai kedua, serta rekomendasi tetap ada di buku kerja.',
} as const;

export type ReviewKey = keyof typeof reviewId;
export type ReviewTexts = Readonly<Record<ReviewKey, string>>;
