/** Texts on the evaluator's review, Indonesian: the reference the other languages are typed against. */
export const reviewId = {
  'layer.unit': 'unit kerja (penilaian mandiri)',
  'layer.at': 'anggota tim TPI (AT)',
  'layer.kt': 'ketua tim TPI (KT)',
  'layer.dalnis': 'pengendali teknis TPI (dalnis)',
  'layer.tpi': 'tim penilai internal (TPI)',
  'layer.tpi-2': 'penilai internal kedua (TPI 2)',
  'short.unit': 'Unit',
  'short.at': 'AT',
  'short.kt': 'KT',
  'short.dalnis': 'Dalnis',
  'short.tpi': 'TPI',
  'short.tpi-2': 'TPI 2',
  'sheet.title': 'Tinjauan Penilai',
  'sheet.intro':
    'Jawaban, catatan, dan rekomendasi tiap penilai di samping jawaban unit. Sel berwarna untuk diisi; sel putih menampilkan isian dari lembar lain dan diubah di sana. Sel kuning berarti nilainya berbeda dari unit.',
  'sheet.code': 'No.',
  'sheet.statement': 'Penilaian',
  'sheet.answer': 'Jawaban {layer}',
  'sheet.value': 'Nilai {layer}',
  'sheet.note': 'Catatan {layer}',
  'sheet.recommendation': 'Rekomendasi {layer}',
  'copy.done': '{file}: salinan untuk {layer}. Isikan tinjauan, lalu gabungkan dengan lke merge.',
  'copy.prefilled': '{count} jawaban kosong diisi dari jawaban {layer}.',
  'copy.sheets': 'Lembar milik unit yang tidak ikut: {sheets}.',
  'copy.leftOut': '{count} entri tidak mempunyai sel pada salinan; tetap ada di buku kerja unit.',
  'export.leftOut':
    '{count} entri tidak ikut dibawa: PortalRB hanya mengenal jawaban unit dan TPI. Isian AT, KT, dalnis, penilai kedua, serta rekomendasi tetap ada di buku kerja.',
} as const;

export type ReviewKey = keyof typeof reviewId;
export type ReviewTexts = Readonly<Record<ReviewKey, string>>;
