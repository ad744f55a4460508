import type { CommandOptions } from './command-options';
import { choice } from './option';
import { EDITION, FORCE, OUT } from './shared';

export const mergeOptions = {
  files: [2, 2],
  needs: { out: OUT },
  takes: {
    /** Whose entry counts where both sides have one; without it such entries stay open. */
    prefer: choice('prefer', ['unit', 'review'] as const),
    force: FORCE,
    edition: EDITION,
  },
} satisfies CommandOptions;
