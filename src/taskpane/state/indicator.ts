import { entryOf } from '../../assessment/assessment';
import type { ItemId } from '../../instrument/edition';
import type { Indicator } from '../../instrument/types';
import type { Finding } from '../../validation/finding';
import { toA1 } from '../../support/address';
import type { Words } from '../words';
import { sectionId, sectionsOf } from './areas';
import { choiceViews, numberViews } from './fields';
import type { ChoiceView, NumberView } from './fields';
import { findingView } from './finding';
import type { FindingView } from './finding';
import { linkViews } from './links';
import type { LinkView } from './links';
import type { Lke } from './lke';
import { placeOfIndicator, textItem } from './places';
import { neighbour, openIndicator, workingOrder } from './walk';

/** A note or evidence: where it goes, what it says. `item` is null where the layout has no cell for it. */
export interface TextView {
  readonly item: ItemId | null;
  readonly text: string;
}

export interface IndicatorView {
  readonly code: string;
  /** `12 dari 113` */
  readonly position: string;
  /** Area and subarea, the way down to it. */
  readonly path: readonly string[];
  readonly state: 'answered' | 'open';
  readonly stateText: string;
  readonly statement: string;
  readonly guidance: string | null;
  readonly choices: readonly ChoiceView[];
  readonly numbers: readonly NumberView[];
  /** What the numbers come to; null for choices. */
  readonly result: string | null;
  /** What the answer is worth now and at best. */
  readonly worth: { readonly share: number; readonly text: string };
  readonly note: TextView;
  readonly evidence: TextView & { readonly links: readonly LinkView[] };
  readonly evidenceHint: string;
  /** The evaluator's answer and note, where there is one. */
  readonly tpi: string | null;
  readonly findings: readonly FindingView[];
  /** `1 Manajemen Perubahan!F12`; null where the layout has no cell. */
  readonly place: string | null;
  readonly previous: string | null;
  readonly next: string | null;
  readonly previousOpen: string | null;
  readonly nextOpen: string | null;
}

function pathTo({ edition }: Lke, indicator: Indicator, words: Words): readonly string[] {
  const section = sectionsOf(edition).find(({ id }) => id === sectionId(edition, indicator.code));
  const names: string[] = [];
  for (let code: string | null = indicator.parent; code !== null;) {
    const node = edition.nodeByCode.get(code);
    if (node && node.level !== 'area' && node.level !== 'component') names.unshift(words.local(node.name));
    code = node?.parent ?? null;
  }
  return [
    ...(section ? [words.t('area.name', { id: section.id, name: words.local(section.name) })] : []),
    ...names,
  ];
}

function resultText({ score }: Lke, indicator: Indicator, words: Words): string | null {
  if (indicator.options.length > 0) return null;
  const value = score.indicatorByCode.get(indicator.code)?.value ?? null;
  if (value === null) return words.t('indicator.result.open');
  return words.t('indicator.result', { share: words.share(value) });
}

function worth({ score }: Lke, indicator: Indicator, words: Words): IndicatorView['worth'] {
  const { value = null, weight = 0 } = score.indicatorByCode.get(indicator.code) ?? {};
  const best = words.points(weight);
  return {
    share: value ?? 0,
    text:
      value === null
        ? words.t('indicator.worth.open', { best })
        : words.t('indicator.worth', { now: words.points(value * weight), best }),
  };
}

function tpiText({ assessment }: Lke, indicator: Indicator, words: Words): string | null {
  const { answer, note } = entryOf(assessment, 'tpi', indicator.code);
  if (answer === null && note === null) return null;
  const given = answer === null ? words.t('indicator.tpi.none') : String(answer);
  return note === null
    ? words.t('indicator.tpi', { answer: given })
    : words.t('indicator.tpi.note', { answer: given, note });
}

/** Findings on the indicator, but for the one that it is open: the page says so already. */
function ownFindings(findings: readonly Finding[], code: string): readonly Finding[] {
  return findings.filter(({ indicator, rule }) => indicator === code && rule !== 'answer-missing');
}

/**
 * All there is to see and do about one indicator.
 * @param findings of the whole LKE; those of other indicators are left out
 * @returns null where the edition has no such indicator
 */
export function indicatorView(
  lke: Lke,
  code: string,
  findings: readonly Finding[],
  words: Words,
): IndicatorView | null {
  const { edition, reading, assessment, score } = lke;
  const indicator = edition.indicatorByCode.get(code);
  if (!indicator) return null;
  const place = placeOfIndicator(reading, indicator);
  const noteItem = textItem(reading, indicator, 'note');
  const evidenceItem = textItem(reading, indicator, 'evidence');
  const evidence = evidenceItem === null ? null : entryOf(assessment, 'unit', evidenceItem).evidence;
  const order = workingOrder(edition);
  const isOpen = (score.indicatorByCode.get(code)?.value ?? null) === null;
  return {
    code,
    position: words.t('indicator.position', { at: order.indexOf(code) + 1, of: order.length }),
    path: pathTo(lke, indicator, words),
    state: isOpen ? 'open' : 'answered',
    stateText: words.t(isOpen ? 'indicator.open' : 'indicator.answered'),
    statement: words.local(indicator.statement),
    guidance: indicator.guidance && words.local(indicator.guidance),
    choices: choiceViews(lke, indicator, words),
    numbers: numberViews(lke, indicator, words),
    result: resultText(lke, indicator, words),
    worth: worth(lke, indicator, words),
    note: {
      item: noteItem,
      text: noteItem === null ? '' : (entryOf(assessment, 'unit', noteItem).note ?? ''),
    },
    evidence: { item: evidenceItem, text: evidence ?? '', links: linkViews(evidence) },
    evidenceHint: words.local(indicator.evidenceHint),
    tpi: tpiText(lke, indicator, words),
    findings: ownFindings(findings, code).map((each) => findingView(lke, each, words)),
    place: place && `${place.sheet}!${toA1(place)}`,
    previous: neighbour(edition, code, 'previous'),
    next: neighbour(edition, code, 'next'),
    previousOpen: openIndicator(score, code, 'previous'),
    nextOpen: openIndicator(score, code, 'next'),
  };
}
