import { grouped } from '../../exchange/seal/canonical';
import { sealedCounts } from '../../exchange/seal/seal';
import type { Seal } from '../../exchange/seal/seal';
import { shownTime } from '../../exchange/seal/sheet';
import type { Language } from '../../i18n/language';
import { sealText as sealTexts } from '../../i18n/seal';
import { toA1 } from '../../support/address';
import type { CheckResult } from '../../validation/check';
import type { Finding } from '../../validation/finding';
import { findingTexts } from '../../validation/texts';
import type { WorkbookInput } from '../input';
import type { CliText } from '../output';
import { findingJson } from './finding-json';

/** What sealing came to; `out` is null where errors kept it from being written. */
export interface SealResult extends CheckResult {
  readonly input: WorkbookInput;
  readonly out: string | null;
  readonly seal: Seal;
  /** The seal that was there before. */
  readonly replaced: Seal | null;
}

const errorsOf = ({ findings }: SealResult): readonly Finding[] =>
  findings.filter(({ severity }) => severity === 'error');

/** The document `lke seal --json` prints, schema lke-seal/1. */
export function sealJson(result: SealResult, language: Language): unknown {
  const { input, out, seal, summary, replaced } = result;
  return {
    schema: 'lke-seal/1',
    file: input.file,
    out,
    sealed: out !== null,
    edition: seal.edition,
    layout: input.layout,
    layer: seal.layer,
    unit: { name: seal.unit, year: seal.year },
    at: seal.at,
    tool: seal.tool,
    hash: seal.hash,
    contents: sealedCounts(seal),
    summary,
    errors: errorsOf(result).map((finding) => findingJson(finding, language)),
    replaced: replaced && { at: replaced.at, hash: replaced.hash },
  };
}

function errorLines(finding: Finding, text: CliText, language: Language): readonly string[] {
  const { message, fix } = findingTexts(finding, language);
  const place = finding.place ? `${finding.place.sheet}!${toA1(finding.place)}` : null;
  const head = [text('severity.error'), place, finding.indicator].filter((part) => part !== null).join('  ');
  return [head, `  ${message}`, ...(fix === '' ? [] : [`  ${text('check.fix', { text: fix })}`]), ''];
}

/** What `lke seal` prints for people: what stands in the way, or what was sealed. */
export function sealText(result: SealResult, text: CliText, language: Language): string {
  const { out, seal, summary, replaced } = result;
  const say = sealTexts(language);
  const { error: errors, warning: warnings } = summary;
  if (out === null)
    return [
      ...errorsOf(result).flatMap((finding) => errorLines(finding, text, language)),
      say('sealed.blocked', { errors }),
    ].join('\n');
  const blank = say('blank');
  return [
    say('sealed', { file: out }),
    `  ${say('verify.who', { unit: seal.unit ?? blank, year: seal.year === null ? blank : String(seal.year) })}`,
    `  ${shownTime(seal.at)}; ${say('contents', sealedCounts(seal))}`,
    `  ${say('verify.hash', { hash: grouped(seal.hash) })}`,
    ...(errors > 0 ? [say('verify.errors', { errors })] : []),
    ...(warnings > 0 ? [say('sealed.warnings', { warnings })] : []),
    ...(replaced ? [say('sealed.again', { when: shownTime(replaced.at) })] : []),
  ].join('\n');
}
