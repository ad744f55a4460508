import { LAYERS } from '../../assessment/types';
import { comesBefore } from '../../exchange/review/prefill';
import { REVIEW_LAYERS } from '../../worksheet/layouts/review/columns';
import { cliError, EXIT } from '../cli-error';
import { ONE_FILE } from './command-options';
import type { CommandOptions, GivenOptions } from './command-options';
import { choice, choiceOr } from './option';
import { EDITION, FORCE, OUT } from './shared';

const REVIEWER = choiceOr('layer', REVIEW_LAYERS, 'tpi');
const PREFILL = choice('prefill', LAYERS);

/** Only a layer that works before the copy's own can fill its blanks. */
function check(given: GivenOptions): void {
  const [layer, from] = [REVIEWER.read(given['layer']), PREFILL.read(given['prefill'])];
  if (from === undefined || comesBefore(from, layer)) return;
  throw cliError(EXIT.usage, 'error.bad-value', {
    option: '--prefill',
    found: from,
    expected: LAYERS.filter((each) => comesBefore(each, layer)).join(' | '),
  });
}

export const reviewCopyOptions = {
  files: ONE_FILE,
  needs: { out: OUT },
  takes: {
    /** Whose copy it is. */
    reviewer: REVIEWER,
    /** The layer whose answers fill the blanks of the copy's own. */
    prefill: PREFILL,
    force: FORCE,
    edition: EDITION,
  },
  check,
} satisfies CommandOptions;
