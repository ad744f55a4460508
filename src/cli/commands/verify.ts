import { readSeal } from '../../exchange/seal/read';
import { verifySeal } from '../../exchange/seal/verify';
import { EXIT } from '../cli-error';
import { readWorkbook } from '../input';
import { withProgress } from '../output';
import { verifyJson, verifyText } from '../render/verify';
import { printResult, required } from './context';
import type { Command } from './context';

/**
 * `lke verify`: whether a workbook is as it was sealed, or what changed since. Exit 1 where anything changed, and where
 * the seal is missing or damaged.
 */
export const verify: Command = async (context) => {
  const { options, files, text, output } = context;
  const file = required(options.file, 'FILE');
  const input = await withProgress(output, text('progress.reading', { file }), () =>
    readWorkbook(context.edition, files, file),
  );
  const verification = verifySeal(input.edition, input.assessment, readSeal(input.reading.image));
  printResult(
    context,
    () => verifyJson(input, verification, options.language),
    () => verifyText(verification, options.language),
  );
  return verification.state === 'unchanged' ? EXIT.done : EXIT.findings;
};
