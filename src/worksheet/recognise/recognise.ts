import type { Edition } from '../../instrument/edition';
import { readPerArea, perAreaSheets } from '../layouts/per-area/read';
import { LAYOUT, PROPERTY } from '../layouts/per-area/metadata';
import { withReview } from '../layouts/review/read';
import { isReading } from '../reading';
import type { NotRecognised, Reading } from '../reading';
import type { WorkbookImage } from '../workbook-image';
import { entriesIn, officialCandidates } from './candidates';
import type { Candidate } from './candidates';
import { chooseCandidate } from './choose';
import type { Choice } from './choose';
import { matchWorkbook } from './match-sheet';
import { refusal } from './refusal';

export { isReading };

/** A workbook's LKEs of one edition, and which of them is taken. */
export interface Recognised {
  readonly candidates: readonly Candidate[];
  /** Undefined where there is none. */
  readonly choice: Choice | undefined;
  readonly result: Reading | NotRecognised;
}

function perAreaCandidate(image: WorkbookImage, edition: Edition): readonly Candidate[] {
  const result = readPerArea(image, edition);
  if (!isReading(result) && result.reason === 'no-lke') return [];
  const sheets = perAreaSheets(image, edition);
  return [
    {
      layout: LAYOUT,
      sheets,
      result,
      isVisible: true,
      hasOwnName: true,
      entries: isReading(result) ? entriesIn(result) : 1,
    },
  ];
}

/** The layout a workbook made by this program says it has; the property can be lost, never wrong. */
const declaredLayout = (image: WorkbookImage): string | undefined => image.properties.get(PROPERTY.layout);

/** With the layers of the workbook's review sheet. */
function reviewed(edition: Edition, result: Reading | NotRecognised): Reading | NotRecognised {
  return isReading(result) ? withReview(edition, result) : result;
}

/** Every LKE of an edition in a workbook, whatever its layout, and which one is taken. */
export function recogniseAll(image: WorkbookImage, edition: Edition): Recognised {
  const candidates = [...perAreaCandidate(image, edition), ...officialCandidates(image, edition)];
  const [first, ...others] = candidates;
  if (!first)
    return { candidates, choice: undefined, result: refusal(edition, matchWorkbook(edition, image), image) };
  const choice = chooseCandidate([first, ...others], declaredLayout(image));
  const result: Reading | NotRecognised = choice.taken
    ? reviewed(edition, choice.taken.result)
    : { reason: 'ambiguous-sheets', evidence: choice.open.flatMap(({ sheets }) => sheets) };
  return { candidates, choice, result };
}

/**
 * Reads a workbook in whichever layout it is. Where none fits, the reason of the sheet that came closest is given:
 * one with nearly all rows says more than one without any.
 */
export function recogniseWorkbook(image: WorkbookImage, edition: Edition): Reading | NotRecognised {
  if (declaredLayout(image) === LAYOUT) {
    const result = readPerArea(image, edition);
    if (isReading(result)) return withReview(edition, result);
  }
  return recogniseAll(image, edition).result;
}
