import { ONE_FILE } from './command-options';
import type { CommandOptions } from './command-options';
import { EDITION } from './shared';

export const verifyOptions = {
  files: ONE_FILE,
  needs: {},
  takes: { edition: EDITION },
} satisfies CommandOptions;
