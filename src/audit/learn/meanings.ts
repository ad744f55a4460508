import { KIND_OPTIONS } from '../../instrument/lint/answers';
import type { AnswerKind } from '../../instrument/types';

/** What each choice means, in the words of the sheet, and what is left as guidance. */
export interface Meanings {
  readonly meanings: readonly string[];
  readonly guidance: string | null;
  /** False where the explanation could not be told apart by choice; it is the guidance then. */
  readonly split: boolean;
}

/** `a. ...`, `A) ...`, `a: ...` at the start of a line opens the meaning of a letter. */
const LETTER = /^\s*\(?([A-Ea-e])[.):]\s*(.*)$/;

function byLetter(explanation: string, options: readonly string[]): readonly string[] | undefined {
  const meanings: string[][] = [];
  for (const line of explanation.split(/\r?\n/)) {
    const [, letter, rest = ''] = LETTER.exec(line) ?? [];
    if (letter !== undefined && letter.toUpperCase() === options[meanings.length])
      meanings.push([rest.trim()]);
    else if (meanings.length > 0) meanings.at(-1)?.push(line.trim());
    else if (line.trim() !== '') return undefined;
  }
  const texts = meanings.map((lines) => lines.join('\n').trim());
  return texts.length === options.length && texts.every((text) => text !== '') ? texts : undefined;
}

/** `Ya, jika ...` explains Ya; a second line may explain Tidak. */
function byYesNo(explanation: string): readonly string[] | undefined {
  const [, yes, no] = /^\s*(Ya\b[\s\S]*?)(?:\n\s*(Tidak\b[\s\S]*))?$/i.exec(explanation) ?? [];
  return yes === undefined ? undefined : [yes.trim(), no?.trim() ?? 'Tidak'];
}

/** Splits a sheet's explanation of an indicator by choice; choices nobody explains keep their own letter. */
export function meaningsOf(kind: AnswerKind, explanation: string): Meanings {
  const options = KIND_OPTIONS[kind];
  const text = explanation.trim();
  if (options.length === 0) return { meanings: [], guidance: text || null, split: true };
  const meanings = kind === 'ya_tidak' ? byYesNo(text) : byLetter(text, options);
  return meanings
    ? { meanings, guidance: null, split: true }
    : { meanings: options, guidance: text || null, split: text === '' };
}
