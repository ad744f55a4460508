import { ONE_FILE } from './command-options';
import type { CommandOptions } from './command-options';
import { flag } from './option';
import { EDITION, FORCE, OUT } from './shared';

export const sealOptions = {
  files: ONE_FILE,
  needs: { out: OUT },
  takes: {
    /** Whether errors are recorded on the seal instead of keeping it from being made. */
    despiteErrors: flag('despite-errors'),
    force: FORCE,
    edition: EDITION,
  },
} satisfies CommandOptions;
