import { binary, call, iff, text } from '../../../formula/expr';
import type { Expr } from '../../../formula/expr';
import { joined, refTo, shown } from '../formulas/parts';
import type { Wording } from '../texts';
import { IDENTITY_PLACES } from './cells';

/** Name, agency and year of the unit in one line, as far as they are filled. */
export function unitLine(sheet: string, wording: Wording): Expr {
  const { name, agency, year } = IDENTITY_PLACES;
  const more = (place: typeof agency): Expr => {
    const cell = refTo(place, sheet);
    const given = iff(binary('=', cell, text('')), text(''), joined(text('  ·  '), cell));
    return iff(call('ISERROR', cell), text(''), given);
  };
  return joined(
    joined(shown(refTo(name, sheet), text(wording.say('identity.unnamed'))), more(agency)),
    more(year),
  );
}
