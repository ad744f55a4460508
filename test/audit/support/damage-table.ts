import { planRepair } from '../../../src/audit/repair/plan';
import { expectedFormulas } from '../../../src/audit/expected/expected-formulas';
import { placeId } from '../../../src/validation/sheet/cells';
import { formulaText } from '../../../src/worksheet/formula/text';
import { recalculate } from '../../../src/worksheet/formula/recalculate';
import type { Reading } from '../../../src/worksheet/reading';
import { edition } from '../../support/edition';
import { damageName } from './damage';
import type { Damage, DamageKind } from './damage';
import { auditOf, changed } from './workbook';

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

export type DamageTable = ReadonlyMap<DamageKind, DamageRow>;

/** Findings of a clean workbook are the official file's own and belong to no damage. */
function ownFindings(clean: Reading): ReadonlySet<string> {
  return new Set(
    auditOf(clean).findings.map(
      ({ finding }) => `${finding.rule} ${finding.place ? placeId(finding.place) : ''}`,
    ),
  );
}

/** Cells whose value the damage changes, itself among them: a finding there names the damage. */
function touched(clean: Reading, damaged: Reading, damages: readonly Damage[]): ReadonlySet<string> {
  const cells = new Set(damages.map(({ change }) => placeId(change.place)));
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

function rowOf(table: Map<DamageKind, DamageRow>, kind: DamageKind): DamageRow {
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
  cases: Iterable<readonly Damage[]>,
  onCase: () => void = () => undefined,
): DamageTable {
  const own = ownFindings(clean);
  const table = new Map<DamageKind, DamageRow>();
  for (const damages of cases) {
    const name = damages.map(damageName).join(' + ');
    const damaged = changed(
      clean,
      damages.map(({ change }) => change),
    );
    const audit = auditOf(damaged);
    const places = touched(clean, damaged, damages);
    const named = new Set(
      audit.findings.flatMap(({ finding }) => (finding.place ? [placeId(finding.place)] : [])),
    );
    const wrong = audit.findings.filter(({ finding: { rule, place } }) => {
      const id = place ? placeId(place) : '';
      return !own.has(`${rule} ${id}`) && !places.has(id) && rule !== 'stale-cached-total';
    });
    const { mended } = planRepair(edition, damaged, audit);
    for (const damage of damages) {
      const row = rowOf(table, damage.kind);
      row.made++;
      if (named.has(placeId(damage.change.place))) row.found++;
      else row.faults.push(`not found: ${name}`);
      if (isMended(clean, mended, damage)) row.mended++;
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
