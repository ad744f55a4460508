import { binary, equals, iff, over, ref, text } from '../../../formula/expr';
import type { Expr } from '../../../formula/expr';
import type { Operation } from '../../../plan';
import type { ChangeArea } from '../../../../instrument/edition';
import { pointsOf } from '../formulas/figures';
import type { Geometry } from '../geometry';
import { block, box, formula, linkTo, value, writeRows } from '../operations';
import { SHEET, areaSheetName } from '../sheet-names';
import type { PerAreaStyle } from '../styles';
import type { Wording } from '../texts';
import { RECAP_COLUMN as COL, RECAP_ROW } from './cells';
import type { RecapCells } from './cells';
import { reaches } from './statuses';

const sheet = SHEET.recap;

/** Least share of an area each predicate asks for; undefined where it asks for none. */
export function areaMinimum(cells: RecapCells, area: ChangeArea, at: number): number | undefined {
  const predicate = cells.predicates[at];
  const gate = cells.gates.find((each) => each.gate === `area-${String(area.number)}`);
  return predicate === undefined ? undefined : gate?.required.get(predicate)?.required;
}

/**
 * The highest predicate whose minimum the area's floor reaches, in words; below the lowest, whether open
 * items can still reach that.
 */
function areaStatus(
  geometry: Geometry,
  cells: RecapCells,
  area: ChangeArea,
  row: number,
  wording: Wording,
): Expr {
  if (cells.predicates.length === 0) return text('');
  const share = ref(row, COL.areaShare);
  const best = over(pointsOf(geometry, area.nodes, 'ceiling', sheet), ref(row, COL.weight));
  const possible = reaches(best, ref(row, COL.areaFirstMinimum));
  return cells.predicates.reduce<Expr>(
    (lower, predicate, at) =>
      iff(
        reaches(share, ref(row, COL.areaFirstMinimum + at)),
        text(wording.say('area.above', { predicate })),
        lower,
      ),
    iff(possible, text(wording.say('status.possible')), text(wording.say('area.below'))),
  );
}

function areaCells(
  geometry: Geometry,
  cells: RecapCells,
  area: ChangeArea,
  wording: Wording,
): Parameters<typeof writeRows>[4][number] {
  const row = cells.areaRow.get(area.number) ?? RECAP_ROW.first;
  const minimums = cells.predicates.flatMap((_, at) => {
    const least = areaMinimum(cells, area, at);
    return least === undefined ? [] : [[COL.areaFirstMinimum + at, value(least)] as const];
  });
  return new Map([
    [COL.code, value(area.number)],
    [COL.name, value(wording.of(area.name))],
    [COL.weight, value(area.weight)],
    [COL.areaFloor, formula(pointsOf(geometry, area.nodes, 'floor', sheet))],
    [COL.areaShare, formula(over(ref(row, COL.areaFloor), ref(row, COL.weight)))],
    ...minimums,
    [COL.areaStatus, formula(areaStatus(geometry, cells, area, row, wording))],
  ]);
}

const LOOKS: readonly (readonly [number, PerAreaStyle])[] = [
  [COL.code, 'cellCenter'],
  [COL.name, 'cellLink'],
  [COL.weight, 'cellPoints'],
  [COL.areaFloor, 'cellPoints'],
  [COL.areaShare, 'cellShare'],
  [COL.areaFirstMinimum, 'cellMinimum'],
  [COL.areaFirstMinimum + 1, 'cellMinimum'],
  [COL.areaStatus, 'cellStatus'],
];

/** Table of the six areas: floor points, share of the weight, and the minimum of each predicate. */
export function areaOperations(
  geometry: Geometry,
  cells: RecapCells,
  wording: Wording,
): readonly Operation[] {
  const { areas } = geometry.edition;
  const last = RECAP_ROW.first + areas.length - 1;
  const is = (key: 'area.below' | 'status.possible'): Expr =>
    equals(ref(RECAP_ROW.first, COL.areaStatus), text(wording.say(key)));
  const statusRange = box(RECAP_ROW.first, COL.areaStatus, last, COL.areaStatus);
  return [
    ...block(
      sheet,
      { row: RECAP_ROW.bar, from: COL.code, to: COL.tpi },
      value(wording.say('recap.areas')),
      'bar',
    ),
    writeRows(sheet, RECAP_ROW.header, COL.code, COL.tpi, [
      new Map([
        [COL.code, value(wording.say('column.code'))],
        [COL.name, value(wording.say('recap.area'))],
        [COL.weight, value(wording.say('column.weight'))],
        [COL.areaFloor, value(wording.say('recap.areaScore'))],
        [COL.areaShare, value(wording.say('recap.share'))],
        ...cells.predicates.map(
          (predicate, at) =>
            [COL.areaFirstMinimum + at, value(wording.say('recap.minimum', { predicate }))] as const,
        ),
        [COL.areaStatus, value(wording.say('recap.status'))],
      ]),
      ...areas.map((area) => areaCells(geometry, cells, area, wording)),
    ]),
    {
      op: 'style',
      sheet,
      range: box(RECAP_ROW.header, COL.code, RECAP_ROW.header, COL.tpi),
      style: 'tableHeading',
    },
    ...LOOKS.map(([col, style]): Operation => ({
      op: 'style',
      sheet,
      range: box(RECAP_ROW.first, col, last, col),
      style,
    })),
    ...areas.map((area): Operation => ({
      op: 'link',
      sheet,
      cell: box(cells.areaRow.get(area.number) ?? RECAP_ROW.first, COL.name),
      target: linkTo(areaSheetName(area)),
      tip: wording.say('contents.tip', { sheet: areaSheetName(area) }),
    })),
    {
      op: 'conditional',
      sheet,
      range: statusRange,
      formula: is('area.below'),
      style: 'whenMissed',
      stopIfTrue: true,
    },
    {
      op: 'conditional',
      sheet,
      range: statusRange,
      formula: is('status.possible'),
      style: 'whenPossible',
      stopIfTrue: true,
    },
    {
      op: 'conditional',
      sheet,
      range: statusRange,
      formula: binary('<>', ref(RECAP_ROW.first, COL.areaStatus), text('')),
      style: 'whenMet',
    },
  ];
}
