import { version } from '../../../package.json';
import { readSeal } from '../../exchange/seal/read';
import { sealAssessment } from '../../exchange/seal/seal';
import type { Seal } from '../../exchange/seal/seal';
import { sealPlan, sealStyles } from '../../exchange/seal/sheet';
import { localIso } from '../../support/iso-time';
import { checkAssessment } from '../../validation/check';
import type { Reading } from '../../worksheet/reading';
import { cliError, EXIT } from '../cli-error';
import { requireOther, requireWritable } from '../files';
import { readWorkbook } from '../input';
import type { WorkbookInput } from '../input';
import { withProgress } from '../output';
import { sealJson, sealText } from '../render/seal';
import { printResult, required, writeApplied } from './context';
import type { Command, CommandContext } from './context';

/** The seal the workbook has already; null where it has none. A damaged one is replaced as well. */
function earlierSeal({ image }: Reading, file: string): Seal | null {
  const read = readSeal(image);
  if (read.kind === 'other') throw cliError(EXIT.input, 'error.seal-other', { file });
  return read.kind === 'seal' ? read.seal : null;
}

async function write(context: CommandContext, input: WorkbookInput, seal: Seal, out: string): Promise<void> {
  const plan = sealPlan(input.reading.image, input.edition, seal, context.options.language);
  await writeApplied(context, input, plan, sealStyles, out);
}

/**
 * `lke seal`: a copy of the workbook with the sheet `Segel`. All checks run first; errors keep it from being sealed
 * (exit 1, nothing is written), with --despite-errors the seal records how many there were.
 */
export const seal: Command = async (context) => {
  const { options, files, text, output } = context;
  const file = required(options.file, 'FILE');
  const out = required(options.out, '--out');
  requireOther(file, out);
  requireWritable(out, options.force);
  const input = await withProgress(output, text('progress.reading', { file }), () =>
    readWorkbook(context.edition, files, file),
  );
  const { edition, assessment, reading } = input;
  const { findings, summary } = checkAssessment(edition, assessment, { reading });
  const replaced = earlierSeal(reading, file);
  const made = sealAssessment(edition, assessment, {
    at: localIso(new Date()),
    tool: `lke-zi ${version}`,
    errors: summary.error,
  });
  const sealed = summary.error === 0 || options.despiteErrors;
  if (sealed) await write(context, input, made, out);
  const result = { input, out: sealed ? out : null, seal: made, findings, summary, replaced };
  printResult(
    context,
    () => sealJson(result, options.language),
    () => sealText(result, text, options.language),
  );
  return sealed ? EXIT.done : EXIT.findings;
};
