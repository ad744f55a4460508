import type { Assessment } from '../assessment/types';
import { importPortalAnswers } from '../exchange/portalrb-import';
import { PortalAnswersError } from '../exchange/portalrb-problem';
import type { PortalProblem } from '../exchange/portalrb-problem';
import { indexEdition } from '../instrument/edition';
import type { Edition } from '../instrument/edition';
import { EditionFileError, parseEditionFile } from '../instrument/edition-file';
import { editionTextIn } from '../worksheet/edition-in-workbook';
import type { WorkbookImage } from '../worksheet/workbook-image';
import type { LayoutId, NotRecognised, Reading } from '../worksheet/reading';
import { isReading, recogniseWorkbook } from '../worksheet/recognise/recognise';
import { WorkbookFileError } from '../workbook/file-error';
import type { WorkbookFilePort } from '../workbook/port';
import { CliError, cliError, EXIT } from './cli-error';
import type { CliMessage } from './cli-error';
import { readInput } from './files';

/** A file read as an LKE: a workbook with its reading, or an answers file that has no cells. */
export interface LkeInput {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly layout: LayoutId | 'portalrb-answers';
  readonly assessment: Assessment;
  /** The edition it was read with: the one that was named, or the one the workbook itself keeps. */
  readonly edition: Edition;
  /** Undefined for an answers file. */
  readonly reading?: Reading;
}

/** An LKE that is a workbook. */
export interface WorkbookInput extends LkeInput {
  readonly reading: Reading;
}

/** More faults than this are counted, not listed. */
export const LISTED = 10;

function problemMessage(file: string, problem: PortalProblem): CliMessage {
  const values = { file, path: problem.path, found: problem.found, expected: problem.expected };
  switch (problem.kind) {
    case 'not-json':
      return { key: 'error.json-not-json', values };
    case 'unknown-key':
      return { key: 'error.json-unknown-key', values };
    case 'unknown-question':
      return { key: 'error.json-unknown-question', values };
    case 'repeated-question':
      return { key: 'error.json-repeated-question', values };
    case 'unknown-indicator':
      return { key: 'error.json-unknown-indicator', values };
    default:
      return { key: 'error.json', values };
  }
}

function readAnswers(edition: Edition, file: string, bytes: Uint8Array): Assessment {
  try {
    return importPortalAnswers(edition, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof PortalAnswersError) {
      const messages = error.problems.slice(0, LISTED).map((problem) => problemMessage(file, problem));
      const rest = error.problems.length - messages.length;
      if (rest > 0) messages.push({ key: 'error.more-problems', values: { count: rest } });
      throw new CliError(EXIT.input, messages, { cause: error });
    }
    if (error instanceof TypeError)
      throw cliError(EXIT.input, 'error.json-not-json', { file, found: 'UTF-8' });
    throw error;
  }
}

/** JSON starts with a brace or bracket after white space; a zip archive or anything else does not. */
function looksLikeJson(bytes: Uint8Array): boolean {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < bytes.length && [0x20, 0x09, 0x0a, 0x0d].includes(bytes[at] ?? 0)) at++;
  return bytes[at] === 0x7b || bytes[at] === 0x5b;
}

function notRecognised(edition: Edition, file: string, result: NotRecognised): CliError {
  const listed = result.evidence.slice(0, LISTED).join(', ');
  const evidence =
    result.evidence.length > LISTED ? `${listed}, ... (${String(result.evidence.length)})` : listed;
  return cliError(EXIT.input, `error.${result.reason}`, { file, evidence, edition: edition.id });
}

/** The message of a workbook file's fault. */
export function fileFault(
  file: string,
  error: WorkbookFileError,
  exit: typeof EXIT.input | typeof EXIT.output,
): CliError {
  return new CliError(exit, [{ key: `error.${error.code}`, values: { ...error.facts, file } }], {
    cause: error,
  });
}

/** The edition a workbook keeps, unless one of the user's own was named. */
export function editionOf(image: WorkbookImage, named: Edition, file: string): Edition {
  const kept = named.origin === null ? editionTextIn(image) : undefined;
  if (kept === undefined) return named;
  try {
    return indexEdition(parseEditionFile(kept));
  } catch (error) {
    const [problem] = error instanceof EditionFileError ? error.problems : [];
    if (!problem) throw error;
    throw cliError(EXIT.input, 'error.edition-embedded', { file, ...problem });
  }
}

/** Whether a file holds PortalRB answers rather than a workbook. */
export function isAnswersFile(file: string, bytes: Uint8Array): boolean {
  return looksLikeJson(bytes) || /\.json$/i.test(file);
}

/**
 * A workbook's cells, whatever it is a workbook of.
 * @throws CliError (exit 3) for what is no workbook.
 */
export async function readImage(
  files: WorkbookFilePort,
  file: string,
  bytes: Uint8Array,
): Promise<WorkbookImage> {
  try {
    return await files.read(bytes);
  } catch (error) {
    if (error instanceof WorkbookFileError) throw fileFault(file, error, EXIT.input);
    throw error;
  }
}

/**
 * Reads any LKE file.
 * @throws CliError (exit 3) with place and remedy for what cannot be read or is no LKE.
 */
export async function readLke(edition: Edition, files: WorkbookFilePort, file: string): Promise<LkeInput> {
  const bytes = readInput(file);
  if (isAnswersFile(file, bytes)) {
    if (edition.portal.length === 0)
      throw cliError(EXIT.input, 'error.edition-no-portal', { edition: edition.id });
    return {
      file,
      bytes,
      layout: 'portalrb-answers',
      assessment: readAnswers(edition, file, bytes),
      edition,
    };
  }
  const image = await readImage(files, file, bytes);
  const own = editionOf(image, edition, file);
  const reading = recogniseWorkbook(image, own);
  if (!isReading(reading)) throw notRecognised(own, file, reading);
  return { file, bytes, layout: reading.layout, assessment: reading.assessment, edition: own, reading };
}

/**
 * Reads an LKE workbook.
 * @throws CliError (exit 3) for an answers file too: it has no sheets.
 */
export async function readWorkbook(
  edition: Edition,
  files: WorkbookFilePort,
  file: string,
): Promise<WorkbookInput> {
  const input = await readLke(edition, files, file);
  const { reading } = input;
  if (!reading) throw cliError(EXIT.input, 'error.no-workbook', { file });
  return { ...input, reading };
}
