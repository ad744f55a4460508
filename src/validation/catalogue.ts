import type { Rule } from './rule';
import { allAnswersBest } from './rules/all-answers-best';
import { answerKindDiffers } from './rules/answer-kind-differs';
import { answerMissing } from './rules/answer-missing';
import { answerNotInScale } from './rules/answer-not-in-scale';
import { answerSpacingOrCase } from './rules/answer-spacing-or-case';
import { answerType } from './rules/answer-type';
import { cachedValueDiffers } from './rules/cached-value-differs';
import { changesDiffer } from './rules/changes-differ';
import { countFractional } from './rules/count-fractional';
import { countNegative } from './rules/count-negative';
import { emptyRowInRange } from './rules/empty-row-in-range';
import { errorValue } from './rules/error-value';
import { evidenceLocalPath } from './rules/evidence-local-path';
import { evidenceMalformedLink } from './rules/evidence-malformed-link';
import { evidenceMissing } from './rules/evidence-missing';
import { evidenceRepeated } from './rules/evidence-repeated';
import { formulaDiffers } from './rules/formula-differs';
import { formulaReplaced } from './rules/formula-replaced';
import { indexOutOfRange } from './rules/index-out-of-range';
import { listValidationDiffers } from './rules/list-validation-differs';
import { lockDiffers } from './rules/lock-differs';
import { noteMissing } from './rules/note-missing';
import { numberFormatDiffers } from './rules/number-format-differs';
import { parentLeavesOutChild } from './rules/parent-leaves-out-child';
import { partLargerThanWhole } from './rules/part-larger-than-whole';
import { percentageTypedOver } from './rules/percentage-typed-over';
import { sideSheetOutdated } from './rules/side-sheet-outdated';
import { staleCachedTotal } from './rules/stale-cached-total';
import { weightDiffers } from './rules/weight-differs';
import { wholeIsZero } from './rules/whole-is-zero';

/** All rules, in the order of their ids. Adding one here asks for texts, cases and a page: the catalogue test says which are missing. */
export const RULES: readonly Rule[] = [
  answerMissing,
  answerNotInScale,
  answerSpacingOrCase,
  answerType,
  countNegative,
  countFractional,
  indexOutOfRange,
  partLargerThanWhole,
  wholeIsZero,
  changesDiffer,
  allAnswersBest,
  noteMissing,
  evidenceMissing,
  evidenceLocalPath,
  evidenceMalformedLink,
  evidenceRepeated,
  answerKindDiffers,
  listValidationDiffers,
  weightDiffers,
  percentageTypedOver,
  formulaReplaced,
  formulaDiffers,
  parentLeavesOutChild,
  emptyRowInRange,
  staleCachedTotal,
  cachedValueDiffers,
  sideSheetOutdated,
  errorValue,
  lockDiffers,
  numberFormatDiffers,
];
