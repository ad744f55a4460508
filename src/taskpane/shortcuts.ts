import type { PaneKey } from './words';
import type { Act } from './act';

interface Shortcut {
  /** Combinations that do the same, each as the keys held together. */
  readonly combinations: readonly (readonly string[])[];
  readonly text: PaneKey;
}

/**
 * What the help page tells. Only combinations nothing else takes while the pane has the focus: no single
 * letters (screen readers read with them), no Alt with a letter or digit (the ribbon), no Ctrl with Page keys
 * (sheets and browser tabs), no Ctrl+Alt (AltGr, VoiceOver, tables in NVDA and JAWS).
 */
export const SHORTCUTS: readonly Shortcut[] = [
  { combinations: [['Alt', 'Page Down']], text: 'help.key.nextOpen' },
  { combinations: [['Alt', 'Page Up']], text: 'help.key.previousOpen' },
  { combinations: [['Ctrl', 'Enter']], text: 'help.key.save' },
  { combinations: [['←'], ['→'], ['Home'], ['End']], text: 'help.key.tabs' },
  { combinations: [['Esc']], text: 'help.key.escape' },
  { combinations: [['F6']], text: 'help.key.pane' },
];

/** Runs what a key press stands for. @returns whether it stood for anything */
export function pressed(event: KeyboardEvent, act: Act, escape: () => boolean): boolean {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (event.defaultPrevented) return false;
  if (altKey && !ctrlKey && !metaKey && !shiftKey) {
    if (key !== 'PageDown' && key !== 'PageUp') return false;
    act.toOpen(key === 'PageDown' ? 'next' : 'previous');
    return true;
  }
  return key === 'Escape' && !ctrlKey && !metaKey && !shiftKey && !altKey ? escape() : false;
}
