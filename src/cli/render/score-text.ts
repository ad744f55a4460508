import { formatNumber, formatPoints, formatShare } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { reviewText } from '../../i18n/review';
import type { LocalText, PredicateName } from '../../instrument/types';
import { judgePredicates, scoreAreas } from '../../scoring/predicate';
import type { AreaScore, PredicateResult } from '../../scoring/predicate';
import type { PolicyEffect } from '../../scoring/policies';
import type { Score } from '../../scoring/score';
import type { LkeInput } from '../input';
import type { CliText } from '../output';
import { gateFigure, gateName, gateState } from './gate-text';
import { worksheetTotal } from './score-json';
import { renderTable } from './table';

interface Context {
  readonly input: LkeInput;
  readonly score: Score;
  readonly text: CliText;
  readonly language: Language;
}

export const local = (text: LocalText, language: Language): string =>
  language === 'en' ? (text.en ?? text.id) : text.id;

function headLines({ input, score, text, language }: Context): readonly string[] {
  const { unit } = input.assessment;
  const name = unit.name ?? text('score.unknownUnit');
  const fields: readonly (readonly [string, string])[] = [
    [
      text('score.unit'),
      [name, unit.agency, unit.year === null ? null : String(unit.year), unit.target]
        .filter((part) => part !== null)
        .join(', '),
    ],
    [text('score.edition'), local(score.edition.name, language)],
    [text('score.layout'), text(`layout.${input.layout}`)],
    [text('score.layer'), reviewText(language)(`layer.${score.layer}`)],
  ];
  const width = Math.max(...fields.map(([label]) => label.length));
  return [text('score.heading'), '', ...fields.map(([label, value]) => `${label.padEnd(width)}  ${value}`)];
}

function totalLines({ input, score, text, language }: Context): readonly string[] {
  const { answered, floor, ceiling } = score.total;
  const worksheet = worksheetTotal(input, score);
  const figure = (value: number | null): string =>
    value === null ? text('score.none') : formatNumber(value, language, 10);
  const rows: readonly (readonly [string, string])[] = [
    [figure(answered), text('score.answered')],
    [figure(floor), text('score.floor')],
    [figure(ceiling), text('score.ceiling')],
    ...(input.reading && score.layer === 'unit'
      ? [
          [
            worksheet === null ? text('score.worksheetNone') : figure(worksheet),
            text('score.worksheet'),
          ] as const,
        ]
      : []),
  ];
  const width = Math.max(...rows.map(([value]) => value.length));
  return [
    '',
    `${text('score.totals')}  (${text('score.completeness', { answered: score.answeredCount, of: score.indicators.length })})`,
    ...rows.map(([value, label]) => `  ${value.padStart(width)}  ${label}`),
  ];
}

function partLines({ score, text, language }: Context): readonly string[] {
  const nodes = score.edition.nodes.filter((node) => node.level === 'component' || node.level === 'group');
  const rows = nodes.map((node) => {
    const figures = score.nodeByCode.get(node.code);
    const answered = figures?.answered ?? null;
    return [
      node.level === 'group' ? `  ${node.code}` : node.code,
      local(node.name, language),
      formatNumber(node.weight, language),
      answered === null ? '-' : formatPoints(answered, language),
      formatPoints(figures?.floor ?? 0, language),
      formatPoints(figures?.ceiling ?? 0, language),
    ];
  });
  const right = { align: 'right' } as const;
  const columns = [
    { heading: text('score.col.code') },
    { heading: text('score.col.name'), max: 40 },
    { heading: text('score.col.weight'), ...right },
    { heading: text('score.col.answered'), ...right },
    { heading: text('score.col.floor'), ...right },
    { heading: text('score.col.ceiling'), ...right },
  ];
  return ['', text('score.parts'), ...renderTable(columns, rows)];
}

/** The share each predicate asks of an area, and how the area stands against it. */
function areaState(
  predicates: readonly PredicateResult[],
  name: PredicateName,
  area: AreaScore,
  text: CliText,
): string {
  const gate = predicates
    .find((predicate) => predicate.name === name)
    ?.gates.find((each) => each.id === `area-${area.area}`);
  return gate ? gateState(gate, text) : '-';
}

function areaLines(
  { score, text, language }: Context,
  predicates: readonly PredicateResult[],
): readonly string[] {
  const required = (name: PredicateName): string => {
    const threshold = score.edition.thresholds.find(
      (each) => each.predicate === name && each.gate === 'area-1',
    );
    return threshold ? formatShare(threshold.required, language) : '-';
  };
  const rows = scoreAreas(score).map((area) => [
    `${String(area.area)} ${local(score.edition.areas.find((each) => each.number === area.area)?.name ?? { id: '' }, language)}`,
    formatNumber(area.weight, language),
    formatPoints(area.score, language),
    formatPoints(area.best, language),
    formatShare(area.share, language),
    areaState(predicates, 'WBK', area, text),
    areaState(predicates, 'WBBM', area, text),
  ]);
  const right = { align: 'right' } as const;
  const columns = [
    { heading: text('score.col.area'), max: 44 },
    { heading: text('score.col.weight'), ...right },
    { heading: text('score.col.score'), ...right },
    { heading: text('score.col.best'), ...right },
    { heading: text('score.col.share'), ...right },
    { heading: text('score.col.wbk', { required: required('WBK') }) },
    { heading: text('score.col.wbbm', { required: required('WBBM') }) },
  ];
  return ['', text('score.areas'), ...renderTable(columns, rows)];
}

function gateLines({ score, text, language }: Context, predicate: PredicateResult): readonly string[] {
  const verdict = text(
    predicate.met ? 'verdict.met' : predicate.possible ? 'verdict.possible' : 'verdict.lost',
  );
  const rows = predicate.gates.map((gate) => [
    gateName(score.edition, gate.id, text, language),
    gateFigure(gate, gate.required, text, language),
    gateFigure(gate, gate.actual, text, language),
    gateFigure(gate, gate.best, text, language),
    gateState(gate, text),
  ]);
  const right = { align: 'right' } as const;
  const columns = [
    { heading: text('score.col.gate') },
    { heading: text('score.col.required'), ...right },
    { heading: text('score.col.actual'), ...right },
    { heading: text('score.col.best'), ...right },
    { heading: text('score.col.state') },
  ];
  return ['', text('score.gates', { predicate: predicate.name, verdict }), ...renderTable(columns, rows)];
}

export function policyText(policy: PolicyEffect, text: CliText, language: Language): string {
  const effect = policy.effect === 'unanswered' ? '-' : formatNumber(policy.effect, language);
  return text(`policy.${policy.id}`, { indicator: policy.indicator, effect });
}

/** What `lke score` prints for people: figures, areas against both predicates, gates, policies that acted. */
export function scoreText(input: LkeInput, score: Score, text: CliText, language: Language): string {
  const context: Context = { input, score, text, language };
  const predicates = judgePredicates(score, input.assessment.unit);
  const policies = score.policies.map((policy) => `  ${policyText(policy, text, language)}`);
  return [
    ...headLines(context),
    ...totalLines(context),
    ...partLines(context),
    ...areaLines(context, predicates),
    ...predicates.flatMap((predicate) => gateLines(context, predicate)),
    ...(policies.length === 0 ? [] : ['', text('score.policies'), ...policies]),
  ].join('\n');
}
