/**
 * `npm run pictures`: pages of the example's workbook as pictures for README and guide. Run `npm start`
 * first; needs LibreOffice and pdftoppm (poppler-utils).
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert } from '../test/support/libreoffice';

const ROOT = join(__dirname, '..');
const WORKBOOK = join(ROOT, 'out', 'contoh', 'lke-terisi.xlsx');
const IMAGES = join(ROOT, 'docs', 'images');

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

async function main(): Promise<void> {
  if (!existsSync(WORKBOOK))
    throw new Error('out/contoh/lke-terisi.xlsx is missing; run: npm run example:run');
  mkdirSync(IMAGES, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'lke-pictures-'));
  try {
    const pdf = await convert(WORKBOOK, 'pdf', folder);
    const last = pageCount(pdf);
    for (const [page, name] of PAGES) {
      const number = String(page === 'last' ? last : page);
      execFileSync('pdftoppm', [
        '-png',
        '-r',
        '110',
        '-f',
        number,
        '-l',
        number,
        '-singlefile',
        pdf,
        join(IMAGES, name),
      ]);
      console.log(`docs/images/${name}.png: page ${number} of ${String(last)}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
