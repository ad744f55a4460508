import { entryOf } from '../../assessment/assessment';
import { interpretAnswer, numberFromText } from '../../assessment/interpret';
import type { LayerId, RawAnswer } from '../../assessment/types';
import { itemId } from '../../instrument/edition';
import type { ItemId } from '../../instrument/edition';
import type { Indicator } from '../../instrument/types';
import type { Words } from '../words';
import type { Lke } from './lke';

export interface ChoiceView {
  /** `A`, `Ya`: what is written into the cell. */
  readonly option: string;
  readonly meaning: string;
  /** What the choice is worth here: `0,25 poin` */
  readonly points: string;
  readonly chosen: boolean;
}

/** A number to type: a count, or a survey index. */
export interface NumberView {
  readonly item: ItemId;
  readonly label: string;
  /** What stands in the cell, as it would be typed. */
  readonly value: string;
  /** Why what stands there does not count; null where it does, or is blank. */
  readonly problem: string | null;
  /** Worked out by the worksheet: shown, not typed. */
  readonly computed: boolean;
}

export function choiceViews(
  { assessment, score }: Lke,
  indicator: Indicator,
  words: Words,
  layer: LayerId = 'unit',
): readonly ChoiceView[] {
  const read = interpretAnswer(indicator, entryOf(assessment, layer, indicator.code).answer);
  const chosen = read.status === 'choice' ? read.option.option : null;
  const weight = score.indicatorByCode.get(indicator.code)?.weight ?? 0;
  return indicator.options.map(({ option, meaning, score: value }) => ({
    option,
    meaning: words.local(meaning),
    points: words.t('indicator.points', { points: words.points(value * weight) }),
    chosen: option === chosen,
  }));
}

function shown(answer: RawAnswer, words: Words): string {
  if (answer === null) return '';
  return typeof answer === 'number' ? words.typed(answer) : String(answer);
}

function problemOf(indicator: Indicator, answer: RawAnswer, words: Words): string | null {
  const read = interpretAnswer(indicator, answer);
  return read.status === 'invalid' ? words.t(`number.${read.reason}`) : null;
}

/** The whole that is a sum of addends; blank while one of them is missing. */
function sumOf({ assessment }: Lke, indicator: Indicator, words: Words, layer: LayerId): string {
  let sum = 0;
  for (const count of indicator.counts.filter(({ role }) => role === 'addend')) {
    const read = interpretAnswer(
      indicator,
      entryOf(assessment, layer, itemId(indicator.code, count.key)).answer,
    );
    if (read.status !== 'number') return '';
    sum += read.value;
  }
  return words.typed(sum);
}

export function numberViews(
  lke: Lke,
  indicator: Indicator,
  words: Words,
  layer: LayerId = 'unit',
): readonly NumberView[] {
  const field = (item: ItemId, label: string): NumberView => {
    const { answer } = entryOf(lke.assessment, layer, item);
    return {
      item,
      label,
      value: shown(answer, words),
      problem: problemOf(indicator, answer, words),
      computed: false,
    };
  };
  if (indicator.kind === 'nilai_0_4') return [field(indicator.code, words.t('indicator.index'))];
  return indicator.counts.map((count) => {
    const item = itemId(indicator.code, count.key);
    const label = words.local(count.label);
    if (count.computed)
      return { item, label, value: sumOf(lke, indicator, words, layer), problem: null, computed: true };
    return field(item, label);
  });
}

/**
 * What is typed into a number field as the answer to write: a number where it is one (comma or point), else
 * the text itself, so that the check names it; null clears the cell.
 */
export function typedAnswer(typed: string): RawAnswer {
  const text = typed.trim();
  return text === '' ? null : (numberFromText(text) ?? text);
}
