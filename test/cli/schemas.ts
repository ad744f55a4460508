import * as v from 'valibot';
import { type COMMANDS } from '../../src/cli/options';
import { bridgeSchema, mergeSchema, reviewCopySchema } from './review-schemas';
import { codes, count, layer, layout, points, rawAnswer, share, text, unit } from './schema-parts';

/**
 * The documents `lke ... --json` prints. They are promised to stay as they are, so every key is named here:
 * one too many is as much a fault as one too few.
 */

const GATES = [
  'total',
  'pengungkit',
  'area-1',
  'area-2',
  'area-3',
  'area-4',
  'area-5',
  'area-6',
  'birokrasi-bersih',
  'ipak',
  'capaian-kinerja',
  'pelayanan-prima',
  'earlier-predicate',
] as const;

export const scoreSchema = v.strictObject({
  schema: v.literal('lke-score/1'),
  edition: text,
  layout,
  layer,
  unit,
  completeness: v.strictObject({ answered: count, of: v.literal(113) }),
  totals: v.strictObject({
    answered: v.nullable(points),
    floor: points,
    ceiling: points,
    worksheet: v.nullable(v.number()),
  }),
  nodes: v.array(
    v.strictObject({
      code: text,
      weight: points,
      answered: v.nullable(points),
      floor: points,
      ceiling: points,
    }),
  ),
  indicators: v.pipe(
    v.array(
      v.strictObject({
        code: text,
        answer: v.union([rawAnswer, v.record(text, rawAnswer)]),
        value: v.nullable(share),
      }),
    ),
    v.length(113),
  ),
  areas: v.pipe(
    v.array(v.strictObject({ area: v.picklist([1, 2, 3, 4, 5, 6]), weight: points, score: points, share })),
    v.length(6),
  ),
  predicates: v.pipe(
    v.array(
      v.strictObject({
        name: v.picklist(['WBK', 'WBBM']),
        met: v.boolean(),
        possible: v.boolean(),
        gates: v.array(
          v.strictObject({
            id: v.picklist(GATES),
            required: v.number(),
            actual: v.nullable(v.number()),
            met: v.boolean(),
            possible: v.boolean(),
          }),
        ),
      }),
    ),
    v.length(2),
  ),
  policies: v.array(
    v.strictObject({ id: text, indicator: text, effect: v.union([share, v.literal('unanswered')]) }),
  ),
});

const severity = v.picklist(['error', 'warning', 'info']);

const cellState = v.strictObject({
  formula: v.nullable(v.pipe(v.string(), v.startsWith('='))),
  value: rawAnswer,
  locked: v.optional(v.boolean()),
  numberFormat: v.optional(v.nullable(text)),
  list: v.optional(v.nullable(v.array(text))),
});
const cellName = v.pipe(v.string(), v.regex(/^[A-Z]{1,3}[1-9]\d*$/));
const repairFinding = {
  rule: text,
  severity: v.picklist(['error', 'warning', 'info']),
  indicator: v.nullable(text),
  sheet: v.nullable(text),
  cell: v.nullable(cellName),
  message: text,
} as const;

export const repairSchema = v.strictObject({
  schema: v.literal('lke-repair/1'),
  file: text,
  out: v.nullable(text),
  dryRun: v.boolean(),
  layout,
  written: count,
  relooked: count,
  recalculated: v.boolean(),
  record: v.nullable(text),
  total: v.strictObject({
    before: v.nullable(v.number()),
    after: v.nullable(v.number()),
    regulation: v.nullable(points),
  }),
  steps: v.array(
    v.strictObject({
      ...repairFinding,
      official: v.boolean(),
      effect: v.nullable(v.number()),
      cells: v.array(v.strictObject({ sheet: text, cell: cellName, before: cellState, after: cellState })),
    }),
  ),
  left: v.array(
    v.strictObject({
      ...repairFinding,
      reason: v.picklist(['not-chosen', 'answers', 'nothing-damaged', 'not-certain']),
    }),
  ),
  passwordSheets: v.array(text),
});

export const checkSchema = v.strictObject({
  schema: v.literal('lke-check/1'),
  layout,
  findings: v.array(
    v.strictObject({
      rule: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/)),
      severity,
      indicator: v.nullable(text),
      sheet: v.nullable(text),
      cell: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{1,3}[1-9]\d*$/))),
      message: text,
      expected: v.string(),
      actual: v.string(),
      fix: v.string(),
      effect: v.nullable(v.number()),
      mendable: v.boolean(),
    }),
  ),
  summary: v.strictObject({ error: count, warning: count, info: count }),
  difference: v.strictObject({
    worksheet: v.nullable(v.number()),
    regulation: v.nullable(points),
    explained: v.nullable(v.number()),
    counted: v.nullable(v.number()),
    unexplained: v.nullable(v.number()),
  }),
});

const localText = v.strictObject({ id: text, en: v.optional(text) });

export const explainSchema = v.strictObject({
  schema: v.literal('lke-explain/1'),
  edition: text,
  layer,
  code: text,
  name: localText,
  weight: points,
  totals: v.strictObject({ answered: v.nullable(points), floor: points, ceiling: points }),
  steps: v.pipe(
    v.array(
      v.looseObject({
        step: v.picklist([
          'answer',
          'option',
          'computation',
          'policy',
          'value',
          'mean',
          'part',
          'sum',
          'gate',
        ]),
      }),
    ),
    v.minLength(1),
  ),
});

const field = v.picklist(['answer', 'note', 'evidence']);

export const fillSchema = v.strictObject({
  schema: v.literal('lke-fill/1'),
  file: text,
  written: count,
  same: count,
  conflicts: v.array(
    v.strictObject({
      layer,
      item: text,
      field,
      found: rawAnswer,
      given: rawAnswer,
      sheet: text,
      cell: text,
    }),
  ),
  homeless: v.array(v.strictObject({ layer, item: text, field })),
});

export const createSchema = v.strictObject({
  schema: v.literal('lke-create/1'),
  file: text,
  layout: v.picklist(['per-area', 'lampiran-iii']),
  edition: text,
  unit,
  target: v.picklist(['WBK', 'WBBM']),
});

const exported = <To extends string>(to: To, of: number) =>
  v.strictObject({
    schema: v.literal('lke-export/1'),
    file: text,
    to: v.literal(to),
    answered: count,
    of: v.literal(of),
    extraNotes: count,
    leftOut: count,
  });

export const exportSchema = v.variant('to', [
  exported('portalrb', 127),
  exported('jawaban', 127),
  exported('csv', 113),
  v.strictObject({
    schema: v.literal('lke-export/1'),
    file: text,
    to: v.literal('units'),
    wbk: count,
    wbbm: count,
    files: v.pipe(v.array(text), v.minLength(2)),
  }),
]);

/** A report that was written, refused, or (with --check) looked at. */
export const reportSchema = v.strictObject({
  schema: v.literal('lke-report/1'),
  file: v.nullable(text),
  kind: v.optional(v.picklist(['lhe', 'recap'])),
  layer: v.optional(layer),
  checked: v.boolean(),
  leftovers: v.array(
    v.strictObject({
      kind: v.picklist(['empty-field', 'open-mark', 'other-unit', 'other-year', 'not-evaluated']),
      field: v.optional(v.nullable(text)),
      found: v.optional(text),
      expected: v.optional(v.union([text, count])),
      indicators: v.optional(v.array(text)),
      message: text,
    }),
  ),
});

const agreement = v.strictObject({ agreed: count, of: count });
const edition = v.strictObject({
  id: v.nullable(text),
  name: v.nullable(localText),
  shipped: v.boolean(),
  declared: v.nullable(text),
  tree: v.strictObject({
    components: v.array(v.number()),
    sections: v.array(v.array(v.number())),
    results: v.array(v.number()),
    indicators: count,
    counts: count,
  }),
});

export const recogniseSchema = v.strictObject({
  schema: v.literal('lke-recognise/1'),
  file: text,
  recognised: v.boolean(),
  layout: v.nullable(layout),
  edition: v.nullable(text),
  sheets: v.array(text),
  confidence: share,
  found: v.array(
    v.strictObject({
      layout,
      edition,
      sheets: v.pipe(v.array(text), v.minLength(1)),
      taken: v.boolean(),
      reason: v.nullable(
        v.picklist([
          'only-one',
          'only-complete',
          'declared',
          'only-filled',
          'same-entries',
          'only-visible',
          'own-name',
        ]),
      ),
      state: v.picklist(['readable', 'incomplete', 'ambiguous', 'other-edition']),
      refusal: v.nullable(v.strictObject({ reason: text, message: text, facts: v.array(text) })),
      confidence: share,
      entries: count,
      evidence: v.strictObject({
        headings: agreement,
        rows: agreement,
        numbers: agreement,
        weights: agreement,
        kinds: agreement,
        statements: agreement,
      }),
      differences: v.array(
        v.strictObject({
          kind: text,
          item: v.nullable(text),
          sheet: text,
          cell: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{1,3}[1-9]\d*$/))),
          message: text,
          expected: v.string(),
          found: v.string(),
        }),
      ),
    }),
  ),
  undecided: v.array(v.pipe(v.array(text), v.minLength(1))),
  looked: v.array(
    v.strictObject({
      sheet: text,
      visibility: v.picklist(['visible', 'hidden', 'veryHidden']),
      headings: v.array(text),
      scaleRows: count,
      why: text,
      missing: v.array(text),
      message: text,
    }),
  ),
  questions: v.nullable(agreement),
});

export const errorSchema = v.strictObject({
  schema: v.literal('lke-error/1'),
  exit: v.picklist([2, 3, 4]),
  errors: v.pipe(
    v.array(
      v.strictObject({
        code: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/)),
        message: text,
        facts: v.record(v.string(), v.union([v.string(), v.number()])),
      }),
    ),
    v.minLength(1),
  ),
});

export const learnSchema = v.strictObject({
  schema: v.literal('lke-learn/1'),
  from: text,
  sheet: text,
  file: v.nullable(text),
  edition: v.nullable(
    v.strictObject({
      id: text,
      name: text,
      components: count,
      areas: count,
      subareas: count,
      indicators: count,
      counts: count,
    }),
  ),
  notes: v.array(
    v.strictObject({
      kind: text,
      severity,
      code: v.nullable(text),
      sheet: text,
      cell: text,
      message: text,
    }),
  ),
  lint: v.array(v.strictObject({ rule: text, at: text, found: v.string(), expected: v.string() })),
  questions: v.array(
    v.strictObject({
      id: text,
      need: v.picklist(['threshold', 'zero-case', 'scale', 'kind', 'computation']),
      code: v.nullable(text),
      sheet: v.nullable(text),
      cell: v.nullable(text),
      question: text,
      proposal: v.nullable(v.union([v.string(), v.number()])),
      confirmed: v.boolean(),
      answer: v.nullable(v.union([v.string(), v.number()])),
      expected: text,
    }),
  ),
});

const answered = v.union([v.string(), v.number(), v.null()]);

export const pathSchema = v.strictObject({
  schema: v.literal('lke-path/1'),
  edition: text,
  layout,
  layer,
  target: v.picklist(['WBK', 'WBBM']),
  by: v.picklist(['moves', 'effort']),
  reachable: v.boolean(),
  total: v.strictObject({ from: points, to: points, best: points }),
  effort: count,
  moves: v.array(
    v.strictObject({
      indicator: text,
      from: answered,
      to: v.union([text, v.number()]),
      points,
      steps: v.pipe(count, v.minValue(1)),
      effort: v.pipe(count, v.minValue(1)),
      changes: v.pipe(
        v.array(v.strictObject({ item: text, from: rawAnswer, to: rawAnswer })),
        v.minLength(1),
      ),
    }),
  ),
  gates: v.array(
    v.strictObject({
      id: v.picklist(GATES),
      required: v.number(),
      actual: v.nullable(v.number()),
      after: v.nullable(v.number()),
      best: v.nullable(v.number()),
      met: v.boolean(),
      metAfter: v.boolean(),
      binding: v.boolean(),
      blocked: v.nullable(v.picklist(['out-of-reach', 'not-held', 'not-known'])),
    }),
  ),
  alternatives: v.array(v.array(text)),
  plan: v.nullable(v.strictObject({ file: text, added: count, kept: count })),
});

const sureness = v.nullable(share);
const change = v.strictObject({
  kind: v.picklist(['weight', 'kind', 'scale', 'text', 'place', 'counts']),
  a: v.union([v.string(), v.number()]),
  b: v.union([v.string(), v.number()]),
});

export const compareSchema = v.strictObject({
  schema: v.literal('lke-compare/1'),
  a: text,
  b: text,
  summary: v.strictObject({ same: count, changed: count, new: count, gone: count }),
  indicators: v.array(
    v.strictObject({
      state: v.picklist(['same', 'changed', 'new', 'gone']),
      a: v.nullable(text),
      b: v.nullable(text),
      confidence: sureness,
      changes: v.array(change),
      candidates: codes,
    }),
  ),
});

export const carrySchema = v.strictObject({
  schema: v.literal('lke-carry/1'),
  from: v.strictObject({ file: text, edition: text, learned: v.boolean() }),
  to: v.strictObject({ file: text, edition: text }),
  file: text,
  written: count,
  same: count,
  carried: v.array(
    v.strictObject({
      from: text,
      to: text,
      field: v.picklist(['answer', 'note', 'evidence']),
      marked: v.boolean(),
      confidence: share,
      changes: codes,
    }),
  ),
  needed: v.array(
    v.strictObject({
      code: text,
      from: v.nullable(text),
      reason: v.picklist([
        'new',
        'kind-differs',
        'scale-differs',
        'statement-changed',
        'two-candidates',
        'computed',
        'not-in-scale',
        'open',
      ]),
      facts: v.record(text, v.union([v.string(), v.number()])),
      message: text,
    }),
  ),
  gone: codes,
  homeless: v.array(v.strictObject({ from: text, field: text, text: v.nullable(v.string()) })),
  conflicts: v.array(
    v.strictObject({ item: text, field: text, found: rawAnswer, given: rawAnswer, sheet: text, cell: text }),
  ),
  reviewers: count,
});

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const isoTime = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/));
const sealedUnit = v.strictObject({ name: v.nullable(text), year: v.nullable(count) });
const place = { sheet: v.nullable(text), cell: v.nullable(text) };

export const sealSchema = v.strictObject({
  schema: v.literal('lke-seal/1'),
  file: text,
  out: v.nullable(text),
  sealed: v.boolean(),
  edition: text,
  layout,
  layer,
  unit: sealedUnit,
  at: isoTime,
  tool: text,
  hash,
  contents: v.strictObject({ answer: count, note: count, evidence: count }),
  summary: v.strictObject({ error: count, warning: count, info: count }),
  errors: v.array(v.strictObject(repairFinding)),
  replaced: v.nullable(v.strictObject({ at: text, hash })),
});

export const verifySchema = v.strictObject({
  schema: v.literal('lke-verify/1'),
  file: text,
  edition: text,
  layout,
  state: v.picklist(['unchanged', 'changed', 'missing', 'other', 'broken']),
  seal: v.nullable(
    v.strictObject({ at: text, tool: text, edition: text, layer, unit: sealedUnit, errors: count, hash }),
  ),
  changes: v.array(
    v.strictObject({
      kind: v.picklist(['edition', 'unit', 'year', 'added', 'removed', 'changed']),
      layer: v.nullable(layer),
      indicator: v.nullable(text),
      item: v.nullable(text),
      field: v.nullable(v.picklist(['answer', 'note', 'evidence'])),
      ...place,
      before: rawAnswer,
      after: rawAnswer,
      message: text,
    }),
  ),
  faults: v.array(
    v.strictObject({
      kind: v.picklist(['fact', 'item', 'repeated', 'hash']),
      about: text,
      ...place,
      message: text,
    }),
  ),
});

export const evidenceSchema = v.strictObject({
  schema: v.literal('lke-evidence/1'),
  file: text,
  out: v.nullable(text),
  edition: text,
  added: count,
  kept: count,
  rows: v.array(
    v.strictObject({
      row: count,
      indicator: v.string(),
      kind: v.nullable(text),
      title: v.nullable(text),
      link: v.nullable(text),
      date: v.nullable(text),
      period: v.nullable(text),
      owner: v.nullable(text),
      reuse: v.array(text),
      remark: v.nullable(text),
      loose: v.boolean(),
    }),
  ),
  findings: v.array(
    v.strictObject({
      fault: text,
      severity: v.picklist(['error', 'warning', 'info']),
      indicator: v.nullable(text),
      sheet: text,
      cell: text,
      message: text,
      fix: text,
    }),
  ),
  folders: v.array(v.strictObject({ code: text, depth: v.picklist([1, 2, 3]), name: text, path: text })),
});

/** The schema of each command's document on success. */
export const SCHEMA_OF = {
  create: createSchema,
  fill: fillSchema,
  score: scoreSchema,
  check: checkSchema,
  repair: repairSchema,
  explain: explainSchema,
  export: exportSchema,
  learn: learnSchema,
  report: reportSchema,
  path: pathSchema,
  recognise: recogniseSchema,
  compare: compareSchema,
  carry: carrySchema,
  'review-copy': reviewCopySchema,
  merge: mergeSchema,
  bridge: bridgeSchema,
  seal: sealSchema,
  verify: verifySchema,
  evidence: evidenceSchema,
} as const satisfies Partial<Record<(typeof COMMANDS)[number], v.GenericSchema>>;
