import { PAGES } from './pages/page-id';
import type { PageId } from './pages/page-id';
import type { LanguageStore } from './language';
import type { Efforts } from '../planning/effort';
import { isEffort } from '../planning/effort';

const KEY = 'lke-zi.page';

/** The page that was open last time; the start page where nothing is remembered or storage is blocked. */
export function rememberedPage(store: LanguageStore): PageId {
  try {
    const found = store().getItem(KEY);
    return PAGES.find((page) => page === found) ?? 'start';
  } catch {
    return 'start';
  }
}

/** Keeps the page for the next time, where the browser lets us. */
export function rememberPage(store: LanguageStore, page: PageId): void {
  try {
    store().setItem(KEY, page);
  } catch {
    // Excel on the web may block storage in frames; the pane then begins with its start page.
  }
}

const EFFORTS = 'lke-zi.efforts';

/**
 * The efforts the user gave to indicators. An opinion of one's own means, so it stays with the person and out of the
 * workbook, which is handed to evaluators. What cannot be understood is left out: these are estimates, not answers.
 */
export function rememberedEfforts(store: LanguageStore): Efforts {
  try {
    const found: unknown = JSON.parse(store().getItem(EFFORTS) ?? '{}');
    if (typeof found !== 'object' || found === null) return new Map();
    return new Map(
      Object.entries(found).filter(
        (each): each is [string, number | null] =>
          each[1] === null || (typeof each[1] === 'number' && isEffort(each[1])),
      ),
    );
  } catch {
    return new Map();
  }
}

/** Keeps the efforts for the next time, where the browser lets us. */
export function rememberEfforts(store: LanguageStore, efforts: Efforts): void {
  try {
    store().setItem(EFFORTS, JSON.stringify(Object.fromEntries(efforts)));
  } catch {
    // The efforts then last until the pane closes.
  }
}
