/** Columns of PortalRB's form (sheet `Jawaban`), from 1. */
export const COLUMN = {
  id: 1,
  component: 2,
  group: 3,
  area: 4,
  subarea: 5,
  indicator: 6,
  statement: 7,
  weight: 8,
  criteria: 9,
  kind: 10,
  answer: 11,
  note: 12,
  evidence: 13,
  tpiAnswer: 14,
  score: 15,
  percent: 16,
  tpiNote: 17,
} as const;

export const SHEET = { unit: 'Unit', answers: 'Jawaban' } as const;

export const HEADINGS: readonly (readonly [number, string])[] = [
  [COLUMN.id, 'ID'],
  [COLUMN.component, 'Penilaian'],
  [COLUMN.weight, 'Bobot'],
  [COLUMN.criteria, 'Kriteria Nilai'],
  [COLUMN.kind, 'Pilihan Jawaban'],
  [COLUMN.answer, 'Jawaban Unit'],
  [COLUMN.note, 'Catatan/Keterangan/Penjelasan (Unit)'],
  [COLUMN.evidence, 'Daftar Bukti Dukung (Unit)'],
  [COLUMN.tpiAnswer, 'Jawaban TPI'],
  [COLUMN.score, 'Nilai'],
  [COLUMN.percent, '%'],
  [COLUMN.tpiNote, 'Catatan/Keterangan/Penjelasan (TPI)'],
];

/** Official row that the form leaves out: the empty row inside the range of L89. */
const EMPTY_OFFICIAL_ROW = 90;

/** Row of the form for a row of the official sheet: two up for the title, one more below the empty row. */
export function formRow(officialRow: number): number {
  return officialRow < EMPTY_OFFICIAL_ROW ? officialRow - 2 : officialRow - 3;
}

export const TOTAL_ROW = { enablers: formRow(198), results: formRow(206), all: formRow(206) + 1 } as const;
