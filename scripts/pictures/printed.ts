import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert } from '../../test/support/libreoffice';
import type { Keep } from './keep';

/** Page of the printed workbook -> name of the picture. */
const PAGES: readonly (readonly [number | 'last', string])[] = [
  [1, 'lke-identitas'],
  [2, 'lke-area'],
  ['last', 'lke-rekap'],
];

function pageCount(pdf: string): number {
  const pages = /^Pages:\s+(\d+)/m.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))?.[1];
  return Number(pages);
}

/** Sheets of a workbook as they are printed; needs LibreOffice and pdftoppm (poppler-utils). */
export async function printedPictures(workbook: string, keep: Keep): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lke-pictures-'));
  try {
    const pdf = await convert(workbook, 'pdf', folder);
    const last = pageCount(pdf);
    for (const [page, name] of PAGES) {
      const number = String(page === 'last' ? last : page);
      const picture = join(folder, name);
      const range = ['-f', number, '-l', number, '-singlefile'];
      execFileSync('pdftoppm', ['-png', '-r', '110', ...range, pdf, picture]);
      keep(name, readFileSync(`${picture}.png`));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
