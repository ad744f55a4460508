import { REPORT_KINDS } from '../../exchange/report/draft';
import { cliError, EXIT } from '../cli-error';
import { ONE_FILE } from './command-options';
import type { CommandOptions, GivenOptions } from './command-options';
import { choice, flag, text, textRepeated } from './option';
import { EDITION, FORCE, LAYER_GIVEN, OUT } from './shared';

/** A report is written (kind and place) or looked at (a document), not both. */
function check(given: GivenOptions): void {
  const needed = ['kind', 'out'].filter((option) => given[option] === undefined);
  if (given.check !== undefined) {
    const foreign = ['kind', 'out', 'details', 'draft', 'layer'].find(
      (option) => given[option] !== undefined,
    );
    if (foreign !== undefined)
      throw cliError(EXIT.usage, 'error.bad-option', { found: `--${foreign} (report --check)` });
    return;
  }
  if (needed.length > 0)
    throw cliError(EXIT.usage, 'error.missing-option', {
      command: 'report',
      expected: needed.map((option) => `--${option}`).join(', '),
    });
  const allowed = given.kind === 'recap' ? /\.(docx|xlsx)$/i : /\.docx$/i;
  if (typeof given.out === 'string' && !allowed.test(given.out))
    throw cliError(EXIT.usage, 'error.bad-value', {
      option: '--out',
      found: given.out,
      expected: given.kind === 'recap' ? 'rekap.docx | rekap.xlsx' : 'laporan.docx',
    });
}

export const reportOptions = {
  files: ONE_FILE,
  needs: {},
  takes: {
    kind: choice('kind', REPORT_KINDS),
    out: OUT,
    layerGiven: LAYER_GIVEN,
    /** File with what a report says beside the figures. */
    details: text('details', 'laporan.json'),
    draft: flag('draft'),
    /** Names of other units that may stand in a report. */
    allowed: textRepeated('allow', 'KPU Kota Contoh'),
    /** A document to look at instead of writing one. */
    checkDocument: text('check', 'laporan.docx'),
    force: FORCE,
    edition: EDITION,
  },
  check,
} satisfies CommandOptions;
