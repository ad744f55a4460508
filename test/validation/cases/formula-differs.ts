import type { RuleCases } from '../support/cases';

export const cases: RuleCases = {
  rule: 'formula-differs',
  accept: [
    { name: 'the official workbook', cells: {} },
    { name: 'the official workbook without answers', empty: true, cells: {} },
    {
      name: 'formulas written differently to the same effect',
      cells: {
        L7: { formula: 'ROUND(SUM(L8,L9)/COUNT(L8:L9)*$H$7,12)' },
        L8: { formula: 'IF(K8="Ya",1,IF(K8="Tidak",0,""))' },
        L6: { formula: 'L7+L10+L14+L18' },
        L202: { formula: 'IF(K202="","",K202*H202/4)' },
        L208: { formula: 'L4+L200' },
        K128: { formula: 'IF(COUNT(K129:K130)<2,"",MIN(1,K130/K129))' },
      },
    },
    { name: 'the wealth reports mended', cells: { L175: { formula: 'AVERAGE(L176,L183)*H175' } } },
    { name: 'the wealth reports left as the ministry has them: another rule tells it', cells: {} },
    {
      name: 'causes other rules tell: weight, kind, typed percentage, typed score, number beside a count',
      cells: { H7: 5, J8: 'Ya', K154: 1, K185: 99, L62: 2.5, L129: 1 },
    },
    { name: 'answers linked to each other by a formula', cells: { K132: { formula: 'K130' } } },
  ],
  reject: [
    {
      name: 'a scale with another figure',
      cells: { L9: { formula: 'IF(K9="A",1,IF(K9="B",0.75,IF(K9="C",0,"Blm Diisi")))' } },
      findings: [
        {
          variant: 'choice',
          severity: 'error',
          indicator: 'A.I.1.i.b',
          cell: 'L9',
          message: 'Rumus L9 (A.I.1.i.b) menilai jawaban "B" sebagai 0,75, seharusnya 0,5.',
        },
      ],
    },
    {
      name: 'a formula that reads the answer of another row',
      cells: { L9: { formula: 'IF(K12="A",1,IF(K12="B",0.5,IF(K12="C",0,"Blm Diisi")))' } },
      findings: [
        {
          variant: 'choice',
          severity: 'error',
          indicator: 'A.I.1.i.b',
          cell: 'L9',
          message: 'Rumus L9 (A.I.1.i.b) menilai jawaban "B" sebagai 1, seharusnya 0,5.',
        },
      ],
    },
    {
      name: 'an index taken on a scale of 5',
      cells: { L205: { formula: 'IF(K205="","Blm Diisi",K205/5)*H205' } },
      findings: [
        {
          variant: 'index',
          severity: 'error',
          indicator: 'B.II.a',
          cell: 'L205',
          message: 'Rumus L205 (B.II.a) menilai indeks 2,6 sebagai 9,1, seharusnya 11,375.',
        },
      ],
    },
    {
      name: 'a blank scored as no, or as the lowest choice',
      cells: { L8: { formula: 'IF(K8="Ya",1,0)' }, L9: { formula: 'IF(K9="A",1,IF(K9="B",0.5,0))' } },
      findings: [
        {
          variant: 'open',
          severity: 'error',
          indicator: 'A.I.1.i.a',
          cell: 'L8',
          message: 'Rumus L8 (A.I.1.i.a) memberi nilai 0 pada indikator yang belum dijawab.',
        },
        {
          variant: 'open',
          severity: 'error',
          indicator: 'A.I.1.i.b',
          cell: 'L9',
          message: 'Rumus L9 (A.I.1.i.b) memberi nilai 0 pada indikator yang belum dijawab.',
        },
      ],
    },
    {
      name: 'a share without its cap, a sum that lacks a count, and a value that is not passed on',
      cells: {
        K160: { formula: 'IF(OR(K161="",K162=""),"Blm Diisi",K162/K161)' },
        K178: { formula: 'IF(OR(K179="",K180="",K181=""),"Blm Diisi",K179+K180)' },
        L193: { formula: 'IF(K193="Blm Diisi",K193,1)' },
      },
      findings: [
        {
          variant: 'share',
          severity: 'error',
          indicator: 'A.II.4.i.a',
          cell: 'K160',
          message:
            'Rumus persentase K160 (A.II.4.i.a) menghitung hal lain: pada data uji hasilnya 1,3913, seharusnya 1.',
        },
        {
          variant: 'sum',
          severity: 'error',
          indicator: 'A.II.5.iii.a',
          cell: 'K178',
          message:
            'Rumus jumlah K178 (A.II.5.iii.a) menghitung hal lain: pada data uji hasilnya 7, seharusnya 12.',
        },
        {
          variant: 'computed',
          severity: 'error',
          indicator: 'A.II.6.i.b',
          cell: 'L193',
          message: 'Rumus L193 (A.II.6.i.b) tidak meneruskan persentase hitungan: hasilnya 1, seharusnya 0.',
        },
      ],
    },
    {
      name: 'a subarea that adds up instead of averaging, and an area that counts one subarea twice',
      cells: { L7: { formula: 'SUM(L8:L9)*H7' }, L23: { formula: 'SUM(L24,L28,L33,L24)' } },
      findings: [
        {
          variant: 'subarea',
          severity: 'error',
          indicator: 'A.I.1.i',
          cell: 'L7',
          message:
            'Rumus L7 (A.I.1.i) bukan rata-rata nilai indikator dikalikan bobot: pada data uji hasilnya 0,75, seharusnya 0,375.',
        },
        {
          variant: 'total',
          severity: 'error',
          indicator: 'A.I.2',
          cell: 'L23',
          message:
            'Rumus L23 bukan jumlah bagian-bagiannya: pada data uji hasilnya 2,2083, seharusnya 1,7917.',
        },
      ],
    },
    {
      name: 'a formula that only gives errors, and one we cannot read',
      cells: { L6: { formula: 'SUM(L7,L10,L14,L18)+#REF!' }, L76: { formula: 'LKE_SKOR(L77:L78)*H76' } },
      findings: [
        {
          variant: 'error',
          severity: 'error',
          indicator: 'A.I.1',
          cell: 'L6',
          message: 'Rumus L6 menghasilkan #REF! pada data uji yang lengkap, seharusnya 2,4792.',
        },
        {
          variant: 'unreadable',
          severity: 'warning',
          indicator: 'A.I.5.i',
          cell: 'L76',
          message:
            'Rumus L76 tidak dapat kami periksa karena memakai fungsi atau rujukan di luar lembar resmi.',
        },
      ],
    },
  ],
};
