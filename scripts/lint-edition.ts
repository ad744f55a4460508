/** `npm run lint:edition`: everything that does not add up in the edition's tables, one line each. */
import { readFileSync } from 'node:fs';
import { EditionError } from '../src/instrument/csv';
import { indexEdition } from '../src/instrument/edition';
import { lintEdition } from '../src/instrument/lint';
import { loadEdition } from '../src/instrument/load';
import { COMPILED_EDITION, readEditionFiles } from './edition-files';

function problems(): readonly string[] {
  try {
    const data = loadEdition(readEditionFiles(process.argv[2]));
    const lines = lintEdition(indexEdition(data)).map(
      (finding) => `${finding.rule}: ${finding.at}: found ${finding.found}, expected ${finding.expected}`,
    );
    const compiled = process.argv[2] === undefined ? readFileSync(COMPILED_EDITION, 'utf8') : undefined;
    if (compiled !== undefined && compiled !== `${JSON.stringify(data, null, 1)}\n`) {
      lines.push('edition.json: older than its tables; run: npm run edition');
    }
    return lines;
  } catch (error) {
    if (error instanceof EditionError) return [error.message];
    throw error;
  }
}

const found = problems();
for (const line of found) console.error(line);
if (found.length === 0) console.log('edition: no findings');
process.exitCode = found.length === 0 ? 0 : 1;
