/** Its name stays Indonesian in both languages, as those of all sheets. */
export const SEAL_SHEET = 'Segel';

/**
 * Columns of the sheet. What people read stands in the first four; the last two, hidden, hold the same for the program:
 * a key (a fact's name or an item) and its value (the fact, or the item's hashes).
 */
export const COLUMN = { label: 1, answer: 2, note: 3, evidence: 4, key: 5, value: 6 } as const;

/** Facts of a seal, in the order of their rows. */
export const FACTS = [
  'form',
  'at',
  'unit',
  'year',
  'edition',
  'layer',
  'contents',
  'errors',
  'tool',
  'hash',
] as const;
export type Fact = (typeof FACTS)[number];

export const FIRST_FACT = 4;
export const LIST_HEADING = FIRST_FACT + FACTS.length + 2;
export const FIRST_ITEM = LIST_HEADING + 1;

/** Keys of facts are told from items by this beginning. */
export const FACT_PREFIX = 'seal:';
