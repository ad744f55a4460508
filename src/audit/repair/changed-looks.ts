import { toA1, withoutCell } from '../../support/address';
import type { LookEdit } from '../../workbook/file-edit';
import type { CellImage, SheetImage, ValidationImage, WorkbookImage } from '../../worksheet/workbook-image';

/** Merges edits of one cell; the later one of two that say the same thing stays. */
function byCell(looks: readonly LookEdit[]): ReadonlyMap<string, LookEdit> {
  const cells = new Map<string, LookEdit>();
  for (const look of looks) cells.set(toA1(look), { ...cells.get(toA1(look)), ...look });
  return cells;
}

function lookedCell(cell: CellImage | undefined, { locked, numberFormat }: LookEdit): CellImage | undefined {
  if (locked === undefined && numberFormat === undefined) return cell;
  return {
    ...(cell ?? { value: null }),
    ...(locked !== undefined && { locked }),
    ...(numberFormat !== undefined && { numberFormat }),
  };
}

function lookedValidations(
  validations: readonly ValidationImage[],
  looks: readonly LookEdit[],
): readonly ValidationImage[] {
  const listed = looks.filter(({ list }) => list !== undefined);
  if (listed.length === 0) return validations;
  const cut = validations.flatMap((validation): readonly ValidationImage[] => {
    const ranges = listed.reduce(
      (left, cell) => left.flatMap((range) => withoutCell(range, cell)),
      validation.ranges,
    );
    return ranges.length === 0 ? [] : [{ ...validation, ranges }];
  });
  const added = listed.flatMap(({ row, col, list }): readonly ValidationImage[] =>
    list
      ? [
          {
            ranges: [{ top: row, bottom: row, left: col, right: col }],
            type: 'list',
            formula1: list.join(','),
          },
        ]
      : [],
  );
  return [...cut, ...added];
}

/** The workbook with the locks, number formats and lists of these cells changed; what they hold stays. */
export function changedLooks(image: WorkbookImage, looks: readonly LookEdit[]): WorkbookImage {
  if (looks.length === 0) return image;
  const sheets = image.sheets.map((sheet): SheetImage => {
    const own = byCell(looks.filter((look) => look.sheet.toLowerCase() === sheet.name.toLowerCase()));
    if (own.size === 0) return sheet;
    return {
      ...sheet,
      cell: (row, col) => {
        const cell = sheet.cell(row, col);
        const look = own.get(toA1({ row, col }));
        return look ? lookedCell(cell, look) : cell;
      },
      validations: lookedValidations(sheet.validations, [...own.values()]),
    };
  });
  return { ...image, sheets };
}
