import { layersOf } from '../../assessment/assessment';
import { ENTRY_FIELDS, LAYERS, UNKNOWN_UNIT } from '../../assessment/types';
import type { Assessment, Entry, LayerId, RawAnswer, UnitIdentity } from '../../assessment/types';
import { hiddenTextIn, hiddenTextOperations } from '../../worksheet/hidden-text';
import type { Operation } from '../../worksheet/plan';
import type { WorkbookImage } from '../../worksheet/workbook-image';

/** The hidden sheet on which an evaluator's copy says what it was copied from. */
export const ORIGIN_SHEET = '_LKE_Asal';
export const ORIGIN_SCHEMA = 'lke-review-origin/1';

/** What an evaluator's copy was copied from: every entry of the unit's workbook as it was then. */
export interface ReviewOrigin {
  /** The layer the copy was made for. */
  readonly layer: LayerId;
  readonly assessment: Assessment;
}

export type ReadOrigin =
  | { readonly kind: 'none' }
  /** There is one, but a piece is gone or it was changed: it proves nothing any more. */
  | { readonly kind: 'broken' }
  | { readonly kind: 'origin'; readonly origin: ReviewOrigin };

/** 53 bits of a text (cyrb53): tells a slip or a cut from the text that was written, and nothing against intent. */
function checksum(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0');
}

/** The origin as a hidden sheet of the copy. */
export function originOperations({ layer, assessment }: ReviewOrigin): readonly Operation[] {
  const { edition, unit, layers } = assessment;
  const entries = LAYERS.map((each) =>
    [...layers[each]].map(([item, entry]) => [item, ...ENTRY_FIELDS.map((field) => entry[field])]),
  );
  const content = JSON.stringify({ edition, unit, layer, entries });
  const json = JSON.stringify({ checksum: checksum(content), content });
  return hiddenTextOperations(ORIGIN_SHEET, ORIGIN_SCHEMA, json);
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function unitOf(given: unknown): UnitIdentity {
  const unit = isObject(given) ? given : {};
  const { year, target, holdsWbk } = unit;
  return {
    ...UNKNOWN_UNIT,
    id: text(unit['id']),
    name: text(unit['name']),
    agency: text(unit['agency']),
    year: typeof year === 'number' ? year : null,
    target: target === 'WBK' || target === 'WBBM' ? target : null,
    holdsWbk: typeof holdsWbk === 'boolean' ? holdsWbk : null,
  };
}

function entryOf(given: unknown): readonly [string, Entry] | undefined {
  if (!Array.isArray(given)) return undefined;
  const [item, answer, ...texts] = given as readonly unknown[];
  if (typeof item !== 'string') return undefined;
  const raw: RawAnswer =
    typeof answer === 'string' || typeof answer === 'number' || typeof answer === 'boolean' ? answer : null;
  const [note, evidence, recommendation] = texts.map(text);
  return [
    item,
    {
      answer: raw,
      note: note ?? null,
      evidence: evidence ?? null,
      recommendation: recommendation ?? null,
    },
  ];
}

function parse(json: string): ReviewOrigin | undefined {
  try {
    const outer: unknown = JSON.parse(json);
    if (!isObject(outer) || typeof outer['content'] !== 'string') return undefined;
    if (outer['checksum'] !== checksum(outer['content'])) return undefined;
    const inner: unknown = JSON.parse(outer['content']);
    if (!isObject(inner)) return undefined;
    const { edition, unit, layer: name, entries } = inner;
    const layer = LAYERS.find((each) => each === name);
    if (typeof edition !== 'string' || !layer || !Array.isArray(entries)) return undefined;
    const maps = LAYERS.map((each, at) => {
      const list: unknown = entries[at];
      const found = (Array.isArray(list) ? list : []).flatMap((one: unknown) => {
        const entry = entryOf(one);
        return entry ? [entry] : [];
      });
      return [each, new Map(found)] as const;
    });
    const layers = layersOf(Object.fromEntries(maps));
    return { layer, assessment: { edition, unit: unitOf(unit), layers } };
  } catch {
    return undefined;
  }
}

/** What an evaluator's copy says it was copied from. */
export function readOrigin(image: WorkbookImage): ReadOrigin {
  const held = hiddenTextIn(image, ORIGIN_SCHEMA);
  if (!held) return { kind: 'none' };
  const origin = held.text === undefined ? undefined : parse(held.text);
  return origin ? { kind: 'origin', origin } : { kind: 'broken' };
}
