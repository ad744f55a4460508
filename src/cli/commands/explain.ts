import { explainScore } from '../../scoring/explain';
import { scoreAssessment } from '../../scoring/score';
import { cliError, EXIT } from '../cli-error';
import { readLke } from '../input';
import { withProgress } from '../output';
import { explainText } from '../render/explain-text';
import { printResult, required } from './context';
import type { Command } from './context';

/** `lke explain`: how one score comes about, step by step, each with its source. */
export const explain: Command = async (context) => {
  const { options, edition, files, text, output } = context;
  const node = options.node === undefined || options.node === 'total' ? '' : options.node;
  if (node !== '' && !edition.nodeByCode.has(node) && !edition.indicatorByCode.has(node)) {
    throw cliError(EXIT.usage, 'error.unknown-node', { found: node, edition: edition.id });
  }
  const file = required(options.file, 'FILE');
  const input = await withProgress(output, text('progress.reading', { file }), () =>
    readLke(edition, files, file),
  );
  const score = scoreAssessment(edition, input.assessment, options.layer);
  const explanation = required(explainScore(score, input.assessment, node), '--node');
  printResult(
    context,
    () => ({
      schema: 'lke-explain/1',
      edition: edition.id,
      layer: options.layer,
      ...explanation,
      code: node === '' ? 'total' : node,
    }),
    () => explainText(edition, explanation, text, options.language),
  );
  return EXIT.done;
};
