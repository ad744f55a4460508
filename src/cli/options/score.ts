import { ONE_FILE } from './command-options';
import type { CommandOptions } from './command-options';
import { EDITION, LAYER } from './shared';

export const scoreOptions = {
  files: ONE_FILE,
  needs: {},
  takes: { layer: LAYER, edition: EDITION },
} satisfies CommandOptions;
