/** Pages of the pane, in the order of the tabs. */
export const PAGES = ['start', 'overview', 'indicator', 'findings', 'hand-off', 'help'] as const;
export type PageId = (typeof PAGES)[number];

/** Pages within a page, in the order of the links above it; the first is shown first. */
export const SUBPAGES = {
  overview: ['score', 'path', 'what-if'],
  findings: ['list', 'repair'],
  'hand-off': ['submit', 'evidence', 'review', 'report'],
} as const satisfies Partial<Record<PageId, readonly string[]>>;

export type DividedPage = keyof typeof SUBPAGES;
export type SubPageId<Page extends DividedPage = DividedPage> = (typeof SUBPAGES)[Page][number];
/** Which one of each divided page is open. */
export type SubPages = { readonly [Page in DividedPage]: SubPageId<Page> };

export const FIRST_SUBPAGES: SubPages = {
  overview: 'score',
  findings: 'list',
  'hand-off': 'submit',
};
