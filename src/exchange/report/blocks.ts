/** A piece of text. `open` marks what a person still has to fill in. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly open?: boolean;
}

export type Runs = readonly Run[];

export type Align = 'left' | 'center' | 'right';

export interface TableColumn {
  readonly heading: string;
  /** Share of the page's width, in percent; all columns together make 100. */
  readonly width: number;
  readonly align?: Align;
}

export interface TableRow {
  readonly cells: readonly Runs[];
  /** A row of its own weight: a total, or the name of a part across the table. */
  readonly strong?: boolean;
}

/** Somebody who signs: the role, then a gap for the signature, the name and the personnel number (NIP). */
export interface Signature {
  readonly role: string;
  readonly name: Run;
  readonly number: string | null;
}

/**
 * A report as data: what is said, in order. A writer (.docx, a worksheet) decides what it looks like, and the check
 * for leftovers reads the same blocks, so that it sees exactly what is printed.
 */
export type Block =
  | { readonly kind: 'title'; readonly lines: readonly Runs[] }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: Runs }
  | { readonly kind: 'list'; readonly items: readonly Runs[] }
  | { readonly kind: 'fields'; readonly rows: readonly { readonly label: string; readonly value: Runs }[] }
  | { readonly kind: 'table'; readonly columns: readonly TableColumn[]; readonly rows: readonly TableRow[] }
  | { readonly kind: 'signatures'; readonly people: readonly Signature[] }
  | { readonly kind: 'break' };

export interface Report {
  readonly title: string;
  /** Runs along the foot of every page, beside the page number. */
  readonly footer: string;
  readonly blocks: readonly Block[];
}

export const run = (text: string, look: Omit<Run, 'text'> = {}): Run => ({ text, ...look });
export const plain = (text: string): Runs => [run(text)];
export const strong = (text: string): Runs => [run(text, { bold: true })];

function runsOf(block: Block): readonly Run[] {
  switch (block.kind) {
    case 'title':
      return block.lines.flat();
    case 'heading':
    case 'subheading':
      return plain(block.text);
    case 'paragraph':
      return block.runs;
    case 'list':
      return block.items.flat();
    case 'fields':
      return block.rows.flatMap(({ label, value }) => [run(label), ...value]);
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flat());
    case 'signatures':
      return block.people.flatMap(({ role, name }) => [run(role), name]);
    case 'break':
      return [];
  }
}

/** Everything a report says, piece by piece, for checks. */
export function allRuns({ blocks }: Report): readonly Run[] {
  return blocks.flatMap(runsOf);
}
