/** Texts of the pane on the evaluator's copy and its way back, Indonesian: the other languages are typed against it. */
export const paneMergeId = {
  'evaluatorCopy.heading': 'Salinan untuk penilai',
  'evaluatorCopy.text':
    'Membuat berkas .xlsx untuk penilai: isian unit, lembar Tinjauan, serta lembar Data Dukung dan Segel bila ada. Lembar lain milik unit tidak ikut. Hasilnya digabungkan kembali di bawah.',
  'evaluatorCopy.layer': 'Untuk',
  'evaluatorCopy.prefill': 'Jawaban awal penilai',
  'evaluatorCopy.prefill.none': 'Kosong, penilai mengisi sendiri',
  'evaluatorCopy.prefill.from': 'Yang kosong diisi dari {layer}',
  'evaluatorCopy.make': 'Unduh salinan',
  'evaluatorCopy.making': 'Menyusun salinan untuk penilai …',
  'evaluatorCopy.made': 'Salinan “{name}” untuk {layer} diserahkan ke peramban.',
  'evaluatorCopy.prefilled': '{count} jawaban kosong sudah diisi.',
  'evaluatorCopy.leftOut': '{count} isian tidak mempunyai sel pada salinan; tetap ada di buku kerja ini.',
  'evaluatorCopy.failed':
    'Salinan tidak dapat diunduh di program ini. Jalankan lke review-copy, atau simpan salinan buku kerja ini lewat Berkas > Simpan Salinan.',
  'evaluatorCopy.hint':
    'Excel di komputer belum tentu menyerahkan unduhan. Bila berkas tidak muncul, jalankan lke review-copy, atau simpan salinan buku kerja ini lewat Berkas > Simpan Salinan; lembar milik unit ikut, dan saat digabungkan panel menanyakan asalnya.',

  'merge.heading': 'Gabungkan hasil penilai',
  'merge.text':
    'Pilih berkas yang dikembalikan penilai. Yang diambil dan setiap benturan ditampilkan dulu; buku kerja baru berubah setelah Anda menggabungkan.',
  'merge.file': 'Berkas penilai (.xlsx)',
  'merge.reading': 'Membaca {file} …',
  'merge.cancel': 'Batal',
  'merge.cancelled': 'Penggabungan dibatalkan; tidak ada yang ditulis.',
  'merge.summary': '{file}: {count} isian akan diambil, {open} benturan belum diputuskan.',
  'merge.summary.clear': '{file}: {count} isian akan diambil, tidak ada benturan terbuka.',
  'merge.for': 'Salinan ini dibuat untuk {layer}.',
  'merge.nothing': 'Tidak ada isian baru untuk diambil dari {file}.',
  'merge.already': '{count} isian sudah ada di buku kerja ini.',
  'merge.held': '{count} isian menunggu keputusan di atas.',
  'merge.needsSheet': 'Buku kerja ini belum punya lembar Tinjauan; lembar itu dibuat lebih dulu.',
  'merge.seal': 'Segel unit',
  'merge.seal.more': '{count} hal lain ada di bagian Serahkan.',
  'merge.conflicts': 'Benturan ({count})',
  'merge.conflicts.hint': 'Tidak ada yang diputuskan sendiri oleh panel: pilih satu untuk setiap benturan.',
  'merge.whole': 'Seluruh salinan',
  'merge.unit': 'Tetap isian buku ini: {ours}',
  'merge.review': 'Ambil isian penilai: {theirs}',
  'merge.unit.skip': 'Jangan ambil isian ini',
  'merge.unit.whole': 'Jangan gabungkan',
  'merge.review.whole': 'Tetap gabungkan salinan ini',
  'merge.all': 'Untuk semua yang belum diputuskan',
  'merge.all.unit': 'Pakai buku ini',
  'merge.all.review': 'Pakai penilai',
  'merge.takes': 'Yang akan diambil ({count})',
  'merge.take': '{before} menjadi {after}',
  'merge.take.new': '{after} (sebelumnya kosong)',
  'merge.take.gone': 'dikosongkan (sebelumnya {before})',
  'merge.more': 'Tampilkan semua ({count} lagi)',
  'merge.do': 'Gabungkan {count} isian',
  'merge.open': 'Putuskan dulu {open} benturan.',
  'merge.writing': 'Menggabungkan isian penilai …',
  'merge.changed':
    'Buku kerja berubah sejak daftar ini dibuat. Periksa daftarnya lagi, lalu gabungkan; belum ada yang ditulis.',
  'merge.done': '{count} isian penilai dari {file} digabungkan.',
  'merge.done.sheet': '{count} isian penilai dari {file} digabungkan; lembar Tinjauan dibuat.',
  'merge.partly':
    '{count} isian dari {file} digabungkan, {left} tidak dapat ditulis: {places}. Periksa apakah selnya terkunci, berisi rumus, atau kolomnya hilang.',
  'merge.bad.empty': '{file}: berkas kosong. Salin atau unduh ulang.',
  'merge.bad.kind': '{file}: bukan buku kerja .xlsx. Buka di Excel dan simpan sebagai .xlsx.',
  'merge.bad.encrypted': '{file}: memakai kata sandi. Hapus kata sandinya di Excel, simpan, lalu pilih lagi.',
  'merge.bad.large':
    '{file}: terlalu besar untuk sebuah LKE. Minta salinan tanpa gambar dan lembar tambahan.',
  'merge.bad.damaged':
    '{file}: berkas rusak atau terpotong. Minta penilai menyimpan dan mengirimkannya lagi.',
  'merge.bad.lke':
    '{file}: lembar kerja LKE edisi ini tidak ditemukan di dalamnya. Pilih berkas yang dikembalikan penilai.',
} as const;

export type PaneMergeKey = keyof typeof paneMergeId;
export type PaneMergeTexts = Readonly<Record<PaneMergeKey, string>>;
