import { foldText } from '../../../../support/text';
import { cellText } from '../../../recognise/cell-text';
import type { CellPlace, NodePlaces } from '../../../reading';
import type { SheetImage, WorkbookImage } from '../../../workbook-image';
import { recapCells } from '../recap/cells';
import type { Edition } from '../../../../instrument/edition';
import { findHeadings, headingTexts, inAnyLanguage } from './headings';

/** What the recap's table of components holds, as found. */
export interface FoundRecap {
  readonly sheet: string;
  readonly total: CellPlace | undefined;
  readonly nodes: ReadonlyMap<string, NodePlaces>;
}

const HEADINGS = headingTexts({
  code: 'column.code',
  name: 'recap.component',
  weight: 'column.weight',
  score: 'recap.scored',
  percent: 'column.percent',
});

function recapOn(sheet: SheetImage, edition: Edition): FoundRecap | undefined {
  const found = findHeadings(sheet, HEADINGS, ['code', 'name', 'weight', 'score']);
  if (!found) return undefined;
  const totals = inAnyLanguage('recap.total');
  const codes = new Set(recapCells(edition).nodes.map(({ node }) => node.code));
  const nodes = new Map<string, NodePlaces>();
  let total: CellPlace | undefined;
  for (let row = found.row + 1; row <= Math.min(sheet.rows, found.row + 40); row++) {
    const at = (heading: 'code' | 'name' | 'weight' | 'score' | 'percent'): CellPlace => ({
      sheet: sheet.name,
      row,
      col: found.columns.get(heading) ?? 0,
    });
    const text = (heading: 'code' | 'name'): string => cellText(sheet, row, at(heading).col).trim();
    const code = text('code');
    if (codes.has(code) && !nodes.has(code)) {
      nodes.set(code, {
        weight: at('weight'),
        score: at('score'),
        ...(found.columns.has('percent') ? { percent: at('percent') } : {}),
      });
    } else if (!total && totals.has(foldText(text('name')))) total = at('score');
  }
  return { sheet: sheet.name, total, nodes };
}

/** The table of components, found by its headings; undefined where no sheet has it. */
export function findRecap(image: WorkbookImage, edition: Edition): FoundRecap | undefined {
  for (const sheet of image.sheets) {
    const recap = recapOn(sheet, edition);
    if (recap) return recap;
  }
  return undefined;
}
