import { indexEdition } from '../instrument/edition';
import type { Edition } from '../instrument/edition';
import { HostError } from '../workbook/host-port';
import type { EditionChoice } from '../workbook/host-session-types';
import { EDITION_SHEET, editionTextIn } from '../worksheet/edition-in-workbook';

/**
 * Looks for the edition a workbook keeps (`lke learn`, `lke create --edition`); workbooks without one are read with
 * `otherwise`. What reads an edition is fetched when there is one.
 */
export function editionKeptIn(otherwise: Edition): EditionChoice {
  let known: { readonly text: string; readonly edition: Edition } | undefined;
  return async (image) => {
    const text = editionTextIn(image);
    if (text === undefined) return otherwise;
    if (known?.text === text) return known.edition;
    const { EditionFileError, parseEditionFile } = await import(
      /* webpackChunkName: "edition" */ '../instrument/edition-file'
    );
    try {
      known = { text, edition: indexEdition(parseEditionFile(text)) };
      return known.edition;
    } catch (error) {
      const [problem] = error instanceof EditionFileError ? error.problems : [];
      if (!problem) throw error;
      const facts = { sheet: EDITION_SHEET, where: problem.path, found: problem.found };
      throw new HostError('edition-damaged', facts, { cause: error });
    }
  };
}
