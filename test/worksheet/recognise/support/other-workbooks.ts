import { indexEdition } from '../../../../src/instrument/edition';
import type { Edition } from '../../../../src/instrument/edition';
import type { CellSketch, SheetSketch } from '../../../../src/worksheet/image-builder';
import { officialKind } from '../../../../src/worksheet/layouts/lampiran-iii/formulas';
import { edition } from '../../../support/edition';

type Row = Readonly<Record<string, CellSketch>>;

function sheet(rows: readonly Row[]): SheetSketch {
  const cells = rows.flatMap((row, at) =>
    Object.entries(row).map(([column, value]) => [`${column}${String(at + 1)}`, value] as const),
  );
  return Object.fromEntries(cells);
}

const HEADINGS: Row = {
  B: 'Penilaian',
  H: 'Bobot',
  I: 'Penjelasan',
  J: 'Pilihan Jawaban',
  K: 'Jawaban',
  L: 'Nilai',
  M: '%',
  O: 'Catatan/Keterangan/Penjelasan',
};

/** A budget of 60 lines, some headings of which an LKE has too. */
export const BUDGET: SheetSketch = sheet([
  { A: 'RENCANA KERJA DAN ANGGARAN' },
  {
    A: 'No',
    B: 'Uraian',
    C: 'Bobot',
    D: 'Volume',
    E: 'Satuan',
    F: 'Jumlah',
    G: 'Nilai',
    H: '%',
    I: 'Keterangan',
  },
  ...Array.from({ length: 60 }, (_, at): Row => ({
    A: at + 1,
    B: `Belanja barang ${String(at + 1)}`,
    C: 1,
    D: (at % 7) + 1,
    E: 'paket',
    F: 250_000 * (at + 1),
    G: 1_000 * at,
    H: at / 60,
  })),
]);

/** A table under the headings of the LKE that asks for something else. */
export const SHORT_TABLE: SheetSketch = sheet([
  HEADINGS,
  ...Array.from({ length: 30 }, (_, at): Row => ({
    F: `${String.fromCharCode(97 + (at % 26))}.`,
    G: `Pertanyaan survei nomor ${String(at + 1)}`,
    H: at % 5 === 0 ? 2 : null,
    J: at % 2 === 0 ? 'Ya/Tidak' : 'A/B/C',
    K: at % 2 === 0 ? 'Ya' : 'B',
  })),
]);

/** Points of the six areas before 2021, when an area had no reform part. */
const OLDER_AREAS: readonly number[] = [5, 5, 15, 10, 15, 10];

function olderRows(): readonly Row[] {
  const areas = (edition.childNodes.get('A.I') ?? []).flatMap((area, at): readonly Row[] => {
    const weight = OLDER_AREAS[at] ?? 0;
    const subareas = edition.childNodes.get(area.code) ?? [];
    return [
      { C: `${String(at + 1)}.`, D: area.name.id.toUpperCase(), H: weight },
      ...subareas.flatMap((subarea, index): readonly Row[] => [
        { D: `${String.fromCharCode(97 + index)}.`, E: subarea.name.id, H: weight / subareas.length },
        ...(edition.childIndicators.get(subarea.code) ?? []).map((indicator, nth): Row => ({
          F: `${String(nth + 1)})`,
          G: indicator.statement.id,
          J: officialKind(indicator.kind),
          K: indicator.options[0]?.option ?? null,
        })),
      ]),
    ];
  });
  return [
    { B: 'A.', C: 'PENGUNGKIT', H: 60 },
    ...areas,
    { B: 'B.', C: 'HASIL', H: 40 },
    { C: 'I.', D: 'TERWUJUDNYA PEMERINTAH YANG BERSIH DAN BEBAS KKN', H: 20 },
    { D: 'a.', E: 'Nilai Survey Persepsi Korupsi (Survei Eksternal)', H: 15, J: 'Nilai (0-4)', K: 3.5 },
    { D: 'b.', E: 'Persentase temuan hasil pemeriksaan yang ditindaklanjuti', H: 5, J: '%', K: 1 },
    { C: 'II.', D: 'TERWUJUDNYA PENINGKATAN KUALITAS PELAYANAN PUBLIK', H: 20 },
    { D: 'a.', E: 'Nilai Persepsi Kualitas Pelayanan (Survei Eksternal)', H: 20, J: 'Nilai (0-4)', K: 3.6 },
    { B: 'NILAI EVALUASI ZONA INTEGRITAS', L: 80 },
  ];
}

/** The LKE in force before 2021 in its official columns: the six areas alone, most statements as they are today. */
export const OLDER_EDITION: SheetSketch = sheet([{ B: 'LEMBAR KERJA EVALUASI' }, HEADINGS, ...olderRows()]);

/** This edition with other points for the six areas, taken up by all that lies below them. */
export function reweighted(points: readonly number[]): Edition {
  const factor = (code: string): number => {
    const area = edition.areas.find(({ nodes }) =>
      nodes.some((node) => code === node || code.startsWith(`${node}.`)),
    );
    return area ? (points[area.number - 1] ?? area.weight) / area.weight : 1;
  };
  return indexEdition({
    ...edition,
    nodes: edition.nodes.map((node) => ({ ...node, weight: node.weight * factor(node.code) })),
  });
}
