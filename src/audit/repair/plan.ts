import type { Edition } from '../../instrument/edition';
import { cellAt, placeId } from '../../validation/sheet/cells';
import type { Finding } from '../../validation/finding';
import { RULES } from '../../validation/catalogue';
import { formulaText } from '../../worksheet/formula/text';
import type { CellPlace, Reading } from '../../worksheet/reading';
import { isReading, recogniseWorkbook } from '../../worksheet/recognise/recognise';
import type { CellValue, WorkbookImage } from '../../worksheet/workbook-image';
import type { FileEdit } from '../../workbook/file-edit';
import { auditWorkbook } from '../audit';
import type { Audit, AuditFinding } from '../audit';
import { holds } from '../cell-change';
import type { CellChange } from '../cell-change';
import { changedImage } from './changed-image';
import { isChosen } from './choice';
import type { RepairChoice } from './choice';

/** What a cell holds: its formula (without `=`) where it has one, and the value it shows. */
export interface CellState {
  readonly formula: string | null;
  readonly value: CellValue;
}

/** One cell of a repair, as it is and as it will be. */
export interface RepairedCell {
  readonly place: CellPlace;
  readonly before: CellState;
  readonly after: CellState;
}

export interface RepairStep {
  readonly finding: Finding;
  /** Points the fault adds to the total; see `AuditFinding`. */
  readonly effect: number | null;
  readonly cells: readonly RepairedCell[];
}

/**
 * Why a finding stays: it was not chosen; answers, notes and evidence are the unit's to mend; nothing of it is
 * damaged; or the right content of the cell is not certain in this workbook.
 */
export type LeftReason = 'not-chosen' | 'answers' | 'nothing-damaged' | 'not-certain';

export interface LeftFinding {
  readonly finding: Finding;
  readonly reason: LeftReason;
}

/** A repair as data: what will be done, what stays and why. Nothing is done yet. */
export interface RepairPlan {
  readonly steps: readonly RepairStep[];
  readonly left: readonly LeftFinding[];
  /** The cells to write; each once. */
  readonly edits: readonly FileEdit[];
  /** Whether values the file keeps of its formulas are out of date, even where no cell is written. */
  readonly stale: boolean;
  /** Sheets with cells to write that are protected by a password; a file's cells can be written all the same. */
  readonly passwordSheets: readonly string[];
  /** The total before and after, as the workbook itself shows it; null where it is no number. Points. */
  readonly total: { readonly before: number | null; readonly after: number | null };
  /** The workbook with the repair done. */
  readonly mended: WorkbookImage;
}

const STALE = 'stale-cached-total';
const ABOUT_ANSWERS: ReadonlySet<string> = new Set(
  RULES.filter(({ needs }) => needs === 'assessment').map(({ id }) => id),
);

function reasonOf({ finding, changes }: AuditFinding, choice: RepairChoice): LeftReason | undefined {
  const mendable = changes.length > 0 || finding.rule === STALE;
  if (mendable) return isChosen(choice, finding) ? undefined : 'not-chosen';
  if (ABOUT_ANSWERS.has(finding.rule)) return 'answers';
  return finding.severity === 'info' ? 'nothing-damaged' : 'not-certain';
}

const idOf = ({ rule, place }: Finding): string => `${rule} ${place ? placeId(place) : ''}`;

/** What still waits to be mended in the mended workbook; undefined where it is not even read as an LKE any more. */
function foundAgain(edition: Edition, image: WorkbookImage): ReadonlySet<string> | undefined {
  const reading = recogniseWorkbook(image, edition);
  if (!isReading(reading)) return undefined;
  const { findings } = auditWorkbook(edition, reading.assessment, { reading });
  const waiting = findings.filter(({ finding, changes }) => changes.length > 0 || finding.rule === STALE);
  return new Set(waiting.map(({ finding }) => idOf(finding)));
}

/** Each cell once: two findings that mend the same cell mend it alike. */
function changesOf(steps: readonly AuditFinding[], image: WorkbookImage): readonly CellChange[] {
  const changes = new Map<string, CellChange>();
  for (const { changes: own } of steps) {
    for (const change of own) {
      if (!holds(cellAt(image, change.place), change.to)) changes.set(placeId(change.place), change);
    }
  }
  return [...changes.values()];
}

function editOf({ place, to }: CellChange): FileEdit {
  return 'formula' in to ? { ...place, formula: formulaText(to.formula) } : { ...place, value: to.value };
}

function stateOf(image: WorkbookImage, place: CellPlace): CellState {
  const cell = cellAt(image, place);
  return { formula: cell?.formula ?? null, value: cell?.value ?? null };
}

function numberAt(image: WorkbookImage, place: CellPlace | undefined): number | null {
  const value = place && cellAt(image, place)?.value;
  return typeof value === 'number' ? value : null;
}

/**
 * Plans the repair of a workbook: every chosen finding that has a certain mend. The mended workbook is audited
 * before anything is promised; a mend after which its finding is still there is not made.
 */
export function planRepair(
  edition: Edition,
  reading: Reading,
  audit: Audit,
  choice: RepairChoice = {},
): RepairPlan {
  const { image, total } = reading;
  const left = new Map<AuditFinding, LeftReason>();
  for (const each of audit.findings) {
    const reason = reasonOf(each, choice);
    if (reason !== undefined) left.set(each, reason);
  }
  const chosen = (): readonly AuditFinding[] => audit.findings.filter((each) => !left.has(each));
  let changes = changesOf(chosen(), image);
  let mended = changedImage(image, changes);
  const again = changes.length > 0 ? foundAgain(edition, mended) : new Set<string>();
  const unmended = chosen().filter(({ finding }) => !again || again.has(idOf(finding)));
  if (unmended.length > 0) {
    for (const each of unmended) left.set(each, 'not-certain');
    changes = changesOf(chosen(), image);
    mended = changedImage(image, changes);
  }
  const steps = chosen().map(({ finding, effect, changes: own }): RepairStep => ({
    finding,
    effect,
    cells: own.map(({ place }) => ({ place, before: stateOf(image, place), after: stateOf(mended, place) })),
  }));
  const touched = new Set(changes.map(({ place }) => place.sheet));
  return {
    steps,
    left: [...left].map(([{ finding }, reason]) => ({ finding, reason })),
    edits: changes.map(editOf),
    stale: steps.some(({ finding }) => finding.rule === STALE),
    passwordSheets: image.sheets
      .filter(({ name, protection }) => touched.has(name) && protection.sheet && protection.password)
      .map(({ name }) => name),
    total: { before: reading.worksheetTotal, after: numberAt(mended, total) },
    mended,
  };
}
