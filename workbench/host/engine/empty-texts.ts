import { BaseReferenceObject } from '@univerjs/engine-formula';

const read = BaseReferenceObject.prototype.getCellData;

/**
 * A formula's empty text is a text, not a blank: `=A1=0` is false where A1 shows `=""`. Univer knows that of cells it
 * has stored, but takes results of the running calculation (which come without their formula) for blanks. So such a
 * result gets a sign of one.
 */
export function keepEmptyTexts(): void {
  BaseReferenceObject.prototype.getCellData = function (row, column) {
    const cell = read.call(this, row, column);
    return cell && cell.v === '' && !cell.f ? { ...cell, f: '=' } : cell;
  };
}
