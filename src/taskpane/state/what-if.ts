import type { EntryEdit } from '../../assessment/assessment';
import { entryOf } from '../../assessment/assessment';
import type { RawAnswer } from '../../assessment/types';
import { splitItem } from '../../instrument/edition';
import type { Indicator, PredicateName } from '../../instrument/types';
import { whatIf } from '../../planning/what-if';
import type { GateChange, WhatIf } from '../../planning/what-if';
import { judgePredicates } from '../../scoring/predicate';
import type { GateResult } from '../../scoring/predicate';
import type { Score } from '../../scoring/score';
import type { Words } from '../words';
import { indicatorsBySection, sectionsOf } from './areas';
import { choiceViews, numberViews } from './fields';
import type { ChoiceView, NumberView } from './fields';
import { gateFigure, gateName, gateState } from './gates';
import type { GateState } from './gates';
import { lkeOf } from './lke';
import type { Lke } from './lke';
import { moveFrom } from './moved';
import type { Trial } from './path-form';
import { sectionViews } from './sections';

/** A line of what would change; its state where it has one. */
export interface ChangeView {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly state: GateState | null;
  readonly stateText: string;
}

/** The indicator an answer is being chosen for. */
export interface TriedIndicator {
  readonly code: string;
  readonly statement: string;
  readonly choices: readonly ChoiceView[];
  /** The option that stands in the worksheet; null while open. */
  readonly present: string | null;
  readonly numbers: readonly NumberView[];
}

export interface WhatIfView {
  readonly target: PredicateName;
  readonly totals: readonly { readonly label: string; readonly value: string }[];
  readonly gates: readonly ChangeView[];
  readonly areas: readonly ChangeView[];
  readonly tries: readonly { readonly code: string; readonly text: string }[];
  readonly indicator: TriedIndicator | null;
  /** Indicators to choose from, area by area. */
  readonly groups: readonly {
    readonly name: string;
    readonly options: readonly { readonly id: string; readonly name: string }[];
  }[];
}

const NAME_LETTERS = 70;

/** What is tried and differs from the worksheet, as edits. */
export function trialEdits({ assessment }: Lke, { answers }: Trial): readonly EntryEdit[] {
  return [...answers]
    .filter(([item, answer]) => entryOf(assessment, 'unit', item).answer !== answer)
    .map(([item, answer]): EntryEdit => ({ layer: 'unit', item, answer }));
}

function totals({ before, after }: WhatIf, words: Words): WhatIfView['totals'] {
  const figure = (value: number | null): string =>
    value === null ? words.t('total.none') : words.points(value);
  return (['answered', 'floor', 'ceiling'] as const).map((id) => {
    const [was, is] = [figure(before[id]), figure(after[id])];
    return {
      label: words.t(`total.${id}`),
      value: words.t(was === is ? 'whatIf.same' : 'whatIf.total', { before: was, after: is }),
    };
  });
}

function gateChange(
  score: Score,
  change: GateChange,
  result: GateResult | undefined,
  words: Words,
): readonly ChangeView[] {
  if (!result) return [];
  const figure = (value: number | null): string =>
    gateFigure(score, change.predicate, result, value ?? 0, words);
  const state = gateState(result);
  return [
    {
      id: change.id,
      name: gateName(score.edition, change.id, words),
      text: words.t('whatIf.total', { before: figure(change.from), after: figure(change.to) }),
      state,
      stateText: words.t(`gate.state.${state}`),
    },
  ];
}

function areaChanges(before: Score, after: Score, words: Words): readonly ChangeView[] {
  const was = new Map(sectionViews(before, undefined, words).map((each) => [each.id, each.share]));
  return sectionViews(after, undefined, words).flatMap(({ id, name, share }): readonly ChangeView[] => {
    const old = was.get(id) ?? 0;
    if (Math.abs(old - share) < 1e-12) return [];
    return [
      {
        id,
        name: words.t('area.name', { id, name }),
        text: words.t('whatIf.total', { before: words.share(old), after: words.share(share) }),
        state: null,
        stateText: '',
      },
    ];
  });
}

function shownAnswer(answer: RawAnswer, words: Words): string {
  if (answer === null) return words.t('whatIf.open');
  return typeof answer === 'number' ? words.typed(answer) : String(answer);
}

/** How an indicator stands by a score: its option or index as answered, the share its counts come to. */
function standing(lke: Lke, indicator: Indicator, words: Words): string {
  if (indicator.kind !== 'persen')
    return shownAnswer(entryOf(lke.assessment, 'unit', indicator.code).answer, words);
  return moveFrom(indicator, lke.score.indicatorByCode.get(indicator.code)?.value ?? null, words);
}

function tries(
  lke: Lke,
  tried: Lke,
  edits: readonly EntryEdit[],
  points: ReadonlyMap<string, number>,
  words: Words,
): WhatIfView['tries'] {
  const codes = new Set(edits.map(({ item }) => splitItem(item).indicator));
  return lke.edition.indicators
    .filter(({ code }) => codes.has(code))
    .map((indicator) => {
      const { code } = indicator;
      const gained = points.get(code) ?? 0;
      return {
        code,
        text: words.t('whatIf.try', {
          code,
          from: standing(lke, indicator, words),
          to: standing(tried, indicator, words),
          points: `${gained < 0 ? '−' : '+'}${words.points(Math.abs(gained))}`,
        }),
      };
    });
}

function indicatorOf(lke: Lke, tried: Lke, code: string | null, words: Words): TriedIndicator | null {
  const indicator = code === null ? undefined : lke.edition.indicatorByCode.get(code);
  if (!indicator) return null;
  return {
    code: indicator.code,
    statement: words.local(indicator.statement),
    choices: choiceViews(tried, indicator, words),
    present: choiceViews(lke, indicator, words).find(({ chosen }) => chosen)?.option ?? null,
    numbers: indicator.options.length > 0 ? [] : numberViews(tried, indicator, words),
  };
}

function groups({ edition }: Lke, words: Words): WhatIfView['groups'] {
  const indicators = indicatorsBySection(edition);
  return sectionsOf(edition).map(({ id, name }) => ({
    name: words.t('area.name', { id, name: words.local(name) }),
    options: (indicators.get(id) ?? []).map(({ code, statement }) => {
      const text = words.local(statement).replace(/\s+/g, ' ');
      return {
        id: code,
        name: `${code} ${text.length > NAME_LETTERS ? `${text.slice(0, NAME_LETTERS)}…` : text}`,
      };
    }),
  }));
}

/** What answers being tried would come to; the LKE stays as it is. */
export function whatIfView(lke: Lke, target: PredicateName, trial: Trial, words: Words): WhatIfView {
  const { edition, reading, assessment } = lke;
  const edits = trialEdits(lke, trial);
  const outcome = whatIf(edition, assessment, edits);
  const tried = lkeOf(edition, { ...reading, assessment }, edits);
  const results = judgePredicates(outcome.score, assessment.unit).find(({ name }) => name === target);
  const points = new Map(outcome.indicators.map((each) => [each.code, each.points]));
  return {
    target,
    totals: totals(outcome, words),
    gates: outcome.gates
      .filter(({ predicate }) => predicate === target)
      .flatMap((change) =>
        gateChange(
          outcome.score,
          change,
          results?.gates.find(({ id }) => id === change.id),
          words,
        ),
      ),
    areas: areaChanges(lke.score, outcome.score, words),
    tries: tries(lke, tried, edits, points, words),
    indicator: indicatorOf(lke, tried, trial.indicator, words),
    groups: groups(lke, words),
  };
}
