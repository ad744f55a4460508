import { ONE_FILE } from './command-options';
import type { CommandOptions } from './command-options';
import { text } from './option';
import { EDITION, FORCE, OUT, TARGET, TO_EDITION, UNIT, YEAR } from './shared';

export const carryOptions = {
  files: ONE_FILE,
  needs: {
    /** Where the answers are brought: `per-area`, or a workbook. */
    carryTo: text('to', 'per-area | lke.xlsx'),
    out: OUT,
  },
  takes: {
    edition: EDITION,
    toEdition: TO_EDITION,
    unit: UNIT,
    year: YEAR,
    target: TARGET,
    force: FORCE,
  },
} satisfies CommandOptions;
