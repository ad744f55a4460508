import type { AnswerActions } from './actions/answers';
import type { EvidenceActions } from './actions/evidence';
import type { EvaluatorCopyActions } from './actions/evaluator-copy';
import type { HandOffActions } from './actions/hand-off';
import type { MergeActions } from './actions/merge';
import type { Navigation } from './actions/navigate';
import type { PathActions } from './actions/path-actions';
import type { RepairActions } from './actions/repair';
import type { ReportActions } from './actions/report';
import type { ReviewActions } from './actions/review';
import type { RequirementActions } from './actions/requirements';
import type { Ui } from './state/ui';

/** Everything a page can set going. */
export interface Act
  extends
    Navigation,
    AnswerActions,
    RequirementActions,
    RepairActions,
    ReportActions,
    PathActions,
    ReviewActions,
    HandOffActions,
    EvidenceActions,
    EvaluatorCopyActions,
    MergeActions {
  /** Changes what the pane itself remembers: a filter, a form. */
  readonly set: (change: Partial<Ui>) => void;
  readonly create: () => Promise<void>;
  readonly reread: () => Promise<void>;
  readonly check: () => Promise<void>;
  /** Copies a text; where that is refused, it is selected in the field of this id. */
  readonly copy: (text: string, fieldId: string) => Promise<void>;
  /** Opens the page of corrections to look at; the focus goes there and comes back. */
  readonly preview: (ids: readonly string[]) => void;
  readonly closePreview: () => void;
}
