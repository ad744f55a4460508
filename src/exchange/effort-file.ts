import Papa from 'papaparse';
import { isEffort } from '../planning/effort';
import type { Efforts } from '../planning/effort';
import type { Edition } from '../instrument/edition';

/** What is wrong in an effort file. `place` is a key of the JSON, or a line of the table. */
export interface EffortProblem {
  readonly kind:
    'not-json' | 'not-an-object' | 'heading' | 'unknown-code' | 'repeated-code' | 'not-an-effort';
  readonly place: string | number;
  readonly found: string;
}

/** Thrown with everything that was found. */
export class EffortFileError extends Error {
  override readonly name = 'EffortFileError';

  constructor(readonly problems: readonly EffortProblem[]) {
    super(problems.map(({ kind, place, found }) => `${String(place)}: ${kind} (${found})`).join('\n'));
  }
}

interface Line {
  readonly place: string | number;
  readonly code: string;
  readonly effort: unknown;
}

/** Words for an indicator that stays as it is. */
const FIXED = new Set(['tetap', 'fixed']);

function jsonLines(text: string): readonly Line[] {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    const found = cause instanceof Error ? cause.message : String(cause);
    throw new EffortFileError([{ kind: 'not-json', place: '', found }]);
  }
  if (typeof document !== 'object' || document === null || Array.isArray(document))
    throw new EffortFileError([
      { kind: 'not-an-object', place: '', found: Array.isArray(document) ? 'Array' : typeof document },
    ]);
  return Object.entries(document).map(([code, effort]) => ({ place: code, code: code.trim(), effort }));
}

function csvLines(text: string): readonly Line[] {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const delimiter = [';', '\t'].find((each) => first.includes(each)) ?? ',';
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: false, delimiter });
  const [heading = [], ...rows] = data;
  if (heading.length < 2 || /^[A-Z](\.|$)/.test(heading[0]?.trim() ?? ''))
    throw new EffortFileError([{ kind: 'heading', place: 1, found: heading.join(',') }]);
  return rows.flatMap((cells, at): readonly Line[] => {
    const [code = '', effort = ''] = cells.map((cell) => cell.trim());
    if (code === '' && effort === '') return [];
    return [{ place: at + 2, code, effort: /^\d+$/.test(effort) ? Number(effort) : effort }];
  });
}

/** The effort a line states; undefined where it states none. */
function effortIn(value: unknown): number | null | undefined {
  if (value === null) return null;
  if (typeof value === 'string' && FIXED.has(value.toLowerCase())) return null;
  return typeof value === 'number' && isEffort(value) ? value : undefined;
}

/**
 * Reads efforts: a JSON object `{"A.I.1.i.a": 3, "B.I": "tetap"}`, or a table with a heading row and the columns code
 * and effort. An effort is a whole number 1 to 10, or `tetap` (`fixed`, in JSON also null) for what cannot be raised.
 * The code of a component, group, area or subarea stands for every indicator below it; the narrower code wins.
 * @throws EffortFileError
 */
export function readEfforts(edition: Edition, text: string): Efforts {
  const plain = text.replace(/^\uFEFF/, '');
  const lines = /^\s*[[{]/.test(plain) ? jsonLines(plain) : csvLines(plain);
  const problems: EffortProblem[] = [];
  const stated = new Map<string, number | null>();
  for (const { place, code, effort: given } of lines) {
    const effort = effortIn(given);
    if (!edition.indicatorByCode.has(code) && !edition.nodeByCode.has(code))
      problems.push({ kind: 'unknown-code', place, found: code });
    else if (stated.has(code)) problems.push({ kind: 'repeated-code', place, found: code });
    else if (effort === undefined) problems.push({ kind: 'not-an-effort', place, found: shown(given) });
    else stated.set(code, effort);
  }
  if (problems.length > 0) throw new EffortFileError(problems);
  return new Map(
    edition.indicators.flatMap(({ code }) => {
      const own = [code, ...ancestors(edition, code)].find((each) => stated.has(each));
      return own === undefined ? [] : [[code, stated.get(own) ?? null] as const];
    }),
  );
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function ancestors(edition: Edition, indicator: string): readonly string[] {
  const codes: string[] = [];
  let code = edition.indicatorByCode.get(indicator)?.parent ?? null;
  while (code !== null) {
    codes.push(code);
    code = edition.nodeByCode.get(code)?.parent ?? null;
  }
  return codes;
}
