import type { LayerId } from '../../assessment/types';
import type { Language } from '../../i18n/language';
import type { Edition } from '../../instrument/edition';
import type { WorkbookFilePort } from '../../workbook/port';
import { planFill } from '../../worksheet/fill';
import type { Reading } from '../../worksheet/reading';
import { isReading, recogniseWorkbook } from '../../worksheet/recognise/recognise';
import { blankCopyPlan, leftOut, reviewSheetsPlan, sheetsLeft } from './copy';
import { prefillEdits, prefilled } from './prefill';

export interface CopyOptions {
  /** The layer the copy is made for. */
  readonly layer: LayerId;
  /** A layer whose answers fill the blanks of `layer`; null for none. */
  readonly prefill: LayerId | null;
  readonly language: Language;
}

/** An evaluator's copy as a file, and what is to be said about it. */
export interface MadeCopy {
  readonly bytes: Uint8Array;
  /** The copy as it reads. */
  readonly reading: Reading;
  /** How many blanks were filled from `prefill`. */
  readonly filledIn: number;
  /** Entries the copy has no cell for. */
  readonly left: ReturnType<typeof leftOut>;
  /** Names of the unit's own sheets that did not go along. */
  readonly sheetsLeft: readonly string[];
}

/**
 * Makes an evaluator's copy of a workbook, in steps: an empty worksheet, the answers, then the review sheet and the
 * origin. The command line and the pane make the same copy.
 * @param source the unit's workbook, with its sheets as they are now
 * @throws WorkbookFileError (rejects) where the file cannot be made
 */
export async function makeReviewCopy(
  files: WorkbookFilePort,
  edition: Edition,
  source: Reading,
  { layer, prefill, language }: CopyOptions,
): Promise<MadeCopy> {
  const { assessment } = source;
  const readingIn = async (bytes: Uint8Array): Promise<Reading> => {
    const reading = recogniseWorkbook(await files.read(bytes), edition);
    if (!isReading(reading)) throw new Error('the copy just made is not recognised');
    return reading;
  };
  const entries = prefill === null ? assessment : prefilled(assessment, prefill, layer);
  const blank = blankCopyPlan(edition, source, language);
  const empty = await files.write(blank.plan, blank.styles);
  const fill = planFill(edition, await readingIn(empty), entries, false);
  const filled = await files.patch(empty, fill.edits);
  const sheets = reviewSheetsPlan(edition, source, await readingIn(filled), entries, layer, language);
  const bytes = await files.apply(filled, sheets.plan, sheets.styles);
  const reading = await readingIn(bytes);
  return {
    bytes,
    reading,
    filledIn: prefill === null ? 0 : prefillEdits(assessment, prefill, layer).length,
    left: leftOut(assessment, reading),
    sheetsLeft: sheetsLeft(source, reading.image),
  };
}
