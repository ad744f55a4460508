import { entryOf } from '../../assessment/assessment';
import { ENTRY_FIELDS, LAYERS } from '../../assessment/types';
import type { Assessment } from '../../assessment/types';
import { isReading } from '../reading';
import type { Candidate } from './candidates';

/** Why one LKE of several is taken; each is a fact of the workbook, none a guess. */
export type ChoiceReason =
  'only-one' | 'only-complete' | 'declared' | 'only-filled' | 'same-entries' | 'only-visible' | 'own-name';

/** Which of several is taken. `open` are those between which nothing decides. */
export type Choice =
  | { readonly taken: Candidate; readonly reason: ChoiceReason; readonly open?: undefined }
  | { readonly taken?: undefined; readonly open: readonly Candidate[] };

function sameEntries(a: Assessment, b: Assessment): boolean {
  return LAYERS.every((layer) => {
    const items = new Set([...a.layers[layer].keys(), ...b.layers[layer].keys()]);
    return [...items].every((item) => {
      const [one, other] = [entryOf(a, layer, item), entryOf(b, layer, item)];
      return ENTRY_FIELDS.every((field) => one[field] === other[field]);
    });
  });
}

const allSame = ([first, ...others]: readonly Candidate[]): boolean =>
  others.every(
    (other) =>
      first !== undefined &&
      isReading(first.result) &&
      isReading(other.result) &&
      sameEntries(first.result.assessment, other.result.assessment),
  );

/** Each narrows the field where it singles out fewer; in this order, since a filled sheet says more than a name. */
const MARKS: readonly (readonly [ChoiceReason, (candidate: Candidate) => boolean])[] = [
  ['only-filled', ({ entries }) => entries > 0],
  ['only-visible', ({ isVisible }) => isVisible],
  ['own-name', ({ hasOwnName }) => hasOwnName],
];

/**
 * Which of a workbook's LKEs counts: one that can be read before those that cannot, the layout the workbook itself
 * declares, one with entries before blank ones, a visible before a hidden one, one with its layout's own sheet
 * name before copies. Equal ones are one. What remains is for the user to decide.
 *
 * A blank one is never taken before one with answers that cannot be read as a whole.
 */
export function chooseCandidate(
  candidates: readonly [Candidate, ...Candidate[]],
  declared: string | undefined,
): Choice {
  const [first] = candidates;
  if (candidates.length === 1) return { taken: first, reason: 'only-one' };
  const readable = candidates.filter(({ result }) => isReading(result));
  const asDeclared = readable.filter(({ layout }) => layout === declared);
  const known = asDeclared.length > 0 ? asDeclared : readable;
  const broken = candidates.find(
    ({ layout, result, entries }) =>
      !isReading(result) && entries > 0 && (asDeclared.length === 0 || layout === declared),
  );
  if (broken && known.every(({ entries }) => entries === 0)) return { taken: broken, reason: 'only-filled' };
  let [field, reason]: [readonly Candidate[], ChoiceReason] =
    asDeclared.length > 0 && asDeclared.length < readable.length
      ? [known, 'declared']
      : [known, 'only-complete'];
  if (field[0] === undefined) return { taken: first, reason: 'only-filled' };
  for (const [mark, fits] of MARKS) {
    if (field.length > 1 && allSame(field)) break;
    const fitting = field.filter(fits);
    if (fitting.length > 0 && fitting.length < field.length) [field, reason] = [fitting, mark];
  }
  const [taken] = field;
  if (taken && field.length === 1) return { taken, reason };
  return taken && allSame(field) ? { taken, reason: 'same-entries' } : { open: field };
}
