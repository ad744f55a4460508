import type { RuleCases } from '../support/cases';

const link = 'https://drive.google.com/drive/folders/1AbC';

export const cases: RuleCases = {
  rule: 'evidence-repeated',
  accept: [
    { name: 'a link of its own for each indicator' },
    {
      name: 'the same title for several',
      answers: { 'A.I.1.i.a': { evidence: 'Notula' }, 'A.I.1.i.b': { evidence: 'Notula' } },
    },
    {
      name: 'the same link for an indicator and its counts',
      answers: { 'A.II.1.i.a': { evidence: link }, 'A.II.1.i.a#agents': { evidence: link } },
    },
    {
      name: 'one site, two files',
      answers: { 'A.I.1.i.a': { evidence: `${link}/a` }, 'A.I.1.i.b': { evidence: `${link}/b` } },
    },
  ],
  reject: [
    {
      name: 'one folder for three indicators, once for the link',
      answers: {
        'A.I.1.i.a': { evidence: `SK Tim ${link}` },
        'A.I.1.i.b': { evidence: `${link}/` },
        'A.I.1.ii.a': { evidence: `Rencana kerja\nHTTPS://Drive.Google.com/drive/folders/1AbC` },
      },
      findings: [
        {
          variant: 'default',
          severity: 'info',
          indicator: 'A.I.1.i.a',
          cell: 'Q8',
          message: 'Tautan yang sama dipakai untuk 3 indikator: A.I.1.i.a, A.I.1.i.b, A.I.1.ii.a.',
        },
      ],
    },
    {
      name: 'one link for many: the first five are named',
      answers: Object.fromEntries(
        ['A.I.1.i.a', 'A.I.1.i.b', 'A.I.1.ii.a', 'A.I.1.ii.b', 'A.I.1.ii.c', 'A.I.1.iii.a'].map((code) => [
          code,
          { evidence: link },
        ]),
      ),
      findings: [
        {
          variant: 'default',
          severity: 'info',
          indicator: 'A.I.1.i.a',
          cell: 'Q8',
          message:
            'Tautan yang sama dipakai untuk 6 indikator: A.I.1.i.a, A.I.1.i.b, A.I.1.ii.a, A.I.1.ii.b, A.I.1.ii.c, ….',
        },
      ],
    },
  ],
};
