import { planCarry } from '../../audit/carry/carry';
import { compareEditions } from '../../audit/compare/compare';
import { UNKNOWN_UNIT } from '../../assessment/types';
import { indexEdition } from '../../instrument/edition';
import type { Edition } from '../../instrument/edition';
import { perAreaPlan } from '../../worksheet/layouts/per-area/plan';
import { perAreaStyles } from '../../worksheet/layouts/per-area/styles';
import { isReading, recogniseWorkbook } from '../../worksheet/recognise/recognise';
import { planFill } from '../../worksheet/fill';
import type { Reading } from '../../worksheet/reading';
import { WorkbookFileError } from '../../workbook/file-error';
import { CliError, cliError, EXIT } from '../cli-error';
import { learnFrom, namedEdition } from '../edition-input';
import { requireWritable, writeOutput } from '../files';
import { fileFault, readLke } from '../input';
import { withProgress } from '../output';
import { carryJson } from '../render/carry-json';
import { carryText } from '../render/carry-text';
import { printResult, required } from './context';
import type { Command, CommandContext } from './context';

interface Old {
  readonly reading: Reading;
  readonly edition: Edition;
  /** Whether the edition was learned from the file itself. */
  readonly learned: boolean;
}

/** The old workbook by the edition that was named, that it keeps, or that is built in; else by what it says itself. */
async function readOld({ options, edition, files }: CommandContext, file: string): Promise<Old> {
  try {
    const input = await readLke(edition, files, file);
    if (!input.reading) throw cliError(EXIT.input, 'error.carry-answers', { file });
    return { reading: input.reading, edition: input.edition, learned: false };
  } catch (error) {
    const unknown = error instanceof CliError && error.messages.some(({ key }) => OTHER_EDITION.has(key));
    if (!unknown || options.edition !== undefined) throw error;
    const { edition: own } = await learnFrom(files, file);
    if (!own) throw error;
    const read = await readLke(indexEdition(own), files, file);
    if (!read.reading) throw error;
    return { reading: read.reading, edition: read.edition, learned: true };
  }
}

const OTHER_EDITION: ReadonlySet<string> = new Set([
  'error.unknown-edition',
  'error.incomplete',
  'error.no-lke',
]);

interface Target {
  readonly bytes: Uint8Array;
  readonly reading: Reading;
  readonly edition: Edition;
}

/** The workbook that is filled: a new one with a sheet per area, or the one that was given. */
async function targetOf({ options, files }: CommandContext, to: string, old: Reading): Promise<Target> {
  const edition = namedEdition(options.toEdition);
  if (to === 'per-area') {
    const { name, agency, id } = old.assessment.unit;
    const unit = {
      ...UNKNOWN_UNIT,
      id,
      agency,
      name: options.unit?.trim() ?? name,
      year: options.year ?? null,
      target: options.target ?? null,
    };
    const bytes = await files.write(perAreaPlan(edition, unit, options.language), perAreaStyles);
    const reading = recogniseWorkbook(await files.read(bytes), edition);
    if (!isReading(reading)) throw new Error('the worksheet just made is not recognised');
    return { bytes, reading, edition };
  }
  if (!/\.xlsx$/i.test(to)) throw cliError(EXIT.usage, 'error.carry-target', { file: to });
  const { bytes, reading, edition: own } = await readLke(edition, files, to);
  if (!reading) throw cliError(EXIT.usage, 'error.carry-target', { file: to });
  return { bytes, reading, edition: own };
}

/**
 * `lke carry`: last year's answers, notes and evidence in a new worksheet. Nothing that stands in the target is
 * overwritten; exit 1 while an indicator needs a new answer or something found no place.
 */
export const carry: Command = async (context) => {
  const { options, files, text, output } = context;
  const file = required(options.file, 'FILE');
  const to = required(options.carryTo, '--to');
  const out = required(options.out, '--out');
  requireWritable(out, options.force);
  const old = await withProgress(output, text('progress.reading', { file }), () => readOld(context, file));
  const target = await targetOf(context, to, old.reading);
  const comparison = compareEditions(old.edition, target.edition);
  const plan = planCarry(comparison, old.reading.assessment, (code, { kind, facts }) =>
    text('carry.mark', { code, reason: text(`reason.${kind}`, facts) }),
  );
  const fill = planFill(target.edition, target.reading, plan.assessment, false);
  try {
    const bytes = await withProgress(output, text('progress.writing', { file: out }), () =>
      files.patch(target.bytes, fill.edits),
    );
    writeOutput(out, bytes, options.force);
  } catch (error) {
    if (error instanceof WorkbookFileError) throw fileFault(out, error, EXIT.output);
    throw error;
  }
  const result = { file, to, out, learned: old.learned, comparison, plan, fill };
  printResult(
    context,
    () => carryJson(result, text),
    () => carryText(result, text, options.language),
  );
  const left = plan.needed.length + plan.homeless.length + fill.conflicts.length + fill.homeless.length;
  return left > 0 ? EXIT.findings : EXIT.done;
};
