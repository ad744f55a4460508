import { cliError, EXIT } from '../cli-error';
import type { CommandOptions, GivenOptions } from './command-options';
import { choice, choiceOr, words } from './option';
import { EDITION, FORCE, OUT, TARGET } from './shared';

/** Where `export` can bring the answers. */
export const EXPORT_TARGETS = ['portalrb', 'jawaban', 'csv', 'units'] as const;
export type ExportTarget = (typeof EXPORT_TARGETS)[number];

const TO = choice('to', EXPORT_TARGETS);

/** What only some targets take or need: several files, a place for a workbook or folder, a separator. */
function check(given: GivenOptions, files: readonly string[]): void {
  const to = TO.read(given.to);
  if (to === undefined) return;
  if (to !== 'units' && files.length > 1)
    throw cliError(EXIT.usage, 'error.too-many-files', {
      command: `export --to ${to}`,
      expected: 1,
      found: files.join(' '),
    });
  if ((to === 'jawaban' || to === 'units') && given.out === undefined)
    throw cliError(EXIT.usage, 'error.missing-option', { command: `export --to ${to}`, expected: '--out' });
  for (const [option, target] of [
    ['separator', 'csv'],
    ['affirmative', 'units'],
    ['target', 'units'],
  ] as const)
    if (given[option] !== undefined && to !== target)
      throw cliError(EXIT.usage, 'error.bad-option', { found: `--${option} (export --to ${to})` });
}

export const exportOptions = {
  files: [1, 2000],
  needs: { to: TO },
  takes: {
    out: OUT,
    separator: choiceOr('separator', ['comma', 'semicolon'] as const, 'comma'),
    /** Ids of units proposed by affirmation. */
    affirmative: words('affirmative', 'ID,ID'),
    target: TARGET,
    force: FORCE,
    edition: EDITION,
  },
  check,
} satisfies CommandOptions;
