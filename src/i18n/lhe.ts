import { fillTemplate } from './format';
import type { MessageValues } from './format';

/**
 * Wording of the evaluator's report (LHE) and the recap. An official letter is written in Indonesian whatever the
 * language of the program, so there is no second catalogue.
 */
const LHE = {
  'title.lhe': 'LAPORAN HASIL EVALUASI',
  'title.recap': 'REKAPITULASI HASIL EVALUASI',
  'title.subject': 'PEMBANGUNAN ZONA INTEGRITAS MENUJU {target}',
  'title.unit': '{unit}',
  'title.year': 'TAHUN {year}',
  'target.WBK': 'WILAYAH BEBAS DARI KORUPSI (WBK)',
  'target.WBBM': 'WILAYAH BIROKRASI BERSIH DAN MELAYANI (WBBM)',
  number: 'Nomor',
  date: 'Tanggal',
  footer: 'LHE Zona Integritas · {unit} · {year}',
  'heading.basis': 'A. Dasar Evaluasi',
  'basis.instrument': '{edition}, dengan ketentuan pengusulan menurut PermenPANRB 5/2024.',
  'basis.assignment': 'Surat tugas {office} nomor {number} tanggal {date}.',
  'heading.identity': 'B. Unit yang Dievaluasi',
  'identity.unit': 'Unit kerja',
  'identity.agency': 'Instansi',
  'identity.year': 'Tahun penilaian',
  'identity.target': 'Predikat yang diusulkan',
  'identity.period': 'Masa evaluasi',
  'identity.office': 'Penilai',
  'identity.layer': 'Nilai yang dilaporkan',
  period: '{from} s.d. {to}',
  'heading.scope': 'C. Ruang Lingkup dan Cara Kerja',
  'scope.text':
    'Evaluasi meliputi seluruh {indicators} pertanyaan LKE: pemenuhan dan reform pada {areas} area perubahan, serta komponen hasil. Penilai memeriksa jawaban unit beserta data dukungnya, memberi jawaban sendiri untuk setiap pertanyaan, dan mencatat alasan bila jawabannya berbeda. Pertanyaan yang belum dijawab dihitung nol.',
  'scope.counts':
    'Unit menjawab {unitAnswered} dari {indicators} pertanyaan; penilai menjawab {evaluatorAnswered}.',
  'scope.policies':
    'Untuk {count} pertanyaan, pembagi pada rumus bernilai nol dan peraturan tidak mengaturnya; nilainya mengikuti kebijakan hitung yang tercatat pada lembar kerja: {indicators}.',
  'heading.result': 'D. Hasil Evaluasi',
  'result.summary':
    'Nilai hasil evaluasi adalah {evaluator}; nilai mandiri unit {unit}. Selisihnya {difference} poin.',
  'table.parts': '1. Nilai per komponen',
  'table.areas': '2. Capaian area perubahan (pemenuhan dan reform bersama)',
  'table.gates': '3. Syarat predikat',
  'col.part': 'Komponen',
  'col.weight': 'Bobot',
  'col.unit': 'Mandiri',
  'col.evaluator': 'Penilai',
  'col.difference': 'Selisih',
  'col.area': 'Area',
  'col.share': 'Capaian',
  'col.WBK': 'Min. WBK',
  'col.WBBM': 'Min. WBBM',
  'col.gate': 'Syarat',
  'col.actual': 'Nilai',
  'col.state': '{predicate}',
  total: 'Nilai Zona Integritas',
  met: 'memenuhi',
  'not-met': 'belum',
  unknown: 'belum diketahui',
  yes: 'ya',
  no: 'tidak',
  'heading.bridge': 'E. Jembatan Nilai',
  'bridge.text':
    'Dari nilai mandiri {unit} ke nilai penilai {evaluator}. Setiap baris adalah perubahan satu pertanyaan; jumlahnya tepat sama dengan selisih.',
  'bridge.none': 'Tidak ada perbedaan nilai antara unit dan penilai.',
  'col.indicator': 'Kode',
  'col.statement': 'Pertanyaan',
  'col.change': 'Perubahan',
  'col.points': 'Poin',
  'reason.answer-changed': 'Jawaban {from} menjadi {to}',
  'reason.counts-changed': 'Angka dasarnya berbeda',
  'reason.became-open': 'Jawaban {from}; penilai tidak memberi jawaban',
  'reason.became-answered': 'Unit tidak menjawab; penilai menjawab {to}',
  'reason.became-invalid': 'Jawaban penilai di luar skala',
  'reason.policy': 'Pembagi nol, mengikuti kebijakan hitung',
  'bridge.total': 'Jumlah selisih',
  'heading.remarks': 'F. Catatan dan Rekomendasi',
  'remarks.none': 'Penilai tidak memberi catatan maupun rekomendasi.',
  'remarks.area': 'Area {area}: {name}',
  'col.note': 'Catatan',
  'col.recommendation': 'Rekomendasi',
  'heading.conclusion': 'G. Simpulan',
  'conclusion.met':
    'Berdasarkan hasil evaluasi, {unit} memenuhi seluruh syarat nilai untuk diusulkan memperoleh predikat {target}.',
  'conclusion.not-met':
    'Berdasarkan hasil evaluasi, {unit} belum memenuhi syarat nilai untuk diusulkan memperoleh predikat {target}. Yang belum dipenuhi:',
  'conclusion.gate': '{gate}: {actual} dari paling sedikit {required}',
  'conclusion.requirements':
    'Syarat pengusulan di luar nilai (opini laporan keuangan, SAKIP, tindak lanjut temuan, laporan harta kekayaan, dan dokumen usulan) diperiksa tersendiri.',
  'recap.bridge': 'Jembatan nilai',
  'recap.remarks': 'Catatan dan rekomendasi',
  'heading.signatures': 'Tim Penilai Internal',
  'place-date': '{place}, {date}',
  'role.dalnis': 'Pengendali Teknis',
  'role.kt': 'Ketua Tim',
  'role.at': 'Anggota Tim',
  nip: 'NIP {number}',
  'gate.total': 'Nilai total',
  'gate.pengungkit': 'Komponen pengungkit',
  'gate.area': 'Area {number}: {name}',
  'gate.birokrasi-bersih': 'Birokrasi bersih dan akuntabel',
  'gate.ipak': 'Survei persepsi antikorupsi (IPAK)',
  'gate.capaian-kinerja': 'Capaian kinerja',
  'gate.pelayanan-prima': 'Pelayanan publik prima (IPKP)',
  'gate.earlier-predicate': 'Sudah berpredikat WBK',
  'layer.at': 'anggota tim',
  'layer.kt': 'ketua tim',
  'layer.dalnis': 'pengendali teknis',
  'layer.tpi': 'hasil akhir TPI',
  'layer.tpi-2': 'hasil penilai kedua',
  'layer.unit': 'penilaian mandiri',
} as const;

export type LheKey = keyof typeof LHE;

/** A text of the report, its places filled; numbers as Indonesia writes them. */
export function lheText(key: LheKey, values: MessageValues = {}): string {
  return fillTemplate(LHE[key], values, 'id');
}

const DAY = new Intl.DateTimeFormat('id-ID', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A date in a letter: `31 Mei 2026`. */
export function letterDate(iso: string): string {
  return DAY.format(new Date(`${iso}T00:00:00Z`));
}
