import { PAGES } from './pages/page-id';
import type { PageId } from './pages/page-id';
import type { LanguageStore } from './language';
import type { Efforts } from '../planning/effort';
import { isEffort } from '../planning/effort';
import { LAYERS } from '../assessment/types';
import type { LayerId } from '../assessment/types';

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

const ROLE = 'lke-zi.role';

/** In which role the panel was used last; the unit's where nothing is remembered. */
export function rememberedRole(store: LanguageStore): LayerId {
  try {
    const found = store().getItem(ROLE);
    return LAYERS.find((layer) => layer === found) ?? 'unit';
  } catch {
    return 'unit';
  }
}

/** Keeps the role for the next time, where the browser lets us. */
export function rememberRole(store: LanguageStore, role: LayerId): void {
  try {
    store().setItem(ROLE, role);
  } catch {
    // The role then lasts until the pane closes.
  }
}
