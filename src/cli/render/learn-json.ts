import type { Learned } from '../../audit/learn/types';
import type { Language } from '../../i18n/language';
import { indexEdition } from '../../instrument/edition';
import type { LintFinding } from '../../instrument/lint/finding';
import { toA1 } from '../../support/address';
import type { CliText } from '../output';
import { noteText, questionText } from './learn-words';

/** The document of `lke learn --json`, schema lke-learn/1. `file` is null where nothing was written. */
export function learnJson(
  learned: Learned,
  lint: readonly LintFinding[],
  from: string,
  file: string | null,
  text: CliText,
  language: Language,
): unknown {
  const { sheet, notes, questions } = learned;
  const edition = learned.edition && indexEdition(learned.edition);
  return {
    schema: 'lke-learn/1',
    from,
    sheet,
    file,
    edition: edition && {
      id: edition.id,
      name: edition.name.id,
      components: edition.nodes.filter(({ level }) => level === 'component').length,
      areas: edition.areas.length,
      subareas: edition.nodes.filter(({ level }) => level === 'subarea').length,
      indicators: edition.indicators.length,
      counts: edition.indicators.flatMap(({ counts }) => counts).length,
    },
    notes: notes.map((note) => ({
      kind: note.kind,
      severity: note.severity,
      code: note.code,
      sheet: note.place.sheet,
      cell: toA1(note.place),
      message: noteText(note, text),
    })),
    lint,
    questions: questions.map((question) => ({
      id: question.id,
      need: question.need,
      code: question.code,
      sheet: question.place?.sheet ?? null,
      cell: question.place ? toA1(question.place) : null,
      question: questionText(question, edition, text, language),
      proposal: question.proposal,
      confirmed: question.answer !== null,
      answer: question.answer,
      expected: question.expected,
    })),
  };
}
