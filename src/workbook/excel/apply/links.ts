import type { PlannedSheet } from '../../plan-model';
import { rangeStep } from './steps';
import type { Step } from './steps';

/**
 * Links of cells, within the workbook (`#'Rekap'!A1`) or to a page. Excel gives a linked cell the look of a link and,
 * where asked to, another text: so links go in before the looks, with the cell's own text.
 */
export function linkSteps({ name, cells }: PlannedSheet): readonly Step[] {
  return [...cells].flatMap(([row, line]) =>
    [...line].flatMap(([col, { link, content }]) => {
      if (!link) return [];
      const shown =
        content && 'value' in content && typeof content.value === 'string' ? content.value : undefined;
      const hyperlink: Excel.RangeHyperlink = {
        ...(link.target.startsWith('#')
          ? { documentReference: link.target.slice(1) }
          : { address: link.target }),
        ...(link.tip === undefined ? {} : { screenTip: link.tip }),
        ...(shown === undefined ? {} : { textToDisplay: shown }),
      };
      return [
        rangeStep(name, { top: row, left: col, bottom: row, right: col }, 1, hyperlink, (range) => {
          range.hyperlink = hyperlink;
        }),
      ];
    }),
  );
}
