import { checklistOf } from '../../exchange/requirements/checklist';
import type { RequirementState } from '../../exchange/requirements/checklist';
import { readRequirements } from '../../exchange/requirements/sheet';
import type { Words } from '../words';
import type { Lke } from './lke';

export interface RequirementView {
  readonly id: string;
  readonly label: string;
  /** What the target predicate asks for, and what the unit says it has. */
  readonly detail: string;
  readonly state: RequirementState | null;
}

export interface RequirementsView {
  /** Null where the workbook does not keep the checklist yet. */
  readonly groups: readonly { readonly scope: string; readonly items: readonly RequirementView[] }[] | null;
  readonly summary: string;
  readonly complete: boolean;
}

export function requirementsView({ edition, assessment, reading }: Lke, words: Words): RequirementsView {
  const entries = readRequirements(reading.image, edition);
  const list = checklistOf(edition, assessment.unit, entries ?? new Map());
  const summary = words.t('requirements.summary', {
    done: list.done,
    of: list.items.length,
    predicate: list.predicate,
  });
  if (!entries) return { groups: null, summary, complete: false };
  const groups = (['agency', 'unit', 'document'] as const).map((scope) => ({
    scope: words.t(`requirements.scope.${scope}`),
    items: list.items
      .filter(({ requirement }) => requirement.scope === scope)
      .map(({ requirement, required, actual, state }): RequirementView => ({
        id: requirement.id,
        label: words.local(requirement.label),
        detail:
          actual === null
            ? words.t('requirements.required', { required })
            : words.t('requirements.required.actual', { required, actual }),
        state,
      })),
  }));
  return {
    groups: groups.filter(({ items }) => items.length > 0),
    summary,
    complete: list.done === list.items.length,
  };
}
