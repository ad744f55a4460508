import type { Expected, RuleCases } from '../support/cases';

const MESSAGES = {
  'no-host': 'Tautan bukti dukung indikator A.I.1.i.a tidak memuat nama situs, sehingga tidak dapat dibuka.',
  'no-scheme': 'Tautan bukti dukung indikator A.I.1.i.a tidak diawali https://.',
  'broken-scheme': 'Awalan tautan bukti dukung indikator A.I.1.i.a salah ketik.',
  spaces: 'Tautan bukti dukung indikator A.I.1.i.a terpotong oleh spasi.',
};

function found(variant: keyof typeof MESSAGES, correction?: string): Expected {
  const about = {
    variant,
    severity: 'warning',
    indicator: 'A.I.1.i.a',
    cell: 'Q8',
    message: MESSAGES[variant],
  } as const;
  return correction === undefined ? about : { ...about, correction };
}

const sound = [
  'https://drive.google.com/drive/folders/1AbC_d-EfG?usp=sharing',
  'http://10.10.1.5:8080/zi/sk.pdf',
  'SK Tim Kerja https://contoh.go.id/sk.pdf (asli di arsip)',
  'https://contoh.go.id/a dan https://contoh.go.id/b',
  'https://contoh.go.id/a;https://contoh.go.id/b; notula',
  'SK Nomor 12/KPU/2026',
  'Laporan SPIP.docx',
  'No.12/KPU/2026',
  'SP4N-LAPOR!',
  'Notula rapat 3.1/2026; daftar hadir',
];

const broken: readonly (readonly [string, Expected])[] = [
  ['drive.google.com/file/d/1AbC', found('no-scheme', 'https://drive.google.com/file/d/1AbC')],
  ['www.kpu.go.id', found('no-scheme', 'https://www.kpu.go.id')],
  ['SK Tim: bit.ly/sk-tim', found('no-scheme')],
  ['https://', found('no-host')],
  ['https:///sk.pdf', found('no-host')],
  ['https://sk-tim', found('no-host')],
  ['https:/contoh.go.id/sk', found('broken-scheme')],
  ['https;//contoh.go.id/sk', found('broken-scheme')],
  ['htps://contoh.go.id/sk', found('broken-scheme')],
  ['https// contoh.go.id/sk', found('broken-scheme')],
  ['https:// contoh.go.id/sk', found('no-host')],
  ['https://contoh.go.id/ sk.pdf', found('spaces')],
  ['https://contoh.go.id/zi/SK Tim.pdf', found('spaces')],
];

export const cases: RuleCases = {
  rule: 'evidence-malformed-link',
  accept: sound.map((evidence) => ({ name: evidence, answers: { 'A.I.1.i.a': { evidence } } })),
  reject: broken.map(([evidence, finding]) => ({
    name: evidence,
    answers: { 'A.I.1.i.a': { evidence } },
    findings: [finding],
  })),
};
