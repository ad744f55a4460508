import type { Operation } from '../../plan';
import type { Geometry } from './geometry';
import { value } from './operations';
import { SHEET } from './sheet-names';

export const LAYOUT = 'per-area';
/** Raised when a workbook of an older version needs other places. */
export const SCHEMA_VERSION = 'lke-worksheet/1';
/** Document properties with the same ids; both are hints only, since either can be lost. */
export const PROPERTY = { schema: 'lke-schema', edition: 'lke-edition', layout: 'lke-layout' } as const;

/** The hidden sheet: ids and the list of sheets, for a reader in doubt. No personal data. */
export function metadataOperations(geometry: Geometry): readonly Operation[] {
  const { edition, tables } = geometry;
  const lines: readonly (readonly [string, string])[] = [
    [PROPERTY.schema, SCHEMA_VERSION],
    [PROPERTY.edition, edition.id],
    [PROPERTY.layout, LAYOUT],
    ...tables.map((table) => [table.roots.join('+'), table.sheet] as const),
  ];
  const sheet = SHEET.metadata;
  return [
    { op: 'addSheet', sheet, visibility: 'veryHidden' },
    { op: 'write', sheet, at: 'A1', cells: lines.map((line) => line.map((text) => value(text))) },
    { op: 'protect', sheet },
    { op: 'property', name: PROPERTY.schema, value: SCHEMA_VERSION },
    { op: 'property', name: PROPERTY.edition, value: edition.id },
    { op: 'property', name: PROPERTY.layout, value: LAYOUT },
  ];
}
