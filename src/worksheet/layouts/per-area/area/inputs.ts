import type { PortalLayer } from '../../../../assessment/types';
import { PORTAL_LAYERS } from '../../../../assessment/types';
import { binary, call, equals, ref, text } from '../../../formula/expr';
import type { CellRef } from '../../../formula/expr';
import type { Operation, ValidationRule, ValidationText } from '../../../plan';
import { COLUMN, LAYER_COLUMNS } from '../columns';
import type { TableSheet } from '../geometry';
import { box } from '../operations';
import { TEXT_COLUMNS, hasAnswer } from '../places';
import { rowNumber } from '../rows';
import type { SheetRow } from '../rows';
import type { Wording } from '../texts';

/** What an answer cell may hold, and how that is said. */
export interface Validation {
  readonly rule: ValidationRule;
  readonly error: string;
  readonly prompt: string;
}

/** What a row's answer may be; undefined for a row without one. */
export function validationOf(row: SheetRow, wording: Wording): Validation | undefined {
  if (!hasAnswer(row)) return undefined;
  if (row.kind === 'count') {
    return {
      rule: { kind: 'whole', min: 0 },
      error: wording.say('validation.count'),
      prompt: wording.say('validation.count.prompt'),
    };
  }
  if (row.kind !== 'indicator') return undefined;
  if (row.indicator.kind === 'nilai_0_4') {
    return {
      rule: { kind: 'decimal', min: 0, max: 4 },
      error: wording.say('validation.index'),
      prompt: wording.say('validation.index.prompt'),
    };
  }
  const source = row.indicator.options.map(({ option }) => option);
  const options = source.join(', ');
  return {
    rule: { kind: 'list', source },
    error: wording.say('validation.choice', { options }),
    prompt: wording.say('validation.choice.prompt', { options }),
  };
}

function rowOperations(
  sheet: string,
  row: SheetRow,
  layer: PortalLayer,
  wording: Wording,
): readonly Operation[] {
  if (row.kind === 'node' || row.kind === 'hint') return [];
  const input = (col: number): Operation => ({ op: 'input', sheet, range: box(row.row, col) });
  const { note, evidence } = TEXT_COLUMNS[layer];
  const texts = [note, evidence].flatMap((col) => (col === undefined ? [] : [input(col)]));
  const validation = validationOf(row, wording);
  if (!validation) return texts;
  const { answer } = LAYER_COLUMNS[layer];
  const message: ValidationText = {
    errorTitle: wording.say('validation.title'),
    error: validation.error,
    promptTitle: wording.say(layer === 'unit' ? 'prompt.unit' : 'prompt.tpi', { code: rowNumber(row) }),
    prompt: validation.prompt,
  };
  return [
    input(answer),
    { op: 'validate', sheet, range: box(row.row, answer), rule: validation.rule, text: message },
    ...texts,
  ];
}

/** Open and invalid answers are tinted; the word stands in the % column beside it. */
function tints(table: TableSheet, layer: PortalLayer, wording: Wording): readonly Operation[] {
  const { sheet, rows, lastRow } = table;
  const first = rows[0]?.row ?? lastRow;
  const { answer, percent } = LAYER_COLUMNS[layer];
  const state: CellRef = { ...ref(first, percent), absCol: true };
  const kind: CellRef = { ...ref(first, COLUMN.kind), absCol: true };
  const is = (word: string) => equals(state, text(word));
  const open = is(wording.say('state.open'));
  const invalid = is(wording.say('state.invalid'));
  const typed = binary('<>', kind, text(wording.say('kind.persen')));
  const range = (col: number): string => box(first, col, lastRow, col);
  return [
    {
      op: 'conditional',
      sheet,
      range: range(answer),
      formula: call('AND', invalid, typed),
      style: 'whenInvalid',
    },
    { op: 'conditional', sheet, range: range(answer), formula: call('AND', open, typed), style: 'whenOpen' },
    { op: 'conditional', sheet, range: range(percent), formula: invalid, style: 'whenInvalid' },
    { op: 'conditional', sheet, range: range(percent), formula: open, style: 'whenOpenWord' },
  ];
}

/** Cells people fill, what they may hold, and how missing answers show. */
export function inputOperations(table: TableSheet, wording: Wording): readonly Operation[] {
  return PORTAL_LAYERS.flatMap((layer) => [
    ...table.rows.flatMap((row) => rowOperations(table.sheet, row, layer, wording)),
    ...tints(table, layer, wording),
  ]);
}
