import type { Expected, RuleCases } from '../support/cases';

const found: Expected = {
  variant: 'default',
  severity: 'error',
  indicator: 'A.I.1.i.a',
  cell: 'Q8',
  message:
    'Bukti dukung indikator A.I.1.i.a berada di komputer atau jaringan sendiri, sehingga tidak dapat dibuka penilai.',
};

const sound = [
  'https://contoh.go.id/home/berkas.pdf',
  'SK Tim Kerja Nomor 12/KPU/2026: lampiran C',
  'Notula rapat https://contoh.go.id/c:/notula',
  'Laporan A/B\\C',
];

const local = [
  'C:\\Users\\Public\\SK Tim.pdf',
  'd:/zi/sk.pdf',
  '\\\\server\\zi\\sk.pdf',
  'file:///C:/zi/sk.pdf',
  '/home/zi/sk.pdf',
  'SK Tim (E:\\ZI\\SK.pdf)',
  'https://contoh.go.id/sk\nD:\\ZI\\notula.pdf',
];

export const cases: RuleCases = {
  rule: 'evidence-local-path',
  accept: sound.map((evidence) => ({ name: evidence, answers: { 'A.I.1.i.a': { evidence } } })),
  reject: local.map((evidence) => ({
    name: evidence,
    answers: { 'A.I.1.i.a': { evidence } },
    findings: [found],
  })),
};
