import { readTable } from './csv';
import type { CsvRow, EditionProblem } from './csv';
import type { TextLookup } from './load-texts';
import type { Computation, Count, Indicator, Option } from './types';

const INDICATOR_COLUMNS = [
  'code',
  'parent',
  'weight',
  'answer_kind',
  'official_row',
  'statement',
  'guidance',
  'evidence_hint',
  'source',
];
const OPTION_COLUMNS = ['indicator', 'option', 'score', 'meaning', 'source'];
const COUNT_COLUMNS = ['indicator', 'key', 'order', 'official_row', 'label', 'role', 'source'];
const COMPUTED_COLUMNS = ['indicator', 'rule', 'zero_case', 'subset', 'source'];

/** Rows of a table by the indicator they belong to; each must belong to one that exists. */
function byIndicator(
  rows: readonly CsvRow[],
  codes: ReadonlySet<string>,
): ReadonlyMap<string, readonly CsvRow[]> {
  const groups = new Map<string, CsvRow[]>();
  for (const row of rows) {
    const code = row.required('indicator');
    if (!codes.has(code)) row.fault('indicator', 'a code of indicators.csv');
    groups.set(code, [...(groups.get(code) ?? []), row]);
  }
  return groups;
}

function loadOption(row: CsvRow, texts: TextLookup): Option {
  const option = row.required('option');
  return {
    option,
    score: row.number('score'),
    meaning: texts(row.required('meaning'), `${row.text('indicator')}=${option}`),
    source: row.required('source'),
  };
}

function loadCount(row: CsvRow, texts: TextLookup, hasAddends: boolean): Count {
  const key = row.required('key');
  const role = row.oneOf('role', ['whole', 'part', 'addend', 'before', 'after', 'informational'] as const);
  return {
    key,
    order: row.number('order'),
    officialRow: row.number('official_row'),
    label: texts(row.required('label'), `${row.text('indicator')}#${key}`),
    role,
    computed: role === 'whole' && hasAddends,
    source: row.required('source'),
  };
}

function loadComputation(row: CsvRow | undefined): Computation | null {
  if (!row) return null;
  return {
    rule: row.oneOf('rule', ['ratio', 'decrease'] as const),
    zeroCase: row.oneOf('zero_case', [
      'violations-from-none',
      'no-complaints-due',
      'nobody-obliged',
      'empty-whole',
    ] as const),
    subset: row.oneOf('subset', ['yes', 'no'] as const) === 'yes',
    source: row.required('source'),
  };
}

/** Indicators with their options, counts and computation, from four tables. */
export function loadIndicators(
  files: Readonly<Record<string, string>>,
  problems: EditionProblem[],
  texts: TextLookup,
): readonly Indicator[] {
  const rows = readTable(files, 'indicators.csv', INDICATOR_COLUMNS, problems);
  const codes = new Set(rows.map((row) => row.text('code')));
  const options = byIndicator(readTable(files, 'options.csv', OPTION_COLUMNS, problems), codes);
  const counts = byIndicator(readTable(files, 'counts.csv', COUNT_COLUMNS, problems), codes);
  const computed = byIndicator(readTable(files, 'computed.csv', COMPUTED_COLUMNS, problems), codes);
  return rows.map((row) => {
    const code = row.required('code');
    const countRows = counts.get(code) ?? [];
    const hasAddends = countRows.some((count) => count.text('role') === 'addend');
    return {
      code,
      parent: row.required('parent'),
      weight: row.optionalNumber('weight'),
      kind: row.oneOf('answer_kind', ['ya_tidak', 'abc', 'abcd', 'abcde', 'nilai_0_4', 'persen'] as const),
      officialRow: row.number('official_row'),
      statement: texts(row.required('statement'), code),
      guidance: row.text('guidance') === '' ? null : texts(row.text('guidance'), `${code}.guidance`),
      evidenceHint: texts(row.required('evidence_hint'), `${code}.evidence`),
      options: (options.get(code) ?? []).map((option) => loadOption(option, texts)),
      counts: countRows.map((count) => loadCount(count, texts, hasAddends)).sort((a, b) => a.order - b.order),
      computation: loadComputation(computed.get(code)?.[0]),
      source: row.required('source'),
    };
  });
}
