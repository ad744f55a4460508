import { auditWorkbook } from '../../audit/audit';
import { planRepair } from '../../audit/repair/plan';
import type { RepairPlan, RepairStep } from '../../audit/repair/plan';
import { recordPlan, recordStyles } from '../../audit/repair/record';
import type { FileEdit, LookEdit } from '../../workbook/file-edit';
import { toA1 } from '../../support/address';
import type { CellPlace } from '../../worksheet/reading';
import { done, failed } from '../context';
import type { PaneContext } from '../context';
import { stepId } from '../state/repair';

export interface RepairActions {
  /** Reads the whole workbook and compares every cell that matters with what the edition expects. */
  readonly audit: () => Promise<void>;
  /** Chooses a finding to be mended, or leaves it. */
  readonly chooseRepair: (id: string, chosen: boolean) => void;
  /** Mends what is chosen; what is replaced is recorded on a sheet first. */
  readonly repair: () => Promise<void>;
}

const TWO = (value: number): string => String(value).padStart(2, '0');

/** `2026-05-31 14:05`, by the clock of this machine. */
function stamp(at: Date): string {
  const day = [at.getFullYear(), TWO(at.getMonth() + 1), TWO(at.getDate())].join('-');
  return `${day} ${TWO(at.getHours())}:${TWO(at.getMinutes())}`;
}

/** The edits of the chosen steps alone. */
function editsOf(
  { edits, looks }: RepairPlan,
  steps: readonly RepairStep[],
): { readonly edits: readonly FileEdit[]; readonly looks: readonly LookEdit[] } {
  const cells = new Set(
    steps.flatMap(({ cells: own }) => own.map(({ place }) => `${place.sheet}!${toA1(place)}`)),
  );
  const isChosen = (edit: CellPlace): boolean => cells.has(`${edit.sheet}!${toA1(edit)}`);
  return { edits: edits.filter(isChosen), looks: looks.filter(isChosen) };
}

export function repairActions(context: PaneContext): RepairActions {
  const { edition, ui, session, host, now } = context;

  async function look(): Promise<void> {
    const open = session();
    await open?.refresh('whole');
    const reading = open?.state.reading;
    if (!open || !reading) return;
    const audit = auditWorkbook(edition, reading.assessment, { reading });
    ui.set({ audited: { audit, plan: planRepair(edition, reading, audit), version: open.state.version } });
  }

  return {
    audit: async () => {
      if (ui.get().busy) return;
      ui.set({ busy: { say: (words) => words.t('repair.auditing'), progress: null, cancel: null } });
      try {
        await look();
      } catch (error) {
        failed(context, error);
      } finally {
        ui.set({ busy: null });
      }
    },
    chooseRepair: (id, chosen) => {
      const left = new Set(ui.get().unrepaired);
      if (chosen) left.delete(id);
      else left.add(id);
      ui.set({ unrepaired: left });
    },
    repair: async () => {
      const { audited, busy, unrepaired, language } = ui.get();
      const image = session()?.state.reading?.image;
      if (!audited || !image || busy || audited.plan.passwordSheets.length > 0) return;
      if (audited.version !== session()?.state.version) {
        done(context, (words) => words.t('repair.stale'));
        return;
      }
      const steps = audited.plan.steps.filter((step) => !unrepaired.has(stepId(step)));
      const { edits, looks } = editsOf(audited.plan, steps);
      if (edits.length + looks.length === 0) return;
      ui.set({ busy: { say: (words) => words.t('repair.mending'), progress: null, cancel: null } });
      try {
        await host().applyPlan(recordPlan(image, edition.id, steps, stamp(now()), language), recordStyles);
        const { written } = await host().mendCells(edits, looks);
        await look();
        done(context, (words) => words.t('repair.done', { count: written }));
      } catch (error) {
        failed(context, error);
      } finally {
        ui.set({ busy: null });
      }
    },
  };
}
