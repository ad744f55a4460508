import * as v from 'valibot';

/** What the schemas of several commands share. */
export const points = v.pipe(v.number(), v.minValue(-1e-9), v.maxValue(100 + 1e-9));
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1 + 1e-12));
export const layer = v.picklist(['unit', 'at', 'kt', 'dalnis', 'tpi', 'tpi-2']);
export const layout = v.picklist(['per-area', 'lampiran-iii', 'portalrb-jawaban', 'portalrb-answers']);
export const text = v.pipe(v.string(), v.minLength(1));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const rawAnswer = v.union([v.string(), v.number(), v.boolean(), v.null()]);
export const unit = v.strictObject({
  id: v.nullable(v.string()),
  name: v.nullable(v.string()),
  year: v.nullable(count),
});
export const codes = v.array(text);
export const entryField = v.picklist(['answer', 'note', 'evidence', 'recommendation']);
