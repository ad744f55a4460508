import type { LayerId } from '../../assessment/types';
import type { SheetImage } from '../workbook-image';
import { columnsByContent, NEEDED, withLostColumns } from './column-forms';
import { bareColumns, evidenceColumns } from './evidence-columns';
import { findHeadingRow } from './headings';
import type { HeadedColumn, Heading } from './headings';

/** Columns of an official-style sheet, from 1; undefined where the sheet has none. */
export interface SheetColumns {
  /** Row of the headings; 0 where there is none and columns were found by content. */
  readonly headingRow: number;
  /** First and last column of numbering and statements. */
  readonly outlineFrom: number;
  readonly outlineTo: number;
  readonly weight: number;
  readonly kind: number;
  readonly unit: LayerColumns;
  /** The columns of TPI's result; those of other evaluators are in `reviewers`. */
  readonly tpi: Partial<LayerColumns>;
  /** Every evaluator's block, left to right: some agencies keep several. */
  readonly reviewers: readonly ReviewerColumns[];
  /** Columns that repeat the unit's answers or notes under the same heading. */
  readonly twins: Readonly<Record<'answer' | 'note', readonly number[]>>;
  /** Further evidence columns agencies add; their links are read with the unit's evidence. */
  readonly moreEvidence: readonly number[];
  readonly score: number | undefined;
  readonly percent: number | undefined;
  /** Whether they stand as on PortalRB's form, whose scores belong to the evaluator. */
  readonly portal: boolean;
}

export interface LayerColumns {
  readonly answer: number;
  readonly note: number;
  readonly evidence: number;
}

/** The columns of one evaluator. */
export interface ReviewerColumns extends Partial<LayerColumns> {
  /** Whose they are; null for one more than there are layers for. */
  readonly layer: LayerId | null;
  /** How the sheet names them, folded; `''` where it does not. */
  readonly title: string;
}

/** What was found in place of columns: which headings there are, and which of the needed ones are not. */
export interface ColumnSearch {
  readonly headingRow: number;
  /** Headings found, left to right. */
  readonly headed: readonly HeadedColumn[];
  readonly missing: readonly Heading[];
  /** Undefined where a needed column is missing. */
  readonly columns: SheetColumns | undefined;
}

interface Notes {
  readonly unit: readonly number[];
  readonly reviewers: readonly ReviewerColumns[];
}

/** The column that is the unit's among several of a kind, and those that repeat it word for word. */
function withTwins(own: readonly HeadedColumn[]): readonly number[] {
  const first = own.find(({ owner }) => owner === 'unit') ?? own[0];
  if (!first) return [];
  return [first, ...own.filter((each) => each !== first && each.text === first.text)].map(({ col }) => col);
}

const NAMED_LAYERS: readonly (readonly [LayerId, RegExp])[] = [
  ['dalnis', /\b(dalnis|pengendali teknis)\b/],
  ['kt', /\b(kt|ketua tim)\b/],
  ['at', /\b(at|anggota tim)\b/],
];

/** A block that names a member of the team is that member's; of the others the first is TPI's, the next the second reviewer's. */
function withLayers(blocks: readonly Omit<ReviewerColumns, 'layer'>[]): readonly ReviewerColumns[] {
  const free: LayerId[] = ['tpi', 'tpi-2'];
  const given = new Set<LayerId>();
  return blocks.map((block) => {
    const named = NAMED_LAYERS.find(([, pattern]) => pattern.test(block.title))?.[0];
    const layer = named !== undefined && !given.has(named) ? named : (free.shift() ?? null);
    if (layer !== null) given.add(layer);
    return { ...block, layer };
  });
}

/**
 * Whose each note is. An evaluator's block begins with its answers; a note of nobody's behind them is the
 * evaluator's, unless it is the only one: then the unit writes there.
 */
function noteColumns(headed: readonly HeadedColumn[]): Notes {
  const own = headed.filter(({ heading, owner }) => heading === 'note' && owner !== 'reviewer');
  const [unit] = withTwins(own);
  const blocks: { answer?: number; note?: number; title: string }[] = [];
  const taken = new Set<number>();
  for (const { heading, owner, whose, col } of headed) {
    const last = blocks.at(-1);
    if (heading === 'answer' && owner === 'reviewer') blocks.push({ answer: col, title: whose });
    if (heading !== 'note' || owner === 'unit' || col === unit) continue;
    if (last && last.note === undefined) {
      last.note = col;
      taken.add(col);
    } else if (owner === 'reviewer') blocks.push({ note: col, title: whose });
  }
  return { unit: withTwins(own.filter(({ col }) => !taken.has(col))), reviewers: withLayers(blocks) };
}

/** The columns of numbering and statements: from their heading to the next column that is something else. */
function outline(
  headed: readonly HeadedColumn[],
  weight: number,
): { readonly outlineFrom: number; readonly outlineTo: number } {
  const at = headed.find(({ heading }) => heading === 'outline')?.col;
  if (at === undefined)
    return { outlineFrom: headed.some(({ text }) => text !== '') ? 2 : 1, outlineTo: weight - 1 };
  const next = headed.find(({ col }) => col > at)?.col ?? at + 6;
  return { outlineFrom: at, outlineTo: next - 1 };
}

function assemble(
  sheet: SheetImage,
  headingRow: number,
  headed: readonly HeadedColumn[],
): SheetColumns | undefined {
  const first = (heading: Heading): number | undefined =>
    headed.find((each) => each.heading === heading)?.col;
  const answers = headed.filter(({ heading, owner }) => heading === 'answer' && owner !== 'reviewer');
  const [answer, ...answerTwins] = withTwins(answers);
  const notes = noteColumns(headed);
  const [note, ...noteTwins] = notes.unit;
  const weight = first('weight');
  const kind = first('kind');
  if (weight === undefined || kind === undefined || answer === undefined || note === undefined)
    return undefined;
  const score = first('score');
  const tpi = notes.reviewers.find(({ layer }) => layer === 'tpi') ?? {};
  const { evidence, more } = evidencePlace(sheet, headingRow, headed, note);
  const heading = headed.find(({ col }) => col === answer);
  return {
    headingRow,
    ...outline(headed, weight),
    weight,
    kind,
    unit: { answer, note, evidence },
    tpi,
    reviewers: notes.reviewers,
    twins: { answer: answerTwins, note: noteTwins },
    moreEvidence: more,
    score,
    percent: first('percent'),
    portal: isPortal(heading?.text ?? '', score, answer, notes.reviewers[0]?.answer),
  };
}

/** The form names the unit's answers as such; else it shows by its scores standing right of the evaluator's answers. */
function isPortal(
  heading: string,
  score: number | undefined,
  answer: number,
  tpi: number | undefined,
): boolean {
  if (tpi === undefined) return /^jawaban unit/.test(heading) && score !== answer + 1;
  return score === undefined || score > tpi;
}

function evidencePlace(
  sheet: SheetImage,
  headingRow: number,
  headed: readonly HeadedColumn[],
  note: number,
): { readonly evidence: number; readonly more: readonly number[] } {
  const own = headed.find(({ heading, owner }) => heading === 'evidence' && owner !== 'reviewer');
  if (headingRow > 0 || own) return evidenceColumns(sheet, { row: headingRow, columns: headed }, note);
  const { links, place } = bareColumns(sheet, headingRow, note);
  return { evidence: links ?? place, more: [] };
}

/** Looks for the columns of an official-style sheet by their headings, else by what stands in them. */
export function lookForColumns(sheet: SheetImage): ColumnSearch {
  const headings = findHeadingRow(sheet);
  const named = headings.row > 0;
  const headed = named ? withLostColumns(sheet, headings) : columnsByContent(sheet);
  const columns = assemble(sheet, headings.row, headed);
  const missing = NEEDED.filter(
    (heading) => !headed.some((each) => each.heading === heading && each.owner !== 'reviewer'),
  );
  return { headingRow: headings.row, headed, missing, columns };
}

/** The columns of an official-style sheet; undefined where they are not all there. */
export function findColumns(sheet: SheetImage): SheetColumns | undefined {
  return lookForColumns(sheet).columns;
}
