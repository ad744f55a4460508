import { LAYERS } from '../../../assessment/types';
import type { EntryField, LayerId } from '../../../assessment/types';
import type { Language } from '../../../i18n/language';
import { reviewText } from '../../../i18n/review';

/** Its name stays Indonesian in both languages, as those of all sheets. */
export const REVIEW_SHEET = 'Tinjauan';

/** The evaluators' layers, in the order of the work. */
export const REVIEW_LAYERS = LAYERS.filter((layer): layer is ReviewLayer => layer !== 'unit');
export type ReviewLayer = Exclude<LayerId, 'unit'>;

/** What a layer enters on the review sheet; the value beside it is worked out. */
export const REVIEW_FIELDS = ['answer', 'note', 'recommendation'] as const satisfies readonly EntryField[];
export type ReviewField = (typeof REVIEW_FIELDS)[number];

const LAYER_COLUMNS = ['answer', 'value', 'note', 'recommendation'] as const;
export type ReviewColumn = (typeof LAYER_COLUMNS)[number];

export const CODE_COLUMN = 1;
export const STATEMENT_COLUMN = 2;
export const UNIT_COLUMNS = { answer: 3, value: 4 } as const;
const FIRST_LAYER_COLUMN = 5;
export const LAST_COLUMN = FIRST_LAYER_COLUMN + REVIEW_LAYERS.length * LAYER_COLUMNS.length - 1;

/** Row of the layers' names; the headings stand below it. */
export const BAND_ROW = 4;
export const HEADING_ROW = 5;
export const FIRST_ROW = HEADING_ROW + 1;

/** Column of a layer, from 1, where the layout puts it. */
export function columnOf(layer: ReviewLayer, column: ReviewColumn): number {
  return (
    FIRST_LAYER_COLUMN + REVIEW_LAYERS.indexOf(layer) * LAYER_COLUMNS.length + LAYER_COLUMNS.indexOf(column)
  );
}

/** The heading of a layer's column: `Catatan AT`. No two of a sheet are alike, so that columns may be moved. */
export function headingOf(layer: ReviewLayer, column: ReviewColumn, language: Language): string {
  const say = reviewText(language);
  return say(`sheet.${column}`, { layer: say(`short.${layer}`) });
}
