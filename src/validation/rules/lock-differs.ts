import { workbookRule } from '../rule';
import { lockFaults } from '../sheet/locks';
import { firstCells, ONE_BY_ONE } from '../sheet/several';

/**
 * On a protected sheet, a cell to fill that is locked (nobody can answer), or one that computes and is not (typed over
 * by a slip of the finger). Silent where the sheet is not protected or the host does not tell.
 */
export const lockDiffers = workbookRule({
  id: 'lock-differs',
  variants: { default: 'warning', several: 'warning', open: 'info', 'several-open': 'info' },
  *check({ edition, reading }, report) {
    const faults = lockFaults(edition, reading);
    for (const [kind, one, many] of [
      ['closed', 'default', 'several'],
      ['open', 'open', 'several-open'],
    ] as const) {
      const own = faults.filter((fault) => fault.kind === kind);
      const [first] = own;
      if (first && own.length > ONE_BY_ONE) {
        const facts = { number: own.length, cells: firstCells(own.map(({ place }) => place)) };
        yield report(many, { code: null, place: first.place }, { facts });
      } else for (const { code, place } of own) yield report(one, { code, place });
    }
  },
});
