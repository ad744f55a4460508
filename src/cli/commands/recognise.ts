import { recogniseLke } from '../../audit/recognise/recognise-lke';
import type { Recognition } from '../../audit/recognise/types';
import { PERMENPANRB_90_2021 } from '../../instrument/editions/permenpanrb-90-2021';
import { EXIT } from '../cli-error';
import type { ExitCode } from '../cli-error';
import { readInput } from '../files';
import { editionOf, isAnswersFile, readImage, readLke } from '../input';
import { withProgress } from '../output';
import { recogniseAnswersJson, recogniseJson } from '../render/recognise-json';
import { recogniseAnswersText, recogniseTextOf } from '../render/recognise-text';
import { printResult, required } from './context';
import type { Command, CommandContext } from './context';

/**
 * 0: an LKE that is read, or one of another edition by name. 1: an LKE that has to be mended before it can be read.
 * 3: none.
 */
function exitOf({ taken, found, undecided }: Recognition): ExitCode {
  if (taken) return EXIT.done;
  if (undecided.length > 0) return EXIT.findings;
  if (found.some(({ state }) => state !== 'other-edition')) return EXIT.findings;
  return found.length > 0 ? EXIT.done : EXIT.input;
}

/** Answers of PortalRB are known by their question numbers, not by cells. */
async function recogniseAnswers(context: CommandContext, file: string): Promise<ExitCode> {
  const { edition, files, options } = context;
  const { assessment } = await readLke(edition, files, file);
  printResult(
    context,
    () => recogniseAnswersJson(file, edition, assessment),
    () => recogniseAnswersText(edition, assessment, context.text, options.language),
  );
  return EXIT.done;
}

/** `lke recognise`: what a file is, and what speaks for it. */
export const recognise: Command = async (context) => {
  const { options, edition, files, text, output } = context;
  const file = required(options.file, 'FILE');
  const bytes = readInput(file);
  if (isAnswersFile(file, bytes)) return recogniseAnswers(context, file);
  const image = await withProgress(output, text('progress.reading', { file }), () =>
    readImage(files, file, bytes),
  );
  const own = editionOf(image, edition, file);
  const recognition = recogniseLke(image, [...new Set([own, edition, PERMENPANRB_90_2021])]);
  printResult(
    context,
    () => recogniseJson(file, recognition, options.language),
    () => recogniseTextOf(recognition, text, options.language),
  );
  return exitOf(recognition);
};
