import { cliError, EXIT } from '../cli-error';
import { ONE_FILE } from './command-options';
import type { CommandOptions } from './command-options';
import { flag } from './option';
import { EDITION, FORCE, OUT } from './shared';

export const evidenceOptions = {
  files: ONE_FILE,
  needs: {},
  takes: {
    out: OUT,
    /** Whether folders for the evidence are listed, and no register made. */
    folders: flag('folders'),
    force: FORCE,
    edition: EDITION,
  },
  check: ({ out, folders }) => {
    if (folders !== true && out === undefined)
      throw cliError(EXIT.usage, 'error.missing-option', {
        command: 'evidence',
        expected: '--out | --folders',
      });
    if (folders === true && typeof out === 'string' && !/\.(txt|csv)$/i.test(out))
      throw cliError(EXIT.usage, 'error.bad-value', {
        option: '--out',
        found: out,
        expected: 'folder.txt | folder.csv',
      });
  },
} satisfies CommandOptions;
