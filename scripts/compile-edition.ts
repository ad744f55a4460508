/** `npm run edition`: checks the tables of the edition and writes them as one JSON file for the programs. */
import { writeFileSync } from 'node:fs';
import { EditionError } from '../src/instrument/csv';
import { indexEdition } from '../src/instrument/edition';
import { lintEdition } from '../src/instrument/lint';
import { loadEdition } from '../src/instrument/load';
import { COMPILED_EDITION, readEditionFiles } from './edition-files';

try {
  const data = loadEdition(readEditionFiles());
  const findings = lintEdition(indexEdition(data));
  for (const finding of findings) {
    console.error(`${finding.rule}: ${finding.at}: found ${finding.found}, expected ${finding.expected}`);
  }
  if (findings.length === 0) {
    writeFileSync(COMPILED_EDITION, `${JSON.stringify(data, null, 1)}\n`);
    console.log(`edition ${data.id}: ${String(data.indicators.length)} indicators written to edition.json`);
  }
  process.exitCode = findings.length === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof EditionError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
