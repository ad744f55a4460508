import { parseRange } from '../../../support/address';
import { formulaText } from '../../../worksheet/formula/text';
import type { StyleSheet } from '../../../worksheet/style';
import { impossible } from '../../plan-model';
import type { PlannedSheet } from '../../plan-model';
import { rangeStep } from './steps';
import type { Step } from './steps';

type Conditional = PlannedSheet['conditionals'][number];
type DataBar = PlannedSheet['dataBars'][number];

/** References in the formula are relative to the upper left cell of the range it is set on (#5194), as in a file. */
function conditional(operation: Conditional, styles: StyleSheet): Step {
  const range = parseRange(operation.range);
  const style = styles[operation.style];
  if (!range || !style) throw impossible(operation, 'no such range or style');
  const formula = `=${formulaText(operation.formula)}`;
  return rangeStep(operation.sheet, range, 10, formula, (cells) => {
    const format = cells.conditionalFormats.add('Custom');
    format.custom.rule.formula = formula;
    if (style.font?.color !== undefined) format.custom.format.font.color = `#${style.font.color}`;
    if (style.font?.bold === true) format.custom.format.font.bold = true;
    if (style.fill !== undefined) format.custom.format.fill.color = `#${style.fill}`;
    if (operation.stopIfTrue === true) format.stopIfTrue = true;
  });
}

function dataBar({ sheet, range: text, color, min, max }: DataBar): Step {
  const range = parseRange(text);
  if (!range) throw new Error(`no range: ${text}`);
  return rangeStep(sheet, range, 8, color, (cells) => {
    const { dataBar: bar } = cells.conditionalFormats.add('DataBar');
    bar.lowerBoundRule = { type: 'Number', formula: String(min) };
    bar.upperBoundRule = { type: 'Number', formula: String(max) };
    bar.positiveFormat.fillColor = `#${color}`;
    bar.positiveFormat.gradientFill = false;
  });
}

/** Excel puts each new condition before the others, so the plan's first comes last. */
export function conditionSteps(sheet: PlannedSheet, styles: StyleSheet): readonly Step[] {
  return [
    ...sheet.dataBars.map(dataBar).reverse(),
    ...sheet.conditionals.map((operation) => conditional(operation, styles)).reverse(),
  ];
}
