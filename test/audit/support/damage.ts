import { expectedFormulas } from '../../../src/audit/expected/expected-formulas';
import { setFormula, setValue } from '../../../src/audit/cell-change';
import type { CellChange } from '../../../src/audit/cell-change';
import { computedCells } from '../../../src/validation/sheet/computed-cells';
import type { ComputedRole } from '../../../src/validation/sheet/computed-cells';
import { kindText } from '../../../src/validation/sheet/kinds';
import { binary, call, num } from '../../../src/worksheet/formula/expr';
import { mapReferences, references } from '../../../src/worksheet/formula/shift';
import type { Expr } from '../../../src/worksheet/formula/expr';
import { toA1 } from '../../../src/support/address';
import type { CellPlace, Reading } from '../../../src/worksheet/reading';
import { edition } from '../../support/edition';

/** Kinds of damage as such files really have them. */
export const DAMAGE_KINDS = [
  'kind-typed-over',
  'kind-cleared',
  'weight-typed-over',
  'weight-cleared',
  'value-typed-over',
  'value-cleared',
  'points-typed-over',
  'total-typed-over',
  'share-typed-over',
  'sum-typed-over',
  'percent-typed-over',
  'formula-of-other-row',
  'formula-plus',
  'range-cut',
  'child-left-out',
  'error-typed',
  'empty-row-filled',
] as const;
export type DamageKind = (typeof DAMAGE_KINDS)[number];

/** One damage: what is written where, over what was right. */
export interface Damage {
  readonly kind: DamageKind;
  readonly change: CellChange;
}

/** `kind-typed-over J8`, for names of tests and tables. */
export const damageName = ({ kind, change }: Damage): string => `${kind} ${toA1(change.place)}`;

const OTHER_KINDS = ['Ya/Tidak', 'A/B/C', 'A/B/C/D', 'Ya', 'Jumlah'];

function kindDamages(reading: Reading): readonly Damage[] {
  if (reading.layout !== 'lampiran-iii') return [];
  return [...reading.nodes].flatMap(([key, { kind }], at): readonly Damage[] => {
    const right = kindText(edition, key);
    if (!kind || right === undefined) return [];
    const others = OTHER_KINDS.filter((other) => other !== right);
    return [
      { kind: 'kind-typed-over', change: setValue(kind, others[at % others.length] ?? 'Ya') },
      { kind: 'kind-cleared', change: setValue(kind, null) },
    ];
  });
}

function weightDamages(reading: Reading): readonly Damage[] {
  return [...reading.nodes].flatMap(([key, { weight }]): readonly Damage[] => {
    const right = edition.nodeByCode.get(key)?.weight ?? edition.indicatorByCode.get(key)?.weight ?? null;
    if (!weight || right === null) return [];
    return [
      { kind: 'weight-typed-over', change: setValue(weight, right * 1.5) },
      { kind: 'weight-cleared', change: setValue(weight, null) },
    ];
  });
}

const TYPED: Readonly<Partial<Record<ComputedRole, DamageKind>>> = {
  indicator: 'value-typed-over',
  node: 'points-typed-over',
  subtotal: 'points-typed-over',
  heading: 'points-typed-over',
  total: 'total-typed-over',
  share: 'share-typed-over',
  sum: 'sum-typed-over',
  percent: 'percent-typed-over',
};

function moved(expr: Expr): Expr {
  return mapReferences(expr, (reference) =>
    reference.kind === 'cell' ? { ...reference, row: reference.row + 1 } : reference,
  );
}

function rangeCut(expr: Expr): Expr | undefined {
  const long = references(expr).some((each) => each.kind === 'range' && each.from.row < each.to.row);
  if (!long) return undefined;
  return mapReferences(expr, (reference) =>
    reference.kind === 'range'
      ? { ...reference, to: { ...reference.to, row: reference.from.row } }
      : reference,
  );
}

function childLeftOut(expr: Expr): Expr | undefined {
  return expr.kind === 'call' && expr.name === 'SUM' && expr.args.length > 1
    ? call('SUM', ...expr.args.slice(1))
    : undefined;
}

/** A range cut to its first row says the same where only one indicator stands in it: no damage, whatever its text. */
function hasSeveral(code: string | null): boolean {
  return (edition.childIndicators.get(code ?? '')?.length ?? 0) > 1;
}

function formulaDamages(
  place: CellPlace,
  role: ComputedRole,
  code: string | null,
  expr: Expr,
): readonly Damage[] {
  const cut = hasSeveral(code) ? rangeCut(expr) : undefined;
  const left = childLeftOut(expr);
  return [
    ...(role === 'indicator'
      ? [{ kind: 'formula-of-other-row', change: setFormula(place, moved(expr)) } as const]
      : []),
    ...(role === 'node' || role === 'total'
      ? [{ kind: 'formula-plus', change: setFormula(place, binary('+', expr, num(0.25))) } as const]
      : []),
    ...(cut && role === 'node' ? [{ kind: 'range-cut', change: setFormula(place, cut) } as const] : []),
    ...(left ? [{ kind: 'child-left-out', change: setFormula(place, left) } as const] : []),
    ...(role === 'node' || role === 'indicator'
      ? [{ kind: 'error-typed', change: setFormula(place, { kind: 'error', value: '#REF!' }) } as const]
      : []),
  ];
}

function cellDamages(reading: Reading): readonly Damage[] {
  const formulas = expectedFormulas(edition, reading);
  return computedCells(edition, reading).flatMap(({ role, place, code }, at): readonly Damage[] => {
    const expr = formulas.at(place);
    const kind = TYPED[role];
    if (!expr || !kind) return [];
    return [
      { kind, change: setValue(place, role === 'sum' ? 25 : 0.75 + (at % 7) / 4) },
      ...(role === 'indicator' ? [{ kind: 'value-cleared', change: setValue(place, null) } as const] : []),
      ...formulaDamages(place, role, code, expr),
    ];
  });
}

/** The empty row the official sheet has inside a subarea's range. */
function strayDamages(reading: Reading): readonly Damage[] {
  const before = reading.nodes.get('A.I.5.iv')?.score;
  if (reading.layout !== 'lampiran-iii' || !before) return [];
  return [{ kind: 'empty-row-filled', change: setValue({ ...before, row: before.row + 1 }, 0.5) }];
}

/** Every damage of every kind, at every cell of a clean workbook where it applies; always the same ones in the same order. */
export function allDamages(reading: Reading): readonly Damage[] {
  return [
    ...kindDamages(reading),
    ...weightDamages(reading),
    ...cellDamages(reading),
    ...strayDamages(reading),
  ];
}
