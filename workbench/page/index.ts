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
import { guardEdits } from '../host/book/edit-guard';
import { createWorkbenchHost } from '../host/host';
import { autosave } from './autosave';
import { watchEditor } from './cell-editing';
import { element } from './elements';
import { showHints } from './hint';
import { followLinks } from './links';
import { gridMirror } from './mirror';
import { paneFrame } from './pane';
import { keptWork } from './store';
import { clock, dayAndClock, reasonOf, TEXT } from './texts';
import { gridView } from './view';
import { exampleWorkbook, newWorkbook } from './workbooks';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const grid = element('grid', HTMLElement);
const status = element('status', HTMLElement);
const kept = element('kept', HTMLElement);
const picker = element('file', HTMLInputElement);
const buttons = [...document.querySelectorAll<HTMLButtonElement>('header button')];
const pane = paneFrame(
  element('pane', HTMLIFrameElement),
  element('divider', HTMLElement),
  element('area', HTMLElement),
);

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
followLinks(host, grid);
showHints(host, element('hint', HTMLElement));
const keeper = autosave(host, (savedAt) => {
  kept.textContent = savedAt === undefined ? TEXT.notKept : TEXT.kept(clock(savedAt));
  kept.classList.toggle('warning', savedAt === undefined);
});

/** Runs something that takes a while, with the buttons off and its end or failure said. */
async function busy(text: string, work: () => Promise<string>): Promise<void> {
  say(text);
  for (const button of buttons) button.disabled = true;
  // Lets the browser draw the text before the work begins.
  await new Promise((resolve) => setTimeout(resolve, 20));
  try {
    say(await work());
  } catch (error) {
    console.error(error);
    say(TEXT.failed(reasonOf(error)));
  } finally {
    for (const button of buttons) button.disabled = false;
  }
}

async function load(bytes: Uint8Array, name: string): Promise<string> {
  await host.load(bytes, name);
  pane.reload();
  await keeper.now();
  void host.warm();
  return TEXT.opened(name);
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
  return TEXT.savedAs(name);
}

const onClick = (id: string, work: () => unknown): void => {
  element(id, HTMLButtonElement).addEventListener('click', () => void work());
};
onClick('new', () =>
  busy(TEXT.making, async () => load(await newWorkbook(PERMENPANRB_90_2021), 'LKE baru.xlsx')),
);
onClick('example', () =>
  busy(TEXT.opening, async () => load(await exampleWorkbook(PERMENPANRB_90_2021), 'LKE contoh.xlsx')),
);
onClick('open', () => {
  picker.click();
});
onClick('save', () => busy(TEXT.saving, download));
onClick('undo', () => host.user.undo());
onClick('redo', () => host.user.redo());
picker.addEventListener('change', () => {
  const [file] = picker.files ?? [];
  picker.value = '';
  if (file) void busy(TEXT.opening, async () => load(new Uint8Array(await file.arrayBuffer()), file.name));
});

async function start(): Promise<string> {
  const work = await keptWork().catch(() => undefined);
  if (!work) return load(await newWorkbook(PERMENPANRB_90_2021), 'LKE baru.xlsx');
  await host.restore(work.snapshot, work.origin);
  pane.reload();
  void host.warm();
  kept.textContent = TEXT.kept(clock(work.savedAt));
  return TEXT.restored(dayAndClock(work.savedAt));
}

void busy(TEXT.starting, start).then(() => {
  document.documentElement.dataset['ready'] = 'true';
});
