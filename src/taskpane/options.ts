import type { Edition } from '../instrument/edition';
import type { LanguageStore } from './language';

/** What the pane is given by the page it lives in. */
export interface PaneOptions {
  /** The element the pane is drawn into; it fills it. */
  readonly root: HTMLElement;
  readonly edition: Edition;
  /** Where language and page are remembered. */
  readonly storage: LanguageStore;
  readonly version: string;
  readonly retry: () => void;
  readonly now?: () => Date;
}
