import type { Assessment } from '../../assessment/types';
import { entriesOutsidePortal, exportPortalAnswers } from '../../exchange/portalrb-export';
import type { PortalAnswers } from '../../exchange/portalrb-format';
import type { CommandContext } from './context';
import { deliver, readForExport, requirePortal } from './export-target';
import type { Exported } from './export-target';

/** What of the portal's questions the unit has answered, and what the portal has no field for. */
export function answeredQuestions(answers: PortalAnswers, assessment: Assessment): Exported {
  return {
    answered: answers.answers.filter((answer) => answer.jawaban_unit !== null).length,
    of: answers.answers.length,
    extraNotes: answers.catatan_indikator?.length ?? 0,
    leftOut: entriesOutsidePortal(assessment),
  };
}

/** The document as it is written: one question a line or so, so that two exports can be compared. */
export function portalDocument(answers: PortalAnswers): string {
  return `${JSON.stringify(answers, null, 1)}\n`;
}

/** `--to portalrb`: the answers in PortalRB's format, to a file or to standard output. */
export async function exportToPortal(context: CommandContext): Promise<void> {
  const { assessment, edition } = await readForExport(context);
  requirePortal(edition);
  const answers = exportPortalAnswers(edition, assessment);
  deliver(context, 'portalrb', portalDocument(answers), answeredQuestions(answers, assessment));
}
