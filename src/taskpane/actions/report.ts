import { docxDocuments } from '../../document/adapter';
import { detailsPlan, detailsStyles, DETAILS_SHEET } from '../../exchange/report/details-sheet';
import { recapPlan, recapStyles } from '../../exchange/report/recap-sheet';
import { currentLke, done, failed } from '../context';
import type { PaneContext } from '../context';
import { download, fileName } from '../download';
import { currentDraft } from '../state/report';
import { wordsFor } from '../words';
import { addSheets } from './sheets';

export interface ReportActions {
  /** Adds the sheet on which the evaluators fill in number, date and signatories. */
  readonly addDetails: () => Promise<void>;
  readonly openDetails: () => Promise<void>;
  /** Writes the draft of the LHE as a Word document and hands it out. */
  readonly makeReport: () => Promise<void>;
  /** Adds the recap to print as a sheet. */
  readonly addRecap: () => Promise<void>;
}

export function reportActions(context: PaneContext): ReportActions {
  const { edition, ui, host } = context;
  return {
    addDetails: async () => {
      await addSheets(
        context,
        detailsPlan(edition.id, ui.get().language),
        detailsStyles,
        (words) => words.t('report.details.adding'),
        (words) => words.t('report.details.added'),
      );
    },
    openDetails: async () => {
      try {
        await host().goTo(DETAILS_SHEET, 5, 2);
      } catch (error) {
        failed(context, error);
      }
    },
    makeReport: async () => {
      const lke = currentLke(context);
      const { busy, language } = ui.get();
      const draft = lke && currentDraft(lke, 'lhe', wordsFor(language));
      if (busy || !lke || !draft?.draftable) return;
      ui.set({ busy: { say: (words) => words.t('report.making'), progress: null, cancel: null } });
      try {
        const { name: unit, year } = lke.assessment.unit;
        const name = fileName(['LHE ZI', unit, year], 'docx');
        download(name, await docxDocuments.write(draft.report), 'docx');
        done(context, (words) => words.t('report.made', { name }));
      } catch (error) {
        failed(context, error);
      } finally {
        ui.set({ busy: null });
      }
    },
    addRecap: async () => {
      const lke = currentLke(context);
      const draft = lke && currentDraft(lke, 'recap', wordsFor(ui.get().language));
      if (!draft?.draftable) return;
      await addSheets(
        context,
        recapPlan(draft.report, edition.id),
        recapStyles,
        (words) => words.t('report.recap.adding'),
        (words) => words.t('report.recap.added'),
      );
    },
  };
}
