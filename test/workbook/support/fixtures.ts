import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { skip } from '../../support/skip';

const FOLDER = join(__dirname, '..', '..', '..', '..', 'shared', 'fixtures');

export const WORKBOOKS = [
  'lampiran-iii-blank.xlsx',
  'lampiran-iii-filled.xlsx',
  'lampiran-iii-damaged.xlsx',
  'jawaban-2026-filled.xlsx',
  'jawaban-2026-agency-variant.xlsx',
] as const;

/** Bytes of a workbook in the official layout. Where the folder is not there the test is skipped, but not in CI. */
export function fixture(context: Mocha.Context, name: (typeof WORKBOOKS)[number]): Uint8Array {
  if (!existsSync(FOLDER)) {
    if (process.env['CI'] === 'true')
      throw new Error('the folder shared/fixtures beside the project is missing');
    console.log('    shared/fixtures is not beside the project');
    skip(context, 'shared/fixtures is not beside the project');
  }
  return new Uint8Array(readFileSync(join(FOLDER, name)));
}
