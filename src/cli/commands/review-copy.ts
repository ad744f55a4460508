import { blankCopyPlan, leftOut, reviewSheetsPlan, sheetsLeft } from '../../exchange/review/copy';
import { prefillEdits, prefilled } from '../../exchange/review/prefill';
import { reviewText } from '../../i18n/review';
import { reviewSheetOf } from '../../worksheet/layouts/review/read';
import { planFill } from '../../worksheet/fill';
import { isReading, recogniseWorkbook } from '../../worksheet/recognise/recognise';
import type { Reading } from '../../worksheet/reading';
import type { Edition } from '../../instrument/edition';
import { WorkbookFileError } from '../../workbook/file-error';
import { cliError, EXIT } from '../cli-error';
import { requireWritable, writeOutput } from '../files';
import { fileFault, readLke } from '../input';
import { withProgress } from '../output';
import { printResult, required } from './context';
import type { Command, CommandContext } from './context';

async function readingIn({ files }: CommandContext, bytes: Uint8Array, edition: Edition): Promise<Reading> {
  const reading = recogniseWorkbook(await files.read(bytes), edition);
  if (!isReading(reading)) throw new Error('the copy just made is not recognised');
  return reading;
}

/** The copy in steps: an empty worksheet, the answers, then the review sheet and the origin. */
async function copyBytes(context: CommandContext, edition: Edition, source: Reading): Promise<Uint8Array> {
  const { options, files } = context;
  const { language, reviewer, prefill } = options;
  const { assessment } = source;
  const entries = prefill === undefined ? assessment : prefilled(assessment, prefill, reviewer);
  const blank = blankCopyPlan(edition, source, language);
  const empty = await files.write(blank.plan, blank.styles);
  const fill = planFill(edition, await readingIn(context, empty, edition), entries, false);
  const filled = await files.patch(empty, fill.edits);
  const copy = await readingIn(context, filled, edition);
  const sheets = reviewSheetsPlan(edition, source, copy, entries, reviewer, language);
  return files.apply(filled, sheets.plan, sheets.styles);
}

/**
 * `lke review-copy`: an evaluator's copy of a workbook: the worksheet with values and notes, the review sheet and a
 * hidden origin, without the unit's own sheets. Exit 1 where an entry found no cell in it.
 */
export const reviewCopy: Command = async (context) => {
  const { options, files, text, output } = context;
  const { reviewer, prefill, language } = options;
  const file = required(options.file, 'FILE');
  const out = required(options.out, '--out');
  requireWritable(out, options.force);
  const input = await withProgress(output, text('progress.reading', { file }), () =>
    readLke(context.edition, files, file),
  );
  const { reading: source, edition } = input;
  if (!source) throw cliError(EXIT.input, 'error.review-json', { file });
  if (reviewSheetOf(source.image) === 'other') throw cliError(EXIT.input, 'error.review-sheet', { file });
  try {
    const bytes = await withProgress(output, text('progress.writing', { file: out }), () =>
      copyBytes(context, edition, source),
    );
    writeOutput(out, bytes, options.force);
    const copy = await readingIn(context, bytes, edition);
    const filledIn = prefill === undefined ? 0 : prefillEdits(source.assessment, prefill, reviewer).length;
    const left = leftOut(source.assessment, copy);
    const sheets = sheetsLeft(source, copy.image);
    const say = reviewText(language);
    const { id, name, year } = source.assessment.unit;
    printResult(
      context,
      () => ({
        schema: 'lke-review-copy/1',
        file: out,
        source: file,
        edition: edition.id,
        layout: copy.layout,
        layer: reviewer,
        unit: { id, name, year },
        prefilled: prefill === undefined ? null : { from: prefill, count: filledIn },
        leftOut: left,
        sheetsLeft: sheets,
      }),
      () =>
        [
          say('copy.done', { file: out, layer: say(`layer.${reviewer}`) }),
          ...(prefill === undefined
            ? []
            : [say('copy.prefilled', { count: filledIn, layer: say(`layer.${prefill}`) })]),
          ...(sheets.length > 0 ? [say('copy.sheets', { sheets: sheets.join(', ') })] : []),
          ...(left.length > 0 ? [say('copy.leftOut', { count: left.length })] : []),
        ].join('\n'),
    );
    return left.length > 0 ? EXIT.findings : EXIT.done;
  } catch (error) {
    if (error instanceof WorkbookFileError) throw fileFault(out, error, EXIT.output);
    throw error;
  }
};
