import { cliError, EXIT } from '../cli-error';

/** What Node's parser makes of one option; undefined where it was not given. */
export type Given = string | boolean | readonly (string | boolean)[] | undefined;

/** One option of a command: its name without dashes, how it is parsed, and what it comes to. */
export interface Option<T> {
  readonly name: string;
  readonly type: 'boolean' | 'string';
  readonly multiple?: true;
  /** What it takes, or an example of it, for the message where it was left empty. */
  readonly expected: string;
  /**
   * The value of the option; also of one that was not given.
   * @throws CliError (exit 2) naming the option, what was found and what was expected.
   */
  readonly read: (given: Given) => T;
}

const textOf = (given: Given): string | undefined => (typeof given === 'string' ? given : undefined);
const textsOf = (given: Given): readonly string[] =>
  Array.isArray(given) ? given.flatMap((one: unknown) => (typeof one === 'string' ? [one] : [])) : [];

const badValue = (name: string, found: string, expected: string) =>
  cliError(EXIT.usage, 'error.bad-value', { option: `--${name}`, found, expected });

/** A switch. */
export const flag = (name: string): Option<boolean> => ({
  name,
  type: 'boolean',
  expected: '',
  read: (given) => given === true,
});

/** A text, taken as it is. */
export const anyText = (name: string, example: string): Option<string | undefined> => ({
  name,
  type: 'string',
  expected: example,
  read: textOf,
});

/** A text that must say something. */
export const text = (name: string, example: string): Option<string | undefined> => ({
  name,
  type: 'string',
  expected: example,
  read: (given) => {
    const found = textOf(given);
    if (found?.trim() === '') throw badValue(name, found, example);
    return found;
  },
});

/** One of some words; undefined where it was not given. */
export const choice = <T extends string>(name: string, allowed: readonly T[]): Option<T | undefined> => ({
  name,
  type: 'string',
  expected: allowed.join(' | '),
  read: (given) => {
    const found = textOf(given);
    if (found === undefined) return undefined;
    const match = allowed.find((candidate) => candidate === found);
    if (match === undefined) throw badValue(name, found, allowed.join(' | '));
    return match;
  },
});

/** One of some words, `otherwise` where it was not given. */
export const choiceOr = <T extends string>(name: string, allowed: readonly T[], otherwise: T): Option<T> => {
  const { read, ...option } = choice(name, allowed);
  return { ...option, read: (given) => read(given) ?? otherwise };
};

/** A year of assessment, as the workbook takes it. */
export const yearOption = (name: string): Option<number | undefined> => ({
  name,
  type: 'string',
  expected: '2020..2099',
  read: (given) => {
    const found = textOf(given);
    if (found === undefined) return undefined;
    if (!/^20\d{2}$/.test(found)) throw badValue(name, found, '2020..2099');
    return Number(found);
  },
});

const partsOf = (found: string): readonly string[] =>
  found
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Words with commas between, given once. */
export const words = (name: string, example: string): Option<readonly string[]> => ({
  name,
  type: 'string',
  expected: example,
  read: (given) => partsOf(textOf(given) ?? ''),
});

/** Words given in one option or several, with commas between; undefined where it was not given. */
export const wordsRepeated = (name: string, example: string): Option<readonly string[] | undefined> => ({
  name,
  type: 'string',
  multiple: true,
  expected: example,
  read: (given) => (given === undefined ? undefined : textsOf(given).flatMap(partsOf)),
});

/** Texts, one an option. */
export const textRepeated = (name: string, example: string): Option<readonly string[]> => ({
  name,
  type: 'string',
  multiple: true,
  expected: example,
  read: textsOf,
});
