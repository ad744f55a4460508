import type { RuleCases } from '../support/cases';

export const cases: RuleCases = {
  rule: 'part-larger-than-whole',
  accept: [
    { name: 'parts within their wholes' },
    { name: 'a part as large as its whole', answers: { 'A.II.4.i.a#targetsMet': 10 } },
    {
      name: 'more changes than agents: one agent may bring about several',
      answers: { 'A.II.1.i.a#agents': 2 },
    },
    { name: 'a part without its whole', answers: { 'A.II.4.i.a#targets': null } },
    { name: 'violations that rise: no share of anything', answers: { 'A.II.3.iii.a#violationsThisYear': 9 } },
  ],
  reject: [
    {
      name: 'more targets met than there are',
      answers: { 'A.II.4.i.a#targetsMet': 11 },
      findings: [
        {
          variant: 'default',
          severity: 'error',
          indicator: 'A.II.4.i.a',
          cell: 'K162',
          message:
            'Pada indikator A.II.4.i.a, "Sasaran kinerja dengan capaian minimal 100%" (11) melebihi "Sasaran kinerja" (10).',
        },
      ],
    },
    {
      name: 'more reports than people obliged, who are added up from three counts',
      answers: { 'A.II.5.iii.b#reported': 13 },
      findings: [
        {
          variant: 'default',
          severity: 'error',
          indicator: 'A.II.5.iii.b',
          cell: 'K189',
          message:
            'Pada indikator A.II.5.iii.b, "Sudah melapor" (13) melebihi "Pejabat administrator (eselon III) + Pejabat pengawas (eselon IV) + Pejabat fungsional dan pelaksana" (12).',
        },
      ],
    },
    {
      name: 'complaints resolved and in progress together exceed those due',
      answers: { 'A.II.5.ii.a#complaintsInProgress': 3 },
      findings: [
        {
          variant: 'with-pending',
          severity: 'error',
          indicator: 'A.II.5.ii.a',
          cell: 'K173',
          message:
            'Pada indikator A.II.5.ii.a, "Pengaduan masyarakat yang masih diproses + Pengaduan masyarakat yang selesai ditindaklanjuti" seluruhnya 11, melebihi "Pengaduan masyarakat yang wajib ditindaklanjuti" (10).',
        },
      ],
    },
    {
      name: 'more sanctions than violations this year',
      answers: { 'A.II.3.iii.a#sanctioned': 3 },
      findings: [
        {
          variant: 'sanctioned',
          severity: 'error',
          indicator: 'A.II.3.iii.a',
          cell: 'K157',
          message:
            'Pada indikator A.II.3.iii.a, "Pelanggaran yang sudah dijatuhi sanksi/hukuman" (3) melebihi "Pelanggaran pada tahun ini" (2).',
        },
      ],
    },
    {
      name: 'integrated changes and simplified services',
      answers: { 'A.II.1.i.b#integratedChanges': 9, 'A.II.6.i.b#servicesSimplified': 12 },
      findings: [
        {
          variant: 'default',
          severity: 'error',
          indicator: 'A.II.1.i.b',
          cell: 'K133',
          message:
            'Pada indikator A.II.1.i.b, "Perubahan yang sudah terintegrasi dengan sistem manajemen" (9) melebihi "Perubahan yang dihasilkan" (8).',
        },
        {
          variant: 'default',
          severity: 'error',
          indicator: 'A.II.6.i.b',
          cell: 'K195',
          message:
            'Pada indikator A.II.6.i.b, "Perizinan/layanan yang sudah dipermudah" (12) melebihi "Perizinan/layanan yang terdata/terdaftar" (10).',
        },
      ],
    },
  ],
};
