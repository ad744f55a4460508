import { isOfficialFault } from '../../audit/repair/official';
import type { CellState, RepairPlan } from '../../audit/repair/plan';
import type { Language } from '../../i18n/language';
import { toA1 } from '../../support/address';
import { isCellError } from '../../worksheet/workbook-image';
import { findingJson } from './finding-json';

/** What a repair was asked for and what came of it. */
export interface RepairResult {
  readonly file: string;
  /** Null for a dry run. */
  readonly out: string | null;
  readonly layout: string;
  readonly plan: RepairPlan;
  /** What the answers give by the regulation, in points; null while nothing is answered. */
  readonly regulation: number | null;
  /** Sheet that keeps what was replaced; null where nothing is, or nothing is written yet. */
  readonly record: string | null;
}

/** Formulas with their leading `=`, as Excel shows them. */
function stateJson({ formula, value, look }: CellState) {
  return {
    ...look,
    formula: formula === null ? null : `=${formula}`,
    value: isCellError(value) ? value.error : value,
  };
}

/** The document `lke repair --json` prints, schema lke-repair/1. Points; never rounded. */
export function repairJson(result: RepairResult, language: Language): unknown {
  const { plan } = result;
  return {
    schema: 'lke-repair/1',
    file: result.file,
    out: result.out,
    dryRun: result.out === null,
    layout: result.layout,
    written: plan.edits.length,
    relooked: plan.looks.length,
    recalculated: plan.stale,
    record: result.record,
    total: { ...plan.total, regulation: result.regulation },
    steps: plan.steps.map(({ finding, effect, cells }) => ({
      ...findingJson(finding, language),
      official: isOfficialFault(finding),
      effect,
      cells: cells.map(({ place, before, after }) => ({
        sheet: place.sheet,
        cell: toA1(place),
        before: stateJson(before),
        after: stateJson(after),
      })),
    })),
    left: plan.left.map(({ finding, reason }) => ({ ...findingJson(finding, language), reason })),
    passwordSheets: plan.passwordSheets,
  };
}
