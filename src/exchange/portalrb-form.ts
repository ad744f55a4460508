import { entryOf } from '../assessment/assessment';
import { interpretAnswer } from '../assessment/interpret';
import type { Assessment, Entry, RawAnswer } from '../assessment/types';
import { itemId } from '../instrument/edition';
import type { Edition } from '../instrument/edition';
import type { Indicator } from '../instrument/types';
import { COLUMN, formRow, SHEET } from '../worksheet/layouts/portalrb-jawaban/geometry';
import { portalFormPlan } from '../worksheet/layouts/portalrb-jawaban/plan';
import type { Plan } from '../worksheet/plan';
import { isComputedItem } from '../worksheet/recognise/computed-item';
import type { CellEdit, CellScalar } from '../worksheet/workbook-image';

/** A new PortalRB form: how to make it, and what to fill in. */
export interface FilledForm {
  readonly plan: Plan;
  readonly fill: readonly CellEdit[];
}

/** A choice as its scale spells it; everything else as it stands, for a person to see. */
function spelled(indicator: Indicator, answer: RawAnswer): CellScalar {
  const read = interpretAnswer(indicator, answer);
  return read.status === 'choice' ? read.option.option : answer;
}

function editsOfRow(
  row: number,
  unit: Omit<Entry, 'answer'>,
  tpi: Omit<Entry, 'answer'>,
  answers: readonly [unit: CellScalar, tpi: CellScalar],
): readonly CellEdit[] {
  const cells: readonly (readonly [number, CellScalar])[] = [
    [COLUMN.answer, answers[0]],
    [COLUMN.note, unit.note],
    [COLUMN.evidence, unit.evidence],
    [COLUMN.tpiAnswer, answers[1]],
    [COLUMN.tpiNote, tpi.note],
  ];
  return cells.flatMap(([col, value]) =>
    value === null || value === '' ? [] : [{ sheet: SHEET.answers, row, col, value }],
  );
}

/**
 * PortalRB's form with the unit's and the evaluator's answers, notes and the unit's evidence at its coordinates
 * (sheet `Jawaban`, columns K to N and Q). Computed figures are left to the portal; notes on computed indicators
 * stand in their own row.
 */
export function filledPortalForm(edition: Edition, assessment: Assessment): FilledForm {
  const fill = edition.indicators.flatMap((indicator) => {
    const rows = [
      { item: itemId(indicator.code), row: indicator.officialRow },
      ...indicator.counts.map(({ key, officialRow }) => ({
        item: itemId(indicator.code, key),
        row: officialRow,
      })),
    ];
    return rows.flatMap(({ item, row }) => {
      const unit = entryOf(assessment, 'unit', item);
      const tpi = entryOf(assessment, 'tpi', item);
      const answer = (entry: Entry): CellScalar =>
        isComputedItem(edition, item) ? null : spelled(indicator, entry.answer);
      return editsOfRow(formRow(row), unit, tpi, [answer(unit), answer(tpi)]);
    });
  });
  return { plan: portalFormPlan(edition, assessment.unit), fill };
}
