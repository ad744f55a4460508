import type { Reading } from '../../worksheet/reading';

/** How the ministry's own copies of an edition's sheet differ from what their neighbours are like. */
interface Oddities {
  /** Indicators whose answer cell is locked and offers no list (official row 169): only the ministry's password opens it. */
  readonly closedAnswers: ReadonlySet<string>;
  /** Indicators whose percentage is shown as a plain number (official rows 177 and 184). */
  readonly plainPercentages: ReadonlySet<string>;
}

/** Seen alike in the blank, the filled and the damaged copy of the official workbook; no fault of a unit. */
const ODDITIES: Readonly<Record<string, Oddities>> = {
  'permenpanrb-90-2021': {
    closedAnswers: new Set(['A.II.5.i.a']),
    plainPercentages: new Set(['A.II.5.iii.a', 'A.II.5.iii.b']),
  },
};

function odditiesOf({ layout, assessment }: Reading): Oddities | undefined {
  return layout === 'lampiran-iii' ? ODDITIES[assessment.edition] : undefined;
}

/** Whether the ministry issues this answer cell locked and without a list. */
export function isIssuedClosed(reading: Reading, code: string): boolean {
  return odditiesOf(reading)?.closedAnswers.has(code) ?? false;
}

/** Whether the ministry issues this percentage with the format of points. */
export function isIssuedPlain(reading: Reading, code: string): boolean {
  return odditiesOf(reading)?.plainPercentages.has(code) ?? false;
}
