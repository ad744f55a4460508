import type { MessageValues } from '../../i18n/format';
import type { SheetColumns } from '../../worksheet/recognise/columns';
import type { LearnNote, LearnNoteKind } from './types';

export type NoteColumn = 'outline' | 'weight' | 'kind' | 'answer' | 'score';

/** Collects what is found while learning one sheet, each with its cell. */
export class Notes {
  private readonly found: LearnNote[] = [];

  constructor(
    private readonly sheet: string,
    private readonly columns: SheetColumns,
  ) {}

  get all(): readonly LearnNote[] {
    return [...this.found].sort((a, b) => a.place.row - b.place.row || a.place.col - b.place.col);
  }

  add(
    kind: LearnNoteKind,
    severity: LearnNote['severity'],
    row: number,
    column: NoteColumn,
    code: string | null,
    facts: MessageValues = {},
  ): void {
    const { outlineFrom, weight, kind: kindCol, unit, score } = this.columns;
    const col = {
      outline: outlineFrom,
      weight,
      kind: kindCol,
      answer: unit.answer,
      score: score ?? unit.answer,
    }[column];
    this.found.push({ kind, severity, place: { sheet: this.sheet, row, col }, code, facts });
  }
}
