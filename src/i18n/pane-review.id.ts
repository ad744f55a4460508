/** Texts of the pane on the evaluator's review, Indonesian: the reference the other languages are typed against. */
export const paneReviewId = {
  'subpage.review': 'Penilaian TPI',
  'review.heading': 'Penilaian TPI',
  'review.text':
    'Membandingkan penilaian unit dengan penilaian TPI, dan mengatur siapa yang mengisi lewat panel.',
  'review.role': 'Saya mengisi sebagai',
  'review.role.hint':
    'Hanya mengatur kolom mana yang diisi panel. Tidak ada pemeriksaan identitas: siapa pun dapat memilih peran apa pun.',
  'review.role.noPlace':
    'Lembar kerja ini tidak punya kolom untuk {layer}. Isian unit hanya dapat dibaca; pilih peran lain untuk mengisi.',
  'review.sheet.add': 'Buat lembar Tinjauan',
  'review.sheet.adding': 'Membuat lembar Tinjauan …',
  'review.sheet.added': 'Lembar Tinjauan dibuat; setiap peran kini punya kolom.',
  'review.sheet.other':
    'Lembar “Tinjauan” di buku kerja ini bukan buatan LKE ZI. Ganti nama lembar itu, lalu ulangi; tidak ada yang ditulis.',
  'review.prefill': 'Isi {count} jawaban kosong dari {layer}',
  'review.prefilled': '{count} jawaban kosong diisi dari {layer}.',
  'review.bridge.add': 'Buat lembar Jembatan Nilai',
  'review.bridge.adding': 'Membuat lembar Jembatan Nilai …',
  'review.bridge.added': 'Lembar {sheet} dibuat.',
  'review.compare': 'Bandingkan unit dengan',
  'review.none':
    'Belum ada isian penilai di buku kerja ini. Jembatan nilai muncul setelah TPI mulai mengisi.',
  'review.bridge': 'Jembatan nilai',
  'review.unit': 'Unit',
  'review.difference': 'Selisih',
  'review.floor':
    'Nilai paling rendah: indikator kosong dihitung 0, sehingga selisihnya tepat terurai per indikator.',
  'review.open': '{count} indikator belum dinilai: {points} poin.',
  'review.changes': 'Indikator yang berubah ({count})',
  'review.changes.none': 'Semua yang sudah dinilai sama dengan isian unit.',
  'review.change': '{code}: {from} menjadi {to} ({points} poin)',
  'review.reason.answer-changed': 'Jawaban diubah',
  'review.reason.counts-changed': 'Angka diubah',
  'review.reason.became-open': 'Belum dinilai',
  'review.reason.became-answered': 'Unit mengosongkan, penilai mengisi',
  'review.reason.became-invalid': 'Isian penilai tidak ada dalam pilihan, sehingga dihitung kosong',
  'review.reason.policy': 'Dihitung menurut ketentuan untuk angka nol',
  'review.note': '{reason}. Catatan: {note}',
  'review.more': 'Tampilkan {count} indikator lagi',
  'review.as': 'Anda mengisi sebagai {layer}.',
  'review.as.change': 'Ganti peran',
  'review.entry': 'Isian unit',
  'review.entry.answer': 'Jawaban',
  'review.entry.note': 'Catatan',
  'review.entry.none': 'kosong',
  'review.recommendation': 'Rekomendasi untuk unit',
  'review.recommendation.set': 'Rekomendasi {item} disimpan.',
} as const;

export type PaneReviewKey = keyof typeof paneReviewId;
export type PaneReviewTexts = Readonly<Record<PaneReviewKey, string>>;
