import { applyEdits } from '../../../src/assessment/assessment';
import type { EntryEdit } from '../../../src/assessment/assessment';
import { UNKNOWN_UNIT } from '../../../src/assessment/types';
import type { RawAnswer, UnitIdentity } from '../../../src/assessment/types';
import { lkeOf } from '../../../src/taskpane/state/lke';
import type { Lke } from '../../../src/taskpane/state/lke';
import { applyPlan } from '../../../src/workbook/memory';
import { perAreaPlan } from '../../../src/worksheet/layouts/per-area/plan';
import { perAreaStyles } from '../../../src/worksheet/layouts/per-area/styles';
import { isReading, recogniseWorkbook } from '../../../src/worksheet/recognise/recognise';
import type { Reading } from '../../../src/worksheet/reading';
import { edition } from '../../support/edition';

const UNIT: UnitIdentity = { ...UNKNOWN_UNIT, name: 'KPU Kota Contoh', year: 2026, target: 'WBK' };

function blankReading(): Reading {
  const made = applyPlan(perAreaPlan(edition, UNIT), undefined, perAreaStyles);
  const result = recogniseWorkbook(made, edition);
  if (!isReading(result)) throw new Error(`not recognised: ${result.reason}`);
  return result;
}

let blank: Reading | undefined;

/** A per-area LKE with these answers of the unit, and edits beyond answers. */
export function lkeWith(
  answers: Readonly<Record<string, RawAnswer>> = {},
  unit: Partial<UnitIdentity> = {},
  more: readonly EntryEdit[] = [],
): Lke {
  blank ??= blankReading();
  const given = Object.entries(answers).map(([item, answer]): EntryEdit => ({ layer: 'unit', item, answer }));
  const assessment = applyEdits(blank.assessment, [...given, ...more]);
  return lkeOf(edition, { ...blank, assessment: { ...assessment, unit: { ...assessment.unit, ...unit } } });
}

/** The best answer to everything: full marks. */
export function bestAnswers(): Record<string, RawAnswer> {
  const answers: Record<string, RawAnswer> = {};
  for (const indicator of edition.indicators) {
    if (indicator.kind === 'nilai_0_4') answers[indicator.code] = 4;
    else if (indicator.kind !== 'persen') answers[indicator.code] = indicator.options[0]?.option ?? null;
    for (const count of indicator.counts) {
      if (!count.computed) answers[`${indicator.code}#${count.key}`] = count.role === 'after' ? 0 : 10;
    }
  }
  return answers;
}
