import type { Edition } from '../../instrument/edition';
import { WorkbookFileError } from '../../workbook/file-error';
import type { WorkbookFilePort } from '../../workbook/port';
import type { Plan } from '../../worksheet/plan';
import type { StyleSheet } from '../../worksheet/style';
import type { CellEdit } from '../../worksheet/workbook-image';
import { EXIT } from '../cli-error';
import type { ExitCode } from '../cli-error';
import { writeOutput } from '../files';
import { fileFault } from '../input';
import type { LkeInput } from '../input';
import type { Options } from '../options';
import { withProgress } from '../output';
import type { CliText, Output } from '../output';

/** What every command works with. */
export interface CommandContext {
  readonly options: Options;
  readonly edition: Edition;
  readonly files: WorkbookFilePort;
  readonly text: CliText;
  readonly output: Output;
}

/** A command: does its work, says what it did and returns the exit code. */
export type Command = (context: CommandContext) => Promise<ExitCode>;

/** Prints the JSON document where it was asked for, the text for people otherwise. */
export function printResult(context: CommandContext, json: () => unknown, text: () => string): void {
  context.output.result(context.options.json ? JSON.stringify(json(), null, 2) : text());
}

/** An option that `readOptions` has already required; its absence is a fault of this program. */
export function required<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`option ${name} was not checked`);
  return value;
}

/**
 * Writes a copy of the workbook with a plan carried out on it, and cells of sheets that are there changed.
 * @throws CliError (exit 4)
 */
export async function writeApplied(
  { options, files, text, output }: CommandContext,
  { file, bytes }: LkeInput,
  plan: Plan,
  styles: StyleSheet,
  out: string,
  edits: readonly CellEdit[] = [],
): Promise<void> {
  try {
    const made = await withProgress(output, text('progress.writing', { file: out }), async () =>
      files.patch(await files.apply(bytes, plan, styles), edits),
    );
    writeOutput(out, made, options.force);
  } catch (error) {
    if (error instanceof WorkbookFileError) throw fileFault(file, error, EXIT.output);
    throw error;
  }
}
