import { element } from './elements';

/** What a person wants done with work that another workbook would take the place of. */
export type Answer = 'save' | 'replace' | 'stay';

/**
 * Asks before work is replaced that no file holds yet: the browser keeps one workbook only. Esc and the button that
 * has the focus at first change nothing.
 */
export function askToReplace(): Promise<Answer> {
  const dialog = element('replace', HTMLDialogElement);
  return new Promise((resolve) => {
    let answer: Answer = 'stay';
    for (const given of ['stay', 'save', 'replace'] as const) {
      element(`replace-${given}`, HTMLButtonElement).onclick = () => {
        answer = given;
        dialog.close();
      };
    }
    dialog.addEventListener(
      'close',
      () => {
        resolve(answer);
      },
      { once: true },
    );
    dialog.showModal();
  });
}
