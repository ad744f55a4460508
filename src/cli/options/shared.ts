import { LAYERS } from '../../assessment/types';
import { choice, choiceOr, flag, text, yearOption } from './option';

/** An edition as `--edition` takes it. */
const EDITION_EXAMPLE = 'permenpanrb-90-2021 | edisi.json';

export const FORCE = flag('force');
export const OUT = text('out', 'lke.xlsx');
/** A built-in edition's id, or an edition file. */
export const EDITION = text('edition', EDITION_EXAMPLE);
/** The edition of the worksheet that is written to; the one in force unless named. */
export const TO_EDITION = text('to-edition', EDITION_EXAMPLE);
export const LAYER = choiceOr('layer', LAYERS, 'unit');
/** The layer where it was named; some commands choose one themselves. */
export const LAYER_GIVEN = choice('layer', LAYERS);
export const UNIT = text('unit', 'KPU Kota Contoh');
export const YEAR = yearOption('year');
export const TARGET = choice('target', ['WBK', 'WBBM'] as const);
