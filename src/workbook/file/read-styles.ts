import type { CellImage } from '../../worksheet/workbook-image';
import type { Container } from './container';
import { BUILT_IN_FORMATS } from './number-formats';
import { eachElement } from './package';

/** What a cell gets from its format. */
export type CellFormat = Pick<CellImage, 'numberFormat'> & { readonly locked: boolean };

/** The cell formats by the index cells carry in `s`. A workbook without styles has none; its cells are locked and General. */
export function readCellFormats(container: Container, part: string | undefined): readonly CellFormat[] {
  const custom = new Map<number, string>();
  const formats: { format: number; locked: boolean }[] = [];
  let inCellFormats = false;
  if (part === undefined) return [];
  eachElement(container, part, (xml) => {
    if (xml.name === 'numFmt') {
      // Formats of conditional formatting carry ids of their own, further down the part.
      const id = Number(xml.attribute('numFmtId'));
      if (xml.depth === 3 && !custom.has(id)) custom.set(id, xml.attribute('formatCode') ?? '');
    } else if (xml.depth === 2) inCellFormats = xml.name === 'cellXfs';
    else if (!inCellFormats) return;
    else if (xml.name === 'xf')
      formats.push({ format: Number(xml.attribute('numFmtId') ?? 0), locked: true });
    else if (xml.name === 'protection') {
      const locked = xml.attribute('locked');
      const last = formats.at(-1);
      if (last && (locked === '0' || locked === 'false')) last.locked = false;
    }
  });
  return formats.map(({ format, locked }) => {
    const numberFormat = code(format, custom);
    return numberFormat === undefined ? { locked } : { locked, numberFormat };
  });
}

function code(id: number, custom: ReadonlyMap<number, string>): string | undefined {
  const text = custom.get(id) ?? BUILT_IN_FORMATS[id];
  return text === undefined || text === '' || text.toLowerCase() === 'general' ? undefined : text;
}
