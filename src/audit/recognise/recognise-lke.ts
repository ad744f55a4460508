import type { Edition } from '../../instrument/edition';
import { SHEET as LAMPIRAN_SHEET } from '../../worksheet/layouts/lampiran-iii/geometry';
import { perAreaGeometry } from '../../worksheet/layouts/per-area/geometry';
import { findRows } from '../../worksheet/layouts/per-area/reader/find-rows';
import { SHEET as PER_AREA_SHEET } from '../../worksheet/layouts/per-area/sheet-names';
import { SHEET as PORTAL_SHEET } from '../../worksheet/layouts/portalrb-jawaban/geometry';
import { isReading } from '../../worksheet/reading';
import type { CellPlace, LayoutId, PlaceKey, RefusalReason } from '../../worksheet/reading';
import type { Candidate } from '../../worksheet/recognise/candidates';
import { chooseCandidate } from '../../worksheet/recognise/choose';
import type { ChoiceReason } from '../../worksheet/recognise/choose';
import { recogniseAll } from '../../worksheet/recognise/recognise';
import type { SheetImage, WorkbookImage } from '../../worksheet/workbook-image';
import { columnDifferences, entryDifferences, rowDifferences } from './differences';
import { confidenceOf, sheetEvidence } from './evidence';
import { isShape, knownForm, lkeShape } from './other-edition';
import type { LkeShape } from './other-edition';
import { perAreaEvidence } from './per-area';
import { editionTree, weightTree } from './tree';
import type { EditionGuess, FoundLke, LkeState, LookedAt, Recognition } from './types';

/** Properties in which workbooks made by this program say what they are; hints, since anyone may copy a sheet. */
const PROPERTY = { edition: 'lke-edition', layout: 'lke-layout' } as const;

/** A candidate of an edition, with what speaks for it. */
interface Weighed {
  readonly candidate: Candidate;
  readonly edition: Edition;
  readonly lke: Omit<FoundLke, 'isTaken' | 'reason'>;
}

const STATES: Readonly<Record<RefusalReason, LkeState>> = {
  'no-lke': 'incomplete',
  incomplete: 'incomplete',
  'missing-columns': 'incomplete',
  'unknown-edition': 'other-edition',
  'ambiguous-entries': 'ambiguous',
  'ambiguous-sheets': 'ambiguous',
};

const noPlaces: ReadonlyMap<PlaceKey, CellPlace> = new Map();

/** The edition of a candidate: the one it was matched with, unless its weights are those of another form. */
function editionOf(image: WorkbookImage, edition: Edition, candidate: Candidate): EditionGuess {
  const { match, result } = candidate;
  const declared = image.properties.get(PROPERTY.edition) ?? null;
  const tree = match ? weightTree(match.found) : editionTree(edition);
  const form = match && !isReading(result) ? knownForm(tree) : undefined;
  if (form) return { id: form.id, name: form.name, isShipped: false, declared, tree };
  const isOther = !isReading(result) && result.reason === 'unknown-edition';
  return isOther
    ? { id: null, name: null, isShipped: false, declared, tree }
    : { id: edition.id, name: edition.name, isShipped: true, declared, tree };
}

function weigh(image: WorkbookImage, edition: Edition, candidate: Candidate): Weighed {
  const { match, result, layout, sheets, entries } = candidate;
  const own = match
    ? {
        evidence: sheetEvidence(edition, match),
        differences: [...rowDifferences(edition, match), ...columnDifferences(match)],
      }
    : perAreaEvidence(image, edition);
  const guess = editionOf(image, edition, candidate);
  // an older form is weighed by its own figures, not by how far it is from ours
  const shape = match && !guess.isShipped && guess.id !== null ? lkeShape(match.sheet) : undefined;
  const evidence = shape && isShape(shape) ? shape.evidence : own.evidence;
  const places = isReading(result) ? result.places : noPlaces;
  const refusal: FoundLke['refusal'] = isReading(result)
    ? null
    : guess.isShipped
      ? result
      : { reason: 'unknown-edition', evidence: result.evidence };
  return {
    candidate,
    edition,
    lke: {
      layout,
      edition: guess,
      sheets,
      state: refusal ? STATES[refusal.reason] : 'readable',
      refusal,
      confidence: confidenceOf(evidence),
      entries,
      evidence,
      differences: shape ? [] : [...own.differences, ...entryDifferences(image, places)],
    },
  };
}

/** Of the editions that claim a sheet the one that fits it best. */
function bestOf(all: readonly Weighed[]): readonly Weighed[] {
  return all.filter((each) =>
    all.every(
      (other) =>
        other === each ||
        !other.lke.sheets.some((sheet) => each.lke.sheets.includes(sheet)) ||
        other.lke.confidence < each.lke.confidence ||
        (other.lke.confidence === each.lke.confidence && all.indexOf(each) < all.indexOf(other)),
    ),
  );
}

/** A sheet of an edition that is not shipped: named by its tree and weights. */
function otherEdition(image: WorkbookImage, sheet: SheetImage, shape: LkeShape): FoundLke {
  const form = knownForm(shape.tree);
  return {
    layout: shape.portal ? 'portalrb-jawaban' : 'lampiran-iii',
    edition: {
      id: form?.id ?? null,
      name: form?.name ?? null,
      isShipped: false,
      declared: image.properties.get(PROPERTY.edition) ?? null,
      tree: shape.tree,
    },
    sheets: [sheet.name],
    isTaken: false,
    reason: null,
    state: 'other-edition',
    refusal: { reason: 'unknown-edition', evidence: [sheet.name] },
    confidence: confidenceOf(shape.evidence),
    entries: shape.answers,
    evidence: shape.evidence,
    differences: [],
  };
}

/** Sheets that belong to a layout beside those with the indicators. */
const PARTS: Readonly<Record<LayoutId, readonly string[]>> = {
  'per-area': [PER_AREA_SHEET.identity, PER_AREA_SHEET.recap, PER_AREA_SHEET.metadata],
  'lampiran-iii': [LAMPIRAN_SHEET.summary, LAMPIRAN_SHEET.notes],
  'portalrb-jawaban': [PORTAL_SHEET.unit],
};

const copiedSheets = (image: WorkbookImage, editions: readonly Edition[]): readonly string[] =>
  editions.flatMap((edition) => findRows(perAreaGeometry(edition), image).aside);

const plainly = ({ name, visibility }: SheetImage, why: LookedAt['why']): LookedAt => ({
  sheet: name,
  visibility,
  headings: [],
  scaleRows: 0,
  why,
  missing: [],
});

interface Taken {
  readonly taken: Weighed | undefined;
  readonly reason: ChoiceReason | null;
  readonly undecided: readonly (readonly string[])[];
}

function choose(weighed: readonly Weighed[], declared: string | undefined): Taken {
  const [first, ...others] = weighed.map(({ candidate }) => candidate);
  if (!first) return { taken: undefined, reason: null, undecided: [] };
  const choice = chooseCandidate([first, ...others], declared);
  if (!choice.taken)
    return { taken: undefined, reason: null, undecided: choice.open.map(({ sheets }) => sheets) };
  const taken = weighed.find(({ candidate }) => candidate === choice.taken);
  return { taken, reason: choice.reason, undecided: [] };
}

/**
 * What a workbook is: every LKE in it with its layout, edition, confidence and evidence, which of them is taken and
 * why, and what was looked at where there is none. Nothing is guessed: what is not decided is said.
 *
 * @param editions The editions whose figures are at hand; others are named by their tree and weights.
 */
export function recogniseLke(image: WorkbookImage, editions: readonly Edition[]): Recognition {
  const weighed = bestOf(
    editions.flatMap((edition) =>
      recogniseAll(image, edition).candidates.map((candidate) => weigh(image, edition, candidate)),
    ),
  );
  const { taken, reason, undecided } = choose(weighed, image.properties.get(PROPERTY.layout));
  const isRead = taken !== undefined && taken.lke.state === 'readable';
  const known = weighed.map((each): FoundLke => ({
    ...each.lke,
    isTaken: each === taken && isRead,
    reason: each === taken && isRead ? reason : null,
  }));
  const used = new Set(known.flatMap(({ sheets }) => sheets));
  const belongs = new Set(known.flatMap(({ layout }) => PARTS[layout]));
  const copies = new Set(
    weighed.some(({ lke }) => lke.layout === 'per-area') ? copiedSheets(image, editions) : [],
  );
  const others: FoundLke[] = [];
  const looked: LookedAt[] = [];
  for (const sheet of image.sheets) {
    if (used.has(sheet.name)) continue;
    const shape = lkeShape(sheet);
    if (belongs.has(sheet.name)) looked.push(plainly(sheet, 'part-of-workbook'));
    else if (copies.has(sheet.name)) looked.push(plainly(sheet, 'copy'));
    else if (isShape(shape)) others.push(otherEdition(image, sheet, shape));
    else looked.push(shape);
  }
  const found = [...known, ...others].sort(
    (a, b) => Number(b.isTaken) - Number(a.isTaken) || b.confidence - a.confidence,
  );
  return { found, taken: found.find(({ isTaken }) => isTaken) ?? null, undecided, looked };
}
