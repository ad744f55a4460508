import { auditWorkbook } from '../../../src/audit/audit';
import { scoreAssessment } from '../../../src/scoring/score';
import { WorkbookFileError } from '../../../src/workbook/file-error';
import { xlsxFiles } from '../../../src/workbook/file/adapter';
import { isReading, recogniseWorkbook } from '../../../src/worksheet/recognise/recognise';
import { edition } from '../../support/edition';
import { mutated } from './mutate';
import { Random } from './random';

/** How a program took a spoilt file: as an LKE, as something else, or not at all. A crash is thrown. */
export type Outcome = 'read' | 'not-recognised' | 'refused';

export interface Case {
  readonly outcome: Outcome;
  readonly what: string;
}

/** An audit recalculates the workbook many times; every tenth file that is still an LKE is audited too. */
const AUDITED = 10;

/**
 * Makes case `number` of a seed from one of the files and reads it as the command line does.
 * @throws whatever is no clear refusal
 */
export async function tryCase(files: readonly Uint8Array[], seed: number, number: number): Promise<Case> {
  const random = new Random(seed * 1_000_003 + number);
  const { bytes, what } = mutated(random.pick(files), random);
  try {
    const result = recogniseWorkbook(await xlsxFiles.read(bytes), edition);
    if (!isReading(result)) return { outcome: 'not-recognised', what };
    const { total } = scoreAssessment(edition, result.assessment);
    if (!(total.floor >= -1e-9 && total.ceiling <= 100 + 1e-9))
      throw new Error(`total ${String(total.floor)}`);
    if (number % AUDITED === 0) auditWorkbook(edition, result.assessment, { reading: result });
    return { outcome: 'read', what };
  } catch (error) {
    if (error instanceof WorkbookFileError) return { outcome: 'refused', what };
    throw new Error(`case ${String(number)} of seed ${String(seed)} (${what})`, { cause: error });
  }
}
