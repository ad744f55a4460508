import { exportCsv } from '../../exchange/csv-export';
import { scoreAssessment } from '../../scoring/score';
import type { CommandContext } from './context';
import { deliver, readForExport } from './export-target';

/** `--to csv`: one row an indicator or count, for analysis. */
export async function exportToCsv(context: CommandContext): Promise<void> {
  const { options } = context;
  const { assessment, edition } = await readForExport(context);
  const table = exportCsv(edition, assessment, options.separator, options.language);
  const answered = scoreAssessment(edition, assessment).answeredCount;
  deliver(context, 'csv', table, { answered, of: edition.indicators.length, extraNotes: 0, leftOut: 0 });
}
