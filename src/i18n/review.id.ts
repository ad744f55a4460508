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
  'field.answer': 'jawaban',
  'field.note': 'catatan',
  'field.evidence': 'bukti dukung',
  'field.recommendation': 'rekomendasi',
  'merge.done': '{file}: {count} isian tinjauan digabungkan.',
  'merge.nothing': '{unit} tidak digabungkan dengan {review}; tidak ada yang ditulis.',
  'merge.already': '{count} isian sudah ada di buku kerja unit.',
  'merge.conflicts': '{count} benturan, {open} belum diputuskan:',
  'merge.rest': '... dan {count} lagi; lihat --json.',
  'merge.decide':
    'Putuskan dengan memperbaiki salah satu buku kerja, atau tambahkan --prefer unit atau --prefer review.',
  'conflict.both-changed':
    'berubah di kedua buku. Saat disalin "{base}", di buku unit sekarang "{ours}", di salinan "{theirs}".',
  'conflict.unit-answer-changed':
    'jawaban unit berubah sejak disalin, dari "{base}" menjadi "{ours}"; isian penilai "{theirs}" menilai jawaban lama.',
  'conflict.unit-entry':
    'isian milik unit diubah di salinan dari "{base}" menjadi "{theirs}"; di buku unit "{ours}". Tidak pernah diambil dari salinan.',
  'conflict.no-place':
    'isian "{theirs}" tidak mempunyai sel; barisnya di lembar Tinjauan buku unit hilang. Kembalikan barisnya, lalu coba lagi.',
  'conflict.edition':
    'edisi berbeda: buku unit {ours}, salinan {theirs}. Buat salinan baru dari buku unit ini.',
  'conflict.unit': 'unit berbeda: buku unit "{ours}", salinan "{theirs}".',
  'conflict.year': 'tahun berbeda: buku unit {ours}, salinan {theirs}.',
  'conflict.origin-missing':
    'salinan tidak menyebut asalnya; buku ini tidak dibuat dengan lke review-copy, atau lembar tersembunyinya hilang.',
  'conflict.origin-broken':
    'catatan asal dalam salinan rusak atau diubah, jadi isi saat disalin tidak pasti.',
  'conflict.held-back': 'isian "{theirs}" tertahan oleh benturan di atas; di buku unit "{ours}".',
  'decision.open': 'terbuka',
  'decision.unit': 'dipakai: buku unit',
  'decision.review': 'dipakai: salinan',
  'export.leftOut':
    '{count} entri tidak ikut dibawa: PortalRB hanya mengenal jawaban unit dan TPI. Isian AT, KT, dalnis, penilai kedua, serta rekomendasi tetap ada di buku kerja.',
} as const;

export type ReviewKey = keyof typeof reviewId;
export type ReviewTexts = Readonly<Record<ReviewKey, string>>;
