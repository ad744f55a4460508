import { indexEdition } from '../edition';
import type { Edition } from '../edition';
import type { EditionData } from '../types';
import compiled from './permenpanrb-90-2021/edition.json';

/**
 * LKE of PermenPANRB 90/2021, Lampiran III. The tables beside `edition.json` are its source; the JSON is
 * made from them by `npm run edition`, which also runs the linter, and a test holds both together.
 */
export const PERMENPANRB_90_2021: Edition = indexEdition(compiled as unknown as EditionData);
