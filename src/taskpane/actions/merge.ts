import { fieldEdit, invertEdits } from '../../assessment/assessment';
import type { EntryEdit } from '../../assessment/assessment';
import { entryPlace } from '../../exchange/review/merge-texts';
import { openConflicts } from '../../exchange/review/merge-types';
import type { MergedEntry, MergePlan } from '../../exchange/review/merge-types';
import { reviewText } from '../../i18n/review';
import { WorkbookFileError } from '../../workbook/file-error';
import type { SessionWriteReport } from '../../workbook/host-session-types';
import { reviewPlan } from '../../worksheet/layouts/review/plan';
import { reviewStyles } from '../../worksheet/layouts/review/styles';
import { placeKey } from '../../worksheet/reading';
import type { Reading } from '../../worksheet/reading';
import { isReading, recogniseWorkbook } from '../../worksheet/recognise/recognise';
import { currentLke, done, failed } from '../context';
import type { PaneContext } from '../context';
import { mergePlanOf, needsReviewSheet } from '../state/merge';
import type { Say } from '../words';
import { fileProblem } from './file-problem';
import { addSheets } from './sheets';
import { xlsxPort } from './xlsx-port';

/** What is read of a chosen file. */
export type ChosenFile = Pick<File, 'name' | 'arrayBuffer'>;

export interface MergeActions {
  /** Reads a returned copy and shows what it would bring; the workbook stays as it is. */
  readonly openCopy: (file: ChosenFile) => Promise<void>;
  readonly cancelMerge: () => void;
  /** Writes what is taken of the copy. Nothing is written while a conflict is open, or where the list is out of date. */
  readonly mergeCopy: () => Promise<void>;
}

/** Places named where something could not be written. */
const NAMED = 5;

/** The merged entries that did not reach a cell. */
function unwritten(
  { merged }: MergePlan,
  { refused, kept }: SessionWriteReport,
  reading: Reading,
): readonly MergedEntry[] {
  return merged.filter(({ layer, item, field }) => {
    const place = reading.places.get(placeKey(layer, field, item));
    return (
      refused.some(({ edit }) => edit.layer === layer && edit.item === item && edit[field] !== undefined) ||
      kept.some(({ sheet, row, col }) => sheet === place?.sheet && row === place.row && col === place.col)
    );
  });
}

export function mergeActions(context: PaneContext): MergeActions {
  const { edition, ui, session } = context;
  const refuse = (say: Say): void => ui.set({ status: { tone: 'problem', say, undo: [] } });

  async function whileBusy(say: Say, work: () => Promise<void>): Promise<void> {
    ui.set({ busy: { say, progress: null, cancel: null } });
    try {
      await work();
    } catch (error) {
      failed(context, error);
    } finally {
      ui.set({ busy: null });
    }
  }

  async function read(file: ChosenFile): Promise<void> {
    const { name } = file;
    try {
      const { read: readFile } = await xlsxPort();
      const copy = recogniseWorkbook(await readFile(new Uint8Array(await file.arrayBuffer())), edition);
      if (!isReading(copy)) return refuse((words) => words.t('merge.bad.lke', { file: name }));
      await session()?.refresh('whole');
      ui.set({ merging: { file: name, copy, choices: new Map(), all: false }, status: null });
    } catch (error) {
      if (!(error instanceof WorkbookFileError)) throw error;
      refuse(fileProblem(name, error.code));
    }
  }

  /** The plan that was looked at, if it still holds for the workbook as it is now. */
  async function currentPlan(): Promise<MergePlan | null> {
    const { merging } = ui.get();
    const before = currentLke(context);
    if (!merging || !before) return null;
    const looked = mergePlanOf(before, merging);
    await session()?.refresh('whole');
    const lke = currentLke(context);
    if (!lke) return null;
    const plan = mergePlanOf(lke, merging);
    if (openConflicts(plan).length > 0 || JSON.stringify(plan.merged) !== JSON.stringify(looked.merged)) {
      refuse((words) => words.t('merge.changed'));
      return null;
    }
    return plan;
  }

  function tell(plan: MergePlan, report: SessionWriteReport, reading: Reading, sheetMade: boolean): void {
    const file = ui.get().merging?.file ?? '';
    const left = unwritten(plan, report, reading);
    const count = plan.merged.length - left.length;
    const wrote = plan.merged
      .filter((entry) => !left.includes(entry))
      .map(({ layer, item, field, after }) => fieldEdit(layer, item, field, after));
    const undo: readonly EntryEdit[] = invertEdits(reading.assessment, wrote);
    const say: Say = (words) => {
      if (left.length === 0) return words.t(sheetMade ? 'merge.done.sheet' : 'merge.done', { count, file });
      const named = reviewText(words.language);
      const places = left.slice(0, NAMED).map((entry) => entryPlace(entry, named));
      return words.t('merge.partly', {
        count,
        file,
        left: left.length,
        places: `${places.join('; ')}${left.length > NAMED ? '; …' : ''}`,
      });
    };
    ui.set({
      merging: null,
      status: { tone: left.length === 0 ? 'done' : 'problem', say, undo, wrote },
    });
  }

  async function merge(): Promise<void> {
    const plan = await currentPlan();
    const lke = currentLke(context);
    if (!plan || !lke || plan.merged.length === 0) return;
    const sheetMade = needsReviewSheet(lke, plan);
    if (sheetMade) {
      ui.set({ busy: null });
      const added = await addSheets(
        context,
        reviewPlan(edition, lke.reading, { language: ui.get().language }),
        reviewStyles,
        (words) => words.t('review.sheet.adding'),
        (words) => words.t('review.sheet.added'),
      );
      if (!added) return;
      ui.set({ busy: { say: (words) => words.t('merge.writing'), progress: null, cancel: null } });
    }
    const open = session();
    const reading = open?.state.reading;
    if (!open || !reading) return;
    tell(plan, await open.write(plan.edits), reading, sheetMade);
  }

  return {
    openCopy: async (file) => {
      if (ui.get().busy) return;
      await whileBusy(
        (words) => words.t('merge.reading', { file: file.name }),
        () => read(file),
      );
    },
    cancelMerge: () => {
      ui.set({ merging: null });
      done(context, (words) => words.t('merge.cancelled'));
    },
    mergeCopy: async () => {
      if (ui.get().busy) return;
      await whileBusy((words) => words.t('merge.writing'), merge);
    },
  };
}
