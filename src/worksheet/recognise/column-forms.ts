import { foldKind } from './expected-rows';
import { cellText } from './cell-text';
import { filledBelow } from './evidence-columns';
import { LAST_HEADED } from './headings';
import type { HeadedColumn, Heading, HeadingRow } from './headings';
import type { SheetImage } from '../workbook-image';

/** A column of one of the two official forms, counted from the weights. */
interface FormColumn {
  readonly heading: Heading;
  readonly owner: 'unit' | 'reviewer';
  readonly offset: number;
}

const column = (heading: Heading, offset: number, owner: FormColumn['owner'] = 'unit'): FormColumn => ({
  heading,
  owner,
  offset,
});

/** Distances of the ministry's sheet: scores right of the answers, notes behind the gap. */
export const LAMPIRAN_FORM: readonly FormColumn[] = [
  column('weight', 0),
  column('kind', 2),
  column('answer', 3),
  column('score', 4),
  column('percent', 5),
  column('note', 7),
];

/** Distances of PortalRB's form: the unit's three columns, then TPI's. */
export const PORTAL_FORM: readonly FormColumn[] = [
  column('weight', 0),
  column('kind', 2),
  column('answer', 3),
  column('note', 4),
  column('evidence', 5),
  column('answer', 6, 'reviewer'),
  column('score', 7),
  column('percent', 8),
  column('note', 9, 'reviewer'),
];

/** The headings nobody can do without: whoever reads on without them would lose entries. */
export const NEEDED = ['weight', 'kind', 'answer', 'note'] as const satisfies readonly Heading[];

const KIND_PATTERN = /^(ya\/tidak|a\/b\/c(\/d)?(\/e)?|jumlah|%|nilai\(0-4\))$/;
const MANY = 20;
const SOME_LINKS = 3;
const LAST_ROW = 1000;

function cellsLike(sheet: SheetImage, from: number, fits: (row: number) => boolean): number {
  let hits = 0;
  for (let row = from + 1; row <= Math.min(sheet.rows, LAST_ROW); row++) if (fits(row)) hits++;
  return hits;
}

const isKind = (sheet: SheetImage, col: number, row: number): boolean =>
  KIND_PATTERN.test(foldKind(cellText(sheet, row, col)));

/** The column with the most answer kinds; undefined below twenty of them. */
export function kindColumn(sheet: SheetImage, below: number): number | undefined {
  let best: number | undefined;
  let most = MANY - 1;
  for (let col = 1; col <= Math.min(sheet.cols, LAST_HEADED); col++) {
    const hits = cellsLike(sheet, below, (row) => isKind(sheet, col, row));
    if (hits > most) {
      most = hits;
      best = col;
    }
  }
  return best;
}

/** Whether a column computes or holds figures, as the ministry's scores do even where nothing is answered. */
function holdsFigures(sheet: SheetImage, col: number): boolean {
  const figures = cellsLike(sheet, 0, (row) => {
    const cell = sheet.cell(row, col);
    return cell !== undefined && (cell.formula !== undefined || typeof cell.value === 'number');
  });
  return figures >= MANY;
}

const ownerOf = (owner: HeadedColumn['owner']): FormColumn['owner'] => owner ?? 'unit';

/** Distance of the found columns from where a form has them; only what both know counts. */
function shifts(form: readonly FormColumn[], found: readonly HeadedColumn[]): readonly FoundShift[] {
  return form.flatMap((planned) => {
    const match = found.find(
      ({ heading, owner }) => heading === planned.heading && ownerOf(owner) === planned.owner,
    );
    return match ? [{ planned, shift: match.col - planned.offset }] : [];
  });
}

interface FoundShift {
  readonly planned: FormColumn;
  readonly shift: number;
}

const hasTexts = (sheet: SheetImage, col: number, row: number): boolean =>
  filledBelow(sheet, col, row).texts > 0;

/** Whether a column is the notes of the ministry's sheet: it never had a blank heading, and hints follow it. */
function isNotes(sheet: SheetImage, col: number, headingRow: number): boolean {
  if (cellText(sheet, headingRow, col).trim() !== '') return true;
  const next = filledBelow(sheet, col + 1, headingRow);
  return next.texts >= MANY && next.links < SOME_LINKS;
}

/**
 * A heading somebody overwrote or emptied: its column is certain where its known neighbours stand around it as a
 * form has them. Notes at the end of the ministry's sheet have no right neighbour; where they were deleted the
 * hints move into their place, and no hints follow them.
 */
function lostColumn(
  sheet: SheetImage,
  headings: HeadingRow,
  form: readonly FormColumn[],
  lost: FormColumn,
): HeadedColumn | undefined {
  const known = shifts(form, headings.columns);
  const left = known.filter(({ planned }) => planned.offset < lost.offset).at(-1);
  const right = known.find(({ planned }) => planned.offset > lost.offset);
  const sides = [left, right].flatMap((side) => (side ? [side.shift] : []));
  const [shift] = sides;
  if (shift === undefined || sides.some((side) => side !== shift)) return undefined;
  const col = lost.offset + shift;
  if (col < 1 || headings.columns.some((each) => each.col === col)) return undefined;
  if (!right && !(isNeeded(lost) ? isNotes(sheet, col, headings.row) : hasTexts(sheet, col, headings.row)))
    return undefined;
  return { col, heading: lost.heading, owner: lost.owner, whose: '', text: '' };
}

const isNeeded = ({ heading, owner }: FormColumn): boolean =>
  owner === 'unit' && NEEDED.some((each) => each === heading);

/** The found columns, and those whose heading was lost but whose place is certain. */
export function withLostColumns(sheet: SheetImage, headings: HeadingRow): readonly HeadedColumn[] {
  const { columns } = headings;
  const has = ({ heading, owner }: FormColumn): boolean =>
    columns.some(
      (each) =>
        each.heading === heading &&
        (heading === 'score' || heading === 'percent' || ownerOf(each.owner) === owner),
    );
  const [form = LAMPIRAN_FORM] = [LAMPIRAN_FORM, PORTAL_FORM]
    .map((each) => ({ each, agreed: agreement(shifts(each, columns)) }))
    .sort((a, b) => b.agreed - a.agreed)
    .map(({ each }) => each);
  const found = form
    .filter((each) => !has(each))
    .flatMap((lost) => {
      const kind = lost.heading === 'kind' ? kindColumn(sheet, headings.row) : undefined;
      if (kind !== undefined)
        return [{ col: kind, heading: lost.heading, owner: lost.owner, whose: '', text: '' }];
      const column = lostColumn(sheet, headings, form, lost);
      return column ? [column] : [];
    });
  return [...columns, ...found].sort((a, b) => a.col - b.col);
}

/** How many columns share the shift that most of them have. */
function agreement(known: readonly FoundShift[]): number {
  const counts = new Map<number, number>();
  for (const { shift } of known) counts.set(shift, (counts.get(shift) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/**
 * Without headings answer kinds give themselves away and the other columns keep the distances of a form: the
 * ministry's where figures stand right of the answers, the portal's where they do not.
 */
export function columnsByContent(sheet: SheetImage): readonly HeadedColumn[] {
  const kind = kindColumn(sheet, 0);
  if (kind === undefined || kind < 4) return [];
  const form = holdsFigures(sheet, kind + 2) ? LAMPIRAN_FORM : PORTAL_FORM;
  return form.map(({ heading, owner, offset }) => ({
    heading,
    owner,
    whose: '',
    col: kind - 2 + offset,
    text: '',
  }));
}
