import { explainScore } from '../../scoring/explain';
import { scoreAssessment } from '../../scoring/score';
import { cliError, EXIT } from '../cli-error';
import type { Edition } from '../../instrument/edition';
import { readLke } from '../input';
import type { LkeInput } from '../input';
import { withProgress } from '../output';
import { explainText } from '../render/explain-text';
import { printResult, required } from './context';
import type { Command, CommandContext } from './context';

const knows = ({ nodeByCode, indicatorByCode }: Edition, node: string): boolean =>
  node === '' || nodeByCode.has(node) || indicatorByCode.has(node);

function requireNode(edition: Edition, node: string): void {
  if (!knows(edition, node))
    throw cliError(EXIT.usage, 'error.unknown-node', { found: node, edition: edition.id });
}

/** Reads the file; a node nobody knows is the graver fault where the file cannot be read either. */
async function readFor(node: string, { edition, files }: CommandContext, file: string): Promise<LkeInput> {
  try {
    return await readLke(edition, files, file);
  } catch (error) {
    requireNode(edition, node);
    throw error;
  }
}

/** `lke explain`: how one score comes about, step by step, each with its source. */
export const explain: Command = async (context) => {
  const { options, text, output } = context;
  const node = options.node === undefined || options.node === 'total' ? '' : options.node;
  const file = required(options.file, 'FILE');
  const input = await withProgress(output, text('progress.reading', { file }), () =>
    readFor(node, context, file),
  );
  const { edition } = input;
  requireNode(edition, node);
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
