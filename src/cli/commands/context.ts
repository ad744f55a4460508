import type { Edition } from '../../instrument/edition';
import type { WorkbookFilePort } from '../../workbook/port';
import type { ExitCode } from '../cli-error';
import type { Options } from '../options';
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
