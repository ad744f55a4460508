import { pathText } from '../../../i18n/path';
import type { PathText } from '../../../i18n/path';
import type { Language } from '../../../i18n/language';
import type { Edition } from '../../../instrument/edition';
import { rangeToA1, toA1 } from '../../../support/address';
import { binary, call, iff, range, ref, text as textOf } from '../../formula/expr';
import type { CellContent, Operation, Plan } from '../../plan';
import { columnPoints, linesHeight, linesOf } from '../measure';
import {
  COLUMNS,
  columnOf,
  FIRST_COLUMN,
  FIRST_ROW,
  HEADING_ROW,
  LAST_COLUMN,
  QUARTERS,
  SPARE_ROWS,
  STATUSES,
  WORK_PLAN_SHEET,
} from './columns';
import type { WorkPlanRow } from './columns';

const sheet = WORK_PLAN_SHEET;

/** A step and the row of the sheet it stands in. */
export interface PlacedStep {
  readonly row: number;
  readonly step: WorkPlanRow;
}

function box(top: number, left: number, bottom: number, right: number): string {
  return rangeToA1({ top, left, bottom, right });
}

const FONT = { size: 9 };
/** A row of one line, as high as those that wait to be filled. */
const ONE_LINE = 15;

/**
 * High enough for the longest text of the row: a row whose height is not said keeps that of one line in a file nobody
 * has opened yet.
 */
function heightOf(step: WorkPlanRow): number {
  const lines = COLUMNS.map(({ field, width }) => linesOf(step[field], columnPoints(width), FONT));
  return Math.max(ONE_LINE, linesHeight(Math.max(...lines), FONT.size));
}

function headOperations(last: number, say: PathText): readonly Operation[] {
  const status = { ...range(ref(FIRST_ROW, columnOf('status')), ref(last, columnOf('status'))) };
  const done = call('COUNTIF', status, textOf(say('status.done')));
  const all = call('COUNTA', range(ref(FIRST_ROW, FIRST_COLUMN), ref(last, FIRST_COLUMN)));
  const [before = '', between = '', after = ''] = say('sheet.of').split(/\{\w+\}/);
  const join = (left: Parameters<typeof binary>[1], right: Parameters<typeof binary>[2]) =>
    binary('&', left, right);
  const progress = join(
    join(join(textOf(`${say('sheet.progress')}: ${before}`), done), textOf(between)),
    join(all, textOf(after)),
  );
  const headings: readonly CellContent[] = [
    { value: say('sheet.number') },
    ...COLUMNS.map(({ heading }) => ({ value: say(heading) })),
  ];
  return [
    { op: 'write', sheet, at: 'A1', cells: [[{ value: say('sheet.title') }]] },
    { op: 'style', sheet, range: 'A1', style: 'planTitle' },
    { op: 'write', sheet, at: 'A2', cells: [[{ value: say('sheet.subtitle') }]] },
    { op: 'style', sheet, range: 'A2', style: 'planSubtitle' },
    { op: 'write', sheet, at: 'A3', cells: [[{ formula: progress }]] },
    { op: 'style', sheet, range: 'A3', style: 'planProgress' },
    { op: 'write', sheet, at: toA1({ row: HEADING_ROW, col: 1 }), cells: [headings] },
    { op: 'style', sheet, range: box(HEADING_ROW, 1, HEADING_ROW, LAST_COLUMN), style: 'planHeading' },
  ];
}

function numberCells(last: number): Operation {
  const cells = Array.from({ length: last - FIRST_ROW + 1 }, (_, at): readonly CellContent[] => {
    const own = ref(FIRST_ROW + at, FIRST_COLUMN);
    const first = { ...ref(FIRST_ROW, FIRST_COLUMN), absRow: true };
    return [{ formula: iff(binary('=', own, textOf('')), textOf(''), call('COUNTA', range(first, own))) }];
  });
  return { op: 'write', sheet, at: toA1({ row: FIRST_ROW, col: 1 }), cells };
}

function listOperation(
  field: 'quarter' | 'status',
  source: readonly string[],
  last: number,
  say: PathText,
): Operation {
  const col = columnOf(field);
  return {
    op: 'validate',
    sheet,
    range: box(FIRST_ROW, col, last, col),
    rule: { kind: 'list', source },
    text: { errorTitle: say('list.title'), error: say(`list.${field}`) },
  };
}

function statusLooks(last: number, say: PathText): readonly Operation[] {
  const col = columnOf('status');
  const looks = [
    ['status.done', 'planDone'],
    ['status.running', 'planRunning'],
    ['status.stuck', 'planStuck'],
  ] as const;
  return looks.map(([key, style]) => ({
    op: 'conditional',
    sheet,
    range: box(FIRST_ROW, col, last, col),
    formula: binary('=', { ...ref(FIRST_ROW, col), absCol: true }, textOf(say(key))),
    style,
  }));
}

/**
 * The sheet `Rencana Aksi` as a plan: every step an input row the user goes on filling, with lists on quarter and
 * status. Carried out on a workbook that has the sheet, steps go into rows that are blank; nothing the user has in a
 * row is touched. The sheet is not protected: a living list is sorted, and rows come and go.
 */
export function workPlanPlan(
  edition: Edition,
  steps: readonly PlacedStep[],
  language: Language = 'id',
): Plan {
  const say = pathText(language);
  const last = Math.max(FIRST_ROW - 1, ...steps.map(({ row }) => row)) + SPARE_ROWS;
  const page = say('print.page', { page: '&P', pages: '&N' });
  const operations: readonly Operation[] = [
    { op: 'addSheet', sheet, visibility: 'visible', tabColor: '2A7886', showGridlines: false, zoom: 90 },
    {
      op: 'columns',
      sheet,
      widths: [{ col: 1, width: 5 }, ...COLUMNS.map(({ width }, at) => ({ col: FIRST_COLUMN + at, width }))],
    },
    {
      op: 'rows',
      sheet,
      heights: [
        { row: 1, height: 28 },
        { row: HEADING_ROW, height: 26 },
        ...steps.map(({ row, step }) => ({ row, height: heightOf(step) })),
      ],
    },
    ...headOperations(last, say),
    { op: 'style', sheet, range: box(FIRST_ROW, 1, last, 1), style: 'planNumber' },
    { op: 'style', sheet, range: box(FIRST_ROW, FIRST_COLUMN, last, LAST_COLUMN), style: 'planText' },
    ...(['indicator', 'quarter', 'status'] as const).map((field): Operation => {
      const col = columnOf(field);
      return { op: 'style', sheet, range: box(FIRST_ROW, col, last, col), style: 'planChoice' };
    }),
    { op: 'input', sheet, range: box(FIRST_ROW, FIRST_COLUMN, last, LAST_COLUMN) },
    numberCells(last),
    ...steps.map(({ row, step }): Operation => ({
      op: 'write',
      sheet,
      at: toA1({ row, col: FIRST_COLUMN }),
      cells: [COLUMNS.map(({ field }) => (step[field] === '' ? null : { value: step[field] }))],
    })),
    listOperation(
      'quarter',
      QUARTERS.map((key) => say(key)),
      last,
      say,
    ),
    listOperation(
      'status',
      STATUSES.map((key) => say(key)),
      last,
      say,
    ),
    ...statusLooks(last, say),
    { op: 'freeze', sheet, rows: HEADING_ROW, cols: FIRST_COLUMN },
    {
      op: 'print',
      sheet,
      setup: {
        orientation: 'landscape',
        paper: 'a4',
        fitToWidth: 1,
        fitToHeight: 0,
        repeatRows: [HEADING_ROW, HEADING_ROW],
        area: box(1, 1, last, LAST_COLUMN),
        footer: `&C&"Arial,Regular"&8&A&R&"Arial,Regular"&8${page}`,
        margins: { left: 0.3, right: 0.3, top: 0.4, bottom: 0.55 },
        centerHorizontally: true,
      },
    },
  ];
  return { layout: 'work-plan', edition: edition.id, operations };
}
