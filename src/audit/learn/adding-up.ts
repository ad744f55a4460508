import type { EditionData, Indicator, StructureNode } from '../../instrument/types';
import { parseFormula } from '../../worksheet/formula/parse';
import { references } from '../../worksheet/formula/shift';
import type { CellPlace } from '../../worksheet/reading';
import type { CellScalar, WorkbookImage } from '../../worksheet/workbook-image';
import { trialCounts } from './counts';
import { near, numberOf, probe } from './probe';
import type { Shown } from './probe';
import { triedAnswers } from './scales';

/** Cells of a sheet by official row, as the learner found its columns. */
export interface Cells {
  readonly image: WorkbookImage;
  readonly answer: (row: number) => CellPlace;
  readonly score: (row: number) => CellPlace;
  /** What an indicator's score cell multiplies its value with. */
  readonly factor: (code: string) => number;
}

/** A node whose own formula does not give what its parts add up to. */
export interface AddingFault {
  readonly kind: 'parent-leaves-out-child' | 'parent-adds-otherwise';
  readonly code: string;
  readonly row: number;
  /** Codes the formula does not reach. */
  readonly missing: readonly string[];
  /** Last row the formula reads, where it is an average that ends too early. */
  readonly lastRow: number;
}

function answersOf(
  data: Pick<EditionData, 'indicators'>,
  cells: Cells,
  round: number,
): readonly (readonly [CellPlace, CellScalar])[] {
  return data.indicators.flatMap((indicator, at) => {
    if (indicator.kind === 'persen')
      return trialCounts(indicator, round + at).map(
        ([count, number]) => [cells.answer(count.officialRow), number] as const,
      );
    const tried = triedAnswers(indicator.kind);
    const answer = tried[(round + at * 2) % Math.max(1, tried.length)];
    return answer === undefined ? [] : [[cells.answer(indicator.officialRow), answer] as const];
  });
}

interface Part {
  readonly code: string;
  /** Points, or a value 0..1 where the part shares its parent's weight. */
  readonly figure: number | null;
  readonly row: number;
}

function partsOf(
  data: Pick<EditionData, 'nodes' | 'indicators'>,
  cells: Cells,
  shown: Shown,
  code: string,
): readonly Part[] {
  const figure = (row: number): number | null => numberOf(shown(cells.score(row)));
  const indicator = (each: Indicator): Part => {
    const found = figure(each.officialRow);
    const scale = (each.weight ?? 1) / cells.factor(each.code);
    return { code: each.code, row: each.officialRow, figure: found === null ? null : found * scale };
  };
  return [
    ...data.indicators.filter((each) => each.parent === code).map(indicator),
    ...data.nodes
      .filter((each) => each.parent === code)
      .map((each) => ({ code: each.code, row: each.officialRow, figure: figure(each.officialRow) })),
  ];
}

function expected(
  data: Pick<EditionData, 'indicators'>,
  node: StructureNode,
  parts: readonly Part[],
): number | null {
  if (parts.length === 0 || parts.some(({ figure }) => figure === null)) return null;
  const total = parts.reduce((sum, { figure }) => sum + (figure ?? 0), 0);
  const shared = data.indicators.some((each) => each.parent === node.code && each.weight === null);
  return shared ? (total / parts.length) * node.weight : total;
}

/** Rows of the score column that the formula in a row of it names itself. */
export function namedRows(cells: Pick<Cells, 'image' | 'score'>, row: number): readonly number[] {
  const { sheet, col } = cells.score(row);
  const found = cells.image.sheets.find(({ name }) => name === sheet);
  const formula = found?.cell(row, col)?.formula;
  const parsed = formula === undefined ? undefined : parseFormula(formula);
  if (!parsed?.ok) return [];
  return references(parsed.expr).flatMap((reference) => {
    const { from, to } = reference.kind === 'cell' ? { from: reference, to: reference } : reference;
    if (col < Math.min(from.col, to.col) || col > Math.max(from.col, to.col)) return [];
    const top = Math.min(from.row, to.row);
    const bottom = Math.min(Math.max(from.row, to.row), found?.rows ?? 0);
    return Array.from({ length: Math.max(0, bottom - top + 1) }, (_, at) => top + at);
  });
}

/** Rows it reaches over any number of formulas. */
function reachedRows(cells: Cells, row: number): ReadonlySet<number> {
  const reached = new Set<number>();
  const waiting = [row];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const each of namedRows(cells, next)) {
      if (each === row || reached.has(each)) continue;
      reached.add(each);
      waiting.push(each);
    }
  }
  return reached;
}

const ROUNDS = [0, 1, 2, 3];

/**
 * Holds the structure against the sheet's own formulas: with made-up answers every node must show what its parts
 * show together (the mean times the weight, or the sum). What does not is named with the parts it leaves out.
 */
export function addingFaults(
  data: Pick<EditionData, 'nodes' | 'indicators'>,
  cells: Cells,
): readonly AddingFault[] {
  const rounds = ROUNDS.map((round) => probe(cells.image, answersOf(data, cells, round)));
  return data.nodes.flatMap((node): readonly AddingFault[] => {
    const { sheet, row, col } = cells.score(node.officialRow);
    if (cells.image.sheets.find(({ name }) => name === sheet)?.cell(row, col)?.formula === undefined)
      return [];
    const agrees = rounds.every((shown) => {
      const want = expected(data, node, partsOf(data, cells, shown, node.code));
      const have = numberOf(shown(cells.score(node.officialRow)));
      return want === null || (have !== null && near(have, want));
    });
    if (agrees) return [];
    const reached = reachedRows(cells, node.officialRow);
    const [first] = rounds;
    const parts = first ? partsOf(data, cells, first, node.code) : [];
    const missing = parts.filter((part) => !reached.has(part.row)).map((part) => part.code);
    const kind = missing.length > 0 ? 'parent-leaves-out-child' : 'parent-adds-otherwise';
    return [
      {
        kind,
        code: node.code,
        row: node.officialRow,
        missing,
        lastRow: Math.max(0, ...namedRows(cells, node.officialRow)),
      },
    ];
  });
}

/** Whether a node's own formula takes the mean of its indicators although they show weights. */
export function averagesWeighted(
  data: Pick<EditionData, 'nodes' | 'indicators'>,
  cells: Cells,
  node: StructureNode,
): boolean {
  const shared = data.indicators.map((each) =>
    each.parent === node.code ? { ...each, weight: null } : each,
  );
  const tried = { nodes: [node], indicators: shared };
  const own = { nodes: [node], indicators: data.indicators };
  return addingFaults(own, cells).length > 0 && addingFaults(tried, cells).length === 0;
}
