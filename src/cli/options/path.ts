import { ONE_FILE } from './command-options';
import type { CommandOptions } from './command-options';
import { choice, text } from './option';
import { EDITION, FORCE, LAYER, OUT, TARGET } from './shared';

export const pathOptions = {
  files: ONE_FILE,
  needs: { target: TARGET },
  takes: {
    /** File with the effort of indicators. */
    effort: text('effort', 'beban.csv'),
    /** What a path is to be short in. */
    by: choice('by', ['moves', 'effort'] as const),
    layer: LAYER,
    out: OUT,
    force: FORCE,
    edition: EDITION,
  },
} satisfies CommandOptions;
