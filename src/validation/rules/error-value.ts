import { isOpen } from '../../assessment/assessment';
import { itemId } from '../../instrument/edition';
import type { Edition } from '../../instrument/edition';
import { placeKey } from '../../worksheet/reading';
import type { CellPlace, Reading } from '../../worksheet/reading';
import { filledCells, isCellError } from '../../worksheet/workbook-image';
import type { CellError, SheetImage } from '../../worksheet/workbook-image';
import type { WorkbookContext } from '../context';
import { workbookRule } from '../rule';
import { answerSheets, placeId } from '../sheet/cells';

interface ErrorCell {
  readonly place: CellPlace;
  readonly error: string;
}

function errorOf({ value }: WorkbookContext, place: CellPlace): CellError | undefined {
  const found = value(place);
  return isCellError(found) ? found : undefined;
}

/** Cells where an error begins: they show one, and nothing their formula reads does. */
function firstErrors(workbook: WorkbookContext, sheet: SheetImage): readonly ErrorCell[] {
  const found: ErrorCell[] = [];
  for (const { row, col } of filledCells(sheet)) {
    const place = { sheet: sheet.name, row, col };
    const error = errorOf(workbook, place)?.error;
    if (error === undefined || workbook.precedents.direct(place).some((cell) => errorOf(workbook, cell)))
      continue;
    const lost = workbook.cell(place)?.formula?.includes('#REF!') ?? false;
    found.push({ place, error: lost ? '#REF!' : error });
  }
  return found;
}

/** Answer cells nobody has filled; the official formulas turn them into errors further up. */
function openAnswers(edition: Edition, reading: Reading): ReadonlySet<string> {
  const open = new Set<string>();
  const entries = reading.assessment.layers.unit;
  for (const indicator of edition.indicators) {
    const items = [
      indicator.code,
      ...indicator.counts
        .filter((count) => !count.computed)
        .map((count) => itemId(indicator.code, count.key)),
    ];
    for (const item of indicator.kind === 'persen' ? items.slice(1) : items) {
      const place = reading.places.get(placeKey('unit', 'answer', item));
      if (place && isOpen(entries.get(item)?.answer ?? null)) open.add(placeId(place));
    }
  }
  return open;
}

/** Node or indicator whose row a cell stands in, if any. */
function codeByRow(reading: Reading): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const [key, { score, weight }] of reading.nodes) {
    const place = score ?? weight;
    if (place) codes.set(`${place.sheet} ${String(place.row)}`, key.split('#')[0] ?? key);
  }
  return codes;
}

/**
 * `#DIV/0!` and its like, where they begin. On the official sheet open answers bring them about by design:
 * that is told once. A side sheet's errors are told once for the sheet; no score depends on them.
 */
export const errorValue = workbookRule({
  id: 'error-value',
  variants: { default: 'error', open: 'info', 'side-sheet': 'info' },
  symptom: true,
  *check(workbook, report) {
    const { edition, reading, precedents } = workbook;
    const main = answerSheets(reading);
    const open = openAnswers(edition, reading);
    const codes = codeByRow(reading);
    for (const sheet of reading.image.sheets) {
      const errors = firstErrors(workbook, sheet);
      const [first] = errors;
      if (!first) continue;
      if (!main.has(sheet.name.toLowerCase())) {
        yield report(
          'side-sheet',
          { code: null, place: first.place },
          { facts: { found: first.error, number: errors.length } },
        );
        continue;
      }
      const fromOpen = errors.filter(({ place }) =>
        precedents.dependsOn(place, (cell) => open.has(placeId(cell))),
      );
      const [firstOpen] = fromOpen;
      if (firstOpen)
        yield report(
          'open',
          { code: null, place: firstOpen.place },
          { facts: { found: firstOpen.error, number: fromOpen.length } },
        );
      for (const { place, error } of errors) {
        if (fromOpen.some((cell) => cell.place === place)) continue;
        const code = codes.get(`${place.sheet} ${String(place.row)}`) ?? null;
        yield report('default', { code, place }, { facts: { found: error } });
      }
    }
  },
});
