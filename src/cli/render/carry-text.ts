import type { Language } from '../../i18n/language';
import { toA1 } from '../../support/address';
import type { CliText } from '../output';
import type { CarryResult } from './carry-json';
import { cut } from './compare-text';
import { local } from './score-text';

/** More conflicts than this are counted, not listed; --json has them all. */
const LISTED = 20;

/** What `lke carry` prints for people: how much went along, and every indicator that needs a new answer. */
export function carryText(result: CarryResult, text: CliText, language: Language): string {
  const { file, out, learned, comparison, plan, fill } = result;
  const of = (field: string): number => plan.carried.filter((each) => each.field === field).length;
  const counts = plan.carried.filter(({ field, to }) => field === 'answer' && to.includes('#')).length;
  const homeless = plan.homeless.length + fill.homeless.length;
  const needed = plan.needed.map(
    ({ to, reason }) =>
      `  ${text('carry.need', { code: to.code, text: cut(to, language), reason: text(`reason.${reason.kind}`, reason.facts) })}`,
  );
  const conflicts = fill.conflicts.slice(0, LISTED).map(
    ({ place, item, found, given }) =>
      `  ${text('carry.conflict', {
        cell: `${place.sheet}!${toA1(place)}`,
        item,
        found: JSON.stringify(found),
        given: JSON.stringify(given),
      })}`,
  );
  const { a, b } = comparison;
  return [
    text('carry.heading', {
      from: file,
      fromEdition: local(a.name, language),
      to: out,
      toEdition: local(b.name, language),
    }),
    ...(learned ? [text('carry.learned')] : []),
    text('carry.summary', { answers: of('answer'), notes: of('note'), evidence: of('evidence') }),
    ...(counts > 0 ? [text('carry.counts', { count: counts })] : []),
    ...(plan.reviewers > 0 ? [text('carry.reviewers', { count: plan.reviewers })] : []),
    ...(homeless > 0 ? [text('carry.homeless', { count: homeless })] : []),
    ...(fill.conflicts.length > 0
      ? [text('carry.conflicts', { count: fill.conflicts.length }), ...conflicts]
      : []),
    ...(needed.length > 0 ? ['', text('carry.needs', { count: needed.length }), ...needed] : []),
  ].join('\n');
}
