import { PAGES } from './pages/page-id';
import type { PageId } from './pages/page-id';
import type { LanguageStore } from './language';

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
