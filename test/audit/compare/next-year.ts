import { indexEdition } from '../../../src/instrument/edition';
import type { Edition } from '../../../src/instrument/edition';
import type { Indicator } from '../../../src/instrument/types';
import { edition } from '../../support/edition';

/** What happens to single indicators of 90/2021 in a made-up next edition; everything else stays. */
const CHANGED: Readonly<Record<string, (each: Indicator) => Partial<Indicator>>> = {
  'A.I.1.i.a': () => ({ code: 'A.I.1.i.z' }),
  'A.I.1.i.b': (each) => ({
    options: each.options.map((option) => (option.option === 'B' ? { ...option, score: 0.6 } : option)),
  }),
  'A.I.1.ii.a': () => ({
    statement: { id: 'Gedung kantor menyediakan tempat parkir sepeda bagi tamu difabel.' },
  }),
  'A.I.2.i.a': (each) => ({
    kind: 'abc',
    options: each.options
      .slice(0, 2)
      .concat(each.options.slice(3))
      .map((option, at) => ({ ...option, option: ['A', 'B', 'C'][at] ?? '', score: [1, 0.5, 0][at] ?? 0 })),
  }),
};
const GONE = 'A.I.3.i.a';
const NEW = 'A.I.3.i.z';

/** The next edition: four indicators changed, one gone, one new, everything else as it was. */
export const NEXT: Edition = indexEdition({
  ...edition,
  id: 'sendiri-tahun-depan',
  portal: [],
  origin: { file: 'depan.xlsx', sheet: 'LKE ZI', open: [] },
  indicators: edition.indicators.map((each) => {
    if (each.code === GONE)
      return {
        ...each,
        code: NEW,
        statement: { id: 'Kantin menjual makanan sehat dengan harga wajar bagi magang.' },
      };
    return { ...each, ...CHANGED[each.code]?.(each) };
  }),
});

/** An older edition with two indicators that ask the same under other codes: nobody can tell which one is meant. */
export const TWINS: Edition = indexEdition({
  ...edition,
  indicators: edition.indicators.map((each) => {
    const twin = edition.indicatorByCode.get('A.I.1.iii.a');
    if (each.code === 'A.I.1.iii.a') return { ...each, code: 'A.I.1.iii.x' };
    return each.code === 'A.I.1.iii.b' && twin ? { ...twin, code: 'A.I.1.iii.y' } : each;
  }),
});
