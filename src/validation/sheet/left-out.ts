import type { Edition } from '../../instrument/edition';
import { placeKey } from '../../worksheet/reading';
import type { CellPlace, Reading } from '../../worksheet/reading';
import { placeId } from './cells';
import { officialExtras } from './official-extras';
import type { Precedents } from './precedents';

/** Every cell a node's formula depends on, itself left out. */
function reachedFrom(place: CellPlace, precedents: Precedents): ReadonlySet<string> {
  const reached = new Set<string>();
  precedents.dependsOn(place, (cell) => {
    reached.add(placeId(cell));
    return false;
  });
  reached.delete(placeId(place));
  return reached;
}

/**
 * Codes right below a node (or below the grand total, `''`) that its formula does not reach: neither their
 * score or total below the table, nor all that lies below them, nor their answer. Codes the sheet has no score cell for are skipped.
 */
export function leftOut(
  edition: Edition,
  reading: Reading,
  precedents: Precedents,
  node: string,
  place: CellPlace,
): readonly string[] {
  const reached = reachedFrom(place, precedents);
  const has = (cell: CellPlace | undefined): boolean => cell !== undefined && reached.has(placeId(cell));
  const { subtotals } = officialExtras(edition, reading);
  if (node !== '' && has(subtotals.get(node))) return [];
  const reaches = (code: string): boolean => {
    const own = [reading.nodes.get(code)?.score, subtotals.get(code)];
    if (own.some(has) || has(reading.places.get(placeKey('unit', 'answer', code)))) return true;
    const below = childrenOf(edition, code);
    return below.length > 0 && below.every(reaches);
  };
  return childrenOf(edition, node).filter(
    (code) => reading.nodes.get(code)?.score !== undefined && !reaches(code),
  );
}

function childrenOf(edition: Edition, code: string): readonly string[] {
  const indicators = edition.childIndicators.get(code) ?? [];
  const nodes = edition.childNodes.get(code) ?? [];
  return [...indicators, ...nodes].map((child) => child.code);
}
