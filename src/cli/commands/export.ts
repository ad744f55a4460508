import { entriesOutsidePortal, exportPortalAnswers } from '../../exchange/portalrb-export';
import { reviewText } from '../../i18n/review';
import { EXIT } from '../cli-error';
import { requireWritable, writeOutput } from '../files';
import { readLke } from '../input';
import { withProgress } from '../output';
import { printResult, required } from './context';
import type { Command } from './context';

/** `lke export --to portalrb`: the answers in PortalRB's format, to a file or to standard output. */
export const exportAnswers: Command = async (context) => {
  const { options, edition, files, text, output } = context;
  const file = required(options.file, 'FILE');
  const { out } = options;
  if (out !== undefined) requireWritable(out, options.force);
  const input = await withProgress(output, text('progress.reading', { file }), () =>
    readLke(edition, files, file),
  );
  const answers = exportPortalAnswers(edition, input.assessment);
  const document = JSON.stringify(answers, null, 1);
  const leftOut = entriesOutsidePortal(input.assessment);
  if (leftOut > 0) output.note(reviewText(options.language)('export.leftOut', { count: leftOut }));
  if (out === undefined) {
    output.result(document);
    return EXIT.done;
  }
  writeOutput(out, `${document}\n`, options.force);
  const answered = answers.answers.filter((answer) => answer.jawaban_unit !== null).length;
  const extraNotes = answers.catatan_indikator?.length ?? 0;
  printResult(
    context,
    () => ({
      schema: 'lke-export/1',
      file: out,
      to: 'portalrb',
      answered,
      of: answers.answers.length,
      extraNotes,
      leftOut,
    }),
    () => {
      const line = text('exported', { file: out, count: answered, of: answers.answers.length });
      return extraNotes === 0 ? line : `${line}\n${text('exported.extraNotes', { count: extraNotes })}`;
    },
  );
  return EXIT.done;
};
