import type { Learned, Question } from '../../audit/learn/types';
import { formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { indexEdition } from '../../instrument/edition';
import { LEARN_ANSWERS_SCHEMA } from '../../instrument/learn-answers-file';
import type { LintFinding } from '../../instrument/lint/finding';
import { toA1 } from '../../support/address';
import type { CliText } from '../output';
import { noteText, questionText } from './learn-words';

/** More lines of one sort than this are counted, not listed. */
const LISTED = 40;

function section(heading: string, lines: readonly string[], text: CliText): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length > LISTED ? [`  ${text('learn.more', { count: lines.length - LISTED })}`] : [];
  return ['', heading, ...lines.slice(0, LISTED).map((line) => `  ${line}`), ...more];
}

function state({ need, answer, proposal, expected }: Question, text: CliText): string {
  if (answer !== null) return text('learn.question.answered', { answer });
  if (need === 'threshold' && proposal === null) return text('learn.question.unjudged');
  return proposal === null
    ? text('learn.question.blocked', { expected })
    : text('learn.question.open', { proposal });
}

/** An answers file to start from: the first open question with its proposal. */
function example(questions: readonly Question[]): string {
  const open =
    questions.find(({ answer, proposal }) => answer === null && proposal !== null) ??
    questions.find(({ answer }) => answer === null);
  const answers = open ? { [open.id]: open.proposal ?? open.expected } : {};
  return JSON.stringify({ schema: LEARN_ANSWERS_SCHEMA, answers });
}

/** Open questions first, those that block before those with a proposal. */
const rank = ({ need, answer, proposal }: Question): number =>
  answer !== null ? 3 : need === 'threshold' ? 2 : proposal === null ? 0 : 1;

/** What `lke learn` prints for people. */
export function learnText(
  learned: Learned,
  lint: readonly LintFinding[],
  file: string,
  out: string,
  text: CliText,
  language: Language,
): string {
  const { sheet, notes, questions } = learned;
  const edition = learned.edition && indexEdition(learned.edition);
  const open = questions.filter(({ answer }) => answer === null).length;
  const sorted = [...questions].sort((a, b) => rank(a) - rank(b));
  const weight =
    edition?.nodes.filter(({ parent }) => parent === null).reduce((sum, node) => sum + node.weight, 0) ?? 0;
  return [
    text('learn.heading', { file, sheet }),
    ...(edition
      ? [
          text('learn.written', { file: out, edition: edition.id }),
          text('learn.counts', {
            areas: edition.areas.length,
            nodes: edition.nodes.length,
            indicators: edition.indicators.length,
            counts: edition.indicators.flatMap(({ counts }) => counts).length,
            weight: formatNumber(weight, language),
          }),
        ]
      : [text('learn.not-written')]),
    ...section(
      text('learn.notes'),
      notes.map(
        (note) =>
          `${text(`severity.${note.severity}`)} ${note.place.sheet}!${toA1(note.place)} ${noteText(note, text)}`,
      ),
      text,
    ),
    ...section(
      text('learn.lint'),
      lint.map(({ rule, at, found, expected }) => text('learn.lint.line', { rule, at, found, expected })),
      text,
    ),
    ...section(
      text('learn.questions', { open }),
      sorted.map((question) =>
        text('learn.question.line', {
          id: question.id,
          text: questionText(question, edition, text, language),
          state: state(question, text),
        }),
      ),
      text,
    ),
    ...(open > 0 ? ['', text('learn.how', { example: example(sorted) })] : []),
  ].join('\n');
}
