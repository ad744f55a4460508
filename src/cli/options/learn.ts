import { ONE_FILE } from './command-options';
import type { CommandOptions } from './command-options';
import { text } from './option';
import { FORCE, OUT } from './shared';

export const learnOptions = {
  files: ONE_FILE,
  needs: { out: OUT },
  takes: {
    /** Answers to the questions of `learn`. */
    answers: text('answers', 'jawaban-edisi.json'),
    force: FORCE,
  },
} satisfies CommandOptions;
