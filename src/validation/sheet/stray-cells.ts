import type { Edition } from '../../instrument/edition';
import { references } from '../../worksheet/formula/shift';
import { placeKey } from '../../worksheet/reading';
import type { CellPlace, Reading } from '../../worksheet/reading';
import type { SheetImage } from '../../worksheet/workbook-image';
import { isBlank, placeId } from './cells';
import type { Precedents } from './precedents';

/** A score cell inside a subarea's range, in a row that holds nothing of the edition. */
export interface StrayCell {
  readonly place: CellPlace;
  /** The subarea whose formula takes it in. */
  readonly node: string;
  /** The cell of that formula. */
  readonly formula: CellPlace;
}

function isRowEmpty(sheet: SheetImage, row: number, columns: readonly number[], outlineTo: number): boolean {
  for (let col = 2; col <= outlineTo; col++) if (!isBlank(sheet.cell(row, col)?.value ?? null)) return false;
  return columns.every((col) => isBlank(sheet.cell(row, col)?.value ?? null));
}

/**
 * Finds rows without text, weight, answer kind and answer in the ranges subareas are averaged over, such as
 * row 90 of the official sheet. Column 1, which the ministry numbers throughout, does not count as text.
 */
export function strayCells(edition: Edition, reading: Reading, precedents: Precedents): readonly StrayCell[] {
  const known = new Set([...reading.nodes.values()].flatMap(({ score }) => (score ? [placeId(score)] : [])));
  const strays: StrayCell[] = [];
  for (const node of edition.nodes) {
    const { score, weight, kind } = reading.nodes.get(node.code) ?? {};
    if (node.level !== 'subarea' || !score || !weight) continue;
    const sheet = reading.image.sheets.find(({ name }) => name === score.sheet);
    const expr = precedents.formula(score);
    if (!sheet || !expr) continue;
    const [child] = edition.childIndicators.get(node.code) ?? [];
    const answer = child && reading.places.get(placeKey('unit', 'answer', child.code));
    const columns = [weight, kind, answer].flatMap((place) => (place ? [place.col] : []));
    for (const reference of references(expr)) {
      if (reference.kind !== 'range' || reference.sheet !== undefined || reference.from.col !== score.col)
        continue;
      for (let row = reference.from.row; row <= Math.min(reference.to.row, sheet.rows); row++) {
        const place = { sheet: sheet.name, row, col: score.col };
        if (known.has(placeId(place)) || !isRowEmpty(sheet, row, columns, weight.col - 1)) continue;
        strays.push({ place, node: node.code, formula: score });
      }
    }
  }
  return strays;
}
