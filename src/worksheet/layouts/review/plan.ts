import { entryOf } from '../../../assessment/assessment';
import type { Assessment } from '../../../assessment/types';
import type { Language } from '../../../i18n/language';
import type { Edition, ItemId } from '../../../instrument/edition';
import { toA1 } from '../../../support/address';
import { binary, call, num } from '../../formula/expr';
import type { CellContent, Operation, Plan } from '../../plan';
import { placeKey } from '../../reading';
import type { Reading } from '../../reading';
import { validationOf } from '../per-area/area/inputs';
import type { Validation } from '../per-area/area/inputs';
import { OPEN, refTo, shown } from '../per-area/formulas/parts';
import { columnPoints, linesHeight, linesOf } from '../measure';
import { box, value, formula } from '../per-area/operations';
import { hasAnswer } from '../per-area/places';
import { landscape } from '../per-area/print';
import { rowNumber } from '../per-area/rows';
import { wordingOf } from '../per-area/texts';
import {
  BAND_ROW,
  CODE_COLUMN,
  columnOf,
  FIRST_ROW,
  HEADING_ROW,
  headingOf,
  LAST_COLUMN,
  REVIEW_FIELDS,
  REVIEW_LAYERS,
  REVIEW_SHEET,
  STATEMENT_COLUMN,
  UNIT_COLUMNS,
} from './columns';
import type { ReviewField, ReviewLayer } from './columns';
import { headOperations, WIDTHS, widths } from './head';
import { reviewSheetOf } from './read';
import { reviewRows } from './rows';
import type { ItemRow, ReviewRow } from './rows';
import { valueFormula } from './values';

const sheet = REVIEW_SHEET;
/** What the plan of a review sheet is made from. */
export interface ReviewPlanOptions {
  readonly language: Language;
  /** Entries that go into the sheet's own cells when it is made; those the workbook has other cells for are left out. */
  readonly entries?: Assessment;
}

/** Cells of one item: its texts, the unit's answer, and what each layer enters or shows from elsewhere. */
class ItemCells {
  readonly cells: (CellContent | null)[] = Array.from({ length: LAST_COLUMN }, () => null);
  readonly operations: Operation[] = [];

  private readonly reviewSheet: string | undefined;

  constructor(
    private readonly reading: Reading,
    private readonly row: number,
    private readonly item: ItemId,
    private readonly source: ItemRow,
  ) {
    const review = reviewSheetOf(reading.image);
    this.reviewSheet = typeof review === 'object' ? review.sheet : undefined;
  }

  set(col: number, content: CellContent | null, style: string): void {
    this.cells[col - 1] = content;
    this.operations.push({ op: 'style', sheet, range: box(this.row, col), style });
  }

  /** @returns whether the cell is the layer's own to fill. */
  field(layer: ReviewLayer, field: ReviewField, entries: Assessment | undefined): boolean {
    const col = columnOf(layer, field);
    const text = field !== 'answer';
    const own = this.reading.places.get(placeKey(layer, field, this.item));
    if (own && own.sheet !== this.reviewSheet)
      this.set(col, formula(shown(refTo(own, sheet), OPEN)), text ? 'reviewShownText' : 'reviewShown');
    else if (!text && !hasAnswer(this.source)) this.set(col, null, 'reviewShown');
    else {
      const given = entries ? entryOf(entries, layer, this.item)[field] : null;
      this.set(col, given === null ? null : { value: given }, text ? 'reviewText' : 'reviewAnswer');
      this.operations.push({ op: 'input', sheet, range: box(this.row, col) });
      return true;
    }
    return false;
  }
}

interface Row {
  readonly cells: readonly (CellContent | null)[];
  readonly operations: readonly Operation[];
  /** Layers whose answer is typed here, and what it may be. */
  readonly typed: readonly ReviewLayer[];
  readonly validation: Validation | undefined;
}

function itemRow(
  reading: Reading,
  { row, item, source }: Extract<ReviewRow, { kind: 'item' }>,
  rowOf: (item: ItemId) => number,
  { language, entries }: ReviewPlanOptions,
): Row {
  const wording = wordingOf(language);
  const built = new ItemCells(reading, row, item, source);
  const isCount = source.kind === 'count';
  const text = wording.of(isCount ? source.count.label : source.indicator.statement);
  built.set(CODE_COLUMN, value(rowNumber(source)), 'reviewCode');
  built.set(STATEMENT_COLUMN, value(text), isCount ? 'reviewCount' : 'reviewStatement');
  const unit = reading.places.get(placeKey('unit', 'answer', item));
  const typedByUnit = unit && hasAnswer(source);
  built.set(
    UNIT_COLUMNS.answer,
    typedByUnit ? formula(shown(refTo(unit, sheet), OPEN)) : null,
    'reviewShown',
  );
  const worth = isCount ? 'reviewCountValue' : 'reviewValue';
  built.set(UNIT_COLUMNS.value, formula(valueFormula(source, row, UNIT_COLUMNS, rowOf)), worth);
  const typed = REVIEW_LAYERS.filter((layer) => {
    const columns = { answer: columnOf(layer, 'answer'), value: columnOf(layer, 'value') };
    built.set(columns.value, formula(valueFormula(source, row, columns, rowOf)), worth);
    const [answer] = REVIEW_FIELDS.map((field) => built.field(layer, field, entries));
    return answer === true;
  });
  return { ...built, typed, validation: validationOf(source, wording) };
}

/** Lists and limits of answers, one operation for neighbouring rows that take the same. */
function validations(
  rows: readonly (Row & { readonly row: number })[],
  language: Language,
): readonly Operation[] {
  const wording = wordingOf(language);
  return REVIEW_LAYERS.flatMap((layer) => {
    const col = columnOf(layer, 'answer');
    const runs: { top: number; bottom: number; validation: Validation }[] = [];
    for (const { row, typed, validation } of rows) {
      if (!validation || !typed.includes(layer)) continue;
      const last = runs.at(-1);
      const goesOn =
        last?.bottom === row - 1 && JSON.stringify(last.validation) === JSON.stringify(validation);
      if (goesOn) last.bottom = row;
      else runs.push({ top: row, bottom: row, validation });
    }
    return runs.map(({ top, bottom, validation }): Operation => ({
      op: 'validate',
      sheet,
      range: box(top, col, bottom, col),
      rule: validation.rule,
      text: {
        errorTitle: wording.say('validation.title'),
        error: validation.error,
        promptTitle: headingOf(layer, 'answer', language),
        prompt: validation.prompt,
      },
    }));
  });
}

/** An evaluator's answer that is worth another than the unit's is tinted; the values beside it say the same. */
function differences(last: number): readonly Operation[] {
  const unit = { kind: 'cell', row: FIRST_ROW, col: UNIT_COLUMNS.value, absCol: true } as const;
  return REVIEW_LAYERS.map((layer): Operation => {
    const own = { ...unit, col: columnOf(layer, 'value') };
    return {
      op: 'conditional',
      sheet,
      range: box(FIRST_ROW, columnOf(layer, 'answer'), last, columnOf(layer, 'value')),
      formula: call('AND', binary('=', call('COUNT', unit, own), num(2)), binary('<>', unit, own)),
      style: 'reviewDiffers',
    };
  });
}

/**
 * The sheet `Tinjauan` as a plan, to be added to a workbook that has none: the unit's answer beside, and per layer
 * answer, value, note and recommendation. What the workbook's own layout has cells for is shown from there and typed
 * there; everything else is typed here. `reading` is of the workbook the sheet joins.
 */
export function reviewPlan(edition: Edition, reading: Reading, options: ReviewPlanOptions): Plan {
  const { language } = options;
  const wording = wordingOf(language);
  const rows = reviewRows(edition);
  const rowByItem = new Map(rows.flatMap((row) => (row.kind === 'item' ? [[row.item, row.row]] : [])));
  const rowOf = (item: ItemId): number => rowByItem.get(item) ?? FIRST_ROW;
  const items = rows.flatMap((row) =>
    row.kind === 'item' ? [{ ...itemRow(reading, row, rowOf, options), row: row.row }] : [],
  );
  const byRow = new Map(items.map((item) => [item.row, item.cells]));
  const last = FIRST_ROW + rows.length - 1;
  const points = columnPoints(WIDTHS.statement);
  const heightOf = (row: ReviewRow): number => {
    if (row.kind === 'title') return 18;
    const { source } = row;
    const text = source.kind === 'count' ? source.count.label : source.indicator.statement;
    return Math.max(15, linesHeight(linesOf(wording.of(text), points, { size: 9 }), 9));
  };
  const operations: readonly Operation[] = [
    { op: 'addSheet', sheet, visibility: 'visible', tabColor: '4B4070', showGridlines: false, zoom: 90 },
    widths(),
    {
      op: 'rows',
      sheet,
      heights: [
        { row: 1, height: 28 },
        { row: 2, height: 40 },
        { row: BAND_ROW, height: 20 },
        { row: HEADING_ROW, height: 28 },
        ...rows.map((row) => ({ row: row.row, height: heightOf(row) })),
      ],
    },
    ...headOperations(language),
    {
      op: 'write',
      sheet,
      at: toA1({ row: FIRST_ROW, col: 1 }),
      cells: rows.map((row) => (row.kind === 'title' ? [value(row.text)] : (byRow.get(row.row) ?? []))),
    },
    ...rows.flatMap((row): readonly Operation[] =>
      row.kind === 'title'
        ? [{ op: 'style', sheet, range: box(row.row, 1, row.row, LAST_COLUMN), style: 'reviewArea' }]
        : [],
    ),
    ...items.flatMap(({ operations: own }) => own),
    ...validations(items, language),
    ...differences(last),
    { op: 'freeze', sheet, rows: HEADING_ROW, cols: UNIT_COLUMNS.value },
    {
      op: 'print',
      sheet,
      setup: {
        ...landscape(box(1, 1, last, LAST_COLUMN), wording.of(edition.name), wording),
        // A page's width for each layer, behind number, statement and the unit's answer: as wide as they all are.
        fitToWidth: REVIEW_LAYERS.length,
        repeatRows: [BAND_ROW, HEADING_ROW],
        repeatColumns: [CODE_COLUMN, UNIT_COLUMNS.value],
        centerHorizontally: false,
      },
    },
    { op: 'protect', sheet },
  ];
  return { layout: 'review', edition: edition.id, operations };
}
