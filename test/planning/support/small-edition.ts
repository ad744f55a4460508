import fc from 'fast-check';
import { applyEdits, emptyAssessment } from '../../../src/assessment/assessment';
import type { EntryEdit } from '../../../src/assessment/assessment';
import type { Assessment, RawAnswer } from '../../../src/assessment/types';
import type { Edition } from '../../../src/instrument/edition';
import { indexEdition, itemId } from '../../../src/instrument/edition';
import type {
  AnswerKind,
  GateId,
  Indicator,
  Option,
  StructureNode,
  Threshold,
} from '../../../src/instrument/types';
import { edition } from '../../support/edition';

const SCORES: Readonly<Partial<Record<AnswerKind, readonly number[]>>> = {
  ya_tidak: [1, 0],
  abc: [1, 0.5, 0],
  abcd: [1, 0.67, 0.33, 0],
};
const LETTERS: Readonly<Partial<Record<AnswerKind, readonly string[]>>> = { ya_tidak: ['Ya', 'Tidak'] };

/** min(1, part / whole), as the real instrument has it. */
const RATIO = edition.indicatorByCode.get('A.II.4.i.a')?.computation ?? null;

function optionsOf(kind: AnswerKind): readonly Option[] {
  return (SCORES[kind] ?? []).map((score, at) => ({
    option: LETTERS[kind]?.[at] ?? 'ABCD'.charAt(at),
    score,
    meaning: { id: 'x' },
    source: 'x',
  }));
}

function indicatorOf(code: string, parent: string, weight: number | null, kind: AnswerKind): Indicator {
  const count = { officialRow: 0, label: { id: 'x' }, computed: false, source: 'x' };
  return {
    code,
    parent,
    weight,
    kind,
    officialRow: 0,
    statement: { id: 'x' },
    guidance: null,
    evidenceHint: { id: 'x' },
    options: optionsOf(kind),
    counts:
      kind === 'persen'
        ? [
            { ...count, key: 'whole', order: 1, role: 'whole' },
            { ...count, key: 'part', order: 2, role: 'part' },
          ]
        : [],
    computation: kind === 'persen' ? RATIO : null,
    source: 'x',
  };
}

function nodeOf(
  code: string,
  level: StructureNode['level'],
  parent: string | null,
  weight: number,
): StructureNode {
  return { code, level, parent, weight, officialRow: 0, name: { id: code }, source: 'x' };
}

const kind = fc.constantFrom<AnswerKind>('ya_tidak', 'abc', 'abcd', 'abcd', 'persen');
const weight = fc.constantFrom(1, 1.5, 2.5, 4);
const share = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);

/** Two areas of one or two subareas, and results of an index and a choice; gates nested as in the real instrument. */
export const smallEdition: fc.Arbitrary<Edition> = fc
  .record({
    areas: fc.array(
      fc.array(fc.tuple(weight, fc.array(kind, { minLength: 1, maxLength: 2 })), {
        minLength: 1,
        maxLength: 2,
      }),
      { minLength: 2, maxLength: 2 },
    ),
    index: fc.option(weight, { nil: undefined }),
    results: fc.tuple(weight, kind),
    wanted: fc.tuple(share, share, share, share, share, share),
  })
  .map(({ areas, index, results, wanted }) => {
    const nodes: StructureNode[] = [];
    const indicators: Indicator[] = [];
    const heights = areas.map((subareas) => subareas.reduce((total, [points]) => total + points, 0));
    const pengungkit = heights.reduce((total, points) => total + points, 0);
    nodes.push(nodeOf('A', 'component', null, pengungkit), nodeOf('A.I', 'group', 'A', pengungkit));
    areas.forEach((subareas, a) => {
      const area = `A.I.${String(a + 1)}`;
      nodes.push(nodeOf(area, 'area', 'A.I', heights[a] ?? 0));
      subareas.forEach(([points, kinds], s) => {
        const subarea = `${area}.${'i'.repeat(s + 1)}`;
        nodes.push(nodeOf(subarea, 'subarea', area, points));
        kinds.forEach((each, i) => {
          indicators.push(indicatorOf(`${subarea}.${'abc'.charAt(i)}`, subarea, null, each));
        });
      });
    });
    const [resultPoints, resultKind] = results;
    const b = resultPoints + (index ?? 0);
    nodes.push(nodeOf('B', 'component', null, b), nodeOf('B.I', 'area', 'B', b));
    indicators.push(indicatorOf('B.I.b', 'B.I', resultPoints, resultKind));
    if (index !== undefined) indicators.push(indicatorOf('B.I.a', 'B.I', index, 'nilai_0_4'));
    const gate = (
      id: GateId,
      of: readonly string[],
      required: number,
      unit: Threshold['unit'],
    ): Threshold => ({
      predicate: 'WBK',
      gate: id,
      nodes: of,
      required,
      unit,
      source: 'x',
    });
    const thresholds = [
      gate('total', ['A', 'B'], wanted[0] * (pengungkit + b), 'points'),
      gate('pengungkit', ['A'], wanted[1] * pengungkit, 'points'),
      gate('area-1', ['A.I.1'], wanted[2], 'share'),
      gate('area-2', ['A.I.2'], wanted[3], 'share'),
      gate('birokrasi-bersih', ['B.I'], wanted[4] * b, 'points'),
      gate('capaian-kinerja', ['B.I.b'], wanted[5] * resultPoints, 'points'),
    ];
    return indexEdition({
      ...edition,
      id: 'small',
      nodes,
      indicators,
      thresholds,
      requirements: [],
      portal: [],
      sources: [],
    });
  });

/** Answers of an indicator as edits; `null` leaves it open. */
function answersOf(indicator: Indicator): fc.Arbitrary<readonly EntryEdit[]> {
  const one = (answer: RawAnswer): readonly EntryEdit[] => [{ layer: 'unit', item: indicator.code, answer }];
  if (indicator.kind === 'nilai_0_4')
    return fc
      .option(fc.integer({ min: 0, max: 400 }), { nil: null })
      .map((k) => one(k === null ? null : k / 100));
  if (indicator.kind !== 'persen')
    return fc.constantFrom(null, ...indicator.options.map(({ option }) => option)).map(one);
  return fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.option(fc.nat(4), { nil: null }))
    .map(([whole, part]) => [
      { layer: 'unit', item: itemId(indicator.code, 'whole'), answer: whole },
      { layer: 'unit', item: itemId(indicator.code, 'part'), answer: part },
    ]);
}

export interface SmallCase {
  readonly edition: Edition;
  readonly assessment: Assessment;
  readonly efforts: ReadonlyMap<string, number | null>;
}

const effort = fc.constantFrom(1, 1, 2, 3, 5, 10, null);

export const smallCase: fc.Arbitrary<SmallCase> = smallEdition.chain((small) =>
  fc
    .tuple(
      fc.tuple(...small.indicators.map(answersOf)),
      fc.tuple(...small.indicators.map(() => fc.option(effort, { nil: undefined }))),
    )
    .map(([answers, efforts]) => ({
      edition: small,
      assessment: applyEdits(emptyAssessment(small.id), answers.flat()),
      efforts: new Map(
        small.indicators.flatMap(({ code }, at) => {
          const own = efforts[at];
          return own === undefined ? [] : [[code, own] as const];
        }),
      ),
    })),
);
