import { indexEdition, resultComponents } from '../../instrument/edition';
import type { Edition } from '../../instrument/edition';
import type { EditionData, GateId, PredicateName, Threshold } from '../../instrument/types';
import type { AnswerFault, AnswerValue, LearnAnswers, Question } from './types';
import { ZERO_CASES } from './types';

/** A gate an edition can be judged by. */
interface Gate {
  readonly gate: GateId;
  readonly nodes: readonly string[];
  readonly unit: 'points' | 'share';
  /** Highest figure it can ask for. */
  readonly reach: number;
}

/** Gates of an edition: total, enablers, every area, and its results group by group and figure by figure. */
export function gatesOf(edition: Edition): readonly Gate[] {
  const results = resultComponents(edition);
  const top = edition.childNodes.get('') ?? [];
  const enablers = top.filter(({ code }) => !results.includes(code));
  const weight = (nodes: readonly { readonly weight: number }[]): number =>
    nodes.reduce((sum, node) => sum + node.weight, 0);
  const points = (gate: GateId, nodes: readonly string[], reach: number): Gate => ({
    gate,
    nodes,
    unit: 'points',
    reach,
  });
  const groups = results.flatMap((code) => edition.childNodes.get(code) ?? []);
  return [
    points(
      'total',
      top.map(({ code }) => code),
      weight(top),
    ),
    points(
      'pengungkit',
      enablers.map(({ code }) => code),
      weight(enablers),
    ),
    ...edition.areas.map((area): Gate => ({
      gate: `area-${area.number}`,
      nodes: area.nodes,
      unit: 'share',
      reach: 1,
    })),
    ...groups.flatMap((group) => {
      const own = (edition.childIndicators.get(group.code) ?? []).filter((each) => each.weight !== null);
      const single = own.length > 1 ? own : [];
      return [group, ...single].map(({ code, weight: reach }) => points(`node-${code}`, [code], reach ?? 0));
    }),
  ];
}

/**
 * Proposals: what PermenPANRB 90/2021 asks in proportion (total and enablers by their share of the weight, areas by
 * their share). Nothing is proposed for results, whose minima follow no proportion.
 */
const PROPOSED: Readonly<Record<PredicateName, Readonly<Record<'total' | 'pengungkit' | 'area', number>>>> = {
  WBK: { total: 0.75, pengungkit: 40 / 60, area: 0.6 },
  WBBM: { total: 0.85, pengungkit: 48 / 60, area: 0.75 },
};

function proposal(predicate: PredicateName, gate: Gate): number | null {
  const of = PROPOSED[predicate];
  if (gate.gate === 'total' || gate.gate === 'pengungkit')
    return Math.round(of[gate.gate] * gate.reach * 1e6) / 1e6;
  return gate.unit === 'share' ? of.area : null;
}

export const thresholdId = (predicate: PredicateName, gate: GateId): string =>
  `threshold:${predicate}:${gate}`;

/** The minima of both predicates, which no worksheet prints. */
export function thresholdQuestions(data: EditionData): readonly Question[] {
  const edition = indexEdition(data);
  return (['WBK', 'WBBM'] as const).flatMap((predicate) =>
    gatesOf(edition).map((gate): Question => ({
      id: thresholdId(predicate, gate.gate),
      need: 'threshold',
      code: gate.nodes.length === 1 ? (gate.nodes[0] ?? null) : null,
      place: null,
      facts: { predicate, gate: gate.gate, nodes: gate.nodes.join('+'), reach: gate.reach },
      proposal: proposal(predicate, gate),
      expected: gate.unit === 'share' ? '0..1' : `0..${String(gate.reach)}`,
      answer: null,
    })),
  );
}

/** Thresholds that were answered; a gate nobody confirmed is not judged. */
export function answeredThresholds(
  data: EditionData,
  questions: readonly Question[],
  source: string,
): readonly Threshold[] {
  const answers = new Map(questions.map((question) => [question.id, question.answer]));
  const edition = indexEdition(data);
  return (['WBK', 'WBBM'] as const).flatMap((predicate) =>
    gatesOf(edition).flatMap((gate): readonly Threshold[] => {
      const required = answers.get(thresholdId(predicate, gate.gate));
      return typeof required === 'number' && required > 0
        ? [{ predicate, gate: gate.gate, nodes: gate.nodes, required, unit: gate.unit, source }]
        : [];
    }),
  );
}

/** Whether an answer is one its question takes. */
function takes(question: Question, answer: AnswerValue): boolean {
  switch (question.need) {
    case 'threshold':
      return typeof answer === 'number' && answer >= 0 && answer <= Number(question.facts['reach']);
    case 'zero-case':
      return ZERO_CASES.some((each) => each === answer);
    case 'scale':
      return scaleAnswer(answer, Number(question.facts['choices'])) !== undefined;
    default:
      return typeof answer === 'string' && answer.trim() !== '';
  }
}

/** `1 / 0.67 / 0.33 / 0`, one value for each choice, none above the one before. */
export function scaleAnswer(answer: AnswerValue, choices: number): readonly number[] | undefined {
  const values = String(answer)
    .split('/')
    .map((part) => Number(part.trim().replace(',', '.')));
  const sound = values.every(
    (value, at) => value >= 0 && value <= 1 && (at === 0 || value <= (values[at - 1] ?? 1)),
  );
  return values.length === choices && sound ? values : undefined;
}

/** A question with the answer somebody gave, or with its proposal where all of them were accepted. */
export function answered(question: Question, answers: LearnAnswers): Question {
  const given = answers.answers.get(question.id);
  if (given !== undefined) return takes(question, given) ? { ...question, answer: given } : question;
  return answers.acceptProposals ? { ...question, answer: question.proposal } : question;
}

/** Answers that fit no question, or not the one they are for. */
export function answerFaults(questions: readonly Question[], answers: LearnAnswers): readonly AnswerFault[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return [...answers.answers].flatMap(([id, found]) => {
    const question = byId.get(id);
    if (question && takes(question, found)) return [];
    return [{ id, found: String(found), expected: question?.expected ?? '' }];
  });
}
