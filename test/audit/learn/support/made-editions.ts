import { indexEdition } from '../../../../src/instrument/edition';
import type { Edition } from '../../../../src/instrument/edition';
import { KIND_OPTIONS } from '../../../../src/instrument/lint/answers';
import type {
  AnswerKind,
  Computation,
  Count,
  CountRole,
  EditionData,
  Indicator,
  NodeLevel,
  OfficialSheet,
  StructureNode,
} from '../../../../src/instrument/types';

const SOURCE = 'uji';
const SCALES: Readonly<Record<string, readonly number[]>> = {
  ya_tidak: [1, 0],
  abc: [1, 0.5, 0],
  abcd: [1, 0.67, 0.33, 0],
  abcde: [1, 0.75, 0.5, 0.25, 0],
};

/** An indicator in brief: `abc`, or a computation with the labels and roles of its counts. */
export type Sketch =
  | Exclude<AnswerKind, 'persen'>
  | { readonly rule: Computation['rule']; readonly counts: readonly (readonly [string, CountRole])[] };

export interface SubareaSketch {
  readonly name: string;
  readonly weight: number;
  readonly indicators: readonly Sketch[];
}

export interface AreaSketch {
  readonly name: string;
  readonly subareas: readonly SubareaSketch[];
}

export interface ResultSketch {
  readonly name: string;
  readonly indicators: readonly (readonly [weight: number, sketch: Sketch])[];
}

export interface EditionSketch {
  readonly id: string;
  readonly title: string;
  readonly areas: readonly AreaSketch[];
  readonly results: readonly ResultSketch[];
  readonly scales?: Readonly<Record<string, readonly number[]>>;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const WORDS = [
  'dokumen',
  'rapat',
  'laporan',
  'pegawai',
  'layanan',
  'anggaran',
  'survei',
  'jadwal',
  'arsip',
  'pelatihan',
];

/** Rows of a sheet as they are given out, from the top. */
class Rows {
  private row = 2;
  readonly nodes: StructureNode[] = [];
  readonly indicators: Indicator[] = [];

  constructor(private readonly scales: Readonly<Record<string, readonly number[]>>) {}

  next(): number {
    return ++this.row;
  }

  node(code: string, level: NodeLevel, parent: string | null, weight: number, name: string): void {
    this.nodes.push({
      code,
      level,
      parent,
      weight,
      officialRow: this.next(),
      name: { id: name },
      source: SOURCE,
    });
  }

  indicator(code: string, parent: string, weight: number | null, sketch: Sketch): void {
    const at = this.indicators.length;
    const about = `${WORDS[at % 10] ?? ''} ${WORDS[(at * 3 + 1) % 10] ?? ''} nomor ${String(at + 101)}`;
    const kind: AnswerKind = typeof sketch === 'string' ? sketch : 'persen';
    const officialRow = this.next();
    const counts = typeof sketch === 'string' ? [] : sketch.counts;
    this.indicators.push({
      code,
      parent,
      weight,
      kind,
      officialRow,
      statement: { id: `Unit kerja menyiapkan ${about} sesuai kebutuhannya.` },
      guidance: null,
      evidenceHint: { id: `Contoh berkas ${about}` },
      options: KIND_OPTIONS[kind].map((option, nth) => ({
        option,
        score: this.scales[kind]?.[nth] ?? 0,
        meaning: {
          id:
            kind === 'ya_tidak'
              ? option === 'Ya'
                ? `Ya, jika ${about} ada`
                : 'Tidak'
              : `Tingkat ${option} untuk ${about}`,
        },
        source: SOURCE,
      })),
      counts: counts.map(([label, role], nth): Count => ({
        key: `c${String(nth + 1)}`,
        order: nth + 1,
        officialRow: this.next(),
        label: { id: label },
        role,
        computed: role === 'whole' && counts.some(([, each]) => each === 'addend'),
        source: SOURCE,
      })),
      computation:
        typeof sketch === 'string'
          ? null
          : { rule: sketch.rule, zeroCase: 'empty-whole', subset: false, source: SOURCE },
      source: SOURCE,
    });
  }
}

const total = (weights: readonly number[]): number =>
  Math.round(weights.reduce((sum, each) => sum + each, 0) * 1e6) / 1e6;

/**
 * An edition as the forms before 90/2021 have it: areas right below the component, subareas with Arabic numbers,
 * indicators with letters, results with weights of their own. Wording is made up.
 */
export function madeEdition({ id, title, areas, results, scales = SCALES }: EditionSketch): Edition {
  const rows = new Rows(scales);
  const areaWeight = (area: AreaSketch): number => total(area.subareas.map(({ weight }) => weight));
  const resultWeight = (result: ResultSketch): number => total(result.indicators.map(([weight]) => weight));
  rows.node('A', 'component', null, total(areas.map(areaWeight)), 'PENGUNGKIT');
  areas.forEach((area, a) => {
    const code = `A.${ROMAN[a] ?? ''}`;
    rows.node(code, 'area', 'A', areaWeight(area), area.name.toUpperCase());
    area.subareas.forEach((subarea, s) => {
      const below = `${code}.${String(s + 1)}`;
      rows.node(below, 'subarea', code, subarea.weight, subarea.name);
      subarea.indicators.forEach((sketch, i) => {
        rows.indicator(`${below}.${String.fromCharCode(97 + i)}`, below, null, sketch);
      });
    });
  });
  const enablers = rows.next();
  rows.node('B', 'component', null, total(results.map(resultWeight)), 'HASIL');
  results.forEach((result, r) => {
    const code = `B.${ROMAN[r] ?? ''}`;
    rows.node(code, 'group', 'B', resultWeight(result), result.name.toUpperCase());
    result.indicators.forEach(([weight, sketch], i) => {
      rows.indicator(`${code}.${String.fromCharCode(97 + i)}`, code, weight, sketch);
    });
  });
  const officialSheet: OfficialSheet = {
    title,
    headings: [],
    emptyRows: [],
    totals: [
      { row: enablers, component: 'A', text: 'TOTAL PENGUNGKIT' },
      { row: rows.next(), component: 'B', text: 'TOTAL HASIL' },
      { row: rows.next(), component: null, text: 'NILAI EVALUASI ZONA INTEGRITAS' },
    ],
    slips: [],
  };
  const data: EditionData = {
    id,
    name: { id: title },
    inForceFrom: '',
    completeEnglish: [],
    nodes: rows.nodes,
    indicators: rows.indicators,
    thresholds: [],
    requirements: [],
    portal: [],
    sources: [{ id: SOURCE, title: 'buatan untuk uji', covers: '', grade: 'C', checkedOn: '' }],
    officialSheet,
    origin: { file: 'uji.xlsx', sheet: 'LKE ZI', open: [] },
  };
  return indexEdition(data);
}

const share = (whole: string, part: string): Sketch => ({
  rule: 'ratio',
  counts: [
    [whole, 'whole'],
    [part, 'part'],
  ],
});
const many = (number: number, ...kinds: readonly Sketch[]): readonly Sketch[] =>
  Array.from({ length: number }, (_, at) => kinds[at % kinds.length] ?? 'abc');
const parts = (name: string, ...weights: readonly (readonly [number, readonly Sketch[]])[]): AreaSketch => ({
  name,
  subareas: weights.map(([weight, indicators], at) => ({
    name: `Bagian ${String(at + 1)} ${name}`,
    weight,
    indicators,
  })),
});

/** The shape of 52/2014 with 10/2019: areas 5/5/15/10/15/10, results 20 + 20, 81 indicators. */
export const OLDER: Edition = madeEdition({
  id: 'sendiri-lke-2019',
  title: 'LEMBAR KERJA EVALUASI BENTUK LAMA',
  areas: [
    parts(
      'Manajemen Perubahan',
      [1, many(2, 'ya_tidak', 'abc')],
      [1, many(3, 'ya_tidak', 'abc', 'abcd')],
      [2, many(4, 'ya_tidak', 'abcd')],
      [1, many(4, 'ya_tidak', 'abc')],
    ),
    parts(
      'Penataan Tatalaksana',
      [1.5, many(3, 'abc', 'abcd')],
      [2, many(4, 'abcd', 'abcde')],
      [1.5, many(2, 'ya_tidak')],
    ),
    parts(
      'Penataan Sistem Manajemen SDM',
      [2, many(3, 'abcd')],
      [2, many(3, 'abc')],
      [3, many(6, 'ya_tidak', 'abcd', 'abcde')],
      [4, many(4, 'abcd')],
      [3, many(1, 'abc')],
      [1, many(1, 'abc')],
    ),
    parts('Penguatan Akuntabilitas', [5, many(3, 'abc', 'ya_tidak')], [5, many(8, 'abcd', 'ya_tidak')]),
    parts(
      'Penguatan Pengawasan',
      [3, many(2, 'abc')],
      [3, many(4, 'abcd')],
      [3, [share('Pengaduan yang masuk', 'Pengaduan selesai'), 'abc', 'abcd']],
      [3, many(3, 'abc')],
      [3, many(3, 'abcd')],
    ),
    parts(
      'Peningkatan Kualitas Pelayanan Publik',
      [3, many(4, 'abcd', 'ya_tidak')],
      [3, many(5, 'abc')],
      [4, many(3, 'abcd', 'abc')],
    ),
  ],
  results: [
    {
      name: 'Pemerintah yang Bersih',
      indicators: [
        [15, 'nilai_0_4'],
        [5, share('Temuan yang harus ditindaklanjuti', 'Temuan selesai')],
      ],
    },
    { name: 'Pelayanan yang Meningkat', indicators: [[20, 'nilai_0_4']] },
  ],
});

/** A small instrument that is no LKE of any year: two areas, scales of its own, every sort of computation. */
export const SMALL: Edition = madeEdition({
  id: 'sendiri-kearsipan',
  title: 'LEMBAR KERJA PENILAIAN KEARSIPAN',
  scales: { ya_tidak: [1, 0], abc: [1, 0.6, 0], abcd: [1, 0.7, 0.2, 0] },
  areas: [
    parts(
      'Penataan Arsip',
      [12, ['ya_tidak', 'abc', 'abcd']],
      [
        18,
        [
          {
            rule: 'decrease',
            counts: [
              ['Arsip hilang tahun lalu', 'before'],
              ['Arsip hilang tahun ini', 'after'],
              ['Arsip dipulihkan', 'informational'],
            ],
          },
          'abc',
        ],
      ],
    ),
    parts('Layanan Arsip', [
      30,
      [
        'abcd',
        {
          rule: 'ratio',
          counts: [
            ['Peminjam', 'whole'],
            ['Peminjam dalam', 'addend'],
            ['Peminjam luar', 'addend'],
            ['Peminjam terlayani', 'part'],
          ],
        },
      ],
    ]),
  ],
  results: [
    {
      name: 'Kepuasan',
      indicators: [
        [25, 'nilai_0_4'],
        [15, 'abcd'],
      ],
    },
  ],
});
