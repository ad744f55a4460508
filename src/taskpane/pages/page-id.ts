/** Pages of the pane, in the order of the tabs. */
export const PAGES = ['start', 'overview', 'indicator', 'findings', 'hand-off', 'help'] as const;
export type PageId = (typeof PAGES)[number];
