import type { UnitIdentity } from '../assessment/types';

/** What PortalRB calls a proposed unit's category. */
export type UnitCategory = 'WBK' | 'WBK-AFIRMASI' | 'WBBM';

/** One unit of a proposal. */
export interface ProposedUnit {
  readonly id: string;
  readonly nama: string;
  readonly kategori: UnitCategory;
  readonly afirmasi: boolean;
}

/** PortalRB's list of proposed units (`GET {base}/pengusulan/unit-wbk` and `/unit-wbbm`). */
export interface UnitProposal {
  readonly tahun: number;
  readonly units: readonly ProposedUnit[];
}

/** The two lists; one without units is null, for nothing is proposed then. */
export interface UnitProposals {
  readonly wbk: UnitProposal | null;
  readonly wbbm: UnitProposal | null;
}

/** One unit as it comes from its workbook; `source` names the file for messages. */
export interface UnitToPropose {
  readonly source: string;
  readonly unit: UnitIdentity;
}

/** Why a unit cannot stand in a list: a field that nobody filled, or one that contradicts another unit's. */
export interface ProposalProblem {
  readonly kind:
    'no-id' | 'no-name' | 'no-year' | 'no-target' | 'same-id' | 'other-year' | 'wbbm-affirmative';
  readonly source: string;
  readonly found: string;
  /** What it contradicts: the other file, or the year of the first one. */
  readonly other: string;
}

/** Thrown with every problem found, so that all files can be put right in one go. */
export class ProposalError extends Error {
  override readonly name = 'ProposalError';

  constructor(readonly problems: readonly ProposalProblem[]) {
    super(problems.map(({ kind, source }) => `${source}: ${kind}`).join('\n'));
  }
}

function problemsOf(units: readonly UnitToPropose[], affirmative: ReadonlySet<string>): ProposalProblem[] {
  const problems: ProposalProblem[] = [];
  const seen = new Map<string, string>();
  const first = units[0];
  for (const { source, unit } of units) {
    const add = (kind: ProposalProblem['kind'], found = '', other = ''): void => {
      problems.push({ kind, source, found, other });
    };
    if (unit.id === null) add('no-id');
    else if (seen.has(unit.id)) add('same-id', unit.id, seen.get(unit.id));
    else seen.set(unit.id, source);
    if (unit.name === null) add('no-name');
    if (unit.target === null) add('no-target');
    if (unit.target === 'WBBM' && unit.id !== null && affirmative.has(unit.id))
      add('wbbm-affirmative', unit.id);
    if (unit.year === null) add('no-year');
    else if (first && first.unit.year !== null && unit.year !== first.unit.year)
      add('other-year', String(unit.year), `${String(first.unit.year)} (${first.source})`);
  }
  return problems;
}

/**
 * The lists of units an agency proposes, as the portal asks for them.
 * @param affirmative ids of units proposed for WBK by affirmation; the workbook does not say
 * @throws ProposalError naming every file and what is missing or contradictory in it
 */
export function proposeUnits(
  units: readonly UnitToPropose[],
  affirmative: ReadonlySet<string> = new Set(),
): UnitProposals {
  const problems = problemsOf(units, affirmative);
  if (problems.length > 0) throw new ProposalError(problems);
  const list = (target: 'WBK' | 'WBBM'): UnitProposal | null => {
    const proposed = units.flatMap(({ unit: { id, name, target: wanted } }): readonly ProposedUnit[] => {
      if (id === null || name === null || wanted !== target) return [];
      const afirmasi = affirmative.has(id);
      return [{ id, nama: name, kategori: afirmasi ? 'WBK-AFIRMASI' : target, afirmasi }];
    });
    const tahun = units[0]?.unit.year ?? null;
    return proposed.length === 0 || tahun === null ? null : { tahun, units: proposed };
  };
  return { wbk: list('WBK'), wbbm: list('WBBM') };
}
