import type { CellError, CellValue } from '../../workbook-image';
import { numberInText, toNumber, toText } from '../coerce';
import { joinTexts, LONGEST_TEXT } from '../operators';
import { formatNumber } from '../text-format';
import { isError, VALUE } from '../values';
import { wildcardSearch } from '../wildcard';
import { type FunctionBody, type FunctionGroup, MANY, ofValues } from './kinds';

type Kind = 'text' | 'number';
type Given = string | number;

/** Arguments turned to text or whole numbers by position; the first that cannot be is the result. */
function convert(values: readonly CellValue[], kinds: readonly Kind[]): readonly Given[] | CellError {
  const converted: Given[] = [];
  for (const [at, value] of values.entries()) {
    const given = kinds[at] === 'number' ? toNumber(value) : toText(value);
    if (isError(given)) return given;
    converted.push(typeof given === 'number' ? Math.trunc(given) : given);
  }
  return converted;
}

/** A function of one text: letters in, letters (or their count) out. */
const ofText = (body: (text: string) => CellValue): FunctionBody =>
  ofValues(1, 1, ([value = null]) => {
    const text = toText(value);
    return typeof text === 'string' ? body(text) : text;
  });

/** A function of texts and whole numbers, in the order `kinds` names them; the last `optional` may be absent. */
function ofGiven(
  kinds: readonly Kind[],
  optional: number,
  body: (texts: readonly string[], numbers: readonly number[]) => CellValue,
): FunctionBody {
  return ofValues(kinds.length - optional, kinds.length, (values) => {
    const given = convert(values, kinds);
    if ('error' in given) return given;
    return body(
      given.filter((one) => typeof one === 'string'),
      given.filter((one) => typeof one === 'number'),
    );
  });
}

function substitute(text: string, old: string, fresh: string, nth: number | undefined): CellValue {
  if (nth !== undefined && nth < 1) return VALUE;
  if (old === '') return text;
  const pieces = text.split(old);
  if (nth !== undefined) {
    if (nth >= pieces.length) return text;
    return pieces.slice(0, nth).join(old) + fresh + pieces.slice(nth).join(old);
  }
  const length = text.length + (pieces.length - 1) * (fresh.length - old.length);
  return length > LONGEST_TEXT ? VALUE : pieces.join(fresh);
}

/** FIND and SEARCH: place of a text in another, from 1. */
const finding = (find: (part: string, text: string, from: number) => number): FunctionBody =>
  ofGiven(['text', 'text', 'number'], 1, ([part = '', text = ''], [start = 1]) => {
    if (start < 1 || start > text.length + 1) return VALUE;
    const at = find(part, text, start - 1);
    return at < 0 ? VALUE : at + 1;
  });

export const TEXTS: FunctionGroup = {
  LEN: ofText((text) => text.length),
  TRIM: ofText((text) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  UPPER: ofText((text) => text.toUpperCase()),
  LOWER: ofText((text) => text.toLowerCase()),
  LEFT: ofGiven(['text', 'number'], 1, ([text = ''], [count = 1]) =>
    count < 0 ? VALUE : text.slice(0, count),
  ),
  RIGHT: ofGiven(['text', 'number'], 1, ([text = ''], [count = 1]) =>
    count < 0 ? VALUE : text.slice(Math.max(0, text.length - count)),
  ),
  MID: ofGiven(['text', 'number', 'number'], 0, ([text = ''], [start = 1, count = 0]) =>
    start < 1 || count < 0 ? VALUE : text.slice(start - 1, start - 1 + count),
  ),
  REPT: ofGiven(['text', 'number'], 0, ([text = ''], [times = 0]) =>
    times < 0 || text.length * times > LONGEST_TEXT ? VALUE : text.repeat(times),
  ),
  EXACT: ofGiven(['text', 'text'], 0, ([left, right]) => left === right),
  FIND: finding((part, text, from) => text.indexOf(part, from)),
  SEARCH: finding(wildcardSearch),
  SUBSTITUTE: ofGiven(['text', 'text', 'text', 'number'], 1, ([text = '', old = '', fresh = ''], [nth]) =>
    substitute(text, old, fresh, nth),
  ),
  CONCATENATE: ofValues(1, MANY, joinTexts),
  TEXT: ofValues(2, 2, ([value = null, format = null]) => {
    const number = typeof value === 'string' ? numberInText(value) : value;
    if (typeof number === 'boolean' || number === undefined) return toText(value);
    const code = toText(format);
    return typeof code === 'string' ? (formatNumber(Number(number), code) ?? VALUE) : code;
  }),
  VALUE: ofValues(1, 1, ([value = null]) => (typeof value === 'boolean' ? VALUE : toNumber(value))),
  HYPERLINK: ofValues(1, 2, ([target = null, friendly]) => (friendly === undefined ? target : friendly)),
};
