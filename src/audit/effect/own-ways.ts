import { entryOf, isOpen } from '../../assessment/assessment';
import { interpretAnswer } from '../../assessment/interpret';
import type { RawAnswer } from '../../assessment/types';
import { itemId } from '../../instrument/edition';
import type { Edition, ItemId } from '../../instrument/edition';
import type { Indicator } from '../../instrument/types';
import type { Score } from '../../scoring/score';
import { cellAt } from '../../validation/sheet/cells';
import { NOT_FILLED } from '../../worksheet/layouts/lampiran-iii/formulas';
import { call, num, text } from '../../worksheet/formula/expr';
import type { Expr } from '../../worksheet/formula/expr';
import { placeKey } from '../../worksheet/reading';
import type { CellPlace, Reading } from '../../worksheet/reading';
import { setValue } from '../cell-change';
import type { CellChange } from '../cell-change';

/** Where a sheet prints no number by its own design, and what the regulation's figure has there. */
export interface OwnWay {
  readonly kind: 'open' | 'policy';
  /** Node or indicator it concerns; null for the grand total. */
  readonly code: string | null;
  readonly place: CellPlace;
  /** The cell's formula, with what counts where it gives no number. */
  readonly soft: (formula: Expr) => Expr;
}

const orNothing = (formula: Expr): Expr => call('IF', call('ISNUMBER', formula), formula, num(0));

const orNotFilled = (formula: Expr): Expr => call('IFERROR', formula, text(NOT_FILLED));

/**
 * The official formulas answer three cases with an error: nothing answered below a subarea (or an open
 * indicator of component B), a percentage whose whole is added up from counts of which one is blank (rows 177 and
 * 184 divide by the words that the whole shows then), and a denominator of 0 on which a policy decides. Layouts of our own show a blank
 * total as long as nothing is answered.
 */
export function ownWays(edition: Edition, reading: Reading, score: Score): readonly OwnWay[] {
  const ways: OwnWay[] = [];
  if (reading.total && score.total.answered === null)
    ways.push({ kind: 'open', code: null, place: reading.total, soft: orNothing });
  if (reading.layout !== 'lampiran-iii') return ways;
  for (const { code, level } of edition.nodes) {
    const place = reading.nodes.get(code)?.score;
    if (level === 'subarea' && place && score.nodeByCode.get(code)?.answered === null)
      ways.push({ kind: 'open', code, place, soft: orNothing });
  }
  for (const { code, weight } of edition.indicators) {
    const place = reading.nodes.get(code)?.score;
    if (weight !== null && place && score.indicatorByCode.get(code)?.value === null)
      ways.push({ kind: 'open', code, place, soft: orNothing });
  }
  const decided = new Set(score.policies.map(({ indicator }) => indicator));
  for (const { code, counts } of edition.indicators) {
    const place = reading.places.get(placeKey('unit', 'answer', code));
    if (!place || decided.has(code) || !counts.some(({ computed }) => computed)) continue;
    if (score.indicatorByCode.get(code)?.value === null)
      ways.push({ kind: 'open', code, place, soft: orNotFilled });
  }
  for (const { indicator: code, effect } of score.policies) {
    const place = reading.places.get(placeKey('unit', 'answer', code));
    const instead = effect === 'unanswered' ? text(NOT_FILLED) : num(effect);
    const soft = (formula: Expr): Expr => call('IFERROR', formula, instead);
    if (place) ways.push({ kind: 'policy', code, place, soft });
  }
  return ways;
}

/** What the regulation takes from an answer; null where it takes none. */
function taken(indicator: Indicator, raw: RawAnswer): string | number | null {
  const read = interpretAnswer(indicator, raw);
  if (read.status === 'choice') return read.option.option;
  return read.status === 'number' ? read.value : null;
}

function itemsOf(indicator: Indicator): readonly ItemId[] {
  if (indicator.kind !== 'persen') return [indicator.code];
  return indicator.counts.filter(({ computed }) => !computed).map(({ key }) => itemId(indicator.code, key));
}

/**
 * Answers that the workbook's formulas take otherwise than the regulation does: a number stored as text is
 * computed with, an index of 5 counts for more than all. Each as it would have to stand; for the figure
 * only, since answers are the unit's.
 */
export function answersTaken(edition: Edition, reading: Reading): readonly CellChange[] {
  return edition.indicators.flatMap((indicator) =>
    itemsOf(indicator).flatMap((item) => {
      const place = reading.places.get(placeKey('unit', 'answer', item));
      if (!place) return [];
      const raw = entryOf(reading.assessment, 'unit', item).answer;
      const value = taken(indicator, raw);
      const cell = cellAt(reading.image, place);
      const same =
        value === null
          ? isOpen(raw) && (cell?.value ?? null) === null
          : typeof value === 'number'
            ? raw === value
            : String(raw).toUpperCase() === value.toUpperCase();
      return same ? [] : [setValue(place, value)];
    }),
  );
}
