import { planRepair } from '../../../src/audit/repair/plan';
import { expectedFormulas } from '../../../src/audit/expected/expected-formulas';
import { placeId } from '../../../src/validation/sheet/cells';
import { formulaText } from '../../../src/worksheet/formula/text';
import { recalculate } from '../../../src/worksheet/formula/recalculate';
import type { Reading } from '../../../src/worksheet/reading';
import { edition } from '../../support/edition';
import { toA1 } from '../../../src/support/address';
import type { AuditFinding } from '../../../src/audit/audit';
import type { CellPlace } from '../../../src/worksheet/reading';
import { damageName } from './damage';
import type { Damage, DamageKind } from './damage';
import { lookDamageName } from './look-damage';
import type { LookDamage, LookDamageKind } from './look-damage';
import { auditOf, changed, readImage } from './workbook';

/** A damage of a cell's content, or of what surrounds it. */
export type AnyDamage = Damage | LookDamage;

export const placeOfDamage = (damage: AnyDamage): CellPlace =>
  'change' in damage ? damage.change.place : damage.place;
const nameOf = (damage: AnyDamage): string =>
  'change' in damage ? damageName(damage) : lookDamageName(damage);

/** The workbook with all of them, contents first: stored values are of the contents as they are then. */
function damagedBy(clean: Reading, damages: readonly AnyDamage[]): Reading {
  const contents = changed(
    clean,
    damages.flatMap((damage) => ('change' in damage ? [damage.change] : [])),
  );
  const looks = damages.flatMap((damage) => ('change' in damage ? [] : [damage]));
  return looks.length === 0
    ? contents
    : readImage(looks.reduce((image, { spoil }) => spoil(image), contents.image));
}

/** Whether a finding names the damaged cell; one that stands for several stored values lists its cells. */
function isNamed(damage: AnyDamage, findings: readonly AuditFinding[]): boolean {
  const place = placeOfDamage(damage);
  return findings.some(({ finding }) =>
    finding.rule === 'cached-value-differs'
      ? String(finding.facts['cells']).split(', ').includes(toA1(place))
      : finding.place !== null && placeId(finding.place) === placeId(place),
  );
}

/** What became of all damages of one kind. */
export interface DamageRow {
  made: number;
  /** A finding names the cell, or one that computes from it. */
  found: number;
  /** Findings that name neither a damaged cell nor one that computes from it. */
  wrong: number;
  /** The repair brought back exactly the formula or value that stood there. */
  mended: number;
  /** Names of damages that were not found or not mended, and of wrong findings. */
  readonly faults: string[];
}

type Kind = DamageKind | LookDamageKind;

export type DamageTable = ReadonlyMap<Kind, DamageRow>;

/** Findings of a clean workbook are the official file's own and belong to no damage. */
function ownFindings(clean: Reading): ReadonlySet<string> {
  return new Set(
    auditOf(clean).findings.map(
      ({ finding }) => `${finding.rule} ${finding.place ? placeId(finding.place) : ''}`,
    ),
  );
}

/** Cells whose value the damage changes, itself among them: a finding there names the damage. */
function touched(clean: Reading, damaged: Reading, damages: readonly AnyDamage[]): ReadonlySet<string> {
  const cells = new Set(damages.map((damage) => placeId(placeOfDamage(damage))));
  const before = recalculate(clean.image).values;
  const after = recalculate(damaged.image).values;
  const formulas = expectedFormulas(edition, clean);
  for (const { place } of formulas.all()) {
    const [was, is] = [before, after].map((values) => values(place.sheet, place.row, place.col));
    if (JSON.stringify(was) !== JSON.stringify(is)) cells.add(placeId(place));
  }
  return cells;
}

/** Whether each damaged cell holds again what stood there. */
function isMended(clean: Reading, mended: Reading['image'], damage: Damage): boolean {
  const { sheet, row, col } = damage.change.place;
  const cellOf = (image: Reading['image']) => image.sheets.find(({ name }) => name === sheet)?.cell(row, col);
  const [was, is] = [cellOf(clean.image), cellOf(mended)];
  const right = expectedFormulas(edition, clean).at(damage.change.place);
  if (was?.formula !== undefined)
    return is?.formula === was.formula || (right !== undefined && is?.formula === formulaText(right));
  return is?.formula === undefined && (is?.value ?? null) === (was?.value ?? null);
}

function rowOf(table: Map<Kind, DamageRow>, kind: Kind): DamageRow {
  const row = table.get(kind) ?? { made: 0, found: 0, wrong: 0, mended: 0, faults: [] };
  table.set(kind, row);
  return row;
}

/**
 * Damages a clean workbook, audits and repairs it, and counts by kind. Several damages at once count for the kind
 * of each.
 */
export function damageTable(
  clean: Reading,
  cases: Iterable<readonly AnyDamage[]>,
  onCase: () => void = () => undefined,
): DamageTable {
  const own = ownFindings(clean);
  const table = new Map<Kind, DamageRow>();
  for (const damages of cases) {
    const name = damages.map(nameOf).join(' + ');
    const damaged = damagedBy(clean, damages);
    const audit = auditOf(damaged);
    const places = touched(clean, damaged, damages);
    const wrong = audit.findings.filter(({ finding: { rule, place } }) => {
      const id = place ? placeId(place) : '';
      return !own.has(`${rule} ${id}`) && !places.has(id) && rule !== 'stale-cached-total';
    });
    const { mended } = planRepair(edition, damaged, audit);
    for (const damage of damages) {
      const row = rowOf(table, damage.kind);
      row.made++;
      if (isNamed(damage, audit.findings)) row.found++;
      else row.faults.push(`not found: ${name}`);
      if ('change' in damage ? isMended(clean, mended, damage) : damage.isMended(clean, readImage(mended)))
        row.mended++;
      else row.faults.push(`not mended: ${name}`);
      row.wrong += wrong.length;
      for (const { finding } of wrong)
        row.faults.push(
          `wrongly reported: ${finding.rule} ${finding.place ? placeId(finding.place) : ''} in ${name}`,
        );
    }
    onCase();
  }
  return table;
}

/** The table as it is printed. */
export function tableText(table: DamageTable): string {
  const line = (cells: readonly (string | number)[]): string =>
    cells.map((cell, at) => (at === 0 ? String(cell).padEnd(24) : String(cell).padStart(18))).join('');
  return [
    line(['damage', 'made', 'found', 'wrongly reported', 'mended']),
    ...[...table].map(([kind, { made, found, wrong, mended }]) => line([kind, made, found, wrong, mended])),
  ].join('\n');
}
