import { splitItem } from '../../instrument/edition';
import type { Edition } from '../../instrument/edition';
import { officialKind } from '../../worksheet/layouts/lampiran-iii/formulas';

/** How official sheets mark a count (Lampiran III, column J). */
const COUNT_TEXT = 'Jumlah';

/** The answer kind an official sheet shows for an indicator or count; undefined for structure nodes, which have none. */
export function kindText(edition: Edition, key: string): string | undefined {
  const { indicator, count } = splitItem(key);
  const definition = edition.indicatorByCode.get(indicator);
  return definition && (count === null ? officialKind(definition.kind) : COUNT_TEXT);
}
