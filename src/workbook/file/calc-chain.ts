import type { Container } from './container';
import { requiredText } from './package';
import type { WorkbookPart } from './workbook-part';
import { applySplices, type Splice } from './xml/splice';
import { XmlScanner } from './xml/scanner';
import type { ZipEntry } from './zip-directory';

/** Parts to write anew and parts to leave out. */
export interface PartChanges {
  readonly texts: ReadonlyMap<string, string>;
  readonly removed: readonly ZipEntry[];
}

/**
 * Leaves out the list that says in which order formulas are computed, together with both places that name it. Excel
 * reports a damaged file when the list names a cell without formula, and makes a new one when there is none.
 */
export function calcChainParts(container: Container, workbook: WorkbookPart): PartChanges {
  const entry = workbook.calcChain === undefined ? undefined : container.find(workbook.calcChain);
  if (!entry) return { texts: new Map(), removed: [] };
  const slash = workbook.part.lastIndexOf('/') + 1;
  const rels = `${workbook.part.slice(0, slash)}_rels/${workbook.part.slice(slash)}.rels`;
  const texts = new Map<string, string>();
  for (const part of ['[Content_Types].xml', rels])
    texts.set(part, withoutCalcChain(requiredText(container, part)));
  return { texts, removed: [entry] };
}

/** The part without its elements that name a calculation chain. */
function withoutCalcChain(xml: string): string {
  const scanner = new XmlScanner(xml);
  const splices: Splice[] = [];
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open' || scanner.depth !== 2) continue;
    const names = [scanner.attribute('PartName'), scanner.attribute('Type')];
    if (!names.some((name) => name !== undefined && /\/calcChain(?:\.xml)?$/i.test(name))) continue;
    const { start } = scanner;
    scanner.skip();
    splices.push({ start, end: scanner.end, text: '' });
  }
  return applySplices(xml, splices);
}
