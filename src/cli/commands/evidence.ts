import { checkRegister } from '../../exchange/evidence/check';
import { EVIDENCE_SHEET } from '../../exchange/evidence/columns';
import { evidenceFolders, foldersCsv, foldersText } from '../../exchange/evidence/folders';
import {
  evidenceRows,
  readRegister,
  registerLanguage,
  updateRegister,
} from '../../exchange/evidence/register';
import type { Register } from '../../exchange/evidence/register';
import { evidencePlan, evidenceStyles } from '../../exchange/evidence/sheet';
import { cliError, EXIT } from '../cli-error';
import type { ExitCode } from '../cli-error';
import { requireOther, requireWritable, writeOutput } from '../files';
import { readLke, readWorkbook } from '../input';
import type { WorkbookInput } from '../input';
import { withProgress } from '../output';
import { evidenceJson, evidenceText, foldersJson, foldersResult } from '../render/evidence';
import { printResult, required, writeApplied } from './context';
import type { Command, CommandContext } from './context';

async function listFolders(context: CommandContext, file: string): Promise<ExitCode> {
  const { options, files, text, output } = context;
  const { out, force, language } = options;
  if (out !== undefined) requireWritable(out, force);
  const { edition } = await withProgress(output, text('progress.reading', { file }), () =>
    readLke(context.edition, files, file),
  );
  const folders = evidenceFolders(edition, language);
  if (out !== undefined)
    writeOutput(out, /\.csv$/i.test(out) ? foldersCsv(folders) : `${foldersText(folders)}\n`, force);
  printResult(
    context,
    () => foldersJson(file, out ?? null, edition.id, folders),
    () => foldersResult(out, folders, language),
  );
  return EXIT.done;
}

function registerOf({ edition, assessment, reading, file }: WorkbookInput): Register {
  const held = readRegister(reading.image);
  if (held === 'other' || (held !== 'none' && !held.inPlace))
    throw cliError(EXIT.input, 'error.evidence-sheet', { file, sheet: EVIDENCE_SHEET });
  return updateRegister(edition, held === 'none' ? undefined : held, evidenceRows(edition, assessment));
}

/**
 * `lke evidence`: a copy of the workbook whose sheet `Data Dukung` has a row for each evidence, and what is to be put
 * right in it (exit 1 where that is an error); with --folders, the folders to create for it.
 */
export const evidence: Command = async (context) => {
  const { options, files, text, output } = context;
  const file = required(options.file, 'FILE');
  if (options.folders) return listFolders(context, file);
  const out = required(options.out, '--out');
  requireOther(file, out);
  requireWritable(out, options.force);
  const input = await withProgress(output, text('progress.reading', { file }), () =>
    readWorkbook(context.edition, files, file),
  );
  const { edition, assessment, reading } = input;
  const register = registerOf(input);
  const language = registerLanguage(reading.image) ?? options.language;
  await writeApplied(
    context,
    input,
    evidencePlan(edition, register, language),
    evidenceStyles,
    out,
    register.reuse,
  );
  const findings = checkRegister(edition, register, assessment.unit.year);
  printResult(
    context,
    () => evidenceJson(input, out, register, findings, options.language),
    () => evidenceText(out, register, findings, text, options.language),
  );
  return findings.some(({ severity }) => severity === 'error') ? EXIT.findings : EXIT.done;
};
