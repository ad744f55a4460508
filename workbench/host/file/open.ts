import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import { readXlsx, type Cell } from 'hucre/xlsx';
import { readWorkbookFile } from '../../../src/workbook/file/read';
import {
  isCellError,
  type CellImage,
  type SheetImage,
  type WorkbookImage,
} from '../../../src/worksheet/workbook-image';
import { UNIT } from '../engine/start';
import type { BookSnapshot } from '../book/book';
import { blankSheet, PIXELS_PER_POINT } from '../book/sheet-data';
import { emptyBookState, emptySheetState, type BookState, type SheetState } from '../book/state';
import { conditionalsOf, protectionOf, validationsOf } from './rules-in';
import { styleOf } from './style-in';

type FileWorkbook = Awaited<ReturnType<typeof readXlsx>>;
type FileSheet = FileWorkbook['sheets'][number];

/** A width of one in a file is a digit of the base font: 7 pixels. */
const PIXELS_PER_DIGIT = 7;
const ROOM = { rows: 60, columns: 12 };

/** A workbook file as the host holds it, with the image edits are told from. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly image: WorkbookImage;
  readonly snapshot: BookSnapshot;
}

/**
 * Reads an .xlsx file: values, formulas and locks through our own reader (which also refuses files that are none),
 * looks through hucre. Throws a WorkbookFileError.
 */
export async function openFile(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  const image = await readWorkbookFile(bytes);
  const file = await readXlsx(bytes, { readStyles: true });
  const state = emptyBookState();
  state.name = name;
  Object.assign(state.properties, Object.fromEntries(image.properties));
  const sheets = image.sheets.map((sheet, i) => {
    const id = `f${String(i)}`;
    const looks = file.sheets.find((each) => each.name === sheet.name);
    state.sheets[id] = stateOf(sheet, looks, state);
    return sheetData(id, sheet, looks);
  });
  const { name: ff = 'Calibri', size: fs = 11 } = file.defaultFont ?? {};
  const univer: IWorkbookData = {
    id: UNIT,
    name,
    appVersion: '',
    locale: 'idID' as IWorkbookData['locale'],
    styles: {},
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    defaultStyle: { ff, fs },
  };
  const names = [...image.names].map(([name, formula]) => ({ id: '', name, formula }));
  return { bytes, image, snapshot: { univer, state, names } };
}

function stateOf(sheet: SheetImage, looks: FileSheet | undefined, state: BookState): SheetState {
  const newId = (): string => `r${String(state.nextId++)}`;
  return {
    ...emptySheetState(),
    veryHidden: sheet.visibility === 'veryHidden',
    protection: protectionOf(
      looks?.protection ?? { sheet: sheet.protection.sheet },
      sheet.protection.password,
    ),
    validations: validationsOf(looks?.dataValidations ?? [], newId),
    conditionals: conditionalsOf(looks?.conditionalRules ?? [], newId),
  };
}

function sheetData(id: string, sheet: SheetImage, looks: FileSheet | undefined): IWorksheetData {
  const blank = blankSheet(id, sheet.name);
  const cells = looks?.cells ?? new Map<string, Cell>();
  const places = [...cells.keys()].map((key) => key.split(',').map(Number));
  const rows = Math.max(sheet.rows, ...places.map(([row = 0]) => row + 1));
  const columns = Math.max(sheet.cols, ...places.map(([, column = 0]) => column + 1));
  const { freezePane, view } = looks ?? {};
  const [ySplit, xSplit] = [freezePane?.rows ?? 0, freezePane?.columns ?? 0];
  return {
    ...blank,
    rowCount: rows + ROOM.rows,
    columnCount: columns + ROOM.columns,
    cellData: cellData(sheet, cells, rows, columns),
    rowData: Object.fromEntries(rowEntries(sheet, looks)),
    columnData: Object.fromEntries(columnEntries(sheet, looks)),
    mergeData: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top - 1,
      startColumn: left - 1,
      endRow: bottom - 1,
      endColumn: right - 1,
    })),
    freeze: { ySplit, xSplit, startRow: ySplit || -1, startColumn: xSplit || -1 },
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    showGridlines: view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: view?.tabColor?.rgb === undefined ? '' : `#${view.tabColor.rgb.slice(-6)}`,
    zoomRatio: (view?.zoomScale ?? 100) / 100,
  };
}

function cellData(
  sheet: SheetImage,
  looks: ReadonlyMap<string, Cell>,
  rows: number,
  columns: number,
): IWorksheetData['cellData'] {
  const data: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const image = sheet.cell(row + 1, column + 1);
      const style = looks.get(`${String(row)},${String(column)}`)?.style;
      if (!image && !style) continue;
      const line = (data[row] ??= {});
      line[column] = {
        ...(image && contentOf(image)),
        ...(style && { s: styleOf(style) }),
        ...markOf(image, style),
      };
    }
  }
  return data;
}

function contentOf({ value, formula }: CellImage): ICellData {
  const f = formula === undefined ? {} : { f: `=${formula}` };
  if (value === null) return f;
  if (isCellError(value)) return { ...f, v: value.error, t: CellValueType.STRING };
  if (typeof value === 'boolean') return { ...f, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...f, v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING };
}

function markOf(image: CellImage | undefined, style: Cell['style']): Pick<ICellData, 'custom'> {
  const unlocked = image?.locked === false || style?.protection?.locked === false;
  const link = image?.link;
  if (!unlocked && link === undefined) return {};
  const at = link?.indexOf('#') ?? -1;
  return {
    custom: {
      ...(unlocked && { unlocked }),
      ...(link !== undefined && {
        link: at === 0 ? { documentReference: link.slice(1) } : { address: link },
      }),
    },
  };
}

function rowEntries(
  { hiddenRows }: SheetImage,
  looks: FileSheet | undefined,
): readonly (readonly [number, object])[] {
  const heights = [...(looks?.rowDefs ?? [])].map(
    ([row, { height, hidden }]) =>
      [
        row,
        {
          ...(height !== undefined && { h: height * PIXELS_PER_POINT, ia: BooleanNumber.FALSE }),
          ...(hidden === true && { hd: BooleanNumber.TRUE }),
        },
      ] as const,
  );
  const known = new Set(heights.map(([row]) => row));
  const hidden = [...hiddenRows]
    .filter((row) => !known.has(row - 1))
    .map((row) => [row - 1, { hd: BooleanNumber.TRUE }] as const);
  return [...heights, ...hidden];
}

function columnEntries(
  { hiddenCols }: SheetImage,
  looks: FileSheet | undefined,
): readonly (readonly [number, object])[] {
  return (looks?.columns ?? []).map(({ width, hidden }, column) => [
    column,
    {
      ...(width !== undefined && { w: Math.round(width * PIXELS_PER_DIGIT) }),
      ...((hidden === true || hiddenCols.has(column + 1)) && { hd: BooleanNumber.TRUE }),
    },
  ]);
}
