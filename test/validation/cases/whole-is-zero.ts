import type { RuleCases } from '../support/cases';

export const cases: RuleCases = {
  rule: 'whole-is-zero',
  accept: [
    { name: 'wholes above 0' },
    {
      name: 'no violations in both years: the official formula itself gives 1',
      answers: { 'A.II.3.iii.a#violationsLastYear': 0, 'A.II.3.iii.a#violationsThisYear': 0 },
    },
    { name: 'a part of nothing done', answers: { 'A.II.4.i.a#targetsMet': 0 } },
  ],
  reject: [
    {
      name: 'no agents of change listed: an entry error',
      answers: { 'A.II.1.i.a#agents': 0 },
      findings: [
        {
          variant: 'empty-whole',
          severity: 'error',
          indicator: 'A.II.1.i.a',
          cell: 'K129',
          message:
            'Pada indikator A.II.1.i.a, "Agen perubahan" diisi 0, sehingga indikator ini tidak dapat dihitung dan dianggap belum terjawab.',
        },
      ],
    },
    {
      name: 'violations from none',
      answers: { 'A.II.3.iii.a#violationsLastYear': 0 },
      findings: [
        {
          variant: 'violations-from-none',
          severity: 'info',
          indicator: 'A.II.3.iii.a',
          cell: 'K155',
          message:
            'Pada indikator A.II.3.iii.a, tahun sebelumnya nihil pelanggaran dan tahun ini ada. Ketentuan tidak mengaturnya; kami memberi nilai 0.',
        },
      ],
    },
    {
      name: 'no complaints due',
      answers: {
        'A.II.5.ii.a#complaintsDue': 0,
        'A.II.5.ii.a#complaintsInProgress': 0,
        'A.II.5.ii.a#complaintsResolved': 0,
      },
      findings: [
        {
          variant: 'no-complaints-due',
          severity: 'info',
          indicator: 'A.II.5.ii.a',
          cell: 'K172',
          message:
            'Pada indikator A.II.5.ii.a, tidak ada pengaduan yang wajib ditindaklanjuti. Ketentuan tidak mengaturnya; kami memberi nilai 1.',
        },
      ],
    },
    {
      name: 'nobody obliged to report, told at the first of the counts that add up',
      answers: {
        'A.II.5.iii.a#headOfUnit': 0,
        'A.II.5.iii.a#mandatoryOfficials': 0,
        'A.II.5.iii.a#others': 0,
        'A.II.5.iii.a#reported': 0,
      },
      findings: [
        {
          variant: 'nobody-obliged',
          severity: 'info',
          indicator: 'A.II.5.iii.a',
          cell: 'K179',
          message:
            'Pada indikator A.II.5.iii.a, tidak ada pegawai yang wajib melapor. Ketentuan tidak mengaturnya; kami memberi nilai 1.',
        },
      ],
    },
  ],
};
