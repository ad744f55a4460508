import { lheText } from '../../i18n/lhe';
import { plain, strong } from './blocks';
import type { Block, TableRow } from './blocks';
import type { RemarkGroup } from '../review/remarks';
import type { ReportFigures } from './figures';
import { points, signed } from './wording';

/** One indicator's change of the total, in points, and why. */
export interface BridgeLine {
  readonly indicator: string;
  readonly points: number;
  readonly reason: string;
}

/** From the unit's total to the evaluator's, indicator by indicator. */
export function bridgeBlocks(
  { edition, unit, evaluator }: ReportFigures,
  bridge: readonly BridgeLine[],
): readonly Block[] {
  if (bridge.length === 0) return [{ kind: 'paragraph', runs: plain(lheText('bridge.none')) }];
  const rows = bridge.map((line): TableRow => ({
    cells: [
      plain(line.indicator),
      plain(edition.indicatorByCode.get(line.indicator)?.statement.id ?? ''),
      plain(line.reason),
      plain(signed(line.points)),
    ],
  }));
  const total = {
    strong: true,
    cells: [
      strong(''),
      strong(lheText('bridge.total')),
      strong(''),
      strong(signed(evaluator.total.floor - unit.total.floor)),
    ],
  };
  return [
    {
      kind: 'paragraph',
      runs: plain(
        lheText('bridge.text', {
          unit: points(unit.total.floor),
          evaluator: points(evaluator.total.floor),
        }),
      ),
    },
    {
      kind: 'table',
      columns: [
        { heading: lheText('col.indicator'), width: 14 },
        { heading: lheText('col.statement'), width: 42 },
        { heading: lheText('col.change'), width: 32 },
        { heading: lheText('col.points'), width: 12, align: 'right' },
      ],
      rows: [...rows, total],
    },
  ];
}

function remarkTable({ remarks }: RemarkGroup): Block {
  return {
    kind: 'table',
    columns: [
      { heading: lheText('col.indicator'), width: 14 },
      { heading: lheText('col.statement'), width: 32 },
      { heading: lheText('col.note'), width: 27 },
      { heading: lheText('col.recommendation'), width: 27 },
    ],
    rows: remarks.map(({ indicator, statement, note, recommendation }) => ({
      cells: [indicator, statement.id, note ?? '–', recommendation ?? '–'].map(plain),
    })),
  };
}

/** Notes and recommendations, one table an area. */
export function remarkBlocks({ remarks }: ReportFigures): readonly Block[] {
  if (remarks.length === 0) return [{ kind: 'paragraph', runs: plain(lheText('remarks.none')) }];
  return remarks.flatMap((group): readonly Block[] => [
    {
      kind: 'subheading',
      text:
        group.area === null
          ? group.name.id
          : lheText('remarks.area', { area: group.area, name: group.name.id }),
    },
    remarkTable(group),
  ]);
}
