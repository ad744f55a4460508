import { auditWorkbook } from '../../audit/audit';
import { auditText } from '../../audit/texts';
import { EXIT } from '../cli-error';
import { readLke } from '../input';
import { withProgress } from '../output';
import { checkJson } from '../render/check-json';
import { checkText } from '../render/check-text';
import { printResult, required } from './context';
import type { Command } from './context';

/** `lke check`: every finding with its place, remedy and effect on the total; exit 1 when one is an error. */
export const check: Command = async (context) => {
  const { options, edition, files, text, output } = context;
  const file = required(options.file, 'FILE');
  const input = await withProgress(output, text('progress.reading', { file }), () =>
    readLke(edition, files, file),
  );
  const { reading } = input;
  const audit = auditWorkbook(input.edition, input.assessment, {
    layer: options.layer,
    ...(reading ? { reading } : {}),
  });
  printResult(
    context,
    () => checkJson(input, audit, options.language),
    () => checkText(audit, { text, auditText: auditText(options.language), language: options.language }),
  );
  return audit.summary.error > 0 ? EXIT.findings : EXIT.done;
};
