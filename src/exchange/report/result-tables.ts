import { lheText } from '../../i18n/lhe';
import type { GateResult } from '../../scoring/predicate';
import { plain, strong } from './blocks';
import type { Block, TableRow } from './blocks';
import type { ReportFigures } from './figures';
import { gateFigure, gateName, percent, points, signed } from './wording';

/** Component, group and area in one table, both figures side by side; the total below. */
export function partsTable({ parts, unit, evaluator }: ReportFigures): Block {
  const indent: Readonly<Record<string, string>> = { component: '', group: '\u2003', area: '\u2003\u2003' };
  const rows = parts.map((part): TableRow => {
    const runs = part.level === 'area' ? plain : strong;
    const name = `${indent[part.level] ?? ''}${part.code} ${part.name.id}`;
    return {
      cells: [
        runs(name),
        runs(points(part.weight)),
        runs(points(part.unit)),
        runs(points(part.evaluator)),
        runs(signed(part.evaluator - part.unit)),
      ],
    };
  });
  const total: TableRow = {
    strong: true,
    cells: [
      lheText('total'),
      points(100),
      points(unit.total.floor),
      points(evaluator.total.floor),
      signed(evaluator.total.floor - unit.total.floor),
    ].map(strong),
  };
  return {
    kind: 'table',
    columns: [
      { heading: lheText('col.part'), width: 52 },
      { heading: lheText('col.weight'), width: 12, align: 'right' },
      { heading: lheText('col.unit'), width: 12, align: 'right' },
      { heading: lheText('col.evaluator'), width: 12, align: 'right' },
      { heading: lheText('col.difference'), width: 12, align: 'right' },
    ],
    rows: [...rows, total],
  };
}

/** The share an area must reach for a predicate, 0..1; undefined where the edition sets none. */
function areaMinimum({ edition }: ReportFigures, predicate: string, area: number): number | undefined {
  return edition.thresholds.find(
    (threshold) => threshold.predicate === predicate && threshold.gate === `area-${String(area)}`,
  )?.required;
}

/** The change areas against both predicates' minimum. */
export function areasTable(figures: ReportFigures): Block {
  const minimum = (predicate: string, area: number): string => {
    const required = areaMinimum(figures, predicate, area);
    return required === undefined ? '–' : percent(required);
  };
  return {
    kind: 'table',
    columns: [
      { heading: lheText('col.area'), width: 35 },
      { heading: lheText('col.weight'), width: 10, align: 'right' },
      { heading: lheText('col.unit'), width: 11, align: 'right' },
      { heading: lheText('col.evaluator'), width: 11, align: 'right' },
      { heading: lheText('col.share'), width: 10, align: 'right' },
      { heading: lheText('col.WBK'), width: 11, align: 'right' },
      { heading: lheText('col.WBBM'), width: 12, align: 'right' },
    ],
    rows: figures.areas.map(({ area, name, weight, unit, evaluator, share }) => ({
      cells: [
        `${String(area)}. ${name.id}`,
        points(weight),
        points(unit),
        points(evaluator),
        percent(share),
        minimum('WBK', area),
        minimum('WBBM', area),
      ].map(plain),
    })),
  };
}

const state = (gate: GateResult | undefined): string =>
  gate === undefined ? '–' : lheText(gate.met ? 'met' : 'not-met');

/** Every gate with what was reached and what each predicate asks for. */
export function gatesTable({ edition, predicates }: ReportFigures): Block {
  const ids = [...new Set(predicates.flatMap(({ gates }) => gates.map(({ id }) => id)))];
  const rows = ids.map((id): TableRow => {
    const of = predicates.map(({ gates }) => gates.find((gate) => gate.id === id));
    const first = of.find((gate) => gate !== undefined);
    return {
      cells: [
        gateName(edition, id),
        first ? gateFigure(first, first.actual) : '–',
        ...of.flatMap((gate) => [gate ? gateFigure(gate, gate.required) : '–', state(gate)]),
      ].map(plain),
    };
  });
  return {
    kind: 'table',
    columns: [
      { heading: lheText('col.gate'), width: 32 },
      { heading: lheText('col.actual'), width: 12, align: 'right' },
      ...predicates.flatMap(({ name }) => [
        { heading: lheText(`col.${name}`), width: 24 / predicates.length, align: 'right' as const },
        {
          heading: lheText('col.state', { predicate: name }),
          width: 32 / predicates.length,
          align: 'center' as const,
        },
      ]),
    ],
    rows,
  };
}
