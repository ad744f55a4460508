import { changedImage } from '../../../src/audit/repair/changed-image';
import { auditWorkbook } from '../../../src/audit/audit';
import type { Audit } from '../../../src/audit/audit';
import type { CellChange } from '../../../src/audit/cell-change';
import { expectedFormulas } from '../../../src/audit/expected/expected-formulas';
import { setFormula } from '../../../src/audit/cell-change';
import { isReading, recogniseWorkbook } from '../../../src/worksheet/recognise/recognise';
import type { Reading } from '../../../src/worksheet/reading';
import type { WorkbookImage } from '../../../src/worksheet/workbook-image';
import { edition } from '../../support/edition';

export function readImage(image: WorkbookImage): Reading {
  const reading = recogniseWorkbook(image, edition);
  if (!isReading(reading)) throw new Error(`not recognised: ${reading.evidence.join(', ')}`);
  return reading;
}

/** The workbook after changes by hand, as it comes back from the office: computed, and read anew. */
export function changed(reading: Reading, changes: readonly CellChange[]): Reading {
  return readImage(changedImage(reading.image, changes));
}

/** A workbook without any fault of its own: what the official file itself has wrong is mended. */
export function faultless(reading: Reading): Reading {
  const slips = edition.officialSheet.slips.flatMap(({ node }) => reading.nodes.get(node)?.score ?? []);
  const formulas = expectedFormulas(edition, reading);
  return changed(
    reading,
    slips.flatMap((place) => {
      const expr = formulas.at(place);
      return expr ? [setFormula(place, expr)] : [];
    }),
  );
}

export const auditOf = (reading: Reading): Audit => auditWorkbook(edition, reading.assessment, { reading });
