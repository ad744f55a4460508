import { checkRegister } from '../../exchange/evidence/check';
import type { RegisterFinding } from '../../exchange/evidence/check';
import { evidenceFolders, foldersText } from '../../exchange/evidence/folders';
import { evidenceRows, readRegister, updateRegister } from '../../exchange/evidence/register';
import type { Register } from '../../exchange/evidence/register';
import { registerFindingText } from '../../exchange/evidence/texts';
import { toA1 } from '../../support/address';
import { SEVERITIES } from '../../validation/order';
import type { Severity } from '../../validation/finding';
import type { CellPlace } from '../../worksheet/reading';
import type { Words } from '../words';
import type { Lke } from './lke';

export interface RegisterFindingView {
  readonly id: string;
  readonly severity: Severity;
  readonly severityText: string;
  readonly message: string;
  readonly fix: string;
  readonly place: CellPlace;
  readonly placeText: string;
}

/** Findings of one kind, told together: a missing date in a hundred rows is one thing to do. */
export interface RegisterFaultView {
  readonly id: string;
  readonly severity: Severity;
  readonly findings: readonly RegisterFindingView[];
}

export interface EvidenceView {
  /** `none` before the sheet is made, `other` where one of that name is not ours or its columns were moved. */
  readonly state: 'none' | 'other' | 'made';
  readonly summary: string;
  /** Evidence of the LKE that is not in the register yet. */
  readonly missing: string | null;
  /** The gravest first. */
  readonly faults: readonly RegisterFaultView[];
  /** Folders to create on the unit's drive, a line each. */
  readonly folders: string;
}

/** The register of the workbook brought up to date; undefined where the sheet is not ours to change. */
export function currentRegister({ edition, assessment, reading }: Lke): Register | undefined {
  const held = readRegister(reading.image);
  if (held === 'other' || (held !== 'none' && !held.inPlace)) return undefined;
  return updateRegister(edition, held === 'none' ? undefined : held, evidenceRows(edition, assessment));
}

function findingView(finding: RegisterFinding, words: Words): RegisterFindingView {
  const { fault, place, severity } = finding;
  const placeText = `${place.sheet}!${toA1(place)}`;
  return {
    id: `${fault} ${placeText}`,
    severity,
    severityText: words.t(`severity.${severity}`),
    ...registerFindingText(finding, words.language),
    place,
    placeText,
  };
}

function faultsOf(findings: readonly RegisterFinding[], words: Words): readonly RegisterFaultView[] {
  const faults = new Map<string, RegisterFinding[]>();
  for (const finding of findings) faults.set(finding.fault, [...(faults.get(finding.fault) ?? []), finding]);
  return [...faults]
    .map(([id, some]) => ({
      id,
      severity: some[0]?.severity ?? 'info',
      findings: some.map((finding) => findingView(finding, words)),
    }))
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

const views = new WeakMap<Lke, Map<Words, EvidenceView>>();

function makeView(lke: Lke, words: Words): EvidenceView {
  const folders = foldersText(evidenceFolders(lke.edition, words.language));
  const register = currentRegister(lke);
  if (!register)
    return { state: 'other', summary: words.t('evidence.other'), missing: null, faults: [], folders };
  const { rows, added, kept, loose } = register;
  const made = readRegister(lke.reading.image) !== 'none';
  const missing = added.length;
  if (!made)
    return {
      state: 'none',
      summary: words.t(missing === 0 ? 'evidence.nothing' : 'evidence.none', { count: missing }),
      missing: null,
      faults: [],
      folders,
    };
  const fresh = new Set(added.map(({ row }) => row));
  // What is not on the sheet yet has no cell to go to.
  const held = rows.filter(({ row }) => !fresh.has(row));
  return {
    state: 'made',
    summary: words.t('evidence.rows', { count: kept }),
    missing: missing === 0 ? null : words.t('evidence.missing', { count: missing }),
    faults: faultsOf(checkRegister(lke.edition, { rows: held, loose }, lke.assessment.unit.year), words),
    folders,
  };
}

/** The register as the pane shows it; worked out once for each state of the LKE. */
export function evidenceView(lke: Lke, words: Words): EvidenceView {
  const known = views.get(lke) ?? new Map<Words, EvidenceView>();
  views.set(lke, known);
  const view = known.get(words) ?? makeView(lke, words);
  known.set(words, view);
  return view;
}
