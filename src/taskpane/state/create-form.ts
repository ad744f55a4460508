import type { UnitIdentity } from '../../assessment/types';
import { UNKNOWN_UNIT } from '../../assessment/types';
import type { PredicateName } from '../../instrument/types';

/** What is typed into the form for a new LKE, as it was typed. */
export interface CreateForm {
  readonly name: string;
  readonly agency: string;
  readonly year: string;
  readonly target: PredicateName;
  /** Asked for WBBM only: it builds on WBK. */
  readonly holdsWbk: boolean;
}

export type FormProblem = 'name' | 'year';

export function emptyForm(today: Date): CreateForm {
  return { name: '', agency: '', year: String(today.getFullYear()), target: 'WBK', holdsWbk: false };
}

/** Fields that keep the LKE from being made, in the order of the form. */
export function formProblems({ name, year }: CreateForm): readonly FormProblem[] {
  const problems: FormProblem[] = [];
  if (name.trim() === '') problems.push('name');
  if (!/^20\d\d$/.test(year.trim())) problems.push('year');
  return problems;
}

/** Who the form is about. Nobody was asked whether a WBK candidate holds WBK, so that stays unknown. */
export function unitOf({ name, agency, year, target, holdsWbk }: CreateForm): UnitIdentity {
  return {
    ...UNKNOWN_UNIT,
    name: name.trim(),
    agency: agency.trim() === '' ? null : agency.trim(),
    year: Number(year.trim()),
    target,
    holdsWbk: target === 'WBBM' ? holdsWbk : null,
  };
}
