import { ONE_FILE } from './command-options';
import type { CommandOptions } from './command-options';
import { anyText } from './option';
import { EDITION, LAYER } from './shared';

export const explainOptions = {
  files: ONE_FILE,
  needs: {},
  takes: { layer: LAYER, node: anyText('node', 'A.II.5.iii'), edition: EDITION },
} satisfies CommandOptions;
