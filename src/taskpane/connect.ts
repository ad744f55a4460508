import type { Edition } from '../instrument/edition';
import { scoreAssessment } from '../scoring/score';
import type { Score } from '../scoring/score';
import { checkAssessment } from '../validation/check';
import type { CheckResult } from '../validation/check';
import type { HostPort } from '../workbook/host-port';
import { openSession } from '../workbook/host-session';
import type { SessionViews } from '../workbook/host-session-types';
import type { PaneContext, PaneSession } from './context';
import { editionKeptIn } from './kept-edition';
import { followSelection, followSession } from './follow';

const VIEWS: SessionViews<Score, CheckResult> = {
  score: ({ assessment }, layer, edition) => scoreAssessment(edition, assessment, layer),
  findings: (reading, layer, edition) => checkAssessment(edition, reading.assessment, { layer, reading }),
};

/**
 * Opens the workbook behind a host and follows it from then on. Throws HostError.
 * @param edition what a workbook is read with that keeps none of its own
 */
export async function openWorkbook(
  context: PaneContext,
  host: HostPort,
  edition: Edition,
): Promise<PaneSession> {
  const capability = await host.capability();
  context.ui.set({ host: capability });
  return openSession(host, edition, VIEWS, editionKeptIn(edition));
}

/** Draws what the workbook becomes, and shows the indicator of the selected cell. */
export async function follow(context: PaneContext, session: PaneSession): Promise<void> {
  followSession(context, session);
  await followSelection(context);
}
