import type { Language } from '../../../i18n/language';
import { reviewText } from '../../../i18n/review';
import type { Operation } from '../../plan';
import { box, value } from '../per-area/operations';
import {
  BAND_ROW,
  CODE_COLUMN,
  columnOf,
  HEADING_ROW,
  headingOf,
  LAST_COLUMN,
  REVIEW_LAYERS,
  REVIEW_SHEET,
  STATEMENT_COLUMN,
  UNIT_COLUMNS,
} from './columns';

const sheet = REVIEW_SHEET;
/** Widths in characters. */
export const WIDTHS = { code: 12, statement: 42, answer: 9, value: 7, text: 30 } as const;

/** Columns of the review sheet. */
export function widths(): Operation {
  return {
    op: 'columns',
    sheet,
    widths: [
      { col: CODE_COLUMN, width: WIDTHS.code },
      { col: STATEMENT_COLUMN, width: WIDTHS.statement },
      { col: UNIT_COLUMNS.answer, width: WIDTHS.answer },
      { col: UNIT_COLUMNS.value, width: WIDTHS.value },
      ...REVIEW_LAYERS.flatMap((layer) => [
        { col: columnOf(layer, 'answer'), width: WIDTHS.answer },
        { col: columnOf(layer, 'value'), width: WIDTHS.value },
        { col: columnOf(layer, 'note'), width: WIDTHS.text },
        { col: columnOf(layer, 'recommendation'), width: WIDTHS.text },
      ]),
    ],
  };
}

/** Title, the layers' names, and the headings below them. */
export function headOperations(language: Language): readonly Operation[] {
  const say = reviewText(language);
  const unit = say('short.unit');
  const bands = REVIEW_LAYERS.flatMap((layer): readonly Operation[] => {
    const range = box(BAND_ROW, columnOf(layer, 'answer'), BAND_ROW, columnOf(layer, 'recommendation'));
    return [
      {
        op: 'write',
        sheet,
        at: box(BAND_ROW, columnOf(layer, 'answer')),
        cells: [[value(say(`layer.${layer}`))]],
      },
      { op: 'style', sheet, range, style: 'reviewHeading' },
      { op: 'merge', sheet, range },
    ];
  });
  const headings = [
    say('sheet.code'),
    say('sheet.statement'),
    say('sheet.answer', { layer: unit }),
    say('sheet.value', { layer: unit }),
    ...REVIEW_LAYERS.flatMap((layer) =>
      (['answer', 'value', 'note', 'recommendation'] as const).map((column) =>
        headingOf(layer, column, language),
      ),
    ),
  ];
  return [
    { op: 'write', sheet, at: 'A1', cells: [[value(say('sheet.title'))], [value(say('sheet.intro'))]] },
    { op: 'style', sheet, range: 'A1', style: 'reviewTitle' },
    { op: 'style', sheet, range: 'A2:H2', style: 'reviewIntro' },
    { op: 'merge', sheet, range: 'A2:H2' },
    { op: 'style', sheet, range: box(BAND_ROW, 1, BAND_ROW, UNIT_COLUMNS.value), style: 'reviewUnitHeading' },
    ...bands,
    { op: 'write', sheet, at: box(HEADING_ROW, 1), cells: [headings.map(value)] },
    {
      op: 'style',
      sheet,
      range: box(HEADING_ROW, 1, HEADING_ROW, UNIT_COLUMNS.value),
      style: 'reviewUnitHeading',
    },
    {
      op: 'style',
      sheet,
      range: box(HEADING_ROW, UNIT_COLUMNS.value + 1, HEADING_ROW, LAST_COLUMN),
      style: 'reviewHeading',
    },
  ];
}
