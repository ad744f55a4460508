import type { LearnNote, Question } from '../../audit/learn/types';
import type { Language } from '../../i18n/language';
import type { Edition } from '../../instrument/edition';
import type { GateId } from '../../instrument/types';
import type { CliText } from '../output';
import { gateName } from './gate-text';

/** A note of the learner in words, its cell aside. */
export function noteText({ kind, code, facts }: LearnNote, text: CliText): string {
  return text(`note.${kind}`, { code: code ?? '', ...facts });
}

/** What a question asks, in words; `edition` names the gates where it could be learned. */
export function questionText(
  { need, code, facts }: Question,
  edition: Edition | null,
  text: CliText,
  language: Language,
): string {
  const gate = String(facts['gate'] ?? '');
  const named = edition && need === 'threshold' ? gateName(edition, gate as GateId, text, language) : gate;
  return text(`question.${need}`, { code: code ?? '', ...facts, gate: named });
}
