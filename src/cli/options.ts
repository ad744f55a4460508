import { parseArgs } from 'node:util';
import type { Language } from '../i18n/language';
import { cliError, EXIT } from './cli-error';
import type { CliError } from './cli-error';
import { checkFiles, checkTaken } from './options/command-options';
import type { CommandOptions, GivenOptions } from './options/command-options';
import { choiceOr } from './options/option';
import type { Option } from './options/option';
import { TABLE } from './options/table';

export { EXPORT_TARGETS } from './options/export';
export type { ExportTarget } from './options/export';

export type CommandName = keyof typeof TABLE;

const isCommand = (name: string): name is CommandName => Object.hasOwn(TABLE, name);
export const COMMANDS: readonly CommandName[] = Object.keys(TABLE).filter(isCommand);

type ValueOf<O> = O extends Option<infer T> ? T : never;
type FieldsOf<C extends CommandOptions> = {
  readonly [K in keyof C['needs']]: ValueOf<C['needs'][K]>;
} & { readonly [K in keyof C['takes']]: ValueOf<C['takes'][K]> };
type All<U> = (U extends unknown ? (each: U) => void : never) extends (all: infer I) => void ? I : never;

/** The fields of every command; those a command does not take are as if their option was not given. */
type Fields = All<{ [C in CommandName]: FieldsOf<(typeof TABLE)[C]> }[CommandName]>;

/** What the user asked for, checked. */
export type Options = Fields & {
  readonly command: CommandName;
  /** The first of the files. */
  readonly file: string | undefined;
  readonly files: readonly string[];
  readonly json: boolean;
  readonly language: Language;
};

const LANG = choiceOr('lang', ['id', 'en'] as const, 'id');

const optionsOf = ({ needs, takes }: CommandOptions): readonly Option<unknown>[] => [
  ...Object.values(needs),
  ...Object.values(takes),
];

/** All that any command takes, as Node's parser wants it. */
const SPEC = Object.fromEntries(
  [LANG, ...COMMANDS.flatMap((command) => optionsOf(TABLE[command]))]
    .map(({ name, type, multiple }) => [name, { type, multiple: multiple ?? false }] as const)
    .concat(['json', 'help', 'version'].map((name) => [name, { type: 'boolean', multiple: false }] as const)),
);

/** What an option takes: in the command that was named, else in the first that takes it. */
function expectedOf(option: string, args: readonly string[]): string {
  const named = args.find(isCommand);
  const commands = named === undefined ? COMMANDS : [named, ...COMMANDS];
  const options = [LANG, ...commands.flatMap((command) => optionsOf(TABLE[command]))];
  return options.find(({ name }) => name === option)?.expected ?? '';
}

/**
 * What Node's parser refused, in our own words: its messages are English and advise on shells. It names the option
 * in quotes first, with its placeholder where a value is missing (`'--layer <value>'`).
 */
function refusal(error: unknown, args: readonly string[]): CliError {
  const message = error instanceof Error ? error.message : String(error);
  const [, option = message] = /'(-[^' ,]*)/.exec(message) ?? [];
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const missingValue = code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' && !message.includes('does not take');
  return missingValue
    ? cliError(EXIT.usage, 'error.bad-value', {
        option,
        found: '',
        expected: expectedOf(option.slice(2), args),
      })
    : cliError(EXIT.usage, 'error.bad-option', { found: option });
}

function parse(args: readonly string[]): { values: GivenOptions; positionals: readonly string[] } {
  try {
    return parseArgs({ args: [...args], options: SPEC, allowPositionals: true, strict: true });
  } catch (error) {
    throw refusal(error, args);
  }
}

function commandOf(name: string | undefined): CommandName {
  const expected = COMMANDS.join(', ');
  if (name === undefined) throw cliError(EXIT.usage, 'error.no-command', { expected });
  const command = COMMANDS.find((candidate) => candidate === name);
  if (!command) throw cliError(EXIT.usage, 'error.unknown-command', { found: name, expected });
  return command;
}

/** The fields of all commands, read from what was given to this one. */
function fieldsOf(command: CommandName, given: GivenOptions): Fields {
  const fields: Record<string, unknown> = {};
  for (const other of COMMANDS)
    for (const [field, option] of Object.entries({ ...TABLE[other].needs, ...TABLE[other].takes }))
      fields[field] = option.read(undefined);
  const own: CommandOptions = TABLE[command];
  for (const [field, option] of Object.entries({ ...own.needs, ...own.takes }))
    fields[field] = option.read(given[option.name]);
  return fields as Fields;
}

/** The language of messages, also for faults found before the options are known. */
export function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang');
  return args[at + 1] === 'en' && at >= 0 ? 'en' : args.includes('--lang=en') ? 'en' : 'id';
}

/**
 * Reads the command line. What each command takes stands in `options/`.
 * @returns `help` or `version` where only that was asked for.
 * @throws CliError (exit 2) naming the option, what was found and what was expected.
 */
export function readOptions(args: readonly string[]): Options | 'help' | 'version' {
  const { values, positionals } = parse(args);
  const language = LANG.read(values.lang);
  if (values.help === true || positionals[0] === 'help') return 'help';
  if (values.version === true) return 'version';
  const command = commandOf(positionals[0]);
  const own: CommandOptions = TABLE[command];
  const files = positionals.slice(1);
  checkTaken(command, own, values);
  checkFiles(command, own, files);
  own.check?.(values, files);
  return {
    ...fieldsOf(command, values),
    command,
    file: files[0],
    files,
    json: values.json === true,
    language,
  };
}
