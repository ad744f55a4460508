import type { Edition } from '../../../instrument/edition';
import type { NodeLevel, StructureNode } from '../../../instrument/types';
import { toA1 } from '../../../support/address';
import { over, ref } from '../../formula/expr';
import type { CellContent, Operation } from '../../plan';
import { COLUMN, LEVEL_COLUMN, SHEET, totalRow } from './geometry';

/** Columns of the recap sheets that follow the outline. */
const RECAP = { weight: 8, score: 9, percent: 10, note: 12 } as const;
const FIRST_ROW = 3;

interface RecapLine {
  readonly marker: string;
  readonly name: string;
  readonly column: number;
  readonly weight: number | null;
  /** Row of `LKE ZI` the figure comes from. */
  readonly from: number;
}

function nodeLine(node: StructureNode): RecapLine {
  const code = node.code;
  return {
    marker: `${code.slice(code.lastIndexOf('.') + 1)}.`,
    name: node.level === 'subarea' ? node.name.id : node.name.id.toUpperCase(),
    column: LEVEL_COLUMN[node.level],
    weight: node.weight,
    from: node.officialRow,
  };
}

function lines(edition: Edition, levels: readonly NodeLevel[]): readonly RecapLine[] {
  const total: RecapLine = {
    marker: '',
    name: edition.officialSheet.totals.find(({ component }) => component === null)?.text ?? 'NILAI',
    column: COLUMN.component,
    weight: null,
    from: totalRow(edition),
  };
  return [...edition.nodes.filter((node) => levels.includes(node.level)).map(nodeLine), total];
}

function lineCells(line: RecapLine, row: number): readonly (CellContent | null)[] {
  const cells: (CellContent | null)[] = new Array<CellContent | null>(RECAP.percent).fill(null);
  cells[line.column - 1] = { value: line.marker || line.name };
  if (line.marker !== '') cells[line.column] = { value: line.name };
  if (line.weight !== null) {
    cells[RECAP.weight - 1] = { value: line.weight };
    cells[RECAP.percent - 1] = { formula: over(ref(row, RECAP.score), ref(row, RECAP.weight)) };
  }
  cells[RECAP.score - 1] = { formula: ref(line.from, COLUMN.score, SHEET.main) };
  return cells;
}

function recapSheet(sheet: string, recap: readonly RecapLine[]): readonly Operation[] {
  const heading: (CellContent | null)[] = new Array<CellContent | null>(RECAP.note).fill(null);
  for (const [col, text] of [
    [COLUMN.component, 'Penilaian'],
    [RECAP.weight, 'Bobot'],
    [RECAP.score, 'Nilai'],
    [RECAP.percent, '%'],
    [RECAP.note, 'Catatan/Keterangan/Penjelasan'],
  ] as const) {
    heading[col - 1] = { value: text };
  }
  const last = FIRST_ROW + recap.length - 1;
  return [
    { op: 'addSheet', sheet, visibility: 'hidden' },
    {
      op: 'columns',
      sheet,
      widths: [6, 4, 5, 4, 5, 4, 48, 12, 14, 14, 4, 60].map((width, at) => ({ col: at + 1, width })),
    },
    { op: 'write', sheet, at: 'A1', cells: [heading] },
    { op: 'style', sheet, range: 'B1:L1', style: 'heading' },
    {
      op: 'write',
      sheet,
      at: toA1({ row: FIRST_ROW, col: 1 }),
      cells: recap.map((line, at) => lineCells(line, FIRST_ROW + at)),
    },
    { op: 'style', sheet, range: `H${String(FIRST_ROW)}:H${String(last)}`, style: 'weight' },
    { op: 'style', sheet, range: `I${String(FIRST_ROW)}:I${String(last)}`, style: 'score' },
    { op: 'style', sheet, range: `J${String(FIRST_ROW)}:J${String(last)}`, style: 'percent' },
  ];
}

/** The two hidden recap sheets of the official workbook: areas on `Utama`, subareas on `Ctt Eval`. */
export function recapOperations(edition: Edition): readonly Operation[] {
  return [
    ...recapSheet(SHEET.summary, lines(edition, ['component', 'group', 'area'])),
    ...recapSheet(SHEET.notes, lines(edition, ['component', 'group', 'area', 'subarea'])),
  ];
}
