/** Texts of all findings in Indonesian: rule -> case -> message, expected, actual, fix; facts stand in `{places}`. */
export const VALIDATION_ID = {
  'answer-missing': {
    indicator: {
      message: 'Indikator {indicator} belum dijawab.',
      expected: 'Satu jawaban sesuai pilihan.',
      actual: 'Kosong.',
      fix: 'Pilih jawaban yang sesuai dengan keadaan unit kerja.',
    },
    counts: {
      message: 'Indikator {indicator} belum dihitung: {number} jumlah pembentuknya masih kosong.',
      expected: 'Semua jumlah terisi; tulis 0 bila memang nihil.',
      actual: 'Kosong.',
      fix: 'Isi semua jumlah pada indikator ini. Persentasenya dihitung otomatis.',
    },
    count: {
      message: 'Indikator {indicator} belum dapat dihitung: jumlah "{count}" masih kosong.',
      expected: 'Bilangan bulat 0 atau lebih; tulis 0 bila memang nihil.',
      actual: 'Kosong.',
      fix: 'Isi jumlah "{count}".',
    },
    area: {
      message: 'Area {indicator} {name} belum diisi sama sekali ({number} indikator).',
      expected: 'Semua indikator terjawab.',
      actual: 'Belum ada jawaban.',
      fix: 'Mulai dari indikator pertama area ini.',
    },
    all: {
      message: 'LKE belum diisi: {number} indikator masih kosong.',
      expected: 'Semua indikator terjawab.',
      actual: 'Belum ada jawaban.',
      fix: 'Mulai dari indikator pertama. Sel jawaban menawarkan pilihan yang berlaku.',
    },
  },
  'answer-not-in-scale': {
    default: {
      message: 'Jawaban "{found}" tidak tersedia pada indikator {indicator}, sehingga tidak dinilai.',
      expected: 'Salah satu dari: {options}.',
      actual: '{found}',
      fix: 'Ganti dengan salah satu dari: {options}.',
    },
  },
  'answer-spacing-or-case': {
    spaces: {
      message: 'Jawaban "{found}" pada indikator {indicator} memuat spasi, sehingga tidak dinilai.',
      expected: '{meant}',
      actual: '"{found}"',
      fix: 'Ganti dengan "{meant}" tanpa spasi.',
    },
    case: {
      message:
        'Jawaban "{found}" pada indikator {indicator} tetap dinilai, tetapi penulisannya berbeda dari pilihan "{meant}".',
      expected: '{meant}',
      actual: '{found}',
      fix: 'Tulis "{meant}" agar seragam.',
    },
  },
  'answer-type': {
    'number-expected': {
      message: 'Indikator {indicator} berisi "{found}", padahal harus berupa angka.',
      expected: 'Sebuah angka, tanpa huruf atau satuan.',
      actual: '{found}',
      fix: 'Tulis angkanya saja.',
    },
    'number-as-text': {
      message:
        'Angka "{found}" pada indikator {indicator} tersimpan sebagai teks, sehingga tidak dihitung oleh Excel.',
      expected: 'Angka {meant}.',
      actual: 'Teks "{found}".',
      fix: 'Ketik ulang {meant} sebagai angka. Bila tetap menjadi teks, periksa format sel dan tanda desimal pada komputer.',
    },
    'choice-expected': {
      message: 'Indikator {indicator} berisi {found}, padahal harus berupa pilihan.',
      expected: 'Salah satu dari: {options}.',
      actual: '{found}',
      fix: 'Pilih salah satu dari: {options}.',
    },
  },
  'count-negative': {
    default: {
      message: 'Jumlah "{count}" pada indikator {indicator} bernilai negatif ({found}).',
      expected: 'Bilangan bulat 0 atau lebih.',
      actual: '{found}',
      fix: 'Periksa sumber datanya, lalu isi dengan jumlah yang benar.',
    },
  },
  'count-fractional': {
    default: {
      message: 'Jumlah "{count}" pada indikator {indicator} bukan bilangan bulat ({found}).',
      expected: 'Bilangan bulat 0 atau lebih.',
      actual: '{found}',
      fix: 'Isi dengan jumlahnya, bukan persentase. Persentase dihitung otomatis.',
    },
  },
  'index-out-of-range': {
    default: {
      message: 'Indeks {found} pada indikator {indicator} berada di luar rentang 0 sampai 4.',
      expected: 'Angka 0 sampai 4.',
      actual: '{found}',
      fix: 'Isi dengan indeks hasil survei pada skala 0 sampai 4.',
    },
    'hundred-scale': {
      message:
        'Indeks {found} pada indikator {indicator} tampaknya memakai skala 100; pada skala 4 nilainya {meant}.',
      expected: 'Angka 0 sampai 4.',
      actual: '{found}',
      fix: 'Cocokkan dengan laporan survei, lalu isi {meant} ({found} dibagi 25).',
    },
  },
  'part-larger-than-whole': {
    default: {
      message: 'Pada indikator {indicator}, "{part}" ({partNumber}) melebihi "{whole}" ({wholeNumber}).',
      expected: 'Paling banyak {wholeNumber}.',
      actual: '{partNumber}',
      fix: 'Periksa kedua jumlah itu. Rumus resmi membatasi hasilnya pada 100%, sehingga kekeliruan ini tidak tampak pada nilai.',
    },
    'with-pending': {
      message:
        'Pada indikator {indicator}, "{part}" seluruhnya {partNumber}, melebihi "{whole}" ({wholeNumber}).',
      expected: 'Paling banyak {wholeNumber} untuk keduanya.',
      actual: '{partNumber}',
      fix: 'Periksa ketiga jumlah itu; satu kasus hanya dihitung pada satu keadaan.',
    },
    sanctioned: {
      message: 'Pada indikator {indicator}, "{part}" ({partNumber}) melebihi "{whole}" ({wholeNumber}).',
      expected: 'Paling banyak {wholeNumber}.',
      actual: '{partNumber}',
      fix: 'Periksa kedua jumlah itu; hitung hanya sanksi atas pelanggaran tahun ini.',
    },
  },
  'whole-is-zero': {
    'empty-whole': {
      message:
        'Pada indikator {indicator}, "{whole}" diisi 0, sehingga indikator ini tidak dapat dihitung dan dianggap belum terjawab.',
      expected: 'Paling sedikit 1.',
      actual: '0',
      fix: 'Isi dengan jumlah yang sebenarnya. Lembar resmi menampilkan #DIV/0! pada keadaan ini.',
    },
    'violations-from-none': {
      message:
        'Pada indikator {indicator}, tahun sebelumnya nihil pelanggaran dan tahun ini ada. Ketentuan tidak mengaturnya; kami memberi nilai {value}.',
      expected: 'Peraturan tidak mengatur keadaan ini.',
      actual: '"{whole}" = 0',
      fix: 'Pastikan jumlahnya benar dan jelaskan pada catatan. Lembar resmi menampilkan #DIV/0! pada keadaan ini.',
    },
    'no-complaints-due': {
      message:
        'Pada indikator {indicator}, tidak ada pengaduan yang wajib ditindaklanjuti. Ketentuan tidak mengaturnya; kami memberi nilai {value}.',
      expected: 'Peraturan tidak mengatur keadaan ini.',
      actual: '"{whole}" = 0',
      fix: 'Pastikan jumlahnya benar dan jelaskan pada catatan. Lembar resmi menampilkan #DIV/0! pada keadaan ini.',
    },
    'nobody-obliged': {
      message:
        'Pada indikator {indicator}, tidak ada pegawai yang wajib melapor. Ketentuan tidak mengaturnya; kami memberi nilai {value}.',
      expected: 'Peraturan tidak mengatur keadaan ini.',
      actual: '"{whole}" = 0',
      fix: 'Pastikan jumlahnya benar dan jelaskan pada catatan. Lembar resmi menampilkan #DIV/0! pada keadaan ini.',
    },
  },
  'changes-differ': {
    default: {
      message:
        'Jumlah "{count}" pada indikator {indicator} ({found}) berbeda dari indikator {other} ({otherNumber}).',
      expected: '{otherNumber}',
      actual: '{found}',
      fix: 'Samakan kedua jumlah itu; keduanya menghitung perubahan yang sama.',
    },
  },
  'all-answers-best': {
    default: {
      message: 'Seluruh {number} pilihan dijawab dengan nilai tertinggi.',
      expected: 'Jawaban sesuai keadaan dan bukti dukung.',
      actual: 'Semua jawaban terbaik.',
      fix: 'Tinjau kembali setiap jawaban terhadap bukti dukungnya sebelum diajukan.',
    },
  },
  'note-missing': {
    default: {
      message: 'Indikator {indicator} mendapat nilai, tetapi belum ada catatan.',
      expected: 'Catatan singkat yang menjelaskan jawaban.',
      actual: 'Kosong.',
      fix: 'Tulis secara singkat apa yang sudah dilakukan dan kapan.',
    },
    all: {
      message: 'Belum ada catatan untuk {number} indikator yang mendapat nilai.',
      expected: 'Catatan singkat pada setiap indikator yang mendapat nilai.',
      actual: 'Kosong.',
      fix: 'Tulis catatan pada setiap indikator yang mendapat nilai.',
    },
  },
  'evidence-missing': {
    default: {
      message: 'Indikator {indicator} mendapat nilai, tetapi belum ada bukti dukung.',
      expected: 'Misalnya: {hint}.',
      actual: 'Kosong.',
      fix: 'Cantumkan tautan atau judul bukti dukung. Tanpa bukti, penilai dapat menurunkan nilainya.',
    },
    all: {
      message: 'Belum ada bukti dukung untuk {number} indikator yang mendapat nilai.',
      expected: 'Bukti dukung pada setiap indikator yang mendapat nilai.',
      actual: 'Kosong.',
      fix: 'Cantumkan tautan atau judul bukti dukung pada setiap indikator yang mendapat nilai.',
    },
  },
  'evidence-local-path': {
    default: {
      message:
        'Bukti dukung indikator {indicator} berada di komputer atau jaringan sendiri, sehingga tidak dapat dibuka penilai.',
      expected: 'Tautan yang dapat dibuka penilai.',
      actual: '{found}',
      fix: 'Unggah berkasnya ke penyimpanan daring, buka aksesnya, lalu cantumkan tautannya.',
    },
  },
  'evidence-malformed-link': {
    'no-host': {
      message:
        'Tautan bukti dukung indikator {indicator} tidak memuat nama situs, sehingga tidak dapat dibuka.',
      expected: 'Alamat lengkap, misalnya https://contoh.go.id/bukti.',
      actual: '{found}',
      fix: 'Salin ulang tautan dari bilah alamat peramban.',
    },
    'no-scheme': {
      message: 'Tautan bukti dukung indikator {indicator} tidak diawali https://.',
      expected: 'Alamat yang diawali https://.',
      actual: '{found}',
      fix: 'Tambahkan https:// di depan alamat.',
    },
    'broken-scheme': {
      message: 'Awalan tautan bukti dukung indikator {indicator} salah ketik.',
      expected: 'Alamat yang diawali https://.',
      actual: '{found}',
      fix: 'Perbaiki awalannya menjadi https://.',
    },
    spaces: {
      message: 'Tautan bukti dukung indikator {indicator} terpotong oleh spasi.',
      expected: 'Satu alamat tanpa spasi.',
      actual: '{found}',
      fix: 'Hapus spasinya atau salin ulang tautan dari bilah alamat peramban.',
    },
  },
  'evidence-repeated': {
    default: {
      message: 'Tautan yang sama dipakai untuk {number} indikator: {codes}.',
      expected: 'Tautan yang langsung menuju bukti dukung setiap indikator.',
      actual: '{link}',
      fix: 'Bila tautan itu sebuah map bersama, arahkan setiap indikator ke berkasnya masing-masing agar mudah diperiksa.',
    },
  },
  'answer-kind-differs': {
    default: {
      message:
        'Sel {cell} berisi "{found}", padahal pilihan jawaban {indicator} adalah "{expected}". Jawabannya tidak dinilai dengan benar.',
      expected: '{expected}',
      actual: '{found}',
      fix: 'Kembalikan isi sel {cell} menjadi "{expected}".',
    },
    blank: {
      message:
        'Sel {cell} kosong, padahal pilihan jawaban {indicator} adalah "{expected}". Jawabannya tidak dinilai.',
      expected: '{expected}',
      actual: 'Kosong.',
      fix: 'Kembalikan isi sel {cell} menjadi "{expected}".',
    },
  },
  'list-validation-differs': {
    default: {
      message:
        'Daftar pilihan di sel {cell} ({indicator}) menawarkan "{found}", padahal pilihannya {options}.',
      expected: '{options}',
      actual: '{found}',
      fix: 'Kembalikan daftar pilihan sel {cell} menjadi {options}; `lke repair` dapat melakukannya.',
    },
    missing: {
      message:
        'Sel jawaban {cell} ({indicator}) tidak lagi menawarkan daftar pilihan, sehingga apa pun dapat diketik.',
      expected: 'Daftar pilihan {options}.',
      actual: 'Tanpa daftar pilihan.',
      fix: 'Pasang kembali daftar pilihan {options} pada sel {cell}; `lke repair` dapat melakukannya.',
    },
    several: {
      message:
        '{number} dari {of} sel jawaban tidak menawarkan daftar pilihan yang benar, mulai dari lembar {sheet} sel {cell}: {cells}. Biasanya berkas pernah disimpan program lain.',
      expected: 'Daftar pilihan sesuai jenis jawaban.',
      actual: '{number} sel tanpa daftar atau dengan daftar lain.',
      fix: 'Pasang kembali daftar pilihannya; `lke repair` dapat melakukannya untuk semua sel sekaligus.',
    },
  },
  'weight-differs': {
    default: {
      message: 'Bobot {indicator} di sel {cell} adalah {found}, seharusnya {weight}.',
      expected: '{weight}',
      actual: '{found}',
      fix: 'Kembalikan bobot di sel {cell} menjadi {weight}.',
    },
    blank: {
      message: 'Bobot {indicator} di sel {cell} kosong, seharusnya {weight}.',
      expected: '{weight}',
      actual: 'Kosong.',
      fix: 'Kembalikan bobot di sel {cell} menjadi {weight}.',
    },
  },
  'percentage-typed-over': {
    default: {
      message:
        'Rumus di sel {cell} ({indicator}) tertimpa angka {found}; menurut jumlah di bawahnya, hasilnya {value}.',
      expected: 'Rumus dengan hasil {value}.',
      actual: '{found}',
      fix: 'Kembalikan rumus di sel {cell}; jangan mengetik hasilnya.',
    },
    open: {
      message:
        'Rumus di sel {cell} ({indicator}) tertimpa "{found}", padahal jumlah di bawahnya belum lengkap.',
      expected: 'Rumus yang menghitung dari jumlah di bawahnya.',
      actual: '{found}',
      fix: 'Kembalikan rumus di sel {cell}, lalu lengkapi jumlah di bawahnya.',
    },
    'sum-open': {
      message:
        'Sel {cell} ({indicator}) berisi "{found}" tanpa rumus, sedangkan rinciannya belum diisi. Salinan resmi pun kadang demikian.',
      expected: 'Rumus yang menjumlahkan rincian di bawahnya.',
      actual: '{found}',
      fix: 'Kembalikan rumus di sel {cell}, lalu isi rinciannya.',
    },
    blank: {
      message: 'Rumus di sel {cell} ({indicator}) terhapus, sehingga indikator ini tidak dinilai.',
      expected: 'Rumus yang menghitung dari jumlah di bawahnya.',
      actual: 'Kosong.',
      fix: 'Kembalikan rumus di sel {cell}.',
    },
  },
  'formula-replaced': {
    default: {
      message: 'Rumus nilai {indicator} di sel {cell} tertimpa "{found}"; menurut jawaban, nilainya {value}.',
      expected: 'Rumus dengan hasil {value}.',
      actual: '{found}',
      fix: 'Kembalikan rumus di sel {cell}.',
    },
    total: {
      message: 'Rumus nilai total di sel {cell} tertimpa "{found}"; menurut jawaban, nilainya {value}.',
      expected: 'Rumus dengan hasil {value}.',
      actual: '{found}',
      fix: 'Kembalikan rumus di sel {cell}.',
    },
    open: {
      message: 'Rumus nilai di sel {cell} tertimpa "{found}", padahal belum ada jawaban yang dinilai.',
      expected: 'Rumus nilai.',
      actual: '{found}',
      fix: 'Kembalikan rumus di sel {cell}.',
    },
    blank: {
      message: 'Rumus nilai di sel {cell} terhapus.',
      expected: 'Rumus nilai.',
      actual: 'Kosong.',
      fix: 'Kembalikan rumus di sel {cell}.',
    },
    count: {
      message:
        'Sel {cell} pada {indicator} berisi angka {found} yang ikut dirata-ratakan, padahal di sini tidak ada nilai.',
      expected: 'Rumus dengan hasil kosong.',
      actual: '{found}',
      fix: 'Kembalikan rumus di sel {cell}.',
    },
    percent: {
      message:
        'Rumus persentase di sel {cell} tertimpa angka {found}. Nilai tidak berubah, tetapi tampilannya dapat keliru.',
      expected: 'Rumus persentase.',
      actual: '{found}',
      fix: 'Kembalikan rumus di sel {cell}.',
    },
    sheet: {
      message:
        'Lembar {sheet} tinggal angka: {number} sel penghitung tidak lagi berisi rumus, mulai dari {cell}.',
      expected: 'Rumus pada semua sel nilai.',
      actual: 'Salinan nilai tanpa rumus.',
      fix: 'Pindahkan jawaban ke LKE baru atau pulihkan rumus berkas ini.',
    },
  },
  'formula-differs': {
    choice: {
      message:
        'Rumus {cell} ({indicator}) menilai jawaban "{answer}" sebagai {shown}, seharusnya {expected}.',
      expected: '{expected} untuk jawaban "{answer}".',
      actual: '{formula}',
      fix: 'Kembalikan rumus resmi di sel {cell}.',
    },
    index: {
      message: 'Rumus {cell} ({indicator}) menilai indeks {answer} sebagai {shown}, seharusnya {expected}.',
      expected: 'Indeks dibagi 4, lalu dikalikan bobotnya bila sel ini menunjukkan poin.',
      actual: '{formula}',
      fix: 'Kembalikan rumus resmi di sel {cell}.',
    },
    computed: {
      message:
        'Rumus {cell} ({indicator}) tidak meneruskan persentase hitungan: hasilnya {shown}, seharusnya {expected}.',
      expected: 'Nilai yang sama dengan persentase indikator.',
      actual: '{formula}',
      fix: 'Kembalikan rumus resmi di sel {cell}.',
    },
    open: {
      message: 'Rumus {cell} ({indicator}) memberi nilai {shown} pada indikator yang belum dijawab.',
      expected: 'Tanpa nilai selama belum dijawab.',
      actual: '{formula}',
      fix: 'Kembalikan rumus resmi di sel {cell}.',
    },
    share: {
      message:
        'Rumus persentase {cell} ({indicator}) menghitung hal lain: pada data uji hasilnya {shown}, seharusnya {expected}.',
      expected: 'Rumus menurut Lampiran III, paling tinggi 1.',
      actual: '{formula}',
      fix: 'Kembalikan rumus resmi di sel {cell}.',
    },
    sum: {
      message:
        'Rumus jumlah {cell} ({indicator}) menghitung hal lain: pada data uji hasilnya {shown}, seharusnya {expected}.',
      expected: 'Jumlah semua rincian di bawahnya.',
      actual: '{formula}',
      fix: 'Kembalikan rumus resmi di sel {cell}.',
    },
    subarea: {
      message:
        'Rumus {cell} ({indicator}) bukan rata-rata nilai indikator dikalikan bobot: pada data uji hasilnya {shown}, seharusnya {expected}.',
      expected: 'Rata-rata nilai indikator × bobot.',
      actual: '{formula}',
      fix: 'Kembalikan rumus resmi di sel {cell}.',
    },
    total: {
      message:
        'Rumus {cell} bukan jumlah bagian-bagiannya: pada data uji hasilnya {shown}, seharusnya {expected}.',
      expected: 'Jumlah semua bagian di bawahnya.',
      actual: '{formula}',
      fix: 'Kembalikan rumus resmi di sel {cell}.',
    },
    error: {
      message: 'Rumus {cell} menghasilkan {shown} pada data uji yang lengkap, seharusnya {expected}.',
      expected: 'Sebuah nilai.',
      actual: '{formula}',
      fix: 'Kembalikan rumus resmi di sel {cell}.',
    },
    unreadable: {
      message:
        'Rumus {cell} tidak dapat kami periksa karena memakai fungsi atau rujukan di luar lembar resmi.',
      expected: 'Rumus resmi.',
      actual: '{formula}',
      fix: 'Periksa rumus ini sendiri, atau kembalikan rumus resmi di sel {cell}.',
    },
  },
  'parent-leaves-out-child': {
    default: {
      message: 'Rumus {cell} tidak menyertakan {missing}, sehingga bagian itu tidak ikut dinilai.',
      expected: 'Semua bagian di bawahnya ikut dihitung.',
      actual: 'Tidak menyertakan {missing}.',
      fix: 'Kembalikan rumus resmi di sel {cell}.',
    },
    official: {
      message:
        'Kesalahan bawaan berkas resmi: rumus {cell} menghitung LHKPN dua kali dan melewatkan {missing}. Tercetak {printed}, seharusnya {correct}.',
      expected: '{correct}',
      actual: '{printed}',
      fix: 'Bukan kesalahan unit kerja. Selisihnya {difference} poin; nilai kami memakai angka yang benar.',
    },
    'official-equal': {
      message:
        'Kesalahan bawaan berkas resmi: rumus {cell} menghitung LHKPN dua kali dan melewatkan {missing}.',
      expected: 'Semua bagian di bawahnya ikut dihitung.',
      actual: 'Tidak menyertakan {missing}.',
      fix: 'Bukan kesalahan unit kerja dan saat ini tidak mengubah nilai. Nilai kami memakai rumus yang benar.',
    },
  },
  'empty-row-in-range': {
    default: {
      message:
        'Baris kosong di {cell} termasuk dalam rentang rumus {formulaCell}. Nilai tidak berubah; berkas resmi memang demikian.',
      expected: 'Rentang yang hanya memuat indikator.',
      actual: 'Baris tanpa indikator.',
      fix: 'Tidak perlu tindakan; biarkan baris itu kosong.',
    },
    counts: {
      message:
        'Baris tanpa indikator di {cell} bernilai {found} dan ikut dirata-ratakan oleh rumus {formulaCell}.',
      expected: 'Kosong.',
      actual: '{found}',
      fix: 'Kosongkan sel {cell}.',
    },
  },
  'stale-cached-total': {
    default: {
      message: 'Nilai total di sel {cell} masih {found}, padahal setelah dihitung ulang menjadi {fresh}.',
      expected: '{fresh}',
      actual: '{found}',
      fix: 'Buka berkas di Excel, tekan Ctrl+Alt+F9, lalu simpan.',
    },
  },
  'cached-value-differs': {
    default: {
      message: 'Nilai tersimpan di sel {cell} adalah {found}, padahal rumusnya kini menghasilkan {fresh}.',
      expected: '{fresh}',
      actual: '{found}',
      fix: 'Buka berkas di Excel, tekan Ctrl+Alt+F9, lalu simpan; `lke repair` juga menghitung ulang.',
    },
    several: {
      message:
        '{number} sel masih menyimpan nilai lama ({cells}); yang pertama, {cell}, menyimpan {found}, padahal rumusnya kini menghasilkan {fresh}.',
      expected: '{fresh}',
      actual: '{found}',
      fix: 'Buka berkas di Excel, tekan Ctrl+Alt+F9, lalu simpan; `lke repair` juga menghitung ulang.',
    },
  },
  'side-sheet-outdated': {
    default: {
      message:
        'Lembar {sheet} memakai bobot lama pada {number} baris, misalnya {cell}: {found}, seharusnya {weight}.',
      expected: '{weight}',
      actual: '{found}',
      fix: 'Tidak perlu tindakan: berkas resmi memang demikian dan nilai tidak terpengaruh. Abaikan persentase pada lembar ini.',
    },
  },
  'error-value': {
    default: {
      message: 'Sel {cell} pada lembar {sheet} menampilkan {found}.',
      expected: 'Sebuah nilai.',
      actual: '{found}',
      fix: 'Periksa isi sel {cell} dan sel yang dirujuknya.',
    },
    open: {
      message:
        'Lembar {sheet} menampilkan {found} mulai dari {cell} karena masih ada indikator yang belum dijawab. Berkas resmi memang demikian.',
      expected: 'Semua indikator terjawab.',
      actual: '{found} pada {number} sel awal.',
      fix: 'Lengkapi jawaban; tanda kesalahan akan hilang dengan sendirinya.',
    },
    'side-sheet': {
      message:
        'Lembar {sheet} menampilkan {found} mulai dari {cell} ({number} sel). Nilai tidak terpengaruh.',
      expected: 'Sebuah nilai.',
      actual: '{found}',
      fix: 'Tidak perlu tindakan; pada berkas resmi, lembar rekapitulasi ini memang memuat rujukan yang hilang.',
    },
  },
  'lock-differs': {
    default: {
      message: 'Sel {cell} terkunci pada lembar yang diproteksi, sehingga tidak dapat diisi.',
      expected: 'Sel isian yang tidak terkunci.',
      actual: 'Terkunci.',
      fix: 'Buka kunci sel {cell}; `lke repair` dapat melakukannya.',
    },
    several: {
      message:
        '{number} sel isian terkunci pada lembar yang diproteksi, sehingga tidak dapat diisi: {cells}.',
      expected: 'Sel isian yang tidak terkunci.',
      actual: '{number} sel terkunci.',
      fix: 'Buka kunci sel-sel itu; `lke repair` dapat melakukannya sekaligus.',
    },
    open: {
      message: 'Sel {cell} tidak terkunci, sehingga rumus, bobot, atau jenis jawabannya mudah tertimpa.',
      expected: 'Sel terkunci.',
      actual: 'Tidak terkunci.',
      fix: 'Kunci sel {cell}; `lke repair` dapat melakukannya.',
    },
    'several-open': {
      message:
        '{number} sel berisi rumus, bobot, atau jenis jawaban tidak terkunci, sehingga mudah tertimpa: {cells}.',
      expected: 'Sel terkunci.',
      actual: '{number} sel tidak terkunci.',
      fix: 'Kunci sel-sel itu; `lke repair` dapat melakukannya sekaligus.',
    },
  },
  'number-format-differs': {
    text: {
      message: 'Sel {cell} berformat teks: angka yang diketik di sini menjadi teks dan tidak dihitung.',
      expected: 'Format {expected}',
      actual: 'Format {found}',
      fix: 'Ubah format sel {cell} menjadi {expected}; `lke repair` dapat melakukannya. Angka yang sudah menjadi teks perlu diketik ulang.',
    },
    date: {
      message: 'Sel {cell} berformat tanggal, sehingga angkanya tampil sebagai tanggal.',
      expected: 'Format {expected}',
      actual: 'Format {found}',
      fix: 'Ubah format sel {cell} menjadi {expected}; `lke repair` dapat melakukannya.',
    },
    hidden: {
      message: 'Format sel {cell} menyembunyikan angkanya.',
      expected: 'Format {expected}',
      actual: 'Format {found}',
      fix: 'Ubah format sel {cell} menjadi {expected}; `lke repair` dapat melakukannya.',
    },
    percent: {
      message: 'Sel {cell} menampilkan poin sebagai persen, sehingga terbaca seratus kali lipat.',
      expected: 'Format {expected}',
      actual: 'Format {found}',
      fix: 'Ubah format sel {cell} menjadi {expected}; `lke repair` dapat melakukannya.',
    },
    plain: {
      message: 'Sel {cell} menampilkan persentase sebagai angka biasa, sehingga 80% terbaca 0,8.',
      expected: 'Format {expected}',
      actual: 'Format {found}',
      fix: 'Ubah format sel {cell} menjadi {expected}; `lke repair` dapat melakukannya.',
    },
    several: {
      message:
        '{number} sel berformat {found}, sehingga angkanya menjadi teks, tampil sebagai tanggal, atau tersembunyi: {cells}.',
      expected: 'Format {expected}',
      actual: 'Format {found}',
      fix: 'Kembalikan format angkanya; `lke repair` dapat melakukannya untuk semua sel sekaligus.',
    },
    'several-shown': {
      message: '{number} sel berformat {found}, sehingga poin dan persentase tertukar tampilannya: {cells}.',
      expected: 'Format {expected}',
      actual: 'Format {found}',
      fix: 'Kembalikan format angkanya; `lke repair` dapat melakukannya untuk semua sel sekaligus.',
    },
  },
} as const;
