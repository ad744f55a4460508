import { reviewText } from '../../i18n/review';
import type { Edition } from '../../instrument/edition';
import { cliError, EXIT } from '../cli-error';
import type { LkeInput } from '../input';
import { readLke } from '../input';
import type { CliText } from '../output';
import { withProgress } from '../output';
import { requireWritable, writeOutput } from '../files';
import type { ExportTarget } from '../options';
import { printResult, required } from './context';
import type { CommandContext } from './context';

/** Reads the file to export, once it is sure that the result has a place. */
export async function readForExport(context: CommandContext): Promise<LkeInput> {
  const { options, edition, files, text, output } = context;
  const file = required(options.file, 'FILE');
  if (options.out !== undefined) requireWritable(options.out, options.force);
  return withProgress(output, text('progress.reading', { file }), () => readLke(edition, files, file));
}

/**
 * PortalRB asks the questions of the edition in force; an edition of the user's own has no map to them.
 * @throws CliError (exit 3)
 */
export function requirePortal(edition: Edition): void {
  if (edition.portal.length === 0)
    throw cliError(EXIT.input, 'error.edition-no-portal', { edition: edition.id });
}

/** What an export counts: the portal's questions, or for a table the rows. */
export interface Exported {
  readonly answered: number;
  readonly of: number;
  /** Notes on computed indicators, which PortalRB does not ask for. */
  readonly extraNotes: number;
  /** Entries the target has no field for: other layers, recommendations, for some the evidence of TPI. */
  readonly leftOut: number;
}

/** Lines for people about a finished export. */
export function exportedText(text: CliText, file: string, { answered, of, extraNotes }: Exported): string {
  const line = text('exported', { file, count: answered, of });
  return extraNotes === 0 ? line : `${line}\n${text('exported.extraNotes', { count: extraNotes })}`;
}

/** Writes the result and says so; a text without `--out` is the result itself. */
export function deliver(
  context: CommandContext,
  to: ExportTarget,
  content: Uint8Array | string,
  exported: Exported,
): void {
  const { options, text, output } = context;
  const { out } = options;
  if (exported.leftOut > 0)
    output.note(reviewText(options.language)('export.leftOut', { count: exported.leftOut }));
  if (out === undefined) {
    if (typeof content === 'string') output.result(content.replace(/\r?\n$/, ''));
    return;
  }
  writeOutput(out, content, options.force);
  printResult(
    context,
    () => ({ schema: 'lke-export/1', file: out, to, ...exported }),
    () => exportedText(text, out, exported),
  );
}
