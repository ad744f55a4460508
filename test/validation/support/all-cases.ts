import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleCases } from './cases';

const FOLDER = join(__dirname, '..', 'cases');

/** Case tables by file name; each file is named after its rule. */
export function allCases(): ReadonlyMap<string, RuleCases> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.ts'));
  return new Map(
    files.map((file) => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- a new case file must count without being listed anywhere
      const module = require(join(FOLDER, file)) as { readonly cases: RuleCases };
      return [file.replace(/\.ts$/, ''), module.cases];
    }),
  );
}
