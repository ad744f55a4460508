import type { LocalText } from '../../instrument/types';

/** An older form known only by its weights: enough to name it, too little to score it. */
export interface KnownForm {
  readonly id: string;
  readonly name: LocalText;
  /** Weights of the six areas in points, part by part. */
  readonly sections: readonly (readonly number[])[];
  /** Weights below component B in points; null where the source does not tell. */
  readonly results: readonly number[] | null;
  /** Null where the source does not tell. */
  readonly indicators: number | null;
  readonly source: string;
}

/**
 * Forms that were in use before PermenPANRB 90/2021. Sources: the regulations named, for the areas and component B;
 * grade A for the first, B for the transitional form, which only workbooks of those years show.
 */
export const KNOWN_FORMS: readonly KnownForm[] = [
  {
    id: 'permenpanrb-52-2014',
    name: {
      id: 'PermenPANRB 52/2014 sebagaimana diubah dengan 10/2019',
      en: 'PermenPANRB 52/2014 as amended by 10/2019',
    },
    sections: [[5, 5, 15, 10, 15, 10]],
    results: [20, 20],
    indicators: 81,
    source: 'permenpanrb-52-2014',
  },
  {
    id: 'transisi-2020-2021',
    name: { id: 'Formulir peralihan 2020-2021', en: 'Transitional form of 2020-2021' },
    sections: [[8, 7, 10, 10, 15, 10]],
    results: null,
    indicators: null,
    source: 'workbooks of 2020-2021',
  },
];
