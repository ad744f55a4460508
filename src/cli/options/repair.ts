import { ONE_FILE } from './command-options';
import type { CommandOptions } from './command-options';
import { flag, wordsRepeated } from './option';
import { EDITION, FORCE, OUT } from './shared';

const FINDINGS = 'weight-differs, L62, A.I.4.i, ...';

export const repairOptions = {
  files: ONE_FILE,
  needs: {},
  takes: {
    out: OUT,
    /** Whether a repair is only planned. */
    dryRun: flag('dry-run'),
    /** Findings a repair is to mend, by rule, cell or code. */
    only: wordsRepeated('only', FINDINGS),
    /** Findings it is to leave. */
    except: wordsRepeated('except', FINDINGS),
    force: FORCE,
    edition: EDITION,
  },
} satisfies CommandOptions;
