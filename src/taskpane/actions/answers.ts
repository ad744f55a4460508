import { entryOf, fieldsOf } from '../../assessment/assessment';
import type { EntryEdit } from '../../assessment/assessment';
import type { EntryField, LayerId, RawAnswer } from '../../assessment/types';
import type { ItemId } from '../../instrument/edition';
import { currentLke, done } from '../context';
import type { PaneContext } from '../context';
import { typedAnswer } from '../state/fields';
import { withLink, withoutLink } from '../state/links';
import type { Say } from '../words';
import { createWriter } from './write';

/** What the indicator page can do to the workbook. Each says what it did and can be undone. */
export interface AnswerActions {
  readonly choose: (item: ItemId, option: string | null) => void;
  readonly type: (item: ItemId, typed: string) => void;
  readonly note: (item: ItemId, text: string) => void;
  /** What an evaluator asks the unit to do. */
  readonly recommend: (item: ItemId, text: string) => void;
  /** Returns whether there was something new to add. */
  readonly addLink: (item: ItemId, typed: string) => boolean;
  readonly removeLink: (item: ItemId, at: number) => void;
  readonly correct: (edits: readonly EntryEdit[]) => Promise<void>;
  /** Takes back what the status line tells of. */
  readonly undo: () => void;
}

export function answerActions(context: PaneContext): AnswerActions {
  const write = createWriter(context);
  const present = (layer: LayerId, item: ItemId, field: EntryField): RawAnswer => {
    const lke = currentLke(context);
    return lke ? entryOf(lke.assessment, layer, item)[field] : null;
  };
  /** Whose entries are written. Where the workbook has no cells for them, the writer says so: nobody else's are taken. */
  const layer = (): LayerId => context.ui.get().role;
  const written = (typed: string): string | null =>
    typed.trim() === '' ? null : typed.replace(/\r\n?/g, '\n');
  const answer = (item: ItemId, given: RawAnswer): void => {
    if (present(layer(), item, 'answer') === given) return;
    const say: Say = (words) =>
      given === null
        ? words.t('status.cleared', { item })
        : words.t('status.answer', {
            item,
            answer: typeof given === 'number' ? words.typed(given) : String(given),
          });
    void write([{ layer: layer(), item, answer: given }], say);
  };
  const evidence = (item: ItemId, text: string | null): void => {
    void write([{ layer: 'unit', item, evidence: text }], (words) => words.t('status.evidence', { item }));
  };
  const text = (item: ItemId): string | null => {
    const found = present('unit', item, 'evidence');
    return found === null ? null : String(found);
  };
  return {
    choose: answer,
    type: (item, typed) => {
      answer(item, typedAnswer(typed));
    },
    note: (item, typed) => {
      const note = written(typed);
      if (present(layer(), item, 'note') === note) return;
      void write([{ layer: layer(), item, note }], (words) => words.t('status.note', { item }));
    },
    recommend: (item, typed) => {
      const recommendation = written(typed);
      if (present(layer(), item, 'recommendation') === recommendation) return;
      void write([{ layer: layer(), item, recommendation }], (words) =>
        words.t('review.recommendation.set', { item }),
      );
    },
    addLink: (item, typed) => {
      const next = withLink(text(item), typed);
      if (next !== null) evidence(item, next);
      else if (typed.trim() !== '') done(context, (words) => words.t('status.evidence.same'));
      return next !== null;
    },
    removeLink: (item, at) => {
      evidence(item, withoutLink(text(item), at));
    },
    correct: (edits) => write(edits, (words) => words.t('status.corrected', { count: edits.length })),
    undo: () => {
      const { status } = context.ui.get();
      if (!status || status.undo.length === 0) return;
      const { undo, wrote = [] } = status;
      // Somebody may have gone over it since; his word is not taken back with ours.
      const later = wrote.filter((edit) =>
        fieldsOf(edit).some((field) => present(edit.layer, edit.item, field) !== edit[field]),
      );
      const still = undo.filter(
        ({ item, layer }) => !later.some((edit) => edit.item === item && edit.layer === layer),
      );
      const [first] = later;
      if (still.length === 0 && first) {
        const say: Say = (words) => words.t('status.undo.later', { item: first.item });
        context.ui.set({ status: { tone: 'problem', say, undo: [] } });
        return;
      }
      void write(still, (words) => words.t('status.undone', { count: still.length }));
    },
  };
}
