import { applyEdits, entryOf } from '../../../src/assessment/assessment';
import type { EntryEdit } from '../../../src/assessment/assessment';
import type { Assessment } from '../../../src/assessment/types';
import type { Edition } from '../../../src/instrument/edition';
import { itemId } from '../../../src/instrument/edition';
import type { Indicator } from '../../../src/instrument/types';
import { judgePredicates } from '../../../src/scoring/predicate';
import { scoreAssessment } from '../../../src/scoring/score';

interface Way {
  readonly edits: readonly EntryEdit[];
  readonly moves: number;
  readonly effort: number;
}

const STAY: Way = { edits: [], moves: 0, effort: 0 };

/** Every answer an indicator can be given that is no lower than today's, the plain way. */
function waysOf(assessment: Assessment, indicator: Indicator, effort: number | null): readonly Way[] {
  if (effort === null) return [STAY];
  const { code } = indicator;
  const edit = (item: string, answer: string | number): readonly EntryEdit[] => [
    { layer: 'unit', item, answer },
  ];
  const answer = entryOf(assessment, 'unit', code).answer;
  if (indicator.kind === 'nilai_0_4') {
    const now = typeof answer === 'number' ? answer : 0;
    // Each begun point costs the same, so that only the highest index of each is worth a try.
    const ends = [1, 2, 3, 4].map((steps) => ({
      steps,
      to: Math.min(4, Math.floor((now + steps) * 100 + 1e-6) / 100),
    }));
    return [
      STAY,
      ...ends
        .filter(({ to, steps }) => to > now && (steps === 1 || to > now + steps - 1))
        .map(({ to, steps }) => ({ edits: edit(code, to), moves: 1, effort: steps * effort })),
    ];
  }
  if (indicator.kind === 'persen') {
    const whole = Number(entryOf(assessment, 'unit', itemId(code, 'whole')).answer);
    const part = Math.min(whole, Number(entryOf(assessment, 'unit', itemId(code, 'part')).answer ?? 0));
    const more = Array.from({ length: whole - part }, (_, at) => part + at + 1);
    return [
      STAY,
      ...more.map((to) => ({
        edits: edit(itemId(code, 'part'), to),
        moves: 1,
        effort: Math.ceil(((to - part) / whole) * 4 - 1e-9) * effort,
      })),
    ];
  }
  const at = indicator.options.findIndex(({ option }) => option === answer);
  const place = at < 0 ? indicator.options.length - 1 : at;
  return [
    STAY,
    ...indicator.options.slice(0, place).map(({ option }, to) => ({
      edits: edit(code, option),
      moves: 1,
      effort: (place - to) * effort,
    })),
  ];
}

/** Tries every combination; undefined where none meets all gates. */
export function bruteForce(
  edition: Edition,
  assessment: Assessment,
  efforts: ReadonlyMap<string, number | null>,
): { readonly fewest: number; readonly cheapest: number } | undefined {
  let [fewest, least] = [Infinity, Infinity];
  const ways = edition.indicators.map((indicator) => {
    const effort = efforts.get(indicator.code);
    return waysOf(assessment, indicator, effort === undefined ? 1 : effort);
  });
  const visit = (at: number, edits: readonly EntryEdit[], moves: number, effort: number): void => {
    const choices = ways[at];
    if (moves >= fewest && effort >= least) return;
    if (!choices) {
      const score = scoreAssessment(edition, applyEdits(assessment, edits));
      if (!judgePredicates(score, assessment.unit)[0]?.met) return;
      fewest = Math.min(fewest, moves);
      least = Math.min(least, effort);
      return;
    }
    for (const way of choices)
      visit(at + 1, [...edits, ...way.edits], moves + way.moves, effort + way.effort);
  };
  visit(0, [], 0, 0);
  return fewest === Infinity ? undefined : { fewest, cheapest: least };
}
