import { cliError, EXIT } from '../cli-error';
import type { Given, Option } from './option';

/** Options as they were given, by name. */
export type GivenOptions = Readonly<Record<string, Given>>;

/** Fields of what a command is asked, and the option each is read from. */
export type OptionFields = Readonly<Record<string, Option<unknown>>>;

/** What one command takes. Two commands may read one option differently, under two fields. */
export interface CommandOptions {
  /** How many files, fewest and most. */
  readonly files: readonly [number, number];
  /** Options it cannot do without, in the order they are asked for. */
  readonly needs: OptionFields;
  readonly takes: OptionFields;
  /**
   * What must hold between its options and files.
   * @throws CliError (exit 2)
   */
  readonly check?: (given: GivenOptions, files: readonly string[]) => void;
}

/** One file, as most commands take. */
export const ONE_FILE = [1, 1] as const;

/** Options every command takes. */
export const COMMON: readonly string[] = ['json', 'lang', 'help', 'version'];

/** @throws CliError (exit 2) for an option the command does not take, or one that it needs and was not given. */
export function checkTaken(command: string, { needs, takes }: CommandOptions, given: GivenOptions): void {
  const needed = Object.values(needs).map(({ name }) => name);
  const taken = [...COMMON, ...needed, ...Object.values(takes).map(({ name }) => name)];
  const foreign = Object.keys(given).find((name) => !taken.includes(name));
  if (foreign !== undefined)
    throw cliError(EXIT.usage, 'error.bad-option', { found: `--${foreign} (${command})` });
  const missing = needed.filter((name) => given[name] === undefined);
  if (missing.length > 0) {
    const expected = missing.map((name) => `--${name}`).join(', ');
    throw cliError(EXIT.usage, 'error.missing-option', { command, expected });
  }
}

/** @throws CliError (exit 2) for too few or too many files. */
export function checkFiles(
  command: string,
  { files: [least, most] }: CommandOptions,
  files: readonly string[],
): void {
  const [first] = files;
  if (most === 0 && first !== undefined) throw cliError(EXIT.usage, 'error.bad-option', { found: first });
  if (files.length < least)
    throw cliError(EXIT.usage, least === 1 ? 'error.missing-file' : 'error.missing-files', {
      command,
      expected: least,
      found: files.length,
    });
  if (files.length > most)
    throw cliError(EXIT.usage, 'error.too-many-files', { command, expected: most, found: files.join(' ') });
}
