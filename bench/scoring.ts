import { PERMENPANRB_90_2021 as edition } from '../src/instrument/editions/permenpanrb-90-2021';
import { scoreAssessment } from '../src/scoring/score';
import { recalculate } from '../src/worksheet/formula/recalculate';
import { xlsxFiles } from '../src/workbook/file/adapter';
import { exampleAssessment, officialWorkbook } from './example';
import type { Figure } from './figure';

/** Calls per second over about two seconds. */
function rate(work: () => unknown): number {
  const begin = performance.now();
  let times = 0;
  while (performance.now() - begin < 2000) {
    work();
    times++;
  }
  return times / ((performance.now() - begin) / 1000);
}

/** Scoring in memory against recalculating the official sheet's own formulas. */
export async function scoringFigures(): Promise<readonly Figure[]> {
  const assessment = exampleAssessment();
  const image = await xlsxFiles.read(await officialWorkbook());
  rate(() => scoreAssessment(edition, assessment));
  const ours = rate(() => scoreAssessment(edition, assessment));
  const total = { sheet: 'LKE ZI', row: 208, col: 12 };
  const peer = rate(() => recalculate(image).values(total.sheet, total.row, total.col));
  return [
    {
      what: 'score 127 answers',
      ours,
      unit: '1/s',
      peer: { name: "the sheet's formulas", value: peer },
      budget: '>= 20 000 /s',
    },
  ];
}
