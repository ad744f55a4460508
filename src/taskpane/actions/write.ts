import { invertEdits } from '../../assessment/assessment';
import type { EntryEdit } from '../../assessment/assessment';
import type { SessionWriteReport } from '../../workbook/host-session-types';
import { failed } from '../context';
import type { PaneContext } from '../context';
import type { Say } from '../words';

interface Waiting {
  edits: readonly EntryEdit[];
  say: Say;
}

const same = (a: EntryEdit, b: EntryEdit): boolean => a.layer === b.layer && a.item === b.item;

/** Why part of a write did not reach its cell; undefined where all did. */
function refusal({ refused, kept }: SessionWriteReport, edits: readonly EntryEdit[]): Say | undefined {
  const [first] = refused;
  if (first) return (words) => words.t(`status.refused.${first.reason}`, { item: first.edit.item });
  if (kept.length > 0) return (words) => words.t('status.kept', { item: edits[0]?.item ?? '' });
  return undefined;
}

/**
 * Writes entries one call after the other. While one is under way, later edits of the same entry take each
 * other's place: going through the choices with the arrow keys writes where it began and where it ended.
 */
export function createWriter(context: PaneContext): (edits: readonly EntryEdit[], say: Say) => Promise<void> {
  const { ui, session } = context;
  let waiting: Waiting[] = [];
  let running: Promise<void> | undefined;

  async function writeOne({ edits, say }: Waiting): Promise<void> {
    const open = session();
    const reading = open?.state.reading;
    if (!open || !reading) return;
    const undo = invertEdits(reading.assessment, edits);
    try {
      const report = await open.write(edits);
      const why = refusal(report, edits);
      ui.set({
        pending: ui.get().pending.filter((edit) => !edits.includes(edit)),
        status: why ? { tone: 'problem', say: why, undo: [] } : { tone: 'done', say, undo, wrote: edits },
      });
    } catch (error) {
      ui.set({ pending: ui.get().pending.filter((edit) => !edits.includes(edit)) });
      failed(context, error);
    }
  }

  async function run(): Promise<void> {
    for (let next = waiting.shift(); next; next = waiting.shift()) await writeOne(next);
    running = undefined;
  }

  return (edits, say) => {
    const replaced = waiting.filter(
      (each) =>
        each.edits.length === edits.length &&
        each.edits.every((edit, at) => edits[at] && same(edit, edits[at])),
    );
    const dropped = new Set(replaced.flatMap((each) => each.edits));
    waiting = [...waiting.filter((each) => !replaced.includes(each)), { edits, say }];
    ui.set({ pending: [...ui.get().pending.filter((edit) => !dropped.has(edit)), ...edits] });
    running ??= run();
    return running;
  };
}
