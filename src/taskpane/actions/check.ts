import { failed } from '../context';
import type { PaneContext } from '../context';

/**
 * Reads the whole workbook and checks all of it.
 * @param tell whether to say so in the status line; opening the page needs no announcement
 */
export async function checkWorkbook(context: PaneContext, tell: boolean): Promise<void> {
  const { ui, session, now } = context;
  const open = session();
  if (!open?.state.reading || ui.get().busy) return;
  ui.set({ busy: { say: (words) => words.t('findings.checking'), progress: null, cancel: null } });
  try {
    if (tell) await open.refresh('whole');
    const result = await open.findings('unit');
    if (!result) return;
    ui.set({ checked: { findings: result.findings, at: now(), version: open.state.version } });
    if (!tell) return;
    const { error, warning, info } = result.summary;
    ui.set({
      status: {
        tone: 'done',
        say: (words) => {
          const counted = (
            [
              ['error', error],
              ['warning', warning],
              ['info', info],
            ] as const
          )
            .filter(([, count]) => count > 0)
            .map(([severity, count]) => words.t(`findings.count.${severity}`, { count }));
          return counted.length === 0
            ? words.t('status.checked.none')
            : words.t('status.checked', { summary: counted.join(', ') });
        },
        undo: [],
      },
    });
  } catch (trouble) {
    failed(context, trouble);
  } finally {
    ui.set({ busy: null });
  }
}
