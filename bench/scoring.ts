import { scoreAssessment } from '../src/scoring/score';
import { toA1 } from '../src/support/address';
import { applyPlan } from '../src/workbook/memory';
import { recalculate } from '../src/worksheet/formula/recalculate';
import { isReading, recogniseWorkbook } from '../src/worksheet/recognise/recognise';
import type { CellValue } from '../src/worksheet/workbook-image';
import { edition } from '../test/support/edition';
import { rate } from './support/measure';
import type { Line } from './support/measure';
import { fullAssessments, LAYOUTS } from './support/samples';

/** Scores in memory, against computing the official sheet's own formulas with the same answers. */
export function scoring(): readonly Line[] {
  const assessments = fullAssessments(16);
  const image = applyPlan(LAYOUTS[1].plan);
  const reading = recogniseWorkbook(image, edition);
  if (!isReading(reading) || !reading.total) throw new Error('our own workbook was not recognised');
  const { total, places } = reading;
  const overrides = assessments.map((assessment) => {
    const cells = new Map<string, CellValue>();
    for (const [item, { answer }] of assessment.layers.unit) {
      const place = places.get(`unit/answer/${item}`);
      if (place && answer !== null) cells.set(`${place.sheet}!${toA1(place)}`, answer);
    }
    return cells;
  });
  const figure = rate((round) => {
    const assessment = assessments[round % assessments.length];
    if (assessment) scoreAssessment(edition, assessment);
  });
  const formulas = rate((round) =>
    recalculate(image, overrides[round % overrides.length]).values(total.sheet, total.row, total.col),
  );
  return [
    {
      what: 'score 127 answers in memory, one core',
      figure,
      unit: 'per s',
      budget: 20_000,
      peer: { name: "official sheet's formulas, our evaluator", figure: formulas },
    },
  ];
}
