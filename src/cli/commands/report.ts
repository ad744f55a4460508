import { docxDocuments } from '../../document/adapter';
import { mergeDetails, NO_DETAILS } from '../../exchange/report/details';
import { DetailsError, parseDetails } from '../../exchange/report/details-file';
import type { Edition } from '../../instrument/edition';
import type { ReportDetails } from '../../exchange/report/details';
import { DETAILS_SHEET, readDetailsSheet } from '../../exchange/report/details-sheet';
import { draftReport } from '../../exchange/report/draft';
import type { ReportDraft } from '../../exchange/report/draft';
import { leftoverText } from '../../exchange/report/leftover-text';
import { documentLeftovers } from '../../exchange/report/leftovers';
import type { Leftover } from '../../exchange/report/leftovers';
import { DocumentError } from '../../exchange/report/port';
import { recapPlan, recapStyles } from '../../exchange/report/recap-sheet';
import { reportText } from '../../i18n/report';
import { CliError, cliError, EXIT } from '../cli-error';
import type { ExitCode } from '../cli-error';
import { readInput, requireWritable, writeOutput } from '../files';
import { readLke } from '../input';
import type { LkeInput } from '../input';
import { withProgress } from '../output';
import { printResult, required } from './context';
import type { Command, CommandContext } from './context';

function readDetails(file: string | undefined): ReportDetails {
  if (file === undefined) return NO_DETAILS;
  try {
    return parseDetails(new TextDecoder().decode(readInput(file)));
  } catch (error) {
    if (!(error instanceof DetailsError)) throw error;
    const messages = error.problems.map((problem) => ({
      key: 'error.report-details' as const,
      values: { file, path: problem.path, found: problem.found, expected: problem.expected },
    }));
    throw new CliError(EXIT.input, messages, { cause: error });
  }
}

function leftoverJson({ options }: CommandContext, leftovers: readonly Leftover[]): readonly unknown[] {
  return leftovers.map((leftover) => ({ ...leftover, message: leftoverText(leftover, options.language) }));
}

function leftoverLines({ options }: CommandContext, leftovers: readonly Leftover[]): string {
  return leftovers.map((leftover) => `- ${leftoverText(leftover, options.language)}`).join('\n');
}

async function contentOf(
  context: CommandContext,
  edition: Edition,
  draft: ReportDraft,
  out: string,
): Promise<Uint8Array> {
  if (/\.xlsx$/i.test(out)) return context.files.write(recapPlan(draft.report, edition.id), recapStyles);
  return docxDocuments.write(draft.report);
}

/** Looks at a document somebody edited: what of another report, or of nobody, is left in it. */
async function checkDocument(context: CommandContext, input: LkeInput, document: string): Promise<ExitCode> {
  const { options } = context;
  const say = reportText(options.language);
  const { unit } = input.assessment;
  if (unit.name === null) throw cliError(EXIT.input, 'error.report-no-unit', { file: input.file });
  let text: string;
  try {
    text = await docxDocuments.read(readInput(document));
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw cliError(EXIT.input, 'error.report-not-docx', { file: document, reason: error.reason });
  }
  const leftovers = documentLeftovers(unit, text, options.allowed);
  printResult(
    context,
    () => ({
      schema: 'lke-report/1',
      file: document,
      checked: true,
      leftovers: leftoverJson(context, leftovers),
    }),
    () =>
      leftovers.length === 0
        ? say('checked.clean', { file: document })
        : `${say('checked.leftovers', { file: document, count: leftovers.length })}\n${leftoverLines(context, leftovers)}`,
  );
  return leftovers.length === 0 ? EXIT.done : EXIT.findings;
}

/**
 * `lke report`: the evaluator's report or the recap as a document to edit; exit 1, and nothing written, where
 * something of another report or of nobody is left in it. With --draft blanks are marked instead.
 */
export const report: Command = async (context) => {
  const { options, edition, files, text, output } = context;
  const file = required(options.file, 'FILE');
  if (options.out !== undefined) requireWritable(options.out, options.force);
  const given = readDetails(options.details);
  const input = await withProgress(output, text('progress.reading', { file }), () =>
    readLke(edition, files, file),
  );
  if (options.checkDocument !== undefined) return checkDocument(context, input, options.checkDocument);
  const out = required(options.out, '--out');
  const kind = required(options.kind, '--kind');
  const details = mergeDetails(given, (input.reading && readDetailsSheet(input.reading.image)) ?? NO_DETAILS);
  const { layerGiven: layer, allowed, language, draft: asDraft } = options;
  const draft = draftReport(input.edition, input.assessment, kind, {
    details,
    allowed,
    language,
    ...(layer === undefined ? {} : { layer }),
  });
  if (!draft) throw cliError(EXIT.input, 'error.report-no-layer', { file });
  const { leftovers } = draft;
  const say = reportText(language);
  const written = leftovers.length === 0 || (asDraft && draft.draftable);
  if (written) {
    const bytes = await withProgress(output, text('progress.writing', { file: out }), () =>
      contentOf(context, input.edition, draft, out),
    );
    writeOutput(out, bytes, options.force);
  }
  printResult(
    context,
    () => ({
      schema: 'lke-report/1',
      file: written ? out : null,
      kind,
      layer: draft.layer,
      checked: false,
      leftovers: leftoverJson(context, leftovers),
    }),
    () => {
      const count = leftovers.length;
      if (count === 0) return say('written', { file: out });
      const head = written
        ? say('draft', { file: out, count })
        : say('refused', { count, sheet: DETAILS_SHEET });
      return `${head}\n${leftoverLines(context, leftovers)}`;
    },
  );
  return written ? EXIT.done : EXIT.findings;
};
