import type { Edition } from '../../instrument/edition';
import { cellAt, placeId } from '../../validation/sheet/cells';
import type { Finding } from '../../validation/finding';
import { RULES } from '../../validation/catalogue';
import { formulaText } from '../../worksheet/formula/text';
import type { CellPlace, Reading } from '../../worksheet/reading';
import { isReading, recogniseWorkbook } from '../../worksheet/recognise/recognise';
import type { CellValue, WorkbookImage } from '../../worksheet/workbook-image';
import type { FileEdit, LookEdit } from '../../workbook/file-edit';
import { auditWorkbook } from '../audit';
import type { Audit, AuditFinding } from '../audit';
import { holds } from '../cell-change';
import type { CellChange } from '../cell-change';
import { changedImage } from './changed-image';
import { changedLooks } from './changed-looks';
import { lookAt } from './cell-look';
import type { CellLook } from './cell-look';
import { isChosen } from './choice';
import type { RepairChoice } from './choice';

/** What a cell holds: its formula (without `=`) where it has one, and the value it shows. */
export interface CellState {
  readonly formula: string | null;
  readonly value: CellValue;
  /** Lock, number format or list, where the repair changes that and not the content. */
  readonly look?: CellLook;
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
  /** Lists, locks and number formats to change; each cell once. */
  readonly looks: readonly LookEdit[];
  /** Whether values the file keeps of its formulas are out of date, even where no cell is written. */
  readonly stale: boolean;
  /** Sheets with cells to write that are protected by a password; a file's cells can be written all the same. */
  readonly passwordSheets: readonly string[];
  /** The total before and after, as the workbook itself shows it; null where it is no number. Points. */
  readonly total: { readonly before: number | null; readonly after: number | null };
  /** The workbook with the repair done. */
  readonly mended: WorkbookImage;
}

/** Rules about stored values of formulas: computing them anew mends what they find. */
const STALE: ReadonlySet<string> = new Set(['stale-cached-total', 'cached-value-differs']);
const ABOUT_ANSWERS: ReadonlySet<string> = new Set(
  RULES.filter(({ needs }) => needs === 'assessment').map(({ id }) => id),
);

/** Whether a repair can mend a finding: by other contents, other looks, or computing anew. */
export function isMendable({ finding, changes, looks }: AuditFinding): boolean {
  return changes.length > 0 || looks.length > 0 || STALE.has(finding.rule);
}

function reasonOf(audited: AuditFinding, choice: RepairChoice): LeftReason | undefined {
  const { finding } = audited;
  if (isMendable(audited)) return isChosen(choice, finding) ? undefined : 'not-chosen';
  if (ABOUT_ANSWERS.has(finding.rule)) return 'answers';
  return finding.severity === 'info' ? 'nothing-damaged' : 'not-certain';
}

const idOf = ({ rule, place }: Finding): string => `${rule} ${place ? placeId(place) : ''}`;

/** What still waits to be mended in the mended workbook; undefined where it is not even read as an LKE any more. */
function foundAgain(edition: Edition, image: WorkbookImage): ReadonlySet<string> | undefined {
  const reading = recogniseWorkbook(image, edition);
  if (!isReading(reading)) return undefined;
  const { findings } = auditWorkbook(edition, reading.assessment, { reading });
  return new Set(findings.filter(isMendable).map(({ finding }) => idOf(finding)));
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

/** Each cell once, with everything of its looks that changes. */
function looksOf(steps: readonly AuditFinding[]): readonly LookEdit[] {
  const looks = new Map<string, LookEdit>();
  for (const { looks: own } of steps) {
    for (const look of own) looks.set(placeId(look), { ...looks.get(placeId(look)), ...look });
  }
  return [...looks.values()];
}

function cellsOf(step: AuditFinding, before: WorkbookImage, after: WorkbookImage): readonly RepairedCell[] {
  const contents = step.changes.map(({ place }) => ({
    place,
    before: stateOf(before, place),
    after: stateOf(after, place),
  }));
  const looks = step.looks.map(({ sheet, row, col, ...look }) => {
    const place = { sheet, row, col };
    return {
      place,
      before: { ...stateOf(before, place), look: lookAt(before, place, look) },
      after: { ...stateOf(after, place), look: lookAt(after, place, look) },
    };
  });
  return [...contents, ...looks];
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
  let looks = looksOf(chosen());
  const done = (): WorkbookImage => changedLooks(changedImage(image, changes), looks);
  let mended = done();
  const again = changes.length > 0 || looks.length > 0 ? foundAgain(edition, mended) : new Set<string>();
  const unmended = chosen().filter(({ finding }) => !again || again.has(idOf(finding)));
  if (unmended.length > 0) {
    for (const each of unmended) left.set(each, 'not-certain');
    changes = changesOf(chosen(), image);
    looks = looksOf(chosen());
    mended = done();
  }
  const steps = chosen().map((step): RepairStep => ({
    finding: step.finding,
    effect: step.effect,
    cells: cellsOf(step, image, mended),
  }));
  const touched = new Set([...changes.map(({ place }) => place), ...looks].map(({ sheet }) => sheet));
  return {
    steps,
    left: [...left].map(([{ finding }, reason]) => ({ finding, reason })),
    edits: changes.map(editOf),
    looks,
    stale: steps.some(({ finding }) => STALE.has(finding.rule)),
    passwordSheets: image.sheets
      .filter(({ name, protection }) => touched.has(name) && protection.sheet && protection.password)
      .map(({ name }) => name),
    total: { before: reading.worksheetTotal, after: numberAt(mended, total) },
    mended,
  };
}
