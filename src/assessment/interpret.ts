import type { Indicator, Option } from '../instrument/types';
import { isOpen } from './assessment';
import type { RawAnswer } from './types';

/** Why an answer cannot be taken; `correction` is what was evidently meant, where that is certain. */
export interface InvalidAnswer {
  readonly status: 'invalid';
  readonly reason:
    | 'not-an-option'
    | 'spaces'
    | 'not-a-number'
    | 'number-as-text'
    | 'negative'
    | 'fractional'
    | 'out-of-range';
  readonly correction?: string | number;
}

export type Interpretation =
  | { readonly status: 'open' }
  /** `exact` is false where only the letter case differs from the option (`ya` for `Ya`): Excel takes it, and so do we. */
  | { readonly status: 'choice'; readonly option: Option; readonly exact: boolean }
  | { readonly status: 'number'; readonly value: number }
  | InvalidAnswer;

const OPEN: Interpretation = { status: 'open' };

function interpretChoice(options: readonly Option[], answer: RawAnswer): Interpretation {
  if (typeof answer !== 'string') return { status: 'invalid', reason: 'not-an-option' };
  const exact = options.find((candidate) => candidate.option === answer);
  if (exact) return { status: 'choice', option: exact, exact: true };
  const folded = answer.toUpperCase();
  const option = options.find((candidate) => candidate.option.toUpperCase() === folded);
  if (option) return { status: 'choice', option, exact: false };
  const tidied = answer.replace(/[\s\u00a0\u200b]+/g, '').toUpperCase();
  const meant = options.find((candidate) => candidate.option.toUpperCase() === tidied);
  return meant
    ? { status: 'invalid', reason: 'spaces', correction: meant.option }
    : { status: 'invalid', reason: 'not-an-option' };
}

/** A number typed as text, with decimal comma or point; undefined where the text is no plain number. */
export function numberFromText(text: string): number | undefined {
  const tidied = text.replace(/[\s\u00a0]+/g, '');
  return /^[+-]?\d+(?:[.,]\d+)?$/.test(tidied) ? Number(tidied.replace(',', '.')) : undefined;
}

function asNumber(answer: RawAnswer): number | InvalidAnswer {
  if (typeof answer === 'number' && Number.isFinite(answer)) return answer;
  const meant = typeof answer === 'string' ? numberFromText(answer) : undefined;
  return meant === undefined
    ? { status: 'invalid', reason: 'not-a-number' }
    : { status: 'invalid', reason: 'number-as-text', correction: meant };
}

function interpretCount(answer: RawAnswer): Interpretation {
  const value = asNumber(answer);
  if (typeof value !== 'number') return value;
  if (value < 0) return { status: 'invalid', reason: 'negative' };
  return Number.isInteger(value) ? { status: 'number', value } : { status: 'invalid', reason: 'fractional' };
}

/** Survey indexes run from 0 to 4 (official rows 202 and 205). */
function interpretIndex(answer: RawAnswer): Interpretation {
  const value = asNumber(answer);
  if (typeof value !== 'number') return value;
  return value >= 0 && value <= 4
    ? { status: 'number', value }
    : { status: 'invalid', reason: 'out-of-range' };
}

/**
 * Reads one raw answer by its indicator's scale: a choice, a count of a `persen` indicator, or a survey
 * index. Nothing is corrected: what the official worksheet would not take is `invalid` and scores as open.
 */
export function interpretAnswer(indicator: Indicator, answer: RawAnswer): Interpretation {
  if (isOpen(answer)) return OPEN;
  if (indicator.kind === 'persen') return interpretCount(answer);
  return indicator.kind === 'nilai_0_4' ? interpretIndex(answer) : interpretChoice(indicator.options, answer);
}
