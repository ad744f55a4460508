import { emptyAssessment } from '../../src/assessment/assessment';
import type { UnitIdentity } from '../../src/assessment/types';
import { scoreAssessment } from '../../src/scoring/score';
import type { Score } from '../../src/scoring/score';
import { checkAssessment } from '../../src/validation/check';
import type { CheckResult } from '../../src/validation/check';
import { applyPlan } from '../../src/workbook/memory';
import type { SessionViews } from '../../src/workbook/host-session-types';
import { lampiranPlan } from '../../src/worksheet/layouts/lampiran-iii/plan';
import { lampiranStyles } from '../../src/worksheet/layouts/lampiran-iii/styles';
import { perAreaPlan } from '../../src/worksheet/layouts/per-area/plan';
import { perAreaStyles } from '../../src/worksheet/layouts/per-area/styles';
import { type placeKey } from '../../src/worksheet/reading';
import type { CellPlace, Reading } from '../../src/worksheet/reading';
import { edition } from '../support/edition';

export const UNIT: UnitIdentity = {
  ...emptyAssessment(edition.id).unit,
  name: 'KPU Kota Contoh',
  year: 2026,
  target: 'WBK',
};

export const PER_AREA = perAreaPlan(edition, UNIT);
export const LAMPIRAN = lampiranPlan(edition, UNIT);

/** Images never change, so one does for all tests. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};
export const perAreaWorkbook = once(() => applyPlan(PER_AREA, undefined, perAreaStyles));
export const lampiranWorkbook = once(() => applyPlan(LAMPIRAN, undefined, lampiranStyles));
export { lampiranStyles, perAreaStyles };

/** Scores and checks as the pane asks for them, counted. */
export function countedViews(): SessionViews<Score, CheckResult> & {
  readonly count: { score: number; findings: number };
} {
  const count = { score: 0, findings: 0 };
  return {
    count,
    score: ({ assessment }, layer) => {
      count.score++;
      return scoreAssessment(edition, assessment, layer);
    },
    findings: (reading, layer) => {
      count.findings++;
      return checkAssessment(edition, reading.assessment, { layer, reading });
    },
  };
}

/** The cell of one entry; throws where the layout has none. */
export function placeOf(reading: Reading | null, key: ReturnType<typeof placeKey>): CellPlace {
  const place = reading?.places.get(key);
  if (!place) throw new Error(`no place for ${key}`);
  return place;
}
