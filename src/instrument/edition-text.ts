import type { EditionData } from './types';

/** Schema id of an edition kept as a file of the user's own. */
export const EDITION_SCHEMA = 'lke-edition/1';

/** The text of an edition file: one JSON document, readable and in a fixed order. */
export function editionFileText(data: EditionData, indent = 1): string {
  const { id, name, inForceFrom, completeEnglish, nodes, indicators, thresholds } = data;
  const { requirements, portal, sources, officialSheet: sheet, origin: from } = data;
  return JSON.stringify(
    {
      schema: EDITION_SCHEMA,
      id,
      name,
      inForceFrom,
      completeEnglish,
      nodes,
      indicators,
      thresholds,
      requirements,
      portal,
      sources,
      officialSheet: sheet,
      origin: from ?? { file: '', sheet: '', open: [] },
    },
    null,
    indent,
  );
}
