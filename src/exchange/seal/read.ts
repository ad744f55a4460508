import { LAYERS } from '../../assessment/types';
import type { LayerId } from '../../assessment/types';
import type { ItemId } from '../../instrument/edition';
import { foldText } from '../../support/text';
import type { CellPlace } from '../../worksheet/reading';
import { isCellError } from '../../worksheet/workbook-image';
import type { CellScalar, SheetImage, WorkbookImage } from '../../worksheet/workbook-image';
import { contentHash, SEAL_FORM, SEALED_FIELDS } from './canonical';
import type { ItemHashes, SealedField } from './canonical';
import { COLUMN, FACT_PREFIX, FACTS, SEAL_SHEET } from './columns';
import type { Fact } from './columns';
import type { Seal } from './seal';

/** Why a seal says nothing any more: a part of it is missing or no longer reads, or it does not fit its own list. */
export interface SealFault {
  readonly kind: 'fact' | 'item' | 'repeated' | 'hash';
  /** The fact or item it is about. */
  readonly about: string;
  readonly place: CellPlace | null;
  readonly found: string;
}

export type ReadSeal =
  | { readonly kind: 'none' }
  | { readonly kind: 'other' }
  | { readonly kind: 'broken'; readonly faults: readonly SealFault[] }
  | { readonly kind: 'seal'; readonly seal: Seal };

/** Rows beyond this are no seal of any edition. */
const ROWS = 5000;
const HASH = /^[0-9a-f]{64}$/;

/** Hashes of an item as its one cell holds them: `answer:… note:…`. */
export function packHashes(hashes: ItemHashes): string {
  return SEALED_FIELDS.flatMap((field) => {
    const hash = hashes[field];
    return hash === undefined ? [] : [`${field}:${hash}`];
  }).join(' ');
}

/** Undefined where the text is no list of hashes. */
function unpackHashes(text: string): ItemHashes | undefined {
  const hashes: Partial<Record<SealedField, string>> = {};
  for (const part of text.split(' ')) {
    const [name, hash = ''] = part.split(':');
    const field = SEALED_FIELDS.find((each) => each === name);
    if (field === undefined || !HASH.test(hash) || hashes[field] !== undefined) return undefined;
    hashes[field] = hash;
  }
  return hashes;
}

export function sealSheetOf(image: WorkbookImage): SheetImage | undefined {
  return image.sheets.find(({ name }) => foldText(name) === foldText(SEAL_SHEET));
}

function scalarAt(sheet: SheetImage, row: number, col: number): CellScalar {
  const value = sheet.cell(row, col)?.value ?? null;
  return value === null || isCellError(value) ? null : value;
}

/** What the hidden columns hold, and what is wrong with them. */
class Content {
  readonly facts = new Map<Fact, { readonly value: CellScalar; readonly place: CellPlace }>();
  readonly items = new Map<ItemId, ItemHashes>();
  readonly faults: SealFault[] = [];

  constructor(sheet: SheetImage) {
    for (let row = 1; row <= Math.min(sheet.rows, ROWS); row++) {
      const key = scalarAt(sheet, row, COLUMN.key);
      if (typeof key !== 'string') continue;
      const place = { sheet: sheet.name, row, col: COLUMN.value };
      const value = scalarAt(sheet, row, COLUMN.value);
      if (key.startsWith(FACT_PREFIX)) this.takeFact(key.slice(FACT_PREFIX.length), value, place);
      else if (value !== null) this.takeItem(key, value, place);
    }
  }

  private fault(kind: SealFault['kind'], about: string, place: CellPlace | null, found: CellScalar): void {
    this.faults.push({ kind, about, place, found: String(found ?? '') });
  }

  private takeFact(name: string, value: CellScalar, place: CellPlace): void {
    const fact = FACTS.find((each) => each === name);
    if (fact === undefined) this.fault('fact', name, place, value);
    else if (this.facts.has(fact)) this.fault('repeated', name, place, value);
    else this.facts.set(fact, { value, place });
  }

  private takeItem(item: string, value: CellScalar, place: CellPlace): void {
    const hashes = typeof value === 'string' ? unpackHashes(value) : undefined;
    if (this.items.has(item)) this.fault('repeated', item, place, value);
    else if (!hashes) this.fault('item', item, place, value);
    else this.items.set(item, hashes);
  }

  /** A fact that must be there and pass the test. */
  private fact<T extends CellScalar>(fact: Fact, fits: (value: CellScalar) => value is T): T | undefined {
    const held = this.facts.get(fact);
    const value = held?.value ?? null;
    if (held && fits(value)) return value;
    this.fault('fact', fact, held?.place ?? null, value);
    return undefined;
  }

  seal(): Seal | undefined {
    const text = (value: CellScalar): value is string => typeof value === 'string';
    const form = this.fact('form', (value): value is string => value === SEAL_FORM);
    const at = this.fact('at', (value): value is string => text(value) && !Number.isNaN(Date.parse(value)));
    const unit = this.fact('unit', (value): value is string | null => value === null || text(value));
    const year = this.fact(
      'year',
      (value): value is number | null => value === null || typeof value === 'number',
    );
    const edition = this.fact('edition', text);
    const layer = this.fact('layer', (value): value is LayerId => LAYERS.some((each) => each === value));
    const errors = this.fact('errors', (value): value is number => typeof value === 'number');
    const tool = this.fact('tool', text);
    const hash = this.fact('hash', (value): value is string => text(value) && HASH.test(value));
    if (form === undefined || at === undefined || unit === undefined || year === undefined) return undefined;
    if (edition === undefined || layer === undefined || errors === undefined) return undefined;
    if (tool === undefined || hash === undefined) return undefined;
    const seal = { edition, tool, at, unit, year, layer, errors, hash, items: this.items };
    if (contentHash(seal, this.items) === hash) return seal;
    this.fault('hash', 'hash', this.facts.get('hash')?.place ?? null, hash);
    return undefined;
  }
}

/**
 * Reads the seal of a workbook, wherever its rows were moved to.
 * @returns `none` without a sheet `Segel`, `other` where that sheet is none of ours, `broken` where the seal does not
 * hold together: then it proves nothing, whatever the answers are.
 */
export function readSeal(image: WorkbookImage): ReadSeal {
  const sheet = sealSheetOf(image);
  if (!sheet) return { kind: 'none' };
  const content = new Content(sheet);
  if (content.facts.size === 0 && content.faults.length === 0) return { kind: 'other' };
  const seal = content.seal();
  return seal && content.faults.length === 0
    ? { kind: 'seal', seal }
    : { kind: 'broken', faults: content.faults };
}
