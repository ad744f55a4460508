import { basename } from 'node:path';
import { learnEdition } from '../audit/learn/learn';
import type { Learned, LearnAnswers } from '../audit/learn/types';
import { indexEdition } from '../instrument/edition';
import type { Edition } from '../instrument/edition';
import { EditionFileError, parseEditionFile } from '../instrument/edition-file';
import { PERMENPANRB_90_2021 } from '../instrument/editions/permenpanrb-90-2021';
import { WorkbookFileError } from '../workbook/file-error';
import type { WorkbookFilePort } from '../workbook/port';
import type { WorkbookImage } from '../worksheet/workbook-image';
import { CliError, cliError, EXIT } from './cli-error';
import { readInput } from './files';
import { fileFault, LISTED } from './input';
import type { MessageKey } from './output';

/** Editions that ship with the project, by id. */
const BUILT_IN: readonly Edition[] = [PERMENPANRB_90_2021];

/** Faults of an edition file or an answers file as messages, the first few of them. */
export function editionFaults(file: string, error: EditionFileError, key: MessageKey): CliError {
  const messages = error.problems.slice(0, LISTED).map((problem) => ({ key, values: { file, ...problem } }));
  const rest = error.problems.length - messages.length;
  return new CliError(
    EXIT.input,
    rest > 0 ? [...messages, { key: 'error.more-problems', values: { count: rest } }] : messages,
    { cause: error },
  );
}

/** An edition from a file of the user's own. */
function editionFrom(file: string): Edition {
  const content = new TextDecoder().decode(readInput(file));
  try {
    return indexEdition(parseEditionFile(content));
  } catch (error) {
    if (error instanceof EditionFileError) throw editionFaults(file, error, 'error.edition-file');
    throw error;
  }
}

/**
 * The edition `--edition` names: the id of a built-in one, or a file.
 * @throws CliError (exit 2) for a name that is neither, (exit 3) for a file that is no edition.
 */
export function namedEdition(name: string | undefined): Edition {
  if (name === undefined) return PERMENPANRB_90_2021;
  const known = BUILT_IN.find(({ id }) => id === name);
  if (known) return known;
  if (/\.json$/i.test(name)) return editionFrom(name);
  const expected = BUILT_IN.map(({ id }) => id).join(', ');
  throw cliError(EXIT.usage, 'error.edition-unknown', { found: name, expected });
}

/** A workbook as it stands in the file. */
export async function readWorkbook(files: WorkbookFilePort, file: string): Promise<WorkbookImage> {
  try {
    return await files.read(readInput(file));
  } catch (error) {
    if (error instanceof WorkbookFileError) throw fileFault(file, error, EXIT.input);
    throw error;
  }
}

/**
 * Learns an edition from a workbook.
 * @throws CliError (exit 3) where there is nothing to learn from.
 */
export async function learnFrom(
  files: WorkbookFilePort,
  file: string,
  answers?: LearnAnswers,
): Promise<Learned> {
  const image = await readWorkbook(files, file);
  const learned = learnEdition(image, { file: basename(file), ...(answers ? { answers } : {}) });
  if (learned) return learned;
  const evidence = image.sheets
    .map(({ name }) => name)
    .slice(0, LISTED)
    .join(', ');
  throw cliError(EXIT.input, 'error.learn-nothing', { file, evidence });
}
