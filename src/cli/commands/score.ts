import { scoreAssessment } from '../../scoring/score';
import { EXIT } from '../cli-error';
import { readLke } from '../input';
import { withProgress } from '../output';
import { scoreJson } from '../render/score-json';
import { scoreText } from '../render/score-text';
import { printResult, required } from './context';
import type { Command } from './context';

/** `lke score`: weighted scores, gates and the policies that acted. */
export const score: Command = async (context) => {
  const { options, edition, files, text, output } = context;
  const file = required(options.file, 'FILE');
  const input = await withProgress(output, text('progress.reading', { file }), () =>
    readLke(edition, files, file),
  );
  const scored = scoreAssessment(input.edition, input.assessment, options.layer);
  printResult(
    context,
    () => scoreJson(input, scored),
    () => scoreText(input, scored, text, options.language),
  );
  return EXIT.done;
};
