import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import '@univerjs/sheets-data-validation-ui/lib/index.css';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';
import './css/page.css';
import { PERMENPANRB_90_2021 } from '../../src/instrument/editions/permenpanrb-90-2021';
import { WorkbookFileError } from '../../src/workbook/file-error';
import { guardEdits } from '../host/book/edit-guard';
import { createWorkbenchHost } from '../host/host';
import { autosave } from './autosave';
import type { Keeping } from './autosave';
import { watchEditor } from './cell-editing';
import { useDecimalComma } from './decimal-comma';
import { element } from './elements';
import { showHints } from './hint';
import { showKeeping } from './kept';
import { keyboardPlaces } from './keyboard-places';
import { followLinks } from './links';
import { gridMirror } from './mirror';
import { holdWork } from './one-tab';
import { paneFrame } from './pane';
import { askToReplace } from './replace';
import { keptWork } from './store';
import { dayAndClock, reasonOf, TEXT } from './texts';
import { gridView } from './view';
import { exampleWorkbook, newWorkbook } from './workbooks';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const grid = element('grid', HTMLElement);
const status = element('status', HTMLElement);
const kept = element('kept', HTMLElement);
const picker = element('file', HTMLInputElement);
const buttons = [...document.querySelectorAll<HTMLButtonElement>('header button')];
const frame = element('pane', HTMLIFrameElement);
const pane = paneFrame(frame, element('divider', HTMLElement), element('area', HTMLElement));

const host = createWorkbenchHost({
  view: gridView(grid),
  mirror: gridMirror,
  around: {
    showPane: () => {
      pane.show(true);
    },
    hidePane: () => {
      pane.show(false);
    },
    openLink: (url) => {
      window.open(url, '_blank', 'noopener,noreferrer');
    },
  },
});
window.lkeWorkbench = { host, objects: () => host.connectPane() };

const say = (text: string): void => {
  status.textContent = text;
};
const refused = (): void => {
  say(TEXT.locked);
};
guardEdits(host.book, refused);
// The warning is about the cell it was said of.
host.book.feed.listen(({ kind }) => {
  if (kind === 'selection' && status.textContent === TEXT.locked) say('');
});
watchEditor(host, refused);
useDecimalComma(host);
const places = keyboardPlaces(host, grid, frame, buttons);
followLinks(host, grid);
showHints(host, element('hint', HTMLElement));
const tellKept = (keeping: Keeping): void => {
  showKeeping(kept, keeping);
};
const mine = holdWork();
const keeper = autosave(host, mine, tellKept);

/** Runs something that takes a while, with the buttons off and its end or failure said. */
async function busy(text: string, work: () => Promise<string>): Promise<void> {
  say(text);
  for (const button of buttons) button.disabled = true;
  // Lets the browser draw the text before the work begins.
  await new Promise((resolve) => setTimeout(resolve, 20));
  try {
    say(await work());
  } catch (error) {
    // A file that is no workbook is no fault of ours; it is told and that is all.
    if (!(error instanceof WorkbookFileError)) console.error(error);
    say(TEXT.failed(reasonOf(error)));
  } finally {
    for (const button of buttons) button.disabled = false;
  }
}

async function load(bytes: Uint8Array, name: string): Promise<string> {
  await host.load(bytes, name);
  pane.reload();
  keeper.setUnsaved(false);
  await keeper.now();
  void host.warm();
  return TEXT.opened(name);
}

/** Opens another workbook in place of this one, once the person agreed where that would lose something. */
async function replaceBy(text: string, name: string, bytes: () => Promise<Uint8Array>): Promise<void> {
  const answer = keeper.isUnsaved() ? await askToReplace() : 'replace';
  if (answer === 'stay') {
    say(TEXT.stayed);
    return;
  }
  if (answer === 'save') {
    await busy(TEXT.saving, download);
    // Saving failed and said why: nothing may be lost on top of it.
    if (keeper.isUnsaved()) return;
  }
  await busy(text, async () => load(await bytes(), name));
}

async function download(): Promise<string> {
  const bytes = await host.save();
  const { name } = host.book.state;
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
  keeper.setUnsaved(false);
  await keeper.now();
  return TEXT.savedAs(name);
}

const onClick = (id: string, work: () => unknown): void => {
  element(id, HTMLButtonElement).addEventListener('click', () => void work());
};
onClick('new', () => replaceBy(TEXT.making, 'LKE baru.xlsx', () => newWorkbook(PERMENPANRB_90_2021)));
onClick('example', () =>
  replaceBy(TEXT.opening, 'LKE contoh.xlsx', () => exampleWorkbook(PERMENPANRB_90_2021)),
);
onClick('open', () => {
  picker.click();
});
onClick('save', () => busy(TEXT.saving, download));
/** Takes steps back or forth; the keyboard goes on in the grid, as after the same key there. */
const step = async (work: () => Promise<boolean>, done: string, none: string): Promise<void> => {
  say((await work()) ? done : none);
  places.toGrid();
};
onClick('undo', () => step(() => host.user.undo(), TEXT.undone, TEXT.nothingToUndo));
onClick('redo', () => step(() => host.user.redo(), TEXT.redone, TEXT.nothingToRedo));
picker.addEventListener('change', () => {
  const [file] = picker.files ?? [];
  picker.value = '';
  if (file) void replaceBy(TEXT.opening, file.name, async () => new Uint8Array(await file.arrayBuffer()));
});

async function start(): Promise<string> {
  const work = await keptWork().catch(() => undefined);
  if (!work) return load(await newWorkbook(PERMENPANRB_90_2021), 'LKE baru.xlsx');
  await host.restore(work.snapshot, work.origin);
  pane.reload();
  void host.warm();
  keeper.setUnsaved(work.unsaved ?? true);
  if (!(await mine)) {
    tellKept({ state: 'elsewhere' });
    return TEXT.secondTab;
  }
  tellKept({ state: 'kept', savedAt: work.savedAt });
  return TEXT.restored(dayAndClock(work.savedAt));
}

void busy(TEXT.starting, start).then(() => {
  document.documentElement.dataset['ready'] = 'true';
});
