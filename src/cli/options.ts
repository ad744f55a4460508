import { parseArgs } from 'node:util';
import { LAYERS } from '../assessment/types';
import { REPORT_KINDS } from '../exchange/report/draft';
import type { ReportKind } from '../exchange/report/draft';
import type { CsvDialect } from '../exchange/csv-export';
import type { LayerId } from '../assessment/types';
import type { Language } from '../i18n/language';
import type { PredicateName } from '../instrument/types';
import { cliError, EXIT } from './cli-error';
import type { CliError } from './cli-error';

export const COMMANDS = [
  'create',
  'fill',
  'score',
  'check',
  'explain',
  'export',
  'learn',
  'report',
  'path',
  'recognise',
  'compare',
  'carry',
  'repair',
] as const;
export type CommandName = (typeof COMMANDS)[number];

/** Where `export` can bring the answers. */
export const EXPORT_TARGETS = ['portalrb', 'jawaban', 'csv', 'units'] as const;
export type ExportTarget = (typeof EXPORT_TARGETS)[number];

/** What the user asked for, checked. Fields a command does not take are undefined. */
export interface Options {
  readonly command: CommandName;
  /** The first of the files. */
  readonly file: string | undefined;
  readonly files: readonly string[];
  readonly json: boolean;
  readonly language: Language;
  readonly force: boolean;
  readonly replace: boolean;
  readonly layer: LayerId;
  /** The layer where it was named; some commands choose one themselves. */
  readonly layerGiven: LayerId | undefined;
  readonly layout: 'per-area' | 'lampiran-iii';
  readonly unit: string | undefined;
  readonly year: number | undefined;
  readonly target: PredicateName | undefined;
  readonly out: string | undefined;
  readonly from: string | undefined;
  readonly node: string | undefined;
  /** A built-in edition's id, or an edition file. */
  readonly edition: string | undefined;
  /** Answers to the questions of `learn`. */
  readonly answers: string | undefined;
  readonly to: ExportTarget | undefined;
  /** Where `carry` brings the answers: `per-area`, or a workbook. */
  readonly carryTo: string | undefined;
  /** The edition of that worksheet; the one in force unless named. */
  readonly toEdition: string | undefined;
  readonly separator: CsvDialect;
  /** Ids of units proposed by affirmation. */
  readonly affirmative: readonly string[];
  readonly kind: ReportKind | undefined;
  /** File with what a report says beside the figures. */
  readonly details: string | undefined;
  readonly draft: boolean;
  /** Names of other units that may stand in a report. */
  readonly allowed: readonly string[];
  /** A document to look at instead of writing one. */
  readonly checkDocument: string | undefined;
  /** File with the effort of indicators. */
  readonly effort: string | undefined;
  /** What a path is to be short in. */
  readonly by: 'moves' | 'effort' | undefined;
  /** Whether a repair is only planned. */
  readonly dryRun: boolean;
  /** Findings a repair is to mend, by rule, cell or code. */
  readonly only: readonly string[] | undefined;
  /** Findings it is to leave. */
  readonly except: readonly string[] | undefined;
}

const SPEC = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  force: { type: 'boolean' },
  replace: { type: 'boolean' },
  layer: { type: 'string' },
  layout: { type: 'string' },
  unit: { type: 'string' },
  year: { type: 'string' },
  target: { type: 'string' },
  out: { type: 'string' },
  from: { type: 'string' },
  node: { type: 'string' },
  edition: { type: 'string' },
  answers: { type: 'string' },
  'to-edition': { type: 'string' },
  to: { type: 'string' },
  separator: { type: 'string' },
  affirmative: { type: 'string' },
  kind: { type: 'string' },
  details: { type: 'string' },
  draft: { type: 'boolean' },
  allow: { type: 'string', multiple: true },
  check: { type: 'string' },
  effort: { type: 'string' },
  by: { type: 'string' },
  'dry-run': { type: 'boolean' },
  only: { type: 'string', multiple: true },
  except: { type: 'string', multiple: true },
  help: { type: 'boolean' },
  version: { type: 'boolean' },
} as const;

type OptionName = keyof typeof SPEC;

/** What an option takes, or an example of it, for the message where it was left empty. */
const EXPECTED: Readonly<Record<string, string>> = {
  lang: 'id | en',
  layer: LAYERS.join(' | '),
  layout: 'per-area | lampiran-iii',
  target: 'WBK | WBBM',
  to: EXPORT_TARGETS.join(' | '),
  separator: 'comma | semicolon',
  affirmative: 'ID,ID',
  kind: REPORT_KINDS.join(' | '),
  details: 'laporan.json',
  allow: 'KPU Kota Contoh',
  check: 'laporan.docx',
  year: '2020..2099',
  unit: 'KPU Kota Contoh',
  out: 'lke.xlsx',
  from: 'jawaban.json',
  node: 'A.II.5.iii',
  edition: 'permenpanrb-90-2021 | edisi.json',
  answers: 'jawaban-edisi.json',
  effort: 'beban.csv',
  by: 'moves | effort',
  'to-edition': 'permenpanrb-90-2021 | edisi.json',
  only: 'weight-differs, L62, A.I.4.i, ...',
  except: 'weight-differs, L62, A.I.4.i, ...',
};
const expectedOf = (option: string): string => EXPECTED[option] ?? '';

/** Options each command takes beside --json, --lang, --help; the starred ones it needs. */
const TAKES: Readonly<Record<CommandName, readonly string[]>> = {
  create: ['layout', 'unit*', 'year*', 'target*', 'out*', 'force', 'edition'],
  fill: ['from*', 'out*', 'replace', 'force', 'edition'],
  score: ['layer', 'edition'],
  check: ['layer', 'edition'],
  explain: ['layer', 'node', 'edition'],
  export: ['to*', 'out', 'separator', 'affirmative', 'target', 'force', 'edition'],
  learn: ['out*', 'answers', 'force'],
  report: ['kind', 'out', 'layer', 'details', 'draft', 'allow', 'check', 'force', 'edition'],
  repair: ['out', 'dry-run', 'only', 'except', 'force', 'edition'],
  path: ['target*', 'effort', 'by', 'layer', 'out', 'force', 'edition'],
  recognise: ['edition'],
  compare: [],
  carry: ['to*', 'out*', 'edition', 'to-edition', 'unit', 'year', 'target', 'force'],
};
const COMMON: readonly string[] = ['json', 'lang', 'help', 'version'];

/**
 * What Node's parser refused, in our own words: its messages are English and advise on shells. It names the option
 * in quotes first, with its placeholder where a value is missing (`'--layer <value>'`).
 */
function refusal(error: unknown): CliError {
  const message = error instanceof Error ? error.message : String(error);
  const [, option = message] = /'(-[^' ,]*)/.exec(message) ?? [];
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const missingValue = code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' && !message.includes('does not take');
  return missingValue
    ? cliError(EXIT.usage, 'error.bad-value', { option, found: '', expected: expectedOf(option.slice(2)) })
    : cliError(EXIT.usage, 'error.bad-option', { found: option });
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: SPEC, allowPositionals: true, strict: true });
  } catch (error) {
    throw refusal(error);
  }
}

function oneOf<T extends string>(
  option: OptionName,
  found: string | undefined,
  allowed: readonly T[],
  otherwise: T,
): T {
  if (found === undefined) return otherwise;
  const match = allowed.find((candidate) => candidate === found);
  if (match === undefined)
    throw cliError(EXIT.usage, 'error.bad-value', {
      option: `--${option}`,
      found,
      expected: allowed.join(' | '),
    });
  return match;
}

function yearOf(found: string | undefined): number | undefined {
  if (found === undefined) return undefined;
  if (!/^20\d{2}$/.test(found))
    throw cliError(EXIT.usage, 'error.bad-value', { option: '--year', found, expected: '2020..2099' });
  return Number(found);
}

function commandOf(name: string | undefined): CommandName {
  const expected = COMMANDS.join(', ');
  if (name === undefined) throw cliError(EXIT.usage, 'error.no-command', { expected });
  const command = COMMANDS.find((candidate) => candidate === name);
  if (!command) throw cliError(EXIT.usage, 'error.unknown-command', { found: name, expected });
  return command;
}

function checkTaken(command: CommandName, given: readonly string[]): void {
  const taken = TAKES[command].map((name) => name.replace('*', ''));
  const foreign = given.find((name) => !taken.includes(name) && !COMMON.includes(name));
  if (foreign !== undefined)
    throw cliError(EXIT.usage, 'error.bad-option', { found: `--${foreign} (${command})` });
  const missing = TAKES[command].filter((name) => name.endsWith('*') && !given.includes(name.slice(0, -1)));
  if (missing.length > 0) {
    const expected = missing.map((name) => `--${name.slice(0, -1)}`).join(', ');
    throw cliError(EXIT.usage, 'error.missing-option', { command, expected });
  }
}

/** Names given in one option or several, with commas between; undefined where the option was not given. */
function listOf(given: readonly string[] | undefined): readonly string[] | undefined {
  return given?.flatMap((text) => text.split(',').map((part) => part.trim())).filter((part) => part !== '');
}

/** How many files a command takes, fewest and most; one where it is not named here. */
const FILES: Readonly<Partial<Record<CommandName, readonly [number, number]>>> = {
  create: [0, 0],
  export: [1, 2000],
  compare: [2, 2],
};

function checkFiles(command: CommandName, files: readonly string[]): readonly string[] {
  const [least, most] = FILES[command] ?? [1, 1];
  if (most === 0 && files.length > 0)
    throw cliError(EXIT.usage, 'error.bad-option', { found: files[0] ?? '' });
  if (files.length < least)
    throw cliError(EXIT.usage, least === 1 ? 'error.missing-file' : 'error.missing-files', {
      command,
      expected: least,
      found: files.length,
    });
  if (files.length > most)
    throw cliError(EXIT.usage, 'error.too-many-files', { command, expected: most, found: files.join(' ') });
  return files;
}

/** What only some targets of `export` take or need: several files, a place for a workbook or folder, a separator. */
function checkExport(
  to: ExportTarget | undefined,
  files: readonly string[],
  given: Readonly<Partial<Record<OptionName, unknown>>>,
): void {
  if (to === undefined) return;
  if (to !== 'units' && files.length > 1)
    throw cliError(EXIT.usage, 'error.too-many-files', {
      command: `export --to ${to}`,
      expected: 1,
      found: files.join(' '),
    });
  if ((to === 'jawaban' || to === 'units') && given.out === undefined)
    throw cliError(EXIT.usage, 'error.missing-option', { command: `export --to ${to}`, expected: '--out' });
  for (const [option, target] of [
    ['separator', 'csv'],
    ['affirmative', 'units'],
    ['target', 'units'],
  ] as const)
    if (given[option] !== undefined && to !== target)
      throw cliError(EXIT.usage, 'error.bad-option', { found: `--${option} (export --to ${to})` });
}

/** A report is written (kind and place) or looked at (a document), not both. */
function checkReport(command: CommandName, given: Readonly<Partial<Record<OptionName, unknown>>>): void {
  if (command !== 'report') return;
  const needed = (['kind', 'out'] as const).filter((option) => given[option] === undefined);
  if (given.check !== undefined) {
    const foreign = (['kind', 'out', 'details', 'draft', 'layer'] as const).find(
      (option) => given[option] !== undefined,
    );
    if (foreign) throw cliError(EXIT.usage, 'error.bad-option', { found: `--${foreign} (report --check)` });
    return;
  }
  if (needed.length > 0)
    throw cliError(EXIT.usage, 'error.missing-option', {
      command,
      expected: needed.map((option) => `--${option}`).join(', '),
    });
  const allowed = given.kind === 'recap' ? /\.(docx|xlsx)$/i : /\.docx$/i;
  if (typeof given.out === 'string' && !allowed.test(given.out))
    throw cliError(EXIT.usage, 'error.bad-value', {
      option: '--out',
      found: given.out,
      expected: given.kind === 'recap' ? 'rekap.docx | rekap.xlsx' : 'laporan.docx',
    });
}

/** A text option that must say something. */
function filled(option: OptionName, found: string | undefined): string | undefined {
  if (found !== undefined && found.trim() === '')
    throw cliError(EXIT.usage, 'error.bad-value', {
      option: `--${option}`,
      found,
      expected: expectedOf(option),
    });
  return found;
}

/** The language of messages, also for faults found before the options are known. */
export function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang');
  return args[at + 1] === 'en' && at >= 0 ? 'en' : args.includes('--lang=en') ? 'en' : 'id';
}

/**
 * Reads the command line.
 * @returns `help` or `version` where only that was asked for.
 * @throws CliError (exit 2) naming the option, what was found and what was expected.
 */
export function readOptions(args: readonly string[]): Options | 'help' | 'version' {
  const { values, positionals } = parse(args);
  const language = oneOf('lang', values.lang, ['id', 'en'] as const, 'id');
  if (values.help || positionals[0] === 'help') return 'help';
  if (values.version) return 'version';
  const command = commandOf(positionals[0]);
  checkTaken(command, Object.keys(values));
  const to =
    values.to === undefined || command === 'carry'
      ? undefined
      : oneOf('to', values.to, EXPORT_TARGETS, 'portalrb');
  const files = checkFiles(command, positionals.slice(1));
  checkExport(to, files, values);
  checkReport(command, values);
  return {
    command,
    file: files[0],
    files,
    json: values.json ?? false,
    language,
    force: values.force ?? false,
    replace: values.replace ?? false,
    layer: oneOf('layer', values.layer, LAYERS, 'unit'),
    layerGiven: values.layer === undefined ? undefined : oneOf('layer', values.layer, LAYERS, 'unit'),
    layout: oneOf('layout', values.layout, ['per-area', 'lampiran-iii'] as const, 'per-area'),
    unit: filled('unit', values.unit),
    year: yearOf(values.year),
    target:
      values.target === undefined
        ? undefined
        : oneOf('target', values.target, ['WBK', 'WBBM'] as const, 'WBK'),
    out: filled('out', values.out),
    from: filled('from', values.from),
    node: values.node,
    edition: filled('edition', values.edition),
    answers: filled('answers', values.answers),
    to,
    carryTo: command === 'carry' ? filled('to', values.to) : undefined,
    toEdition: filled('to-edition', values['to-edition']),
    separator: oneOf('separator', values.separator, ['comma', 'semicolon'] as const, 'comma'),
    affirmative: (values.affirmative ?? '')
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== ''),
    kind: values.kind === undefined ? undefined : oneOf('kind', values.kind, REPORT_KINDS, 'lhe'),
    details: filled('details', values.details),
    draft: values.draft ?? false,
    allowed: values.allow ?? [],
    dryRun: values['dry-run'] ?? false,
    only: listOf(values.only),
    except: listOf(values.except),
    checkDocument: filled('check', values.check),
    effort: filled('effort', values.effort),
    by: values.by === undefined ? undefined : oneOf('by', values.by, ['moves', 'effort'] as const, 'moves'),
  };
}
