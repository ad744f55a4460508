import * as v from 'valibot';
import { EDITION_SCHEMA } from './edition-text';
import type { EditionData, GateId } from './types';

/** What is wrong in an edition file: where, what was found, what was expected. */
export interface EditionFileProblem {
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

/** Thrown with everything that does not fit, not only the first fault. */
export class EditionFileError extends Error {
  override readonly name = 'EditionFileError';

  constructor(readonly problems: readonly EditionFileProblem[]) {
    super(problems.map(({ path, found, expected }) => `${path}: ${found}, expected ${expected}`).join('\n'));
  }
}

const text = v.string();
const filled = v.pipe(v.string(), v.minLength(1));
const code = v.pipe(v.string(), v.regex(/^[A-Za-z0-9]+(\.[A-Za-z0-9]+)*$/));
const points = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const row = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1048576));
const local = v.pipe(
  v.strictObject({ id: text, en: v.optional(text) }),
  v.transform(({ id, en }) => (en === undefined ? { id } : { id, en })),
);
const GATE =
  /^(total|pengungkit|area-\d+|birokrasi-bersih|ipak|capaian-kinerja|pelayanan-prima|earlier-predicate|node-.+)$/;
const gate = v.custom<GateId>((value) => typeof value === 'string' && GATE.test(value), 'a gate id');
const predicate = v.picklist(['WBK', 'WBBM']);

const node = v.strictObject({
  code,
  level: v.picklist(['component', 'group', 'area', 'subarea']),
  parent: v.nullable(code),
  weight: points,
  officialRow: row,
  name: local,
  source: filled,
});
const option = v.strictObject({ option: filled, score: share, meaning: local, source: filled });
const count = v.strictObject({
  key: v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9]*$/)),
  order: row,
  officialRow: row,
  label: local,
  role: v.picklist(['whole', 'part', 'addend', 'before', 'after', 'informational']),
  computed: v.boolean(),
  source: filled,
});
const computation = v.strictObject({
  rule: v.picklist(['ratio', 'decrease']),
  zeroCase: v.picklist(['violations-from-none', 'no-complaints-due', 'nobody-obliged', 'empty-whole']),
  subset: v.boolean(),
  source: filled,
});
const indicator = v.strictObject({
  code,
  parent: code,
  weight: v.nullable(points),
  kind: v.picklist(['ya_tidak', 'abc', 'abcd', 'abcde', 'nilai_0_4', 'persen']),
  officialRow: row,
  statement: local,
  guidance: v.nullable(local),
  evidenceHint: local,
  options: v.array(option),
  counts: v.array(count),
  computation: v.nullable(computation),
  source: filled,
});
const threshold = v.strictObject({
  predicate,
  gate,
  nodes: v.array(code),
  required: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  unit: v.picklist(['points', 'share', 'predicate']),
  source: filled,
});
const requirement = v.strictObject({
  id: filled,
  scope: v.picklist(['agency', 'unit', 'document']),
  label: local,
  required: v.strictObject({ WBK: text, WBBM: text }),
  source: filled,
});
const portalItem = v.strictObject({
  soalId: row,
  indicator: code,
  count: v.nullable(filled),
  formRow: row,
  source: filled,
});
const source = v.strictObject({ id: filled, title: text, covers: text, grade: text, checkedOn: text });
const officialSheet = v.strictObject({
  title: text,
  headings: v.array(v.strictObject({ row, lastRow: row, before: code, weight: v.nullable(points), text })),
  emptyRows: v.array(row),
  totals: v.array(v.strictObject({ row, component: v.nullable(code), text })),
  slips: v.array(v.strictObject({ node: code, lastRow: row })),
});
const origin = v.strictObject({ file: text, sheet: text, open: v.array(filled) });

const editionFile = v.strictObject({
  schema: v.literal(EDITION_SCHEMA),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(80)),
  name: local,
  inForceFrom: text,
  completeEnglish: v.array(text),
  nodes: v.pipe(v.array(node), v.minLength(1)),
  indicators: v.pipe(v.array(indicator), v.minLength(1)),
  thresholds: v.array(threshold),
  requirements: v.array(requirement),
  portal: v.array(portalItem),
  sources: v.array(source),
  officialSheet,
  origin: v.nullable(origin),
});

function parsed(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new EditionFileError([{ path: '$', found, expected: 'JSON' }]);
  }
}

/**
 * Reads an edition file. Only shape is checked here; whether the figures make sense together is the linter's question.
 * An edition from a file is always the user's own, whatever it says of its origin.
 * @throws EditionFileError naming the place of every fault.
 */
export function parseEditionFile(content: string): EditionData {
  const result = v.safeParse(editionFile, parsed(content));
  if (!result.success)
    throw new EditionFileError(
      result.issues.map((issue) => ({
        path: v.getDotPath(issue) ?? '$',
        found: issue.received.slice(0, 80),
        expected: issue.expected ?? issue.message,
      })),
    );
  const { schema: _, origin: from, ...data } = result.output;
  return { ...data, origin: from ?? { file: '', sheet: '', open: [] } };
}
