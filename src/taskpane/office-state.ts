/** What the pane knows of Excel. */
export type OfficeState =
  /** Excel answers and is new enough. */
  | 'ready'
  /** Office.js did not load, or never got in touch with its host. */
  | 'blocked'
  /** The page runs in a browser tab or in another Office program. */
  | 'outside'
  /** Excel is older than the functions we use. */
  | 'outdated';

/** What the pane shows: it starts before it knows anything of Excel. */
export type PaneState = 'starting' | OfficeState;
