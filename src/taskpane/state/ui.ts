import type { EntryEdit } from '../../assessment/assessment';
import type { LayerId } from '../../assessment/types';
import type { PredicateName } from '../../instrument/types';
import type { Finding, Severity } from '../../validation/finding';
import type { HostCapability, Progress } from '../../workbook/host-port';
import type { Language } from '../language';
import type { PaneState } from '../office-state';
import { FIRST_SUBPAGES } from '../pages/page-id';
import type { PageId, SubPages } from '../pages/page-id';
import type { Say } from '../words';
import { NO_TRIAL, START_PATH } from './path-form';
import type { PathForm, Trial } from './path-form';
import { emptyForm } from './create-form';
import type { HandOffFormat } from './hand-off';
import type { CreateForm } from './create-form';
import type { CopyForm } from './evaluator-copy';
import type { Merging } from './merge';
import { NO_SEARCH } from './search';
import type { SearchForm } from './search';
import type { Audited } from './repair';

/** The line that says what was done, or what went wrong and what to do. */
export interface Status {
  readonly tone: 'done' | 'problem';
  readonly say: Say;
  /** Edits that take it back; offered as Undo. */
  readonly undo: readonly EntryEdit[];
  /** What it wrote; Undo takes back what still stands. */
  readonly wrote?: readonly EntryEdit[];
}

/** Long work under way. */
export interface Busy {
  readonly say: Say;
  readonly progress: Progress | null;
  /** Set where it can be stopped. */
  readonly cancel: (() => void) | null;
}

export interface LastChange {
  readonly at: Date;
  readonly say: Say;
}

/** What the last check of the whole workbook found; `version` is the session's at that time. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly at: Date;
  readonly version: number;
}

/** Everything the pane remembers besides the workbook itself. A value: each change makes a new one. */
export interface Ui {
  readonly language: Language;
  readonly page: PageId;
  readonly subpages: SubPages;
  /** What the pane knows of the program around it. */
  readonly office: PaneState;
  readonly host: HostCapability | null;
  /** Why the workbook could not be opened at all. */
  readonly openError: unknown;
  /** Code of the indicator shown; follows the selected cell. */
  readonly indicator: string | null;
  readonly target: PredicateName | null;
  /** Who fills in through the pane. Chosen, not proved: nobody is asked to sign in. */
  readonly role: LayerId;
  /** The layer the unit's is compared with; null for the one that suggests itself. */
  readonly compared: LayerId | null;
  /** Whether all indicators the evaluator changed are shown, not only the first. */
  readonly allChanges: boolean;
  readonly copyForm: CopyForm;
  /** The returned copy that is being looked at; null while there is none. */
  readonly merging: Merging | null;
  readonly path: PathForm;
  readonly trial: Trial;
  readonly form: CreateForm;
  /** Whether the form was sent once: problems are told from then on. */
  readonly formTried: boolean;
  readonly searching: boolean;
  readonly search: SearchForm;
  /** Being written; shown as though it were there. */
  readonly pending: readonly EntryEdit[];
  readonly busy: Busy | null;
  readonly status: Status | null;
  readonly lastChange: LastChange | null;
  readonly checked: Checked | null;
  /** What the hand-off page offers the answers as. */
  readonly handOffFormat: HandOffFormat;
  readonly audited: Audited | null;
  /** Ids of repairs the user does not want. */
  readonly unrepaired: ReadonlySet<string>;
  readonly severity: Severity | null;
  /** Sections of the findings page the user opened or closed by hand. */
  readonly groups: ReadonlyMap<string, { readonly open: boolean; readonly shown: number }>;
  /** Ids of the findings whose corrections are being looked at before applying. */
  readonly preview: readonly string[] | null;
}

export function initialUi(language: Language, page: PageId, now: Date): Ui {
  return {
    language,
    page,
    subpages: FIRST_SUBPAGES,
    office: 'starting',
    host: null,
    openError: null,
    indicator: null,
    target: null,
    role: 'unit',
    compared: null,
    allChanges: false,
    copyForm: { layer: 'tpi', prefill: null },
    merging: null,
    path: START_PATH,
    trial: NO_TRIAL,
    form: emptyForm(now),
    formTried: false,
    searching: false,
    search: NO_SEARCH,
    pending: [],
    busy: null,
    status: null,
    lastChange: null,
    checked: null,
    handOffFormat: 'portalrb',
    audited: null,
    unrepaired: new Set(),
    severity: null,
    groups: new Map(),
    preview: null,
  };
}
