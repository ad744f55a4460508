import { grouped } from '../../exchange/seal/canonical';
import { changeText, faultText, stateText } from '../../exchange/seal/texts';
import type { SealChange, Verification } from '../../exchange/seal/verify';
import type { Language } from '../../i18n/language';
import { sealText } from '../../i18n/seal';
import { splitItem } from '../../instrument/edition';
import { toA1 } from '../../support/address';
import type { CellPlace } from '../../worksheet/reading';
import { placeKey } from '../../worksheet/reading';
import type { WorkbookInput } from '../input';

const placeJson = (place: CellPlace | null | undefined) => ({
  sheet: place?.sheet ?? null,
  cell: place ? toA1(place) : null,
});

function changeJson({ reading }: WorkbookInput, change: SealChange, language: Language) {
  const message = changeText(change, sealText(language));
  if ('before' in change) {
    const { kind, before, after } = change;
    const place =
      kind === 'unit' ? reading.identity?.name : kind === 'year' ? reading.identity?.year : undefined;
    return {
      kind,
      layer: null,
      indicator: null,
      item: null,
      field: null,
      ...placeJson(place),
      before,
      after,
      message,
    };
  }
  const { kind, layer, item, field } = change;
  const place = reading.places.get(placeKey(layer, field, item));
  const { indicator } = splitItem(item);
  return { kind, layer, indicator, item, field, ...placeJson(place), before: null, after: null, message };
}

/** The document `lke verify --json` prints, schema lke-verify/1. */
export function verifyJson(input: WorkbookInput, verification: Verification, language: Language): unknown {
  const say = sealText(language);
  const seal = 'seal' in verification ? verification.seal : null;
  return {
    schema: 'lke-verify/1',
    file: input.file,
    edition: input.edition.id,
    layout: input.layout,
    state: verification.state,
    seal: seal && {
      at: seal.at,
      tool: seal.tool,
      edition: seal.edition,
      layer: seal.layer,
      unit: { name: seal.unit, year: seal.year },
      errors: seal.errors,
      hash: seal.hash,
    },
    changes:
      'changes' in verification ? verification.changes.map((each) => changeJson(input, each, language)) : [],
    faults:
      'faults' in verification
        ? verification.faults.map((fault) => ({
            kind: fault.kind,
            about: fault.about,
            ...placeJson(fault.place),
            message: faultText(fault, say),
          }))
        : [],
  };
}

/** What `lke verify` prints for people. */
export function verifyText(verification: Verification, language: Language): string {
  const say = sealText(language);
  const lines = [stateText(verification, say)];
  if ('changes' in verification)
    lines.push(...verification.changes.map((change) => `  ${changeText(change, say)}`));
  if ('faults' in verification)
    lines.push(...verification.faults.map((fault) => `  ${faultText(fault, say)}`));
  if ('seal' in verification) {
    const { hash, errors } = verification.seal;
    lines.push(say('verify.hash', { hash: grouped(hash) }));
    if (errors > 0) lines.push(say('verify.errors', { errors }));
  }
  return lines.join('\n');
}
