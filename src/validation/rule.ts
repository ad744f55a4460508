import type { AssessmentContext, CheckContext, WorkbookContext } from './context';
import type { Finding, Severity } from './finding';
import { reporterFor } from './report';
import type { Report } from './report';
import type { RuleId } from './rule-ids';

/** What a rule looks at: the answers, wherever they come from, or the cells of a workbook. */
export type RuleNeeds = 'assessment' | 'workbook';

/**
 * One check, one file, one page in `docs/rules`. Rules are pure, know nothing of each other, and report
 * causes: what merely follows from another finding is left to `dropFollowers`.
 */
export interface Rule {
  readonly id: RuleId;
  readonly needs: RuleNeeds;
  /** The cases the rule tells apart, each with its own texts; how grave each one is. */
  readonly variants: Readonly<Record<string, Severity>>;
  /** Set where a finding may only be the visible end of a cause another rule names. */
  readonly symptom: boolean;
  readonly check: (context: CheckContext) => Iterable<Finding>;
}

interface RuleSpec<V extends string, C> {
  readonly id: RuleId;
  readonly variants: Readonly<Record<V, Severity>>;
  readonly symptom?: boolean;
  readonly check: (context: C, report: Report<V>) => Iterable<Finding>;
}

/** A rule about answers, notes and evidence; works on any source. */
export function assessmentRule<const V extends string>(spec: RuleSpec<V, AssessmentContext>): Rule {
  return {
    id: spec.id,
    needs: 'assessment',
    variants: spec.variants,
    symptom: spec.symptom ?? false,
    check: ({ answers, workbook }) =>
      spec.check(answers, reporterFor(spec.id, spec.variants, answers.layer, workbook?.reading)),
  };
}

/** A rule about the cells of a workbook; silent where the source has none. */
export function workbookRule<const V extends string>(spec: RuleSpec<V, WorkbookContext>): Rule {
  return {
    id: spec.id,
    needs: 'workbook',
    variants: spec.variants,
    symptom: spec.symptom ?? false,
    check: ({ answers, workbook }) =>
      workbook
        ? spec.check(workbook, reporterFor(spec.id, spec.variants, answers.layer, workbook.reading))
        : [],
  };
}
