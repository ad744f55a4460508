import type { Edition } from '../../instrument/edition';
import type { Indicator, StructureNode } from '../../instrument/types';
import { itemsOf } from '../answer-items';
import type { AssessmentContext } from '../context';
import type { Finding } from '../finding';
import { assessmentRule } from '../rule';
import type { Report } from '../report';
import { countLabel } from '../shown';

type Variant = 'indicator' | 'counts' | 'count' | 'area' | 'all';

function isOpenIndicator(answers: AssessmentContext, indicator: Indicator): boolean {
  return itemsOf(indicator).every((item) => answers.reading(item).status === 'open');
}

function indicatorsBelow(edition: Edition, code: string): readonly Indicator[] {
  return edition.indicators.filter(
    (indicator) => indicator.parent === code || indicator.parent.startsWith(`${code}.`),
  );
}

/** Areas nobody has begun: told once each, so that a new worksheet does not drown its reader. */
function untouchedAreas(
  answers: AssessmentContext,
): readonly { readonly area: StructureNode; readonly indicators: readonly Indicator[] }[] {
  return answers.edition.nodes
    .filter((node) => node.level === 'area')
    .map((area) => ({ area, indicators: indicatorsBelow(answers.edition, area.code) }))
    .filter(
      ({ indicators }) => indicators.length > 1 && indicators.every((each) => isOpenIndicator(answers, each)),
    );
}

function* missingOf(
  answers: AssessmentContext,
  indicator: Indicator,
  report: Report<Variant>,
): Generator<Finding> {
  const open = itemsOf(indicator).filter((item) => answers.reading(item).status === 'open');
  const [first] = open;
  if (!first) return;
  if (first.count === null) yield report('indicator', { item: first.item });
  else if (isOpenIndicator(answers, indicator))
    yield report('counts', { item: first.item }, { facts: { number: open.length } });
  else
    for (const { item, count } of open)
      yield report('count', { item }, { facts: { count: countLabel(indicator, count) } });
}

/**
 * An open answer. The official worksheet leaves it out of its averages, so that its total looks higher than
 * it is (Lampiran III, column L); a count that is open leaves its whole indicator open.
 */
export const answerMissing = assessmentRule({
  id: 'answer-missing',
  variants: { indicator: 'warning', counts: 'warning', count: 'warning', area: 'warning', all: 'warning' },
  *check(answers, report) {
    const { indicators } = answers.edition;
    const subject = (some: readonly Indicator[]) => ({ item: some.flatMap(itemsOf)[0]?.item ?? '' });
    if (indicators.every((indicator) => isOpenIndicator(answers, indicator))) {
      yield report('all', subject(indicators), { facts: { number: indicators.length } });
      return;
    }
    const told = new Set<Indicator>();
    for (const { area, indicators: below } of untouchedAreas(answers)) {
      below.forEach((indicator) => told.add(indicator));
      const about = { ...subject(below), code: area.code };
      yield report('area', about, { facts: { name: area.name, number: below.length } });
    }
    for (const indicator of indicators)
      if (!told.has(indicator)) yield* missingOf(answers, indicator, report);
  },
});
