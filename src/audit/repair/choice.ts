import { parseA1, toA1 } from '../../support/address';
import type { Finding } from '../../validation/finding';
import { RULE_IDS } from '../../validation/rule-ids';

/** Which findings a repair is to mend; all that can be mended unless told. */
export interface RepairChoice {
  /** Only findings that one of these names: a rule, a cell (`L175`, `LKE ZI!L175`) or a code (`A.II.5.iii`). */
  readonly only?: readonly string[];
  /** None that one of these names. */
  readonly except?: readonly string[];
}

/** Whether a text can name findings at all; anything else is a slip of the pen. */
export function isSelector(text: string): boolean {
  const cell = text.slice(text.lastIndexOf('!') + 1);
  return (
    RULE_IDS.some((rule) => rule === text) ||
    parseA1(cell) !== undefined ||
    /^[AB](\.[\dIVXivxa-z]+)+$/.test(text)
  );
}

function names(text: string, { rule, indicator, place }: Finding): boolean {
  if (text === rule || text === indicator) return true;
  if (!place) return false;
  const cut = text.lastIndexOf('!');
  const address = parseA1(text.slice(cut + 1));
  const sheet = cut < 0 ? place.sheet : text.slice(0, cut).replace(/^'(.*)'$/, '$1');
  return (
    address !== undefined &&
    toA1(address) === toA1(place) &&
    sheet.toLowerCase() === place.sheet.toLowerCase()
  );
}

export function isChosen({ only, except = [] }: RepairChoice, finding: Finding): boolean {
  const isNamed = (texts: readonly string[]): boolean => texts.some((text) => names(text, finding));
  return (only === undefined || isNamed(only)) && !isNamed(except);
}
