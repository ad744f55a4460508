import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { LayerId, RawAnswer } from '../../assessment/types';
import type { ItemId } from '../../instrument/edition';

/** Written at the head of everything that is hashed; another canonical form gets another number. */
export const SEAL_FORM = 'lke-seal-form/1';

/** What is sealed of an item; the unit recommends nothing, so its recommendations are not among it. */
export const SEALED_FIELDS = ['answer', 'note', 'evidence'] as const;
export type SealedField = (typeof SEALED_FIELDS)[number];

/** Lower-case hexadecimal SHA-256 of a text as UTF-8. */
export function sha256Text(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * A text as it is hashed: line breaks as LF (hosts turn CR LF, and XML readers CR, into it), Unicode composed (NFC), and
 * half a surrogate pair, which no file can hold, as U+FFFD. Everything else counts, blanks at the ends too.
 */
export function canonicalText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .normalize('NFC');
}

/**
 * A value as it is hashed: its type on one line, then the value. Numbers keep the fifteen digits every spreadsheet
 * program keeps; a text `5` is not the number 5.
 */
export function canonicalValue(value: RawAnswer): string {
  switch (typeof value) {
    case 'number':
      return `number\n${String(Number(value.toPrecision(15)) + 0)}`;
    case 'boolean':
      return `boolean\n${String(value)}`;
    case 'string':
      return `text\n${canonicalText(value)}`;
    default:
      return 'blank\n';
  }
}

/** Hash of one field of one item. The value stands last, so nothing in it can pass for another line. */
export function fieldHash(layer: LayerId, item: ItemId, field: SealedField, value: RawAnswer): string {
  return sha256Text([SEAL_FORM, layer, item, field, canonicalValue(value)].join('\n'));
}

/** Hashes of what an item holds; fields that are blank have none. */
export type ItemHashes = Readonly<Partial<Record<SealedField, string>>>;

/** What a content hash is taken over, beside the items. */
export interface SealedHead {
  readonly edition: string;
  readonly unit: string | null;
  readonly year: number | null;
  readonly layer: LayerId;
}

/**
 * The content hash: SHA-256 of the form, edition, unit name and year, and one line `layer TAB item TAB field TAB hash`
 * for each field that holds something, in order of their code units; lines end in LF. `sha256sum` can redo it.
 */
export function contentHash(head: SealedHead, items: ReadonlyMap<ItemId, ItemHashes>): string {
  const lines = [...items].flatMap(([item, hashes]) =>
    SEALED_FIELDS.flatMap((field) => {
      const hash = hashes[field];
      return hash === undefined ? [] : [[head.layer, item, field, hash].join('\t')];
    }),
  );
  const named = [
    ['edition', sha256Text(canonicalValue(head.edition))],
    ['unit', sha256Text(canonicalValue(head.unit))],
    ['year', sha256Text(canonicalValue(head.year))],
  ].map((pair) => pair.join('\t'));
  return sha256Text([SEAL_FORM, ...named, ...lines.sort()].map((text) => `${text}\n`).join(''));
}

/** A fingerprint as people compare it: groups of four characters. */
export function grouped(hash: string): string {
  return hash.replace(/(.{4})(?=.)/g, '$1 ');
}
