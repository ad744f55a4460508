/** How worksheets number: `A`, `I`, `1`, `i`, `a`. */
export type NumberingStyle = 'upper' | 'upper-roman' | 'arabic' | 'lower-roman' | 'lower';

export interface Ordinal {
  readonly style: NumberingStyle;
  /** From 1. */
  readonly value: number;
}

const ROMAN: readonly (readonly [string, number])[] = [
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** Value of a lower-case roman number up to 39; undefined where the text is none in its usual spelling. */
function romanValue(text: string): number | undefined {
  let rest = text;
  let value = 0;
  for (const [letters, worth] of ROMAN) {
    while (rest.startsWith(letters)) {
      value += worth;
      rest = rest.slice(letters.length);
    }
  }
  return rest === '' && text !== '' && romanText(value) === text ? value : undefined;
}

function romanText(value: number): string {
  let rest = value;
  let text = '';
  for (const [letters, worth] of ROMAN) {
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
}

/** What a numbering can mean, without dot and brackets: `i` is the first roman number or the ninth letter. */
export function readings(marker: string): readonly Ordinal[] {
  if (/^\d{1,3}$/.test(marker)) return [{ style: 'arabic', value: Number(marker) }];
  const found: Ordinal[] = [];
  const lower = marker === marker.toLowerCase();
  if (!lower && marker !== marker.toUpperCase()) return [];
  const roman = romanValue(marker.toLowerCase());
  if (roman !== undefined) found.push({ style: lower ? 'lower-roman' : 'upper-roman', value: roman });
  if (/^[a-zA-Z]$/.test(marker))
    found.push({
      style: lower ? 'lower' : 'upper',
      value: marker.toLowerCase().charCodeAt(0) - 96,
    });
  return found;
}

/** Number the last part of a code stands for: `A.II.5` and `A.V` -> 5; undefined where it is no numbering. */
export function ordinalOf(code: string): number | undefined {
  return readings(code.slice(code.lastIndexOf('.') + 1))[0]?.value;
}
