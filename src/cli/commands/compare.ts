import { compareEditions } from '../../audit/compare/compare';
import { indexEdition } from '../../instrument/edition';
import type { Edition } from '../../instrument/edition';
import { EXIT, cliError } from '../cli-error';
import { learnFrom, namedEdition } from '../edition-input';
import { compareJson } from '../render/compare-json';
import { compareText } from '../render/compare-text';
import { printResult, required } from './context';
import type { Command, CommandContext } from './context';

/** An edition to compare: built in, a file, or learned from a workbook as far as it can be read. */
async function editionOf({ files }: CommandContext, name: string): Promise<Edition> {
  if (!/\.xlsx$/i.test(name)) return namedEdition(name);
  const { edition, sheet } = await learnFrom(files, name);
  if (!edition) throw cliError(EXIT.input, 'error.learn-incomplete', { file: name, sheet });
  return indexEdition(edition);
}

/** `lke compare EDITION EDITION`: which indicators are the same, changed, new and gone. */
export const compare: Command = async (context) => {
  const [first, second] = context.options.files;
  const a = await editionOf(context, required(first, 'EDITION'));
  const b = await editionOf(context, required(second, 'EDITION'));
  const comparison = compareEditions(a, b);
  printResult(
    context,
    () => compareJson(comparison),
    () => compareText(comparison, context.text, context.options.language),
  );
  return EXIT.done;
};
