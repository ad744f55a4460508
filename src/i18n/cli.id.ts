/** Texts of the command line, Indonesian: the reference the other languages are typed against. */
export const cliId = {
  usage: `lke: mengisi, memeriksa, dan menghitung LKE Zona Integritas

  lke recognise BERKAS                      (LKE atau bukan, edisi dan susunan mana, berikut dasarnya)
  lke create --layout per-area|lampiran-iii --unit "NAMA UNIT" --year TAHUN --target WBK|WBBM --out BERKAS.xlsx
  lke fill BERKAS.xlsx --from jawaban.json --out HASIL.xlsx [--replace]
  lke score BERKAS [--layer LAPISAN]
  lke check BERKAS [--layer LAPISAN]
  lke repair BERKAS --dry-run | --out HASIL.xlsx [--only TEMUAN,...] [--except TEMUAN,...]
  lke seal BERKAS --out HASIL.xlsx [--despite-errors]   (mencatat isi LKE di lembar Segel)
  lke verify BERKAS                         (berubah atau tidak sejak disegel, dan apa)
  lke evidence BERKAS --out HASIL.xlsx       (daftar data dukung di lembar Data Dukung, dan yang perlu dibereskan)
  lke evidence BERKAS --folders [--out folder.txt|folder.csv]
  lke explain BERKAS --node KODE            (contoh: A.II.5.iii; tanpa --node: nilai akhir)
  lke export BERKAS --to portalrb [--out jawaban.json]
  lke export BERKAS --to jawaban --out formulir.xlsx
  lke export BERKAS --to csv [--separator comma|semicolon] [--out tabel.csv]
  lke export BERKAS... --to units --out FOLDER [--target WBK|WBBM] [--affirmative ID,ID]
  lke learn BERKAS.xlsx --out edisi.json [--answers jawaban-edisi.json]
  lke report BERKAS --kind lhe|recap --out LAPORAN.docx [--details data.json] [--draft] [--allow "NAMA UNIT"]
  lke report BERKAS --check LAPORAN.docx     (sisa unit atau tahun lain dalam dokumen yang sudah disunting)
  lke path BERKAS --target WBK|WBBM [--effort beban.csv] [--by moves|effort] [--out HASIL.xlsx]
  lke compare EDISI EDISI
  lke carry LAMA.xlsx --to per-area|BERKAS.xlsx --out BARU.xlsx [--to-edition EDISI]
  lke review-copy BERKAS --out SALINAN.xlsx [--layer at|kt|dalnis|tpi|tpi-2] [--prefill LAPISAN]
  lke merge UNIT.xlsx SALINAN.xlsx --out HASIL.xlsx [--prefer unit|review]
  lke bridge BERKAS [--from LAPISAN] [--to LAPISAN] [--out HASIL.xlsx]

Pilihan umum: --json (satu dokumen JSON), --lang id|en, --force (menimpa berkas keluaran), --help, --version
TEMUAN: nama aturan, sel, atau kode (contoh: weight-differs, L62, A.I.4.i)
LAPISAN: unit (bawaan), at, kt, dalnis, tpi, tpi-2
--edition EDISI: edisi selain yang berlaku, pada setiap perintah yang membaca atau membuat LKE
EDISI: permenpanrb-90-2021, berkas edisi (.json), atau untuk compare juga buku kerja (.xlsx)
BERKAS: buku kerja LKE (per-area, Lampiran III, formulir Jawaban PortalRB) atau jawaban PortalRB (.json)
Kode keluar: 0 selesai; 1 ada temuan galat; 2 salah pakai; 3 masukan tidak terbaca; 4 keluaran tidak dapat ditulis`,
  'error.review-json':
    '{file}: berkas jawaban tidak mempunyai lembar untuk ditinjau. Sebutkan buku kerja LKE (.xlsx).',
  'error.review-sheet':
    '{file}: lembar "Tinjauan" di buku ini bukan lembar tinjauan penilai. Ganti nama lembar itu, lalu coba lagi.',
  'error.no-workbook': '{file}: berkas jawaban tidak mempunyai lembar. Sebutkan buku kerja LKE (.xlsx).',
  'error.evidence-sheet':
    '{file}: lembar {sheet} tidak bersusunan daftar data dukung buatan alat ini, sehingga tidak diubah. Ganti nama lembar itu, atau kembalikan judul kolomnya ke tempat semula.',
  'error.seal-other':
    '{file}: lembar Segel sudah ada dan bukan buatan alat ini, sehingga tidak ditimpa. Ganti nama lembar itu, lalu coba lagi.',
  'error.repair-json':
    '{file}: berkas jawaban tidak mempunyai sel yang dapat diperbaiki. Sebutkan buku kerja LKE (.xlsx).',
  'error.repair-in-place':
    '{file}: berkas asal tidak pernah ditimpa. Sebutkan nama lain pada --out; periksa hasilnya sebelum menggantikan berkas lama.',
  'error.label': 'Galat',
  'error.unknown-command': 'Perintah "{found}" tidak dikenal. Yang ada: {expected}. Lihat: lke --help',
  'error.no-command': 'Perintah belum disebut. Yang ada: {expected}. Lihat: lke --help',
  'error.bad-option': 'Pilihan tidak dapat dipakai: {found}. Lihat: lke --help',
  'error.missing-option': 'Perintah {command} memerlukan {expected}. Lihat: lke --help',
  'error.missing-file': 'Perintah {command} memerlukan satu berkas masukan. Contoh: lke {command} lke.xlsx',
  'error.missing-files':
    'Perintah {command} memerlukan paling sedikit {expected} berkas masukan, tetapi diberi {found}. Lihat: lke --help',
  'error.too-many-files':
    'Perintah {command} menerima paling banyak {expected} berkas masukan, tetapi diberi: {found}',
  'error.bad-value': '{option} berisi "{found}"; seharusnya {expected}.',
  'error.unknown-node':
    'Kode "{found}" tidak ada dalam edisi {edition}. Contoh kode: A, A.I.1, A.II.5.iii, A.I.1.i.a, B.I.a.',
  'error.not-found': '{file}: berkas tidak ada. Periksa nama dan foldernya.',
  'error.is-folder': '{file}: ini folder, bukan berkas. Sebutkan berkas .xlsx atau .json di dalamnya.',
  'error.no-access':
    '{file}: berkas tidak boleh dibaca ({reason}). Periksa izin berkas atau tutup program yang memakainya.',
  'error.empty-file': '{file}: berkas kosong (0 bita). Salin atau unduh ulang berkasnya.',
  'error.not-a-zip':
    '{file}: bukan buku kerja Excel (.xlsx); isinya tampak seperti {looksLike}. Buka di Excel, lalu simpan sebagai "Excel Workbook (.xlsx)".',
  'error.truncated': '{file}: berkas terpotong; bagian akhirnya tidak ada. Unduh atau salin ulang berkasnya.',
  'error.encrypted':
    '{file}: buku kerja terkunci kata sandi untuk membuka. Buka di Excel, hapus kata sandi lewat File > Info > Protect Workbook, simpan, lalu coba lagi.',
  'error.legacy-xls':
    '{file}: format lama .xls (Excel 97-2003). Buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx.',
  'error.other-format':
    '{file}: berkas {format}, bukan .xlsx. Simpan sebagai "Excel Workbook (.xlsx)", lalu coba lagi.',
  'error.too-large':
    '{file}: melampaui batas ({what}: {actual}, paling banyak {limit}). LKE resmi jauh lebih kecil; periksa asal berkas ini.',
  'error.suspicious-compression':
    '{file}: bagian {part} dimampatkan secara tidak wajar (mungkin berkas jahat). Berkas tidak dibuka; mintalah salinan lain dari pengirimnya.',
  'error.unsafe-name':
    '{file}: bagian {part} bernama tidak wajar. Berkas tidak dibuka; mintalah salinan lain dari pengirimnya.',
  'error.duplicate-part': '{file}: bagian {part} ada dua kali. Buka dan simpan ulang di Excel.',
  'error.not-a-workbook':
    '{file}: arsip zip, tetapi bukan buku kerja Excel (tidak ada {missing}). Pilih berkas .xlsx yang disimpan dari Excel.',
  'error.damaged-archive':
    '{file}: arsip rusak ({reason}). Buka di Excel, terima perbaikannya, lalu simpan ulang.',
  'error.damaged-part':
    '{file}: bagian {part} rusak ({reason}). Buka di Excel, terima perbaikannya, lalu simpan ulang.',
  'error.no-such-sheet': '{file}: tidak ada lembar "{sheet}".',
  'error.no-such-cell': '{file}: sel baris {row} kolom {col} di luar lembar "{sheet}".',
  'error.formula-cell': '{file}: {sheet}!{cell} berisi rumus dan tidak ditimpa.',
  'error.text-too-long':
    '{file}: teks untuk {sheet}!{cell} sepanjang {actual} karakter; paling banyak {limit}.',
  'error.not-a-number': '{file}: angka untuk {sheet}!{cell} tidak dapat disimpan.',
  'error.not-an-input': '{file}: {sheet}!{cell} bukan sel isian; tidak ditulis.',
  'error.impossible-plan': '{file}: lembar kerja tidak dapat dibuat ({reason}).',
  'error.no-lke':
    '{file}: ini bukan LKE Zona Integritas. Lembar yang ada: {evidence}. Diharapkan lembar dengan judul kolom Penilaian, Bobot, Pilihan Jawaban, Jawaban.',
  'error.incomplete':
    '{file}: mirip LKE, tetapi ada baris yang tidak ditemukan: {evidence}. Bandingkan dengan lembar resmi.',
  'error.missing-columns':
    '{file}: mirip LKE, tetapi ada judul kolom yang hilang: {evidence}. Tulis kembali judulnya pada baris judul, lalu coba lagi.',
  'error.ambiguous-entries':
    '{file}: ada salinan baris atau kolom yang isinya berbeda: {evidence}. Hapus salinan yang tidak dipakai, lalu coba lagi.',
  'error.ambiguous-sheets':
    '{file}: ada lebih dari satu LKE yang isinya berbeda: {evidence}. Pindahkan LKE yang tidak dipakai ke berkas lain, lalu coba lagi.',
  'error.unknown-edition':
    '{file}: LKE dari edisi lain atau susunan yang belum dikenal: {evidence}. Edisi yang didukung: {edition}.',
  'error.json': '{file}: {path}: ditemukan {found}; seharusnya {expected}.',
  'error.json-not-json': '{file}: bukan JSON yang sah: {found}. Unduh atau ekspor ulang berkasnya.',
  'error.json-unknown-key':
    '{file}: {path}: kunci ini tidak ada dalam format PortalRB. Periksa ejaannya atau hapus kuncinya.',
  'error.json-unknown-question': '{file}: {path}: soal_id {found} tidak ada; seharusnya {expected}.',
  'error.json-repeated-question': '{file}: {path}: soal_id {found} sudah ada pada {expected}.',
  'error.json-unknown-indicator':
    '{file}: {path}: {found} bukan indikator yang dihitung dari jumlah. Hapus baris itu dari catatan_indikator.',
  'error.more-problems': '... dan {count} masalah lain.',
  'error.fill-json':
    '{file}: jawaban PortalRB tidak dapat menjadi lembar kerja. Buat dahulu dengan lke create, lalu isi dengan lke fill.',
  'error.effort': '{file}: {place}ditemukan "{found}"; seharusnya {expected}.',
  'error.path-no-gates':
    '{file}: syarat {target} dalam edisi {edition} belum ditetapkan. Konfirmasi ambangnya dengan lke learn --answers, lalu coba lagi.',
  'error.path-crossing':
    '{file}: syarat dalam edisi {edition} saling bersilang ({gates}), jadi jalannya tidak dapat dicari. Periksa komponen tiap syarat dalam berkas edisi.',
  'error.path-json':
    '{file}: jawaban PortalRB tidak punya lembar untuk Rencana Aksi. Jalankan tanpa --out, atau pakai buku kerja .xlsx.',
  'error.path-plan':
    '{file}: lembar "{sheet}" sudah ada dengan susunan lain, jadi tidak ditulisi. Kembalikan judul kolomnya atau ganti nama lembar itu, lalu coba lagi.',
  'error.output-exists':
    '{file}: berkas sudah ada dan tidak ditimpa. Pilih nama lain untuk --out, atau tambahkan --force.',
  'error.output-folder': '{file}: folder tujuan tidak ada. Buat dahulu foldernya.',
  'error.output-failed':
    '{file}: tidak dapat ditulis ({reason}). Periksa izin folder, ruang penyimpanan, atau tutup berkasnya di Excel.',
  'error.internal':
    'Kesalahan dalam program ini: {reason}. Berkas Anda tidak diubah. Laporkan dengan langkah-langkahnya.',
  'progress.reading': 'Membaca {file} ...',
  'progress.writing': 'Menulis {file} ...',
  created: 'Dibuat: {file} ({layout}), siap diisi.',
  'filled.written': 'Diisi: {count} sel dalam {file}.',
  'filled.same': 'Sudah sama, tidak diubah: {count}.',
  'filled.conflicts': 'Sudah berisi jawaban lain dan dibiarkan: {count} (pakai --replace untuk mengganti).',
  'filled.conflict': '  {cell}  {item}: berisi {found}, jawaban baru {given}',
  'filled.homeless': 'Tidak punya tempat dalam susunan ini: {count}.',
  'filled.homelessItem': '  {item} ({field})',
  exported: 'Diekspor: {file} ({count} dari {of} soal terjawab).',
  'error.report-no-layer':
    '{file}: belum ada jawaban penilai (AT, KT, dalnis, atau TPI). Isi dahulu lembar Tinjauan atau kolom TPI; LHE melaporkan hasil penilai.',
  'error.report-details': '{file}: {path} berisi {found}; seharusnya {expected}.',
  'error.report-not-docx':
    '{file}: bukan dokumen Word (.docx) yang dapat dibaca ({reason}). Buka di Word, lalu simpan sebagai "Word Document (.docx)".',
  'error.report-no-unit':
    '{file}: nama unit tidak tercatat, jadi sisa nama unit lain tidak dapat dicari. Isi lembar Identitas.',
  'exported.units':
    'Diekspor: {count} unit ({wbk} WBK, {wbbm} WBBM) menjadi {files} berkas di folder {folder}.',
  'error.output-not-folder':
    '{file}: folder ini tidak ada. Buat dahulu, lalu coba lagi; hasil beberapa unit ditulis ke satu folder.',
  'error.units-no-id':
    '{file}: id unit di PortalRB belum diisi. Isi pada lembar Identitas; untuk lembar resmi Lampiran III, yang tidak punya tempatnya, ekspor dengan --to portalrb dan isi unit_id di berkas itu. Lalu coba lagi.',
  'error.units-no-name': '{file}: nama unit belum diisi. Isi pada lembar Identitas, lalu coba lagi.',
  'error.units-no-year': '{file}: tahun penilaian belum diisi. Isi pada lembar Identitas, lalu coba lagi.',
  'error.units-no-target':
    '{file}: predikat yang diusulkan (WBK atau WBBM) belum dipilih. Pilih pada lembar Identitas atau sebutkan dengan --target, lalu coba lagi.',
  'error.units-same-id':
    '{file}: id unit "{found}" sudah dipakai {other}. Setiap unit harus punya id sendiri; perbaiki salah satunya.',
  'error.units-other-year':
    '{file}: tahun {found} berbeda dengan {other}. Satu usulan hanya untuk satu tahun.',
  'error.units-wbbm-affirmative':
    '{file}: unit "{found}" diusulkan untuk WBBM; afirmasi hanya ada untuk WBK. Keluarkan dari --affirmative atau ubah predikatnya.',
  'exported.extraNotes':
    'Catatan pada indikator yang dihitung tidak punya soal di PortalRB; disimpan dalam catatan_indikator: {count}.',
  'score.heading': 'Nilai LKE Zona Integritas',
  'score.unit': 'Unit',
  'score.unknownUnit': '(nama unit tidak tercantum)',
  'score.edition': 'Edisi',
  'score.layout': 'Susunan',
  'score.layer': 'Penilaian',
  'layout.per-area': 'lembar per area',
  'layout.lampiran-iii': 'Lampiran III (lembar resmi)',
  'layout.portalrb-jawaban': 'formulir Jawaban PortalRB',
  'layout.portalrb-answers': 'jawaban PortalRB (JSON)',
  'score.completeness': 'Terjawab {answered} dari {of} indikator',
  'score.totals': 'Nilai akhir',
  'score.answered': 'dari yang terjawab',
  'score.floor': 'paling rendah (yang kosong = 0)',
  'score.ceiling': 'paling tinggi (yang kosong = 1)',
  'score.worksheet': 'menurut rumus berkas itu sendiri',
  'score.worksheetNone': 'tidak ada atau galat',
  'score.none': 'belum ada',
  'score.parts': 'Komponen',
  'score.areas': 'Area perubahan (pemenuhan + reform)',
  'score.col.area': 'Area',
  'score.col.weight': 'Bobot',
  'score.col.score': 'Nilai',
  'score.col.best': 'Tertinggi',
  'score.col.share': 'Capaian',
  'score.col.wbk': 'WBK {required}',
  'score.col.wbbm': 'WBBM {required}',
  'score.col.code': 'Kode',
  'score.col.name': 'Nama',
  'score.col.answered': 'Terjawab',
  'score.col.floor': 'Terendah',
  'score.col.ceiling': 'Tertinggi',
  'state.met': 'terpenuhi',
  'state.possible': 'belum',
  'state.lost': 'tidak tercapai',
  'score.gates': 'Syarat {predicate}: {verdict}',
  'verdict.met': 'terpenuhi semua',
  'verdict.possible': 'belum terpenuhi, masih mungkin',
  'verdict.lost': 'tidak tercapai dengan jawaban sekarang',
  'score.col.gate': 'Syarat',
  'score.col.required': 'Minimal',
  'score.col.actual': 'Sekarang',
  'score.col.state': 'Keadaan',
  'gate.total': 'Nilai akhir',
  'gate.pengungkit': 'Komponen pengungkit',
  'gate.area': 'Area {number}',
  'gate.birokrasi-bersih': 'Birokrasi bersih dan akuntabel (B.I)',
  'gate.ipak': 'IPAK (B.I.a)',
  'gate.capaian-kinerja': 'Capaian kinerja (B.I.b)',
  'gate.pelayanan-prima': 'Pelayanan publik prima, IPKP (B.II)',
  'gate.earlier-predicate': 'Sudah berpredikat WBK',
  'gate.unknown': 'tidak diketahui',
  'gate.yes': 'ya',
  'gate.no': 'belum',
  'score.policies': 'Kebijakan yang berlaku (peraturan tidak mengaturnya)',
  'policy.violations-none': '{indicator}: tidak ada pelanggaran pada kedua tahun, nilai {effect}',
  'policy.violations-from-none': '{indicator}: tahun lalu tanpa pelanggaran, tahun ini ada, nilai {effect}',
  'policy.no-complaints-due': '{indicator}: tidak ada pengaduan yang wajib ditindaklanjuti, nilai {effect}',
  'policy.nobody-obliged': '{indicator}: tidak ada wajib lapor, nilai {effect}',
  'policy.empty-whole': '{indicator}: jumlah pembaginya 0, dianggap belum diisi',
  'check.heading': 'Pemeriksaan LKE: {errors} galat, {warnings} peringatan, {infos} catatan',
  'check.none': 'Tidak ada temuan.',
  'check.place': 'di {place}',
  'check.expected': 'Seharusnya: {text}',
  'check.actual': 'Ditemukan: {text}',
  'check.fix': 'Perbaikan: {text}',
  'check.more': '... dan {count} temuan {rule} lainnya (lihat --json untuk semuanya)',
  'severity.error': 'GALAT',
  'severity.warning': 'PERINGATAN',
  'severity.info': 'CATATAN',
  'explain.heading': 'Penjelasan {code} {name}',
  'explain.figures': 'Bobot {weight}; nilai {answered} (terendah {floor}, tertinggi {ceiling})',
  'explain.answer': 'Jawaban {item} "{label}": {answer}',
  'explain.answerNone': 'belum diisi',
  'explain.answerRefused': '{answer} (tidak sesuai skala, dihitung belum diisi)',
  'explain.option': 'Pilihan {option}: {meaning} -> nilai {value}',
  'explain.ratio': 'Bagian dibagi keseluruhan, paling tinggi 1 -> nilai {value}',
  'explain.decrease': 'Penurunan dibagi tahun sebelumnya, paling rendah 0 -> nilai {value}',
  'explain.index': 'Indeks dibagi 4 -> nilai {value}',
  'explain.value': '{code}: nilai {value} x bobot {weight} = {points}',
  'explain.mean': 'Rata-rata {answered} dari {of} indikator = {mean}; x bobot {weight}',
  'explain.part': '{code} {name}: {answered} dari {weight} (terendah {floor}, tertinggi {ceiling})',
  'explain.sum': 'Jumlah bagian = {answered} (terendah {floor}, tertinggi {ceiling})',
  'explain.gate': 'Syarat {predicate} {gate}: minimal {required}, sekarang {actual}, {state}',
  'explain.source': '[sumber: {source}]',
} as const;

export type CliKey = keyof typeof cliId;
