import { PERMENPANRB_90_2021 } from '../../src/instrument/editions/permenpanrb-90-2021';

/** The shipped edition, under a short name. */
export const edition = PERMENPANRB_90_2021;
