import type { Finding } from '../validation/finding';
import { listFaults } from '../validation/sheet/answer-lists';
import { lockFaults } from '../validation/sheet/locks';
import { formatFaults } from '../validation/sheet/number-formats';
import { officialExtras } from '../validation/sheet/official-extras';
import { placeId } from '../validation/sheet/cells';
import { kindText } from '../validation/sheet/kinds';
import type { Edition } from '../instrument/edition';
import type { CellPlace, Reading } from '../worksheet/reading';
import type { LookEdit } from '../workbook/file-edit';
import { setFormula, setValue } from './cell-change';
import type { CellChange } from './cell-change';
import type { ExpectedFormulas } from './expected/expected-formulas';

/** What a mend is made from: the edition, the workbook, and the formulas it must hold. */
export interface MendContext {
  readonly edition: Edition;
  readonly reading: Reading;
  readonly formulas: ExpectedFormulas;
}

type Mender = (context: MendContext, place: CellPlace, finding: Finding) => readonly CellChange[];

/** The official formula of the cell; nothing where it is not known for certain. */
const formulaMend: Mender = ({ formulas }, place) => {
  const expr = formulas.at(place);
  return expr ? [setFormula(place, expr)] : [];
};

/** Every formula of a copy of values that is gone. */
const allFormulas: Mender = ({ formulas, reading }) => {
  const sheets = new Map(reading.image.sheets.map((sheet) => [sheet.name, sheet]));
  return formulas
    .all()
    .filter(({ place }) => sheets.get(place.sheet)?.cell(place.row, place.col)?.formula === undefined)
    .map(({ place, expr }) => setFormula(place, expr));
};

const kindMend: Mender = ({ edition, reading }, place) => {
  for (const [key, { kind }] of reading.nodes) {
    if (!kind || placeId(kind) !== placeId(place)) continue;
    const expected = kindText(edition, key);
    return expected === undefined ? [] : [setValue(place, expected)];
  }
  return [];
};

const weightMend: Mender = ({ edition, reading }, place, { indicator }) => {
  const { headings } = officialExtras(edition, reading);
  const heading = headings.find(({ weight }) => placeId(weight) === placeId(place));
  const expected = heading
    ? heading.points
    : (edition.nodeByCode.get(indicator ?? '')?.weight ??
      edition.indicatorByCode.get(indicator ?? '')?.weight);
  return expected == null ? [] : [setValue(place, expected)];
};

/** A number in an empty row: the official row 90 gets its formula back, any other is cleared. */
const strayMend: Mender = (context, place, finding) => {
  if (finding.variant !== 'counts') return [];
  const official = formulaMend(context, place, finding);
  return official.length > 0 ? official : [setValue(place, null)];
};

const MENDERS: Readonly<Partial<Record<Finding['rule'], Mender>>> = {
  'answer-kind-differs': kindMend,
  'weight-differs': weightMend,
  'percentage-typed-over': formulaMend,
  'formula-replaced': (context, place, finding) =>
    (finding.variant === 'sheet' ? allFormulas : formulaMend)(context, place, finding),
  'formula-differs': formulaMend,
  'parent-leaves-out-child': formulaMend,
  'empty-row-in-range': strayMend,
  'error-value': (context, place, finding) =>
    finding.variant === 'default' ? formulaMend(context, place, finding) : [],
};

/**
 * The changes that mend what a finding tells: an answer kind, a weight or a formula as the edition has it, in
 * the workbook's own geometry. Empty where nothing is damaged, what was meant is not certain, or the cell is
 * the unit's to fill: answers, notes and evidence are never among them.
 */
export function mendOf(context: MendContext, finding: Finding): readonly CellChange[] {
  const mender = MENDERS[finding.rule];
  return finding.place && mender ? mender(context, finding.place, finding) : [];
}

/** What surrounds a cell's content and belongs to a finding: all cells of a finding that stands for several. */
type LookMender = (context: MendContext, finding: Finding) => readonly LookEdit[];

const isAt = ({ place }: Finding, cell: CellPlace): boolean =>
  place !== null && placeId(place) === placeId(cell);
const isSeveral = ({ variant }: Finding): boolean => variant.startsWith('several');

const LOOK_MENDERS: Readonly<Partial<Record<Finding['rule'], LookMender>>> = {
  'list-validation-differs': ({ edition, reading }, finding) =>
    listFaults(edition, reading)
      .filter(({ place }) => isSeveral(finding) || isAt(finding, place))
      .map(({ place, expected }) => ({ ...place, list: expected })),
  'lock-differs': ({ edition, reading }, finding) => {
    const kind = finding.variant.endsWith('open') ? 'open' : 'closed';
    return lockFaults(edition, reading)
      .filter((fault) => fault.kind === kind && (isSeveral(finding) || isAt(finding, fault.place)))
      .map(({ place }) => ({ ...place, locked: kind === 'open' }));
  },
  'number-format-differs': ({ edition, reading }, finding) => {
    const faults = formatFaults(edition, reading);
    const own = faults.find(({ place }) => isAt(finding, place));
    return faults
      .filter(({ kind, place }) => (isSeveral(finding) ? kind === own?.kind : isAt(finding, place)))
      .map(({ place, expected }) => ({ ...place, numberFormat: expected }));
  },
};

/** The lists, locks and number formats that mend what a finding tells; empty for findings about contents. */
export function lookMendOf(context: MendContext, finding: Finding): readonly LookEdit[] {
  return LOOK_MENDERS[finding.rule]?.(context, finding) ?? [];
}
