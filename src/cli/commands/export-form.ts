import { exportPortalAnswers } from '../../exchange/portalrb-export';
import { filledPortalForm } from '../../exchange/portalrb-form';
import { WorkbookFileError } from '../../workbook/file-error';
import { lampiranStyles } from '../../worksheet/layouts/lampiran-iii/styles';
import { EXIT } from '../cli-error';
import { fileFault } from '../input';
import { required } from './context';
import type { CommandContext } from './context';
import { answeredQuestions } from './export-portal';
import { deliver, readForExport, requirePortal } from './export-target';

/** `--to jawaban`: PortalRB's form as a workbook, filled at its coordinates. */
export async function exportToForm(context: CommandContext): Promise<void> {
  const { options, files } = context;
  const out = required(options.out, '--out');
  const { assessment, edition } = await readForExport(context);
  requirePortal(edition);
  const { plan, fill } = filledPortalForm(edition, assessment);
  const counted = answeredQuestions(exportPortalAnswers(edition, assessment), assessment);
  try {
    const bytes = await files.write(plan, lampiranStyles, fill);
    // The form has rows for these notes; only the answers file has not.
    deliver(context, 'jawaban', bytes, { ...counted, extraNotes: 0 });
  } catch (error) {
    if (error instanceof WorkbookFileError) throw fileFault(out, error, EXIT.output);
    throw error;
  }
}
