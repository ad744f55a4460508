import { ONE_FILE } from './command-options';
import type { CommandOptions } from './command-options';
import { flag, text } from './option';
import { EDITION, FORCE, OUT } from './shared';

export const fillOptions = {
  files: ONE_FILE,
  needs: { from: text('from', 'jawaban.json'), out: OUT },
  takes: { replace: flag('replace'), force: FORCE, edition: EDITION },
} satisfies CommandOptions;
