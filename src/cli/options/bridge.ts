import { LAYERS } from '../../assessment/types';
import { cliError, EXIT } from '../cli-error';
import { ONE_FILE } from './command-options';
import type { CommandOptions, GivenOptions } from './command-options';
import { choiceOr } from './option';
import { EDITION, FORCE, OUT } from './shared';

const FROM = choiceOr('from', LAYERS, 'unit');
const TO = choiceOr('to', LAYERS, 'tpi');

function check(given: GivenOptions): void {
  const [from, to] = [FROM.read(given['from']), TO.read(given['to'])];
  if (from !== to) return;
  throw cliError(EXIT.usage, 'error.bad-value', {
    option: '--to',
    found: to,
    expected: LAYERS.filter((layer) => layer !== from).join(' | '),
  });
}

export const bridgeOptions = {
  files: ONE_FILE,
  needs: {},
  takes: { bridgeFrom: FROM, bridgeTo: TO, out: OUT, force: FORCE, edition: EDITION },
  check,
} satisfies CommandOptions;
