import { EVIDENCE_SHEET, FIRST_ROW } from '../../exchange/evidence/columns';
import { registerLanguage } from '../../exchange/evidence/register';
import { evidencePlan, evidenceStyles } from '../../exchange/evidence/sheet';
import { currentLke, failed } from '../context';
import type { PaneContext } from '../context';
import { currentRegister } from '../state/evidence';
import { addSheets, writeBeside } from './sheets';

export interface EvidenceActions {
  /** Makes the register of evidence, or adds what is not in it yet; rows people filled stay. */
  readonly updateEvidence: () => Promise<void>;
  readonly openEvidence: () => Promise<void>;
}

export function evidenceActions(context: PaneContext): EvidenceActions {
  const { edition, ui, host, session } = context;
  return {
    updateEvidence: async () => {
      if (ui.get().busy) return;
      try {
        // People fill the sheet while the pane stands beside it.
        await session()?.refresh('whole');
      } catch (error) {
        failed(context, error);
        return;
      }
      const lke = currentLke(context);
      const register = lke && currentRegister(lke);
      if (!lke || !register) return;
      const language = registerLanguage(lke.reading.image) ?? ui.get().language;
      const { added, kept, reuse } = register;
      const made = await addSheets(
        context,
        evidencePlan(edition, register, language),
        evidenceStyles,
        (words) => words.t('evidence.making'),
        (words) => words.t('evidence.made', { added: added.length, kept }),
      );
      if (made && reuse.length > 0)
        await writeBeside(context, reuse, (words) => words.t('evidence.made', { added: added.length, kept }));
    },
    openEvidence: async () => {
      try {
        await host().goTo(EVIDENCE_SHEET, FIRST_ROW, 1);
      } catch (error) {
        failed(context, error);
      }
    },
  };
}
