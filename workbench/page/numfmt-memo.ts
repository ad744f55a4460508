/**
 * The library that recognises numbers and dates in text, remembering what it said. The grid asks it about every
 * visible text whenever it draws, which took more of an edit's time than computing all formulas (docs/decisions/0006).
 * webpack puts this module in the library's place.
 */
import * as itself from 'numfmt';

/** Texts of a whole workbook fit in; when they do not, forgetting all of them is cheaper than choosing. */
const MOST = 20_000;

/** Remembers the answers of a pure function of a text, where it is asked without further options. */
function remembering<Options, Answer>(
  ask: (text: string, options?: Options) => Answer,
): (text: string, options?: Options) => Answer {
  const known = new Map<string, Answer>();
  return (text, options) => {
    if (options !== undefined) return ask(text, options);
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Answer;
    const answer = ask(text);
    if (known.size >= MOST) known.clear();
    known.set(text, answer);
    return answer;
  };
}

export * from 'numfmt';
export const parseDate = remembering(itself.parseDate);
export const parseTime = remembering(itself.parseTime);
export const parseNumber = remembering(itself.parseNumber);
