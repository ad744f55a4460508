import { entryOf } from '../../assessment/assessment';
import { ENTRY_FIELDS, LAYERS } from '../../assessment/types';
import type { Assessment, EntryField, LayerId } from '../../assessment/types';
import type { Language } from '../../i18n/language';
import type { Edition, ItemId } from '../../instrument/edition';
import { lampiranPlan } from '../../worksheet/layouts/lampiran-iii/plan';
import { lampiranStyles } from '../../worksheet/layouts/lampiran-iii/styles';
import { perAreaPlan } from '../../worksheet/layouts/per-area/plan';
import { perAreaStyles } from '../../worksheet/layouts/per-area/styles';
import { reviewPlan } from '../../worksheet/layouts/review/plan';
import { reviewStyles } from '../../worksheet/layouts/review/styles';
import type { Plan } from '../../worksheet/plan';
import { placeKey } from '../../worksheet/reading';
import type { Reading } from '../../worksheet/reading';
import type { StyleSheet } from '../../worksheet/style';
import type { WorkbookImage } from '../../worksheet/workbook-image';
import { copiedSheet, sheetsAlong } from './copied-sheet';
import { originOperations } from './origin';

export interface PlannedCopy {
  readonly plan: Plan;
  readonly styles: StyleSheet;
}

/**
 * The empty worksheet an evaluator's copy begins as. It is made anew rather than cut out of the unit's file: what is
 * cut out stays behind in tables of texts, names and properties. A Lampiran III stays one; every other layout, and an
 * edition of the user's own, becomes a worksheet with a sheet per area.
 */
export function blankCopyPlan(edition: Edition, reading: Reading, language: Language): PlannedCopy {
  const { unit } = reading.assessment;
  return reading.layout === 'lampiran-iii' && edition.origin === null
    ? { plan: lampiranPlan(edition, unit), styles: lampiranStyles }
    : { plan: perAreaPlan(edition, unit, language), styles: perAreaStyles };
}

/**
 * What joins the copy once it holds the unit's answers: the review sheet with the evaluators' entries, the sheets that
 * go along, and the hidden origin.
 * @param source the unit's workbook
 * @param copy the copy as it is so far
 * @param entries what the evaluators' layers are to hold
 */
export function reviewSheetsPlan(
  edition: Edition,
  source: Reading,
  copy: Reading,
  entries: Assessment,
  layer: LayerId,
  language: Language,
): PlannedCopy {
  const review = reviewPlan(edition, copy, { language, entries });
  return {
    plan: {
      ...review,
      operations: [
        ...review.operations,
        ...sheetsAlong(source.image).flatMap(copiedSheet),
        ...originOperations({ layer, assessment: source.assessment }),
      ],
    },
    styles: {
      ...reviewStyles,
      copiedCell: { font: { name: 'Arial', size: 9 }, align: { vertical: 'top', wrap: true } },
    },
  };
}

/** Entries the copy has no cell for; they stay in the unit's workbook and a merge leaves them alone. */
export function leftOut(
  assessment: Assessment,
  copy: Reading,
): readonly { readonly layer: LayerId; readonly item: ItemId; readonly field: EntryField }[] {
  return LAYERS.flatMap((layer) =>
    [...assessment.layers[layer].keys()].flatMap((item) =>
      ENTRY_FIELDS.filter(
        (field) =>
          entryOf(assessment, layer, item)[field] !== null && !copy.places.has(placeKey(layer, field, item)),
      ).map((field) => ({ layer, item, field })),
    ),
  );
}

/** Names of the unit's sheets that did not go along: those the worksheet does not consist of. */
export function sheetsLeft(source: Reading, copy: WorkbookImage): readonly string[] {
  const there = new Set(copy.sheets.map(({ name }) => name));
  const used = new Set([
    source.mainSheet,
    ...[...source.places.values()].map(({ sheet }) => sheet),
    ...[...source.nodes.values()].flatMap((places) =>
      Object.values(places).map((place: { readonly sheet: string }) => place.sheet),
    ),
    ...Object.values(source.identity ?? {}).map(({ sheet }) => sheet),
  ]);
  return source.image.sheets.map(({ name }) => name).filter((name) => !there.has(name) && !used.has(name));
}
