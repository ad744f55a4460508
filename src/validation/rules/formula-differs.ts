import { isCellError } from '../../worksheet/workbook-image';
import type { CellValue } from '../../worksheet/workbook-image';
import type { WorkbookContext } from '../context';
import { workbookRule } from '../rule';
import type { ComputedCell } from '../sheet/computed-cells';
import { expectedValue } from '../sheet/expected';
import { placeId } from '../sheet/cells';
import { leftOut } from '../sheet/left-out';
import { clipped, shownValue } from '../shown';

const TOLERANCE = 1e-9;

interface Difference {
  readonly expected: number | 'open';
  readonly actual: CellValue;
  /** The made-up answer that showed it, where the cell reads a single one. */
  readonly answer: string | number | null;
}

/** The first trial in which a cell shows something else than its rule gives. */
function difference(
  { edition, reading, precedents, trials }: WorkbookContext,
  cell: ComputedCell,
): Difference | undefined {
  for (const trial of trials()) {
    const expected = expectedValue(edition, reading, cell, trial, precedents);
    if (expected === undefined) continue;
    const actual = trial.errors.get(placeId(cell.place)) ?? trial.value(cell.place);
    if (!trial.complete && actual !== null && isCellError(actual)) continue;
    const answer = trial.answers.get(cell.code ?? '') ?? null;
    if (expected === 'open') {
      if (typeof actual === 'number') return { expected, actual, answer };
    } else if (typeof actual !== 'number' || Math.abs(actual - expected) > TOLERANCE)
      return { expected, actual, answer };
  }
  return undefined;
}

type Variant =
  'choice' | 'index' | 'computed' | 'open' | 'share' | 'sum' | 'subarea' | 'total' | 'error' | 'unreadable';

function variantOf(
  { edition }: WorkbookContext,
  cell: ComputedCell,
  { expected, actual }: Difference,
): Variant {
  if (expected === 'open') return 'open';
  if (actual !== null && isCellError(actual)) return 'error';
  if (cell.role === 'share' || cell.role === 'sum') return cell.role;
  if (cell.role === 'heading') return 'subarea';
  if (cell.role !== 'indicator')
    return edition.nodeByCode.get(cell.code ?? '')?.level === 'subarea' ? 'subarea' : 'total';
  const kind = edition.indicatorByCode.get(cell.code ?? '')?.kind;
  return kind === 'persen' ? 'computed' : kind === 'nilai_0_4' ? 'index' : 'choice';
}

/**
 * A formula that computes something else than the regulation's rule. Formulas are compared by what they
 * give for made-up answers, not by their text: a formula written differently but to the same effect is
 * sound. A part left out is told by a rule of its own.
 */
export const formulaDiffers = workbookRule({
  id: 'formula-differs',
  variants: {
    choice: 'error',
    index: 'error',
    computed: 'error',
    open: 'error',
    share: 'error',
    sum: 'error',
    subarea: 'error',
    total: 'error',
    error: 'error',
    unreadable: 'warning',
  },
  *check(workbook, report) {
    const { edition, reading, precedents } = workbook;
    if (workbook.valuesOnly()) return;
    for (const cell of workbook.computed()) {
      if (cell.state !== 'formula' || cell.role === 'percent' || cell.role === 'count') continue;
      const subject = { code: cell.code, place: cell.place };
      const formula = clipped(`=${workbook.cell(cell.place)?.formula ?? ''}`);
      if (!precedents.isComputable(cell.place)) {
        yield report('unreadable', subject, { facts: { formula } });
        continue;
      }
      const isParent = cell.role === 'node' || cell.role === 'total';
      if (isParent && leftOut(edition, reading, precedents, cell.code ?? '', cell.place).length > 0) continue;
      const found = difference(workbook, cell);
      if (!found) continue;
      const expected = found.expected === 'open' ? '' : found.expected;
      const facts = { formula, expected, shown: shownValue(found.actual), answer: found.answer ?? '' };
      yield report(variantOf(workbook, cell, found), subject, { facts });
    }
  },
});
