import { readSeal } from '../../exchange/seal/read';
import { sealAssessment } from '../../exchange/seal/seal';
import { sealPlan, sealStyles } from '../../exchange/seal/sheet';
import { localIso } from '../../support/iso-time';
import { currentLke, done, failed } from '../context';
import type { PaneContext } from '../context';
import { download } from '../download';
import { handOffFile } from '../state/hand-off';
import { wordsFor } from '../words';
import type { Say } from '../words';

export interface HandOffActions {
  /**
   * Checks the whole workbook and writes the seal into it.
   * @param despite whether errors are recorded on the seal instead of keeping it from being made
   */
  readonly seal: (despite: boolean) => Promise<void>;
  /** Hands out the answers as a file, in the format that is chosen on the page. */
  readonly takeFile: () => void;
}

export function handOffActions(context: PaneContext): HandOffActions {
  const { edition, ui, session, host, now, version } = context;

  const refuse = (say: Say): void => ui.set({ status: { tone: 'problem', say, undo: [] } });

  async function sealNow(despite: boolean): Promise<void> {
    const open = session();
    await open?.refresh('whole');
    const result = await open?.findings('unit');
    const reading = open?.state.reading;
    if (!open || !result || !reading) return;
    ui.set({ checked: { findings: result.findings, at: now(), version: open.state.version } });
    const errors = result.summary.error;
    if (errors > 0 && !despite) return refuse((words) => words.t('seal.blocked', { errors }));
    if (readSeal(reading.image).kind === 'other') return refuse((words) => words.t('seal.other'));
    const seal = sealAssessment(edition, reading.assessment, {
      at: localIso(now()),
      tool: `lke-zi ${version}`,
      errors,
    });
    await host().applyPlan(sealPlan(reading.image, edition, seal, ui.get().language), sealStyles);
    await open.refresh('whole');
    // The seal is no change to what was checked.
    ui.set({ checked: { findings: result.findings, at: now(), version: open.state.version } });
    done(context, (words) => words.t('seal.done'));
  }

  return {
    seal: async (despite) => {
      if (ui.get().busy) return;
      ui.set({ busy: { say: (words) => words.t('seal.busy'), progress: null, cancel: null } });
      try {
        await sealNow(despite);
      } catch (error) {
        failed(context, error);
      } finally {
        ui.set({ busy: null });
      }
    },
    takeFile: () => {
      const lke = currentLke(context);
      if (!lke) return;
      const { handOffFormat, language } = ui.get();
      const { name, text, type } = handOffFile(lke, handOffFormat, wordsFor(language));
      try {
        download(name, text, type);
        done(context, (words) => words.t('handOff.downloaded', { name }));
      } catch {
        refuse((words) => words.t('handOff.downloadFailed'));
      }
    },
  };
}
