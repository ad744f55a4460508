import type { CommandOptions } from './command-options';
import { choiceOr } from './option';
import { EDITION, FORCE, OUT, TARGET, UNIT, YEAR } from './shared';

export const createOptions = {
  files: [0, 0],
  needs: { unit: UNIT, year: YEAR, target: TARGET, out: OUT },
  takes: {
    layout: choiceOr('layout', ['per-area', 'lampiran-iii'] as const, 'per-area'),
    force: FORCE,
    edition: EDITION,
  },
} satisfies CommandOptions;
