import { bridgePlan, bridgeSheetName } from '../../exchange/review/bridge-sheet';
import { bridgeStyles } from '../../exchange/review/bridge-styles';
import { explainBridge } from '../../exchange/review/explained-bridge';
import type { ExplainedBridge } from '../../exchange/review/explained-bridge';
import { remarksOf } from '../../exchange/review/remarks';
import { reviewText } from '../../i18n/review';
import { WorkbookFileError } from '../../workbook/file-error';
import { cliError, EXIT } from '../cli-error';
import { requireWritable, writeOutput } from '../files';
import { fileFault, readLke } from '../input';
import type { LkeInput } from '../input';
import { withProgress } from '../output';
import { bridgeJson } from '../render/bridge-json';
import type { BridgeOutcome } from '../render/bridge-json';
import { bridgeText } from '../render/bridge-text';
import { printResult, required } from './context';
import type { Command, CommandContext } from './context';

/** Writes a copy of the workbook with the bridge on a sheet of its own. */
async function writeSheet(
  { options, files, text, output }: CommandContext,
  { reading, edition, bytes, file }: LkeInput,
  bridge: ExplainedBridge,
): Promise<BridgeOutcome | undefined> {
  const { out, force, language } = options;
  if (out === undefined) return undefined;
  if (!reading) throw cliError(EXIT.input, 'error.review-json', { file });
  const sheet = bridgeSheetName(reading.image);
  const remarks = remarksOf(edition, reading.assessment, bridge.to.layer);
  const plan = bridgePlan(edition, { sheet, bridge, remarks, language });
  try {
    const made = await withProgress(output, text('progress.writing', { file: out }), () =>
      files.apply(bytes, plan, bridgeStyles),
    );
    writeOutput(out, made, force);
  } catch (error) {
    if (error instanceof WorkbookFileError) throw fileFault(out, error, EXIT.output);
    throw error;
  }
  return { file: out, sheet };
}

/**
 * `lke bridge`: from one layer's total to another's, indicator by indicator with the reasons; with --out, a copy of the
 * workbook with the sheet `Jembatan Nilai`.
 */
export const bridge: Command = async (context) => {
  const { options, edition, files, text, output } = context;
  const { bridgeFrom, bridgeTo, language } = options;
  const file = required(options.file, 'FILE');
  if (options.out !== undefined) requireWritable(options.out, options.force);
  const input = await withProgress(output, text('progress.reading', { file }), () =>
    readLke(edition, files, file),
  );
  const explained = explainBridge(input.edition, input.assessment, bridgeFrom, bridgeTo, language);
  const say = reviewText(language);
  for (const layer of [bridgeFrom, bridgeTo])
    if ([...input.assessment.layers[layer].values()].every(({ answer }) => answer === null))
      output.note(say('bridge.empty', { layer: say(`layer.${layer}`) }));
  const out = await writeSheet(context, input, explained);
  printResult(
    context,
    () => bridgeJson(input, explained, out),
    () => bridgeText(explained, out, language),
  );
  return EXIT.done;
};
