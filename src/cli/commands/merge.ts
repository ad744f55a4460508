import { applyEdits } from '../../assessment/assessment';
import type { Assessment } from '../../assessment/types';
import { planMerge } from '../../exchange/review/merge';
import { openConflicts, WHOLE_COPY } from '../../exchange/review/merge-types';
import type { MergePlan } from '../../exchange/review/merge-types';
import { readSeal } from '../../exchange/seal/read';
import { verifySeal } from '../../exchange/seal/verify';
import type { Edition } from '../../instrument/edition';
import { reviewPlan } from '../../worksheet/layouts/review/plan';
import { reviewSheetOf } from '../../worksheet/layouts/review/read';
import { reviewStyles } from '../../worksheet/layouts/review/styles';
import { placeKey } from '../../worksheet/reading';
import type { Reading } from '../../worksheet/reading';
import { WorkbookFileError } from '../../workbook/file-error';
import { cliError, EXIT } from '../cli-error';
import { requireWritable, writeOutput } from '../files';
import { fileFault, readLke } from '../input';
import { withProgress } from '../output';
import { mergeJson } from '../render/merge-json';
import { mergeText } from '../render/merge-text';
import { printResult, required } from './context';
import type { Command, CommandContext } from './context';

interface Unit {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly reading: Reading;
  readonly edition: Edition;
}

async function readWorkbook(context: CommandContext, file: string): Promise<Unit> {
  const { text, output, files } = context;
  const input = await withProgress(output, text('progress.reading', { file }), () =>
    readLke(context.edition, files, file),
  );
  const { reading, bytes, edition } = input;
  if (!reading) throw cliError(EXIT.input, 'error.review-json', { file });
  return { file, bytes, reading, edition };
}

/** The unit's workbook with the merged entries: in cells of its own, and on the review sheet, which joins where it is needed. */
async function mergedBytes(
  { files, options }: CommandContext,
  { bytes, reading, edition }: Unit,
  plan: MergePlan,
): Promise<Uint8Array> {
  const cells = plan.merged.flatMap(({ layer, field, item, after }) => {
    const place = reading.places.get(placeKey(layer, field, item));
    return place ? [{ ...place, value: after }] : [];
  });
  const patched = cells.length > 0 ? await files.patch(bytes, cells) : bytes;
  if (cells.length === plan.merged.length || reviewSheetOf(reading.image) !== 'none') return patched;
  const entries: Assessment = applyEdits(reading.assessment, plan.edits);
  const review = reviewPlan(edition, reading, { language: options.language, entries });
  return files.apply(patched, review, reviewStyles);
}

/**
 * `lke merge`: what an evaluator entered in a copy, brought into the unit's workbook. The two input files are never
 * changed. Exit 1 while a conflict is open; with one of the copy as a whole nothing is taken and nothing written.
 */
export const merge: Command = async (context) => {
  const { options, text, output } = context;
  const [unitFile, reviewFile] = options.files;
  const out = required(options.out, '--out');
  requireWritable(out, options.force);
  const unit = await readWorkbook(context, required(unitFile, 'UNIT'));
  const copy = await readWorkbook(context, required(reviewFile, 'REVIEW'));
  if (reviewSheetOf(unit.reading.image) === 'other')
    throw cliError(EXIT.input, 'error.review-sheet', { file: unit.file });
  const plan = planMerge(unit.edition, unit.reading, copy.reading, options.prefer ?? null);
  const open = openConflicts(plan);
  const isWritten = !open.some(({ kind }) => WHOLE_COPY.has(kind));
  if (isWritten) {
    try {
      const bytes = await withProgress(output, text('progress.writing', { file: out }), () =>
        mergedBytes(context, unit, plan),
      );
      writeOutput(out, bytes, options.force);
    } catch (error) {
      if (error instanceof WorkbookFileError) throw fileFault(out, error, EXIT.output);
      throw error;
    }
  }
  const result = {
    unit: unit.file,
    review: copy.file,
    out: isWritten ? out : null,
    edition: unit.edition.id,
    plan,
    seal: verifySeal(unit.edition, unit.reading.assessment, readSeal(unit.reading.image)),
  };
  printResult(
    context,
    () => mergeJson(result),
    () => mergeText(result, options.language),
  );
  return open.length > 0 ? EXIT.findings : EXIT.done;
};
