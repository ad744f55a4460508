import { validationAt } from '../host/book/validations';
import type { WorkbenchHost } from '../host/host';
import { TEXT } from './texts';

/** Shows the hint of the selected cell's list, which Excel shows beside the cell and Univer not at all. */
export function showHints(host: WorkbenchHost, place: HTMLElement): void {
  const { book } = host;
  const show = (heading: string, text: string): void => {
    const [title, message] = [document.createElement('strong'), document.createElement('span')];
    title.textContent = heading;
    message.textContent = text;
    place.replaceChildren(title, message);
  };
  show('', TEXT.noHint);
  book.feed.listen((event) => {
    if (event.kind !== 'selection') return;
    const { top, left } = event.area;
    const prompt = validationAt(book, event.sheet, { top, left, bottom: top, right: left })?.prompt;
    const shown = prompt?.showPrompt === true && prompt.message !== '';
    show(shown ? prompt.title : '', shown ? prompt.message : TEXT.noHint);
    place.classList.toggle('shown', shown);
  });
}
