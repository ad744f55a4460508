import { readXlsx } from 'hucre/xlsx';
import { xlsxFiles } from '../src/workbook/file/adapter';
import { recogniseWorkbook } from '../src/worksheet/recognise/recognise';
import { edition } from '../test/support/edition';
import { medians } from './support/measure';
import type { Line } from './support/measure';
import { filledBytes, LAYOUTS, officialBytes } from './support/samples';

/** Reading files in memory, then finding the LKE in them, against the library that only reads. */
export async function reading(): Promise<readonly Line[]> {
  const official = await officialBytes();
  const files = [
    official,
    ...(await Promise.all(
      LAYOUTS.map(async (made) => ({ name: `own ${made.layout} workbook`, bytes: await filledBytes(made) })),
    )),
  ];
  const lines: Line[] = [];
  for (const { name, bytes } of files) {
    const [read = 0, recognised = 0, peer = 0] = await medians(
      [
        () => xlsxFiles.read(bytes),
        async () => recogniseWorkbook(await xlsxFiles.read(bytes), edition),
        () => readXlsx(bytes, { readStyles: true }),
      ],
      15,
    );
    const named = { name: 'hucre, with styles', figure: peer };
    lines.push(
      { what: `read ${name}`, figure: read, unit: 'ms', peer: named },
      { what: '  and find the LKE in it', figure: recognised, unit: 'ms', peer: named },
    );
  }
  return lines;
}
