import { makeReviewCopy } from '../../exchange/review/make-copy';
import { reviewText } from '../../i18n/review';
import { reviewSheetOf } from '../../worksheet/layouts/review/read';
import { WorkbookFileError } from '../../workbook/file-error';
import { cliError, EXIT } from '../cli-error';
import { requireWritable, writeOutput } from '../files';
import { fileFault, readLke } from '../input';
import { withProgress } from '../output';
import { printResult, required } from './context';
import type { Command } from './context';

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
    const made = await withProgress(output, text('progress.writing', { file: out }), () =>
      makeReviewCopy(files, edition, source, { layer: reviewer, prefill: prefill ?? null, language }),
    );
    const { reading: copy, filledIn, left, sheetsLeft: sheets } = made;
    writeOutput(out, made.bytes, options.force);
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
