import { grouped } from '../../exchange/seal/canonical';
import { readSeal } from '../../exchange/seal/read';
import { changeText, faultText, stateText } from '../../exchange/seal/texts';
import { verifySeal } from '../../exchange/seal/verify';
import type { SealChange, Verification } from '../../exchange/seal/verify';
import { sealText } from '../../i18n/seal';
import { toA1 } from '../../support/address';
import { placeKey } from '../../worksheet/reading';
import type { CellPlace } from '../../worksheet/reading';
import type { Words } from '../words';
import type { Lke } from './lke';

/** A line about the seal, with the cell it is about where one is known. */
export interface SealLine {
  readonly text: string;
  readonly place: CellPlace | null;
  readonly placeText: string;
}

export interface SealView {
  readonly state: Verification['state'];
  readonly mark: 'met' | 'possible' | 'lost';
  readonly text: string;
  /** Fingerprint in groups; null where there is no sound seal. */
  readonly fingerprint: string | null;
  readonly errors: string | null;
  /** What changed, or what is damaged. */
  readonly lines: readonly SealLine[];
}

const MARK = {
  missing: 'possible',
  other: 'lost',
  broken: 'lost',
  changed: 'possible',
  unchanged: 'met',
} as const;

const views = new WeakMap<Lke, Map<Words, SealView>>();

function placeOf({ reading }: Lke, change: SealChange): CellPlace | null {
  switch (change.kind) {
    case 'edition':
      return null;
    case 'unit':
      return reading.identity?.name ?? null;
    case 'year':
      return reading.identity?.year ?? null;
    default:
      return reading.places.get(placeKey(change.layer, change.field, change.item)) ?? null;
  }
}

function makeView(lke: Lke, words: Words): SealView {
  const say = sealText(words.language);
  const result = verifySeal(lke.edition, lke.assessment, readSeal(lke.reading.image));
  const line = (text: string, place: CellPlace | null): SealLine => ({
    text,
    place,
    placeText: place ? `${place.sheet}!${toA1(place)}` : '',
  });
  const seal = 'seal' in result ? result.seal : null;
  return {
    state: result.state,
    mark: MARK[result.state],
    text: stateText(result, say),
    fingerprint: seal && grouped(seal.hash),
    errors: seal && seal.errors > 0 ? say('verify.errors', { errors: seal.errors }) : null,
    lines:
      'changes' in result
        ? result.changes.map((change) => line(changeText(change, say), placeOf(lke, change)))
        : 'faults' in result
          ? result.faults.map((fault) => line(faultText(fault, say), fault.place))
          : [],
  };
}

/** How the seal stands for the answers as they are now; worked out once for each state of the LKE. */
export function sealView(lke: Lke, words: Words): SealView {
  const known = views.get(lke) ?? new Map<Words, SealView>();
  views.set(lke, known);
  const view = known.get(words) ?? makeView(lke, words);
  known.set(words, view);
  return view;
}
