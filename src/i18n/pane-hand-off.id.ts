/** Texts of the pane's hand-off pages, Indonesian: the reference the other languages are typed against. */
export const paneHandOffId = {
  'subpages.hand-off': 'Bagian halaman Serahkan',
  'subpage.submit': 'Serahkan',
  'subpage.evidence': 'Data dukung',
  'subpage.report': 'Laporan',

  'handOff.errors.block': '{errors} galat menghalangi penyegelan.',
  'handOff.errors.more': '{count} galat lain ada di halaman Temuan.',
  'handOff.warnings': '{warnings} peringatan tidak menghalangi, tetapi mungkin ditanyakan penilai.',
  'handOff.check': 'Periksa seluruh buku kerja',
  'handOff.toFindings': 'Lihat semua temuan',
  'handOff.files': 'Jawaban sebagai berkas',
  'handOff.format': 'Bentuk berkas',
  'handOff.format.portalrb': 'PortalRB (JSON)',
  'handOff.format.csv': 'Analisis (CSV)',
  'handOff.csv.text':
    '{answered} dari {of} indikator terjawab. Satu baris per indikator, dengan nilai dan poinnya, untuk diolah di Excel atau program statistik.',
  'handOff.download': 'Unduh berkas',
  'handOff.downloaded':
    'Berkas "{name}" diserahkan ke peramban. Bila tidak muncul di folder unduhan, pilih Salin dan tempel isinya ke berkas teks.',
  'handOff.downloadFailed':
    'Berkas tidak dapat diunduh di program ini. Pilih Salin dan tempel isinya ke berkas teks.',
  'handOff.content': 'Isi berkas "{name}"',

  'seal.heading': 'Segel',
  'seal.make': 'Segel LKE',
  'seal.again': 'Segel ulang',
  'seal.despite': 'Segel dengan {errors} galat tercatat',
  'seal.hint':
    'Segel mencatat isi LKE di lembar Segel, sehingga perubahan sesudahnya terlihat. LKE tidak terkunci. Catat sidiknya dalam berita acara bila diperlukan.',
  'seal.hint.errors':
    'Bereskan galat dulu. Bila harus diserahkan sekarang, segel dapat dibuat dengan mencatat jumlah galatnya.',
  'seal.fingerprint': 'Sidik isi (SHA-256)',
  'seal.more': '{count} perubahan lain tidak ditampilkan.',
  'seal.busy': 'Memeriksa dan menyegel …',
  'seal.done': 'LKE disegel di lembar Segel. Simpan buku kerja sebelum mengirimnya.',
  'seal.blocked': 'Belum disegel: {errors} galat harus dibereskan dulu. Daftarnya ada di bagian Kesiapan.',
  'seal.other':
    'Belum disegel: lembar Segel sudah ada dan bukan buatan alat ini. Ganti nama lembar itu, lalu coba lagi.',

  'evidence.heading': 'Daftar data dukung',
  'evidence.text':
    'Satu daftar untuk semua data dukung: tautan, tanggal dokumen, periode yang dibuktikan, dan penanggung jawabnya. Penilai memakainya untuk memeriksa.',
  'evidence.register': 'Lembar Data Dukung',
  'evidence.none': '{count} data dukung dari LKE akan dimasukkan. Lengkapi kolom kuning sesudahnya.',
  'evidence.nothing':
    'Kolom data dukung LKE masih kosong. Daftar dapat dibuat sekarang dan diperbarui setelah kolom itu diisi.',
  'evidence.other':
    'Lembar Data Dukung yang ada bukan buatan alat ini, atau kolomnya dipindah. Ganti nama lembar itu atau kembalikan kolomnya.',
  'evidence.rows': '{count} baris tercatat.',
  'evidence.missing': '{count} data dukung di LKE belum masuk daftar.',
  'evidence.make': 'Buat daftar',
  'evidence.update': 'Perbarui daftar',
  'evidence.open': 'Buka lembar',
  'evidence.making': 'Menyusun lembar Data Dukung …',
  'evidence.made':
    'Daftar data dukung diperbarui: {added} baris ditambahkan, {kept} dipertahankan beserta isiannya.',
  'evidence.findings': 'Yang perlu dibereskan',
  'evidence.clean': 'Tidak ada yang perlu dibereskan.',
  'evidence.more': '{count} baris lain sama halnya.',
  'evidence.reread': 'Baca ulang lembar',
  'evidence.folders': 'Folder di drive unit',
  'evidence.folders.text':
    'Susunan folder per area, subarea, dan indikator; namanya dapat dipakai di Windows dan Google Drive.',
  'evidence.folders.copy': 'Salin daftar folder',
  'evidence.folders.list': 'Daftar folder',

  'requirements.heading': 'Syarat pengusulan di luar nilai',
  'requirements.absent':
    'Syarat menurut PermenPANRB 5/2024 (opini BPK, SAKIP, LHKPN, dokumen usulan) belum dicatat dalam buku kerja ini.',
  'requirements.add': 'Tambahkan daftar syarat',
  'requirements.adding': 'Menambahkan lembar Syarat Pengusulan …',
  'requirements.added':
    'Lembar Syarat Pengusulan ditambahkan. Isi keadaan unit di lembar itu, atau pilih statusnya di sini.',
  'requirements.summary': '{done} dari {of} syarat {predicate} beres',
  'requirements.scope.agency': 'Instansi',
  'requirements.scope.unit': 'Unit kerja',
  'requirements.scope.document': 'Dokumen usulan',
  'requirements.required': 'Diminta: {required}',
  'requirements.required.actual': 'Diminta: {required}; unit: {actual}',
  'requirements.state.met': 'Terpenuhi',
  'requirements.state.open': 'Belum',
  'requirements.state.not-applicable': 'Tidak berlaku',
  'requirements.set': 'Syarat {id}: {state}.',

  'report.heading': 'Laporan hasil evaluasi',
  'report.text':
    'Konsep LHE dan rekap cetak disusun dari jawaban penilai, catatan, rekomendasi, dan lembar Data Laporan. Hasilnya dapat diubah di Word.',
  'report.no-layer':
    'Belum ada jawaban penilai. Isi kolom TPI di lembar area, atau lembar Tinjauan, lalu buka halaman ini lagi.',
  'report.layer': 'Nilai yang dilaporkan: {layer}',
  'report.details': 'Data laporan',
  'report.details.absent':
    'Nomor, tanggal, tempat, dan penanda tangan diisi di lembar Data Laporan, yang belum ada dalam buku kerja ini.',
  'report.details.add': 'Tambahkan lembar Data Laporan',
  'report.details.adding': 'Menambahkan lembar Data Laporan …',
  'report.details.added': 'Lembar Data Laporan ditambahkan. Isi kolom kuningnya.',
  'report.details.open': 'Buka lembar Data Laporan',
  'report.ready': 'Sisa yang harus dibereskan',
  'report.clean': 'Tidak ada bagian kosong, nama unit lain, atau nomor tahun lain.',
  'report.draft.note': 'Konsep tetap dapat dibuat; bagian kosong ditandai kuning untuk diisi di Word.',
  'report.blocked': 'Laporan baru dapat dibuat setelah nama unit atau tahun yang salah diperbaiki.',
  'report.make': 'Buat konsep LHE (.docx)',
  'report.recap': 'Tambahkan lembar Rekap Cetak',
  'report.making': 'Menyusun laporan …',
  'report.made':
    'Konsep "{name}" diserahkan ke peramban. Bila tidak muncul di folder unduhan, salin teksnya di bawah ini.',
  'report.recap.adding': 'Menyusun lembar Rekap Cetak …',
  'report.recap.added': 'Lembar Rekap Cetak ditambahkan; cetak lewat Berkas > Cetak.',
  'report.copy.label': 'Teks laporan',
  'report.copy': 'Salin teks laporan',
  'report.refresh': 'Baca ulang buku kerja',
} as const;

export type PaneHandOffKey = keyof typeof paneHandOffId;
export type PaneHandOffTexts = Readonly<Record<PaneHandOffKey, string>>;
