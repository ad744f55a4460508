import { writeXlsx } from 'hucre/xlsx';
import { modelOf } from '../src/workbook/plan-model';
import { xlsxFiles } from '../src/workbook/file/adapter';
import { formulaText } from '../src/worksheet/formula/text';
import type { Plan } from '../src/worksheet/plan';
import { medians } from './support/measure';
import type { Line } from './support/measure';
import { LAYOUTS } from './support/samples';

/** The same values and formulas and nothing else, by the library our writer uses. */
function bare(plan: Plan): () => Promise<Uint8Array> {
  const sheets = modelOf(plan).sheets.map((sheet) => {
    const cells = new Map<string, { value: string | number | boolean | null; formula?: string }>();
    for (const [row, line] of sheet.cells) {
      for (const [col, { content }] of line) {
        if (content === undefined) continue;
        const at = `${String(row - 1)},${String(col - 1)}`;
        if ('value' in content) cells.set(at, { value: content.value });
        else cells.set(at, { value: null, formula: formulaText(content.formula) });
      }
    }
    return { name: sheet.name, rows: [], cells };
  });
  return () => writeXlsx({ sheets });
}

/** New workbooks in memory: with styles, lists, protection, print set-up and computed values, against bare cells. */
export async function writing(): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const { layout, plan, styles } of LAYOUTS) {
    const peer = bare(plan);
    const [own = 0, other = 0] = await medians([() => xlsxFiles.write(plan, styles), peer], 15);
    const sizes = await Promise.all([xlsxFiles.write(plan, styles), peer()]);
    const name = 'hucre, bare cells';
    lines.push(
      { what: `write a ${layout} workbook`, figure: own, unit: 'ms', peer: { name, figure: other } },
      {
        what: `  its size`,
        figure: sizes[0].length,
        unit: 'bytes',
        budget: 1_000_000,
        peer: { name, figure: sizes[1].length },
      },
    );
  }
  return lines;
}
