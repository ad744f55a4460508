/** Texts about editions of the user's own (learn, compare, carry), Indonesian: the reference for other languages. */
export const editionId = {
  'error.edition-file':
    '{file}: {path}: ditemukan {found}; seharusnya {expected}. Perbaiki berkas edisi atau pelajari ulang dengan lke learn.',
  'error.edition-unknown':
    'Edisi "{found}" tidak dikenal. Sebutkan id edisi bawaan ({expected}), berkas edisi (.json), atau buku kerja (.xlsx).',
  'error.edition-embedded':
    '{file}: edisi yang disimpan di dalam buku kerja ini rusak ({path}: ditemukan {found}; seharusnya {expected}). Berikan berkas edisinya dengan --edition.',
  'error.edition-no-portal':
    'Edisi {edition} tidak punya peta soal PortalRB, sehingga jawabannya tidak dapat diekspor ke PortalRB. Pakai --to csv, atau pindahkan dahulu ke edisi yang berlaku dengan lke carry.',
  'error.edition-template':
    'Edisi {edition} berasal dari buku kerja Anda sendiri ({source}); buku kerja itulah lembar resminya. Isi langsung dengan lke fill, atau pakai --layout per-area.',
  'error.learn-answers': '{file}: {path}: ditemukan {found}; seharusnya {expected}.',
  'error.learn-answer': '{file}: jawaban untuk "{id}" adalah {found}; seharusnya {expected}.',
  'error.learn-answer-unknown':
    '{file}: tidak ada pertanyaan "{id}". Periksa ejaannya terhadap daftar pertanyaan lke learn.',
  'error.learn-nothing':
    '{file}: tidak ada lembar yang dapat dipelajari. Diharapkan judul kolom Penilaian, Bobot, Pilihan Jawaban, Jawaban, dan baris bernomor dengan bobot. Lembar yang ada: {evidence}.',
  'error.learn-incomplete':
    '{file}: edisi pada lembar {sheet} belum dapat dibaca seluruhnya. Jalankan lke learn untuk melihat apa yang kurang, lalu bandingkan berkas edisinya.',
  'error.carry-target': '{file}: tujuan harus "per-area" atau buku kerja LKE (.xlsx).',
  'error.carry-answers':
    '{file}: jawaban PortalRB tidak punya edisi sendiri; isikan langsung dengan lke fill.',
  'learn.heading': 'Edisi dipelajari dari {file}, lembar {sheet}',
  'learn.written': 'Disimpan: {file} (id {edition})',
  'learn.not-written':
    'Edisi belum dapat dipakai dan tidak disimpan: perbaiki galat atau jawab pertanyaan tanpa usulan di bawah ini.',
  'learn.counts': '{areas} area, {nodes} bagian, {indicators} indikator, {counts} jumlah; bobot {weight}',
  'learn.notes': 'Yang ditemukan pada lembar',
  'learn.lint': 'Yang tidak cocok di dalam edisi itu sendiri',
  'learn.lint.line': '{rule} {at}: ditemukan {found}, seharusnya {expected}',
  'learn.questions': 'Yang tidak tertulis pada lembar ({open} belum dijawab)',
  'learn.question.line': '{id}: {text} {state}',
  'learn.question.open': '(belum dijawab; usulan yang belum dipastikan: {proposal})',
  'learn.question.unjudged': '(belum dijawab; tanpa jawaban, syarat ini tidak dinilai)',
  'learn.question.blocked': '(wajib dijawab; isi: {expected})',
  'learn.question.answered': '(dijawab: {answer})',
  'learn.how': 'Jawab dengan --answers: berkas JSON {example}',
  'learn.more': '... dan {count} lagi (lihat --json)',
  'question.threshold': 'Batas minimal {predicate} untuk {gate}, paling tinggi {reach}',
  'question.zero-case': 'Nilai {code} bila pembaginya ({whole}) nol',
  'question.scale': 'Nilai tiap pilihan {kind}',
  'question.kind': 'Pilihan jawaban {code} "{text}"; pada lembar tertulis "{found}"',
  'question.computation': 'Cara menghitung {code} dari jumlah: {counts}',
  'note.no-weight': '{code}: bobot kosong; dipakai jumlah bagiannya, {sum}',
  'note.numbering-out-of-order': '{code} "{text}": penomoran tidak berurutan',
  'note.numbering-repeated': '{code} "{text}": nomor yang sama sudah dipakai; diberi kode ini',
  'note.row-ignored': '"{text}": baris ini tidak dapat ditempatkan dan tidak ikut dipelajari',
  'note.heading-without-numbering':
    '"{text}": judul dengan bobot {weight} di dalam subarea; bukan bagian dari penjumlahan',
  'note.empty-row': 'Baris kosong dengan rumus nilai di dalam tabel',
  'note.unknown-kind': '{code}: pilihan jawaban "{kind}" tidak dikenal',
  'note.kind-and-list-differ':
    '{code}: kolom pilihan jawaban berisi {kind}, daftar pilihan pada sel jawaban {list}; dipakai {kind}',
  'note.no-formula': 'Lembar ini tidak punya rumus nilai; skala dan perhitungan tidak dapat dibaca',
  'note.scale-unreadable': '{code}: rumus nilai tidak memberi angka untuk setiap pilihan',
  'note.index-scale':
    '{code}: indeks tidak dihitung sebagai indeks dibagi 4; skala lain belum dapat disimpan',
  'note.typed-percentage':
    '{code}: persentase diketik langsung tanpa jumlah di bawahnya; belum dapat disimpan sebagai edisi',
  'note.computation-unreadable': '{code}: rumus persentase tidak dapat dijelaskan dari jumlah di bawahnya',
  'note.sum-unreadable': '{code}: sel jumlah ini berumus, tetapi bukan penjumlahan baris di bawahnya',
  'note.parent-leaves-out-child': '{code}: rumus lembar ini meninggalkan {missing}; edisi tetap memuatnya',
  'note.parent-adds-otherwise':
    '{code}: rumus lembar ini tidak sama dengan rata-rata x bobot atau jumlah bagiannya',
  'note.total-adds-otherwise': 'Nilai akhir pada lembar ini bukan jumlah komponennya',
  'note.meanings-not-split': '{count} indikator: penjelasan tidak terbagi per pilihan dan disimpan utuh',
  'compare.heading': 'Perbandingan {a} dengan {b}',
  'compare.summary': '{same} sama, {changed} berubah, {new} baru, {gone} tidak ada lagi',
  'compare.changed': 'Berubah',
  'compare.new': 'Baru',
  'compare.gone': 'Tidak ada lagi',
  'compare.line': '{from} -> {to} "{text}": {changes} (keyakinan {confidence})',
  'compare.one': '{code} "{text}"',
  'change.weight': 'bobot {a} menjadi {b}',
  'change.kind': 'pilihan jawaban {a} menjadi {b}',
  'change.scale': 'skala {a} menjadi {b}',
  'change.text': 'redaksi',
  'change.place': 'letak',
  'change.counts': 'jumlah yang diisi',
  'carry.heading': 'Dibawa dari {from} ({fromEdition}) ke {to} ({toEdition})',
  'carry.learned': 'Edisi berkas lama dipelajari dari berkas itu sendiri.',
  'carry.summary': '{answers} jawaban, {notes} catatan, dan {evidence} data dukung dibawa',
  'carry.counts': '{count} di antaranya angka jumlah; angka itu keadaan berkas lama, hitung kembali.',
  'carry.needs': 'Perlu jawaban baru ({count})',
  'carry.need': '{code} "{text}": {reason}',
  'carry.homeless': 'Catatan dan data dukung tanpa tempat di tujuan ({count}); isinya ada pada --json',
  'carry.conflicts': 'Sudah terisi lain di tujuan dan dibiarkan: {count}',
  'carry.conflict': '{cell}  {item}: berisi {found}, dari berkas lama {given}',
  'carry.reviewers': '{count} isian TPI tidak dibawa: penilaian TPI dibuat baru tiap tahun.',
  'carry.mark': '[Dari LKE lama {code}; jawaban perlu diisi baru: {reason}]',
  'reason.new': 'indikator baru',
  'reason.kind-differs': 'pilihan jawaban berbeda ({a} menjadi {b})',
  'reason.scale-differs': 'skala berbeda ({a} menjadi {b})',
  'reason.statement-changed': 'redaksi berubah',
  'reason.two-candidates': 'ada dua calon: {candidates}',
  'reason.computed': 'dihitung dari jumlah yang perlu diisi',
  'reason.not-in-scale': 'jawaban lama {found} tidak ada dalam skalanya',
  'reason.open': 'belum dijawab di berkas lama',
} as const;

export type EditionKey = keyof typeof editionId;
