import { type WriteOptions, writeXlsx } from 'hucre/xlsx';
import { toA1 } from '../../support/address';
import type { Plan } from '../../worksheet/plan';
import type { StyleSheet } from '../../worksheet/style';
import type { CellEdit } from '../../worksheet/workbook-image';
import { WorkbookFileError } from '../file-error';
import { modelOf, type PlannedWorkbook } from '../plan-model';
import { decodeUtf8, encodeUtf8 } from './bytes';
import { finishedChart } from './chart-map';
import { openContainer } from './container';
import { withDataBars } from './data-bar';
import { unpack } from './inflate';
import { filled } from './patch';
import { printNames } from './print-map';
import { specialTexts, writerSheet } from './sheet-map';
import { withActiveCell } from './sheet-view';
import { BASE_FONT } from './style-map';
import type { WriterName } from './writer-types';
import { buildArchive } from './zip-write';

/** Title and author of every file: nothing about the person at the keyboard. */
const PRODUCT = 'LKE ZI';
/** Files of the same content get the same bytes, so no clock is read. */
const MADE = new Date(Date.UTC(2000, 0, 1));

/**
 * Makes a new workbook file from a plan. `fill` goes to input cells only; values of formulas are computed and stored,
 * so that viewers which do not calculate show them, and Excel is asked to calculate again on opening.
 * Throws `impossible-plan`, or `not-an-input` for a fill elsewhere.
 */
export async function writePlan(
  plan: Plan,
  styles: StyleSheet,
  fill: readonly CellEdit[] = [],
): Promise<Uint8Array> {
  const model = modelOf(plan);
  checkFill(model, fill);
  requireVisible(model);
  return filled(await draftFile(model, styles), [...specialTexts(model.sheets), ...fill]);
}

/** The sheets of a plan as a file of their own: formulas without values, and texts the writer would spoil left out. */
export async function draftFile(model: PlannedWorkbook, styles: StyleSheet): Promise<Uint8Array> {
  return finished(await wrapWriter(draftOf(model, styles)), model);
}

/** Programs refuse a workbook that shows nothing. */
function requireVisible(model: PlannedWorkbook): void {
  if (model.sheets.some((sheet) => sheet.look.visibility === 'visible')) return;
  const first = model.sheets[0];
  throw new WorkbookFileError('impossible-plan', {
    op: 'addSheet',
    reason: 'no visible sheet',
    ...(first && { sheet: first.name }),
  });
}

function checkFill(model: PlannedWorkbook, fill: readonly CellEdit[]): void {
  const sheets = new Map(model.sheets.map((sheet) => [sheet.name, sheet.cells]));
  for (const edit of fill) {
    const cells = sheets.get(edit.sheet);
    if (!cells) throw new WorkbookFileError('no-such-sheet', { sheet: edit.sheet });
    if (cells.get(edit.row)?.get(edit.col)?.input !== true) {
      throw new WorkbookFileError('not-an-input', { sheet: edit.sheet, cell: toA1(edit) });
    }
  }
}

/** The workbook as far as the writer can make it. */
function draftOf(model: PlannedWorkbook, styles: StyleSheet): WriteOptions {
  const visible = model.sheets.findIndex((sheet) => sheet.look.visibility === 'visible');
  const active = model.sheets.findIndex((sheet) => sheet.name === model.active?.sheet);
  return {
    sheets: model.sheets.map((sheet) => writerSheet(sheet, styles)),
    namedRanges: namesOf(model),
    activeSheet: active < 0 ? Math.max(0, visible) : active,
    defaultFont: BASE_FONT,
    properties: {
      title: PRODUCT,
      creator: PRODUCT,
      created: MADE,
      modified: MADE,
      custom: Object.fromEntries(model.properties),
    },
  };
}

/** The plan's names, and print areas and titles as names of their sheets. */
export function namesOf(model: PlannedWorkbook): WriterName[] {
  const names = [...model.names].map(([name, range]): WriterName => ({ name, range }));
  const print = model.sheets.flatMap((sheet) => (sheet.print ? printNames(sheet.name, sheet.print) : []));
  return [...names, ...print];
}

async function wrapWriter(options: WriteOptions): Promise<Uint8Array> {
  try {
    return await writeXlsx(options);
  } catch (cause) {
    throw new WorkbookFileError(
      'impossible-plan',
      { reason: cause instanceof Error ? cause.message : String(cause) },
      { cause },
    );
  }
}

/** The draft with what the writer cannot do, laid into an archive without dates. */
function finished(draft: Uint8Array, model: PlannedWorkbook): Uint8Array {
  const container = openContainer(draft);
  const { active } = model;
  const edits = new Map<string, (xml: string) => string>([
    ['docProps/app.xml', (xml) => xml.replace('<Application>hucre<', `<Application>${PRODUCT}<`)],
  ]);
  for (const { name } of container.directory.entries) {
    if (/^xl\/charts\/chart\d+\.xml$/.test(name)) edits.set(name, finishedChart);
  }
  model.sheets.forEach((sheet, i) => {
    edits.set(`xl/worksheets/sheet${String(i + 1)}.xml`, (xml) => {
      const barred = withDataBars(xml, sheet.dataBars, sheet.conditionals.length + 1);
      return active?.sheet === sheet.name ? withActiveCell(barred, active.cell) : barred;
    });
  });
  return buildArchive(
    container.directory.entries.map((entry) => {
      const content = unpack(draft, entry);
      const edit = edits.get(entry.name);
      return { name: entry.name, content: edit ? encodeUtf8(edit(decodeUtf8(content))) : content };
    }),
  );
}
