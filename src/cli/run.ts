import { xlsxFiles } from '../workbook/file/adapter';
import { version } from '../../package.json';
import { CliError, EXIT } from './cli-error';
import type { CliMessage, ExitCode } from './cli-error';
import { bridge } from './commands/bridge';
import { check } from './commands/check';
import type { Command } from './commands/context';
import { create } from './commands/create';
import { evidence } from './commands/evidence';
import { explain } from './commands/explain';
import { exportAnswers } from './commands/export';
import { fill } from './commands/fill';
import { carry } from './commands/carry';
import { compare } from './commands/compare';
import { learn } from './commands/learn';
import { repair } from './commands/repair';
import { merge } from './commands/merge';
import { report } from './commands/report';
import { path } from './commands/path';
import { recognise } from './commands/recognise';
import { reviewCopy } from './commands/review-copy';
import { score } from './commands/score';
import { seal } from './commands/seal';
import { verify } from './commands/verify';
import { namedEdition } from './edition-input';
import { languageOf, readOptions } from './options';
import type { CommandName } from './options';
import { cliText, STANDARD_OUTPUT } from './output';
import type { Output } from './output';

const COMMAND: Readonly<Record<CommandName, Command>> = {
  create,
  fill,
  score,
  check,
  explain,
  export: exportAnswers,
  learn,
  report,
  path,
  recognise,
  compare,
  carry,
  repair,
  'review-copy': reviewCopy,
  merge,
  bridge,
  seal,
  verify,
  evidence,
};

function reportError(
  args: readonly string[],
  exit: ExitCode | 70,
  messages: readonly CliMessage[],
  output: Output,
): void {
  const text = cliText(languageOf(args));
  const lines = messages.map(({ key, values }) => text(key, values));
  for (const line of lines) output.note(`${text('error.label')}: ${line}`);
  if (args.includes('--json')) {
    const errors = messages.map(({ key, values }, at) => ({
      code: key.replace(/^error\./, ''),
      message: lines[at],
      facts: values,
    }));
    output.result(JSON.stringify({ schema: 'lke-error/1', exit, errors }, null, 2));
  }
}

/** Exit code of a fault in this program itself (EX_SOFTWARE of sysexits.h): never one of the documented ones. */
const INTERNAL = 70;

/**
 * Runs the command line: `args` are the words after `lke`.
 * @returns the exit code; nothing is thrown. With --json, a failure prints a document of schema lke-error/1.
 */
export async function runCli(args: readonly string[], output: Output = STANDARD_OUTPUT): Promise<number> {
  try {
    const options = readOptions(args);
    if (options === 'version') output.result(version);
    if (options === 'help') output.result(cliText(languageOf(args))('usage'));
    if (options === 'version' || options === 'help') return EXIT.done;
    const text = cliText(options.language);
    return await COMMAND[options.command]({
      options,
      edition: namedEdition(options.edition),
      files: xlsxFiles,
      text,
      output,
    });
  } catch (error) {
    if (error instanceof CliError) {
      reportError(args, error.exit, error.messages, output);
      return error.exit;
    }
    const reason = error instanceof Error ? error.message : String(error);
    reportError(args, INTERNAL, [{ key: 'error.internal', values: { reason } }], output);
    return INTERNAL;
  }
}
