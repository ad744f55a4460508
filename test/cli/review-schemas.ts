import * as v from 'valibot';
import {
  codes,
  count,
  entryField,
  layer,
  layout,
  points,
  rawAnswer,
  share,
  text,
  unit,
} from './schema-parts';

export const reviewCopySchema = v.strictObject({
  schema: v.literal('lke-review-copy/1'),
  file: text,
  source: text,
  edition: text,
  layout,
  layer,
  unit,
  prefilled: v.nullable(v.strictObject({ from: layer, count })),
  leftOut: v.array(v.strictObject({ layer, item: text, field: entryField })),
  sheetsLeft: codes,
});

export const mergeSchema = v.strictObject({
  schema: v.literal('lke-merge/1'),
  file: v.nullable(text),
  unit: text,
  review: text,
  edition: text,
  seal: v.strictObject({
    state: v.picklist(['unchanged', 'changed', 'missing', 'other', 'broken']),
    changes: v.nullable(count),
  }),
  merged: v.array(
    v.strictObject({ item: text, layer, field: entryField, before: rawAnswer, after: rawAnswer }),
  ),
  already: count,
  conflicts: v.array(
    v.strictObject({
      item: v.nullable(text),
      layer: v.nullable(layer),
      field: v.nullable(entryField),
      kind: v.picklist([
        'both-changed',
        'unit-answer-changed',
        'unit-entry',
        'no-place',
        'edition',
        'unit',
        'year',
        'origin-missing',
        'origin-broken',
        'seal-broken',
        'held-back',
      ]),
      ours: rawAnswer,
      theirs: rawAnswer,
      base: rawAnswer,
      decision: v.nullable(v.picklist(['unit', 'review'])),
    }),
  ),
  open: count,
});

const bridgeSide = v.strictObject({ answer: rawAnswer, value: v.nullable(share) });

export const bridgeSchema = v.strictObject({
  schema: v.literal('lke-bridge/1'),
  edition: text,
  layout,
  unit,
  from: v.strictObject({ layer, total: points }),
  to: v.strictObject({ layer, total: points }),
  changes: v.array(
    v.strictObject({
      indicator: text,
      points: v.number(),
      reason: text,
      kind: v.picklist([
        'answer-changed',
        'counts-changed',
        'became-open',
        'became-answered',
        'became-invalid',
        'policy',
      ]),
      weight: points,
      from: bridgeSide,
      to: bridgeSide,
    }),
  ),
  areas: v.array(v.strictObject({ area: v.nullable(count), points: v.number() })),
  difference: v.number(),
  out: v.nullable(v.strictObject({ file: text, sheet: text })),
});
