import type { RangeAddress } from '../../../support/address';
import type { HostRange } from '../../host-port';
import { rangeKey } from '../read-ranges';
import type { Sheets } from '../read-ranges';

/** One thing to ask of Excel: how many bytes that is in the request, about, and how it is asked. */
export interface Step {
  readonly bytes: number;
  /** The range it is about; asked for once in a request however many steps name it. */
  readonly range?: string;
  readonly run: (sheets: Sheets, context: Excel.RequestContext) => void;
}

/** What office.js sends for one action besides its arguments, and for a proxy of a range. */
const ACTION = 220;
const RANGE = 280;

/** Bytes of a value in a request. Texts are mostly ASCII, and the rest is at most three bytes a unit. */
function sizeOf(value: unknown): number {
  const text = JSON.stringify(value) ?? '';
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) bytes += 2;
  return bytes;
}

/** A step of some actions that carry this argument. */
export function step(actions: number, argument: unknown, run: Step['run']): Step {
  return { bytes: actions * ACTION + sizeOf(argument), run };
}

/** A step on one range of a sheet. */
export function rangeStep(
  sheet: string,
  range: RangeAddress,
  actions: number,
  argument: unknown,
  run: (range: Excel.Range) => void,
): Step {
  const at: HostRange = { ...range, sheet };
  return { ...step(actions, argument, (sheets) => run(sheets.range(at))), range: rangeKey(at) };
}

/** Requests stay well below 1 MB: the web refuses those above 5 MB and is slow long before. */
const REQUEST = 900_000;

/** The steps as requests, in order. A single step above the limit is a request of its own. */
export function requestsOf(steps: readonly Step[], limit = REQUEST): readonly (readonly Step[])[] {
  const requests: Step[][] = [];
  let known = new Set<string>();
  let bytes = Infinity;
  for (const each of steps) {
    const cost = each.bytes + (each.range === undefined || known.has(each.range) ? 0 : RANGE);
    bytes += cost;
    if (bytes > limit) {
      requests.push([]);
      known = new Set();
      bytes = each.bytes + (each.range === undefined ? 0 : RANGE);
    }
    if (each.range !== undefined) known.add(each.range);
    requests.at(-1)?.push(each);
  }
  return requests;
}
