/** Where the focus belongs after the page was drawn. */
export type FocusTarget = 'heading' | 'answer' | 'search' | 'tab';

const SELECTORS: Readonly<Record<FocusTarget, string>> = {
  heading: '#page-heading',
  answer: '.answer fluent-radio:state(checked), .answer fluent-radio, .answer input:not([readonly])',
  search: '#search-text',
  tab: '[role="tab"][aria-selected="true"]',
};

function find(root: Element, target: FocusTarget): HTMLElement | null {
  for (const selector of SELECTORS[target].split(', ')) {
    try {
      const found = root.querySelector<HTMLElement>(selector);
      if (found) return found;
    } catch {
      // A browser that does not know the selector goes on with the next one.
    }
  }
  return null;
}

/** Moves the focus; to the heading of the page where the target is not there. */
export function focusOn(root: Element, target: FocusTarget): void {
  (find(root, target) ?? find(root, 'heading'))?.focus({ preventScroll: target === 'heading' });
}

/** Lets a field that is being typed into save itself: leaving it is what saves it. */
export function leaveField(root: Element): void {
  const active = document.activeElement;
  if (active instanceof HTMLElement && root.contains(active) && active.matches('input, textarea'))
    active.blur();
}
