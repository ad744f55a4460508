import { formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { Edition } from '../../instrument/edition';
import type { RawAnswer } from '../../assessment/types';
import type { Explanation, ExplainStep } from '../../scoring/explain';
import type { CliText } from '../output';
import { gateFigure, gateName, gateState } from './gate-text';
import { local, policyText } from './score-text';

interface Words {
  readonly edition: Edition;
  readonly text: CliText;
  readonly language: Language;
  readonly figure: (value: number | null) => string;
}

function answerText(answer: RawAnswer, taken: boolean, { text, language }: Words): string {
  if (answer === null) return text('explain.answerNone');
  const shown = typeof answer === 'number' ? formatNumber(answer, language) : String(answer);
  return taken ? shown : text('explain.answerRefused', { answer: shown });
}

function stepText(step: ExplainStep, words: Words): string {
  const { edition, text, language, figure } = words;
  switch (step.step) {
    case 'answer':
      return text('explain.answer', {
        item: step.item,
        label: local(step.label, language),
        answer: answerText(step.answer, step.taken, words),
      });
    case 'option':
      return text('explain.option', {
        option: step.option,
        meaning: local(step.meaning, language),
        value: figure(step.value),
      });
    case 'computation':
      return text(`explain.${step.rule}`, { value: figure(step.value) });
    case 'policy':
      return policyText(step.policy, text, language);
    case 'value':
      return text('explain.value', {
        code: step.code,
        value: figure(step.value),
        weight: figure(step.weight),
        points: figure(step.points),
      });
    case 'mean':
      return text('explain.mean', {
        answered: step.answered,
        of: step.of,
        mean: figure(step.mean),
        weight: figure(step.weight),
      });
    case 'part':
      return text('explain.part', {
        code: step.code,
        name: local(step.name, language),
        weight: figure(step.weight),
        answered: figure(step.answered),
        floor: figure(step.floor),
        ceiling: figure(step.ceiling),
      });
    case 'sum':
      return text('explain.sum', {
        answered: figure(step.answered),
        floor: figure(step.floor),
        ceiling: figure(step.ceiling),
      });
    case 'gate':
      return text('explain.gate', {
        predicate: step.predicate,
        gate: gateName(edition, step.gate.id, text, language),
        required: gateFigure(step.gate, step.gate.required, text, language),
        actual: gateFigure(step.gate, step.gate.actual, text, language),
        state: gateState(step.gate, text),
      });
  }
}

function sourceOf(step: ExplainStep): string | undefined {
  return step.step === 'gate' ? step.gate.source : 'source' in step ? step.source : undefined;
}

/** What `lke explain` prints for people: one line a step, each with the source of its rule. */
export function explainText(
  edition: Edition,
  explanation: Explanation,
  text: CliText,
  language: Language,
): string {
  const figure = (value: number | null): string =>
    value === null ? text('score.none') : formatNumber(value, language, 6);
  const words: Words = { edition, text, language, figure };
  const { totals } = explanation;
  const lines = explanation.steps.map((step) => {
    const source = sourceOf(step);
    return `  ${stepText(step, words)}${source === undefined ? '' : `  ${text('explain.source', { source })}`}`;
  });
  return [
    text('explain.heading', { code: explanation.code, name: local(explanation.name, language) }),
    text('explain.figures', {
      weight: figure(explanation.weight),
      answered: figure(totals.answered),
      floor: figure(totals.floor),
      ceiling: figure(totals.ceiling),
    }),
    '',
    ...lines,
  ].join('\n');
}
