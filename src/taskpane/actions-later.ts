import type { RepairActions } from './actions/repair';
import type { ReportActions } from './actions/report';
import { failed } from './context';
import type { PaneContext } from './context';
import type { Lazy } from './lazy';
import { repairPart, reportPart } from './parts-later';

/** Actions of the parts that are fetched later: asking for one fetches it, and says where that fails. */
export function actionsLater(context: PaneContext): RepairActions & ReportActions {
  const within = async <Part>(part: Lazy<Part>, act: (part: Part) => unknown): Promise<void> => {
    try {
      await act(await part.load());
    } catch (error) {
      failed(context, error);
    }
  };
  return {
    audit: () => within(repairPart, (part) => part.repairActions(context).audit()),
    chooseRepair: (id, chosen) =>
      void within(repairPart, (part) => {
        part.repairActions(context).chooseRepair(id, chosen);
      }),
    repair: () => within(repairPart, (part) => part.repairActions(context).repair()),
    addDetails: () => within(reportPart, (part) => part.reportActions(context).addDetails()),
    openDetails: () => within(reportPart, (part) => part.reportActions(context).openDetails()),
    makeReport: () => within(reportPart, (part) => part.reportActions(context).makeReport()),
    addRecap: () => within(reportPart, (part) => part.reportActions(context).addRecap()),
  };
}
