/**
 * Ids of all rules, in the order findings of one row are listed: answers, their sense, notes and evidence,
 * then the workbook itself. Ids are public: they stand in `lke check --json` and name the pages in `docs/rules`.
 */
export const RULE_IDS = [
  'answer-missing',
  'answer-not-in-scale',
  'answer-spacing-or-case',
  'answer-type',
  'count-negative',
  'count-fractional',
  'index-out-of-range',
  'part-larger-than-whole',
  'whole-is-zero',
  'changes-differ',
  'all-answers-best',
  'note-missing',
  'evidence-missing',
  'evidence-local-path',
  'evidence-malformed-link',
  'evidence-repeated',
  'answer-kind-differs',
  'list-validation-differs',
  'weight-differs',
  'percentage-typed-over',
  'formula-replaced',
  'formula-differs',
  'parent-leaves-out-child',
  'empty-row-in-range',
  'stale-cached-total',
  'cached-value-differs',
  'side-sheet-outdated',
  'error-value',
  'lock-differs',
  'number-format-differs',
] as const;

export type RuleId = (typeof RULE_IDS)[number];
