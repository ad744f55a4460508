import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EditionFiles } from '../src/instrument/load';

/** Folder of the edition this project ships. */
export const EDITION_FOLDER = join(__dirname, '..', 'src', 'instrument', 'editions', 'permenpanrb-90-2021');
export const COMPILED_EDITION = join(EDITION_FOLDER, 'edition.json');

/** Every table of an edition folder as text. */
export function readEditionFiles(folder: string = EDITION_FOLDER): EditionFiles {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
