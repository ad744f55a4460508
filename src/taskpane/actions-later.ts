import type { EvaluatorCopyActions } from './actions/evaluator-copy';
import type { EvidenceActions } from './actions/evidence';
import type { HandOffActions } from './actions/hand-off';
import type { MergeActions } from './actions/merge';
import type { RepairActions } from './actions/repair';
import type { ReportActions } from './actions/report';
import type { RequirementActions } from './actions/requirements';
import { failed } from './context';
import type { PaneContext } from './context';
import type { Lazy } from './lazy';
import { evidencePart, handOffPart, mergePart, repairPart, reportPart } from './parts-later';

type LaterActions = RepairActions &
  ReportActions &
  RequirementActions &
  HandOffActions &
  EvidenceActions &
  EvaluatorCopyActions &
  MergeActions;

/** Actions of the parts that are fetched later: asking for one fetches it, and says where that fails. */
export function actionsLater(context: PaneContext): LaterActions {
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
    addRequirements: () => within(handOffPart, (part) => part.requirementActions(context).addRequirements()),
    setRequirement: (id, state) =>
      within(handOffPart, (part) => part.requirementActions(context).setRequirement(id, state)),
    seal: (despite) => within(handOffPart, (part) => part.handOffActions(context).seal(despite)),
    takeFile: () =>
      void within(handOffPart, (part) => {
        part.handOffActions(context).takeFile();
      }),
    updateEvidence: () => within(evidencePart, (part) => part.evidenceActions(context).updateEvidence()),
    openEvidence: () => within(evidencePart, (part) => part.evidenceActions(context).openEvidence()),
    makeCopy: () => within(mergePart, (part) => part.evaluatorCopyActions(context).makeCopy()),
    openCopy: (file) => within(mergePart, (part) => part.mergeActions(context).openCopy(file)),
    cancelMerge: () =>
      void within(mergePart, (part) => {
        part.mergeActions(context).cancelMerge();
      }),
    mergeCopy: () => within(mergePart, (part) => part.mergeActions(context).mergeCopy()),
    addRecap: () => within(reportPart, (part) => part.reportActions(context).addRecap()),
  };
}
