import { KIND_OPTIONS } from '../../instrument/lint/answers';
import type { AnswerKind, Indicator } from '../../instrument/types';
import { cellText } from '../../worksheet/recognise/cell-text';
import type { SheetColumns } from '../../worksheet/recognise/columns';
import { SHEET_KIND } from '../../worksheet/recognise/expected-rows';
import type { CellPlace } from '../../worksheet/reading';
import type { SheetImage, WorkbookImage } from '../../worksheet/workbook-image';
import { computationAnswer, learnCounts } from './counts';
import { explanationColumn, hintColumn } from './text-columns';
import { kindOf, kindOfList } from './kinds';
import { meaningsOf } from './meanings';
import type { Notes } from './notes';
import { knownKind } from './outline';
import type { Outline, OutlineItem } from './outline';
import { answered, scaleAnswer } from './questions';
import { isIndexScale, learnScales, USUAL_SCALES } from './scales';
import type { LearnedScale, ScaleSite } from './scales';
import type { LearnAnswers, Question } from './types';
import { SOURCE, ZERO_CASES } from './types';

export interface LearnedIndicators {
  readonly indicators: readonly Indicator[];
  readonly questions: readonly Question[];
  /** What each indicator's score cell multiplies its value with. */
  readonly factors: ReadonlyMap<string, number>;
}

interface Site {
  readonly sheet: SheetImage;
  readonly columns: SheetColumns;
  readonly outline: Outline;
}

/** Everything one indicator is learned with. */
class IndicatorLearner {
  readonly questions: Question[] = [];
  private readonly askedScales = new Map<string, Question>();

  constructor(
    private readonly image: WorkbookImage,
    private readonly site: Site,
    private readonly answers: LearnAnswers,
    private readonly notes: Notes,
  ) {}

  private ask(question: Omit<Question, 'answer'>): Question {
    const asked = answered({ ...question, answer: null }, this.answers);
    this.questions.push(asked);
    return asked;
  }

  place(row: number, col: number): CellPlace {
    return { sheet: this.site.sheet.name, row, col };
  }

  /** The answer kind: the column's, that of the list on the answer cell, or a question. */
  kind(item: OutlineItem): AnswerKind | null {
    const { sheet, columns } = this.site;
    const { row } = item.row;
    const written = knownKind(item);
    const listed = kindOfList(sheet, row, columns.unit.answer);
    if (written !== null && listed !== undefined && written !== listed)
      this.notes.add('kind-and-list-differ', 'warning', row, 'kind', item.code, {
        kind: SHEET_KIND[written],
        list: SHEET_KIND[listed],
      });
    const known = written ?? listed;
    if (known !== undefined) return known;
    if (item.kind === 'unknown')
      this.notes.add('unknown-kind', 'warning', row, 'kind', item.code, { kind: item.row.kindText });
    const { answer } = this.ask({
      id: `kind:${item.code}`,
      need: 'kind',
      code: item.code,
      place: this.place(row, columns.kind),
      facts: { found: item.row.kindText, text: item.row.text },
      proposal: null,
      expected: Object.values(SHEET_KIND).join(', '),
    });
    const given = typeof answer === 'string' ? kindOf(answer) : null;
    return given === null || given === 'count' || given === 'unknown' ? null : given;
  }

  /** Values of the choices: the sheet's own, or those somebody confirms. */
  values(site: ScaleSite, scale: LearnedScale | undefined): readonly number[] {
    const choices = KIND_OPTIONS[site.kind].length;
    const read = scale?.values.filter((value) => value !== null) ?? [];
    if (choices === 0 || (scale && read.length === choices)) return read;
    const { row } = site.answer;
    if (site.formula) this.notes.add('scale-unreadable', 'warning', row, 'score', site.code);
    const id = site.formula ? `scale:${site.code}` : `scale:${site.kind}`;
    const usual = USUAL_SCALES[site.kind] ?? [];
    const asked =
      this.askedScales.get(id) ??
      this.ask({
        id,
        need: 'scale',
        code: site.formula ? site.code : null,
        place: this.place(row, this.site.columns.score ?? this.site.columns.unit.answer),
        facts: { kind: SHEET_KIND[site.kind], choices },
        proposal: usual.join('/'),
        expected: KIND_OPTIONS[site.kind].map((option) => `${option}=0..1`).join(' / '),
      });
    this.askedScales.set(id, asked);
    return (asked.answer === null ? undefined : scaleAnswer(asked.answer, choices)) ?? usual;
  }

  /** Counts and computation of a percentage. */
  computed(item: OutlineItem): Pick<Indicator, 'counts' | 'computation'> {
    const { columns } = this.site;
    const { row } = item.row;
    const { code } = item;
    if (item.counts.length === 0) {
      this.notes.add('typed-percentage', 'error', row, 'answer', code);
      return { counts: [], computation: null };
    }
    const id = `computation:${code}`;
    const given = this.answers.answers.get(id);
    const answer = typeof given === 'string' ? computationAnswer(given, item.counts.length) : undefined;
    const share = this.place(row, columns.unit.answer);
    const learned = learnCounts(this.image, share, item.counts, item.row.text, SOURCE, answer);
    for (const sum of learned.unreadableSums)
      this.notes.add('sum-unreadable', 'warning', sum.row, 'answer', code);
    if (learned.computation === null || answer) {
      if (learned.computation === null)
        this.notes.add('computation-unreadable', 'warning', row, 'answer', code);
      this.ask({
        id,
        need: 'computation',
        code,
        place: share,
        facts: { counts: item.counts.map(({ text }, at) => `${String(at + 1)}: ${text}`).join('; ') },
        proposal: null,
        expected: '2/1, (1-2)/1',
      });
    }
    return { counts: learned.counts, computation: this.zeroCase(code, share, learned) };
  }

  private zeroCase(
    code: string,
    place: CellPlace,
    learned: ReturnType<typeof learnCounts>,
  ): Indicator['computation'] {
    const { computation, zeroKnown } = learned;
    if (!computation || zeroKnown) return computation;
    const asked = this.ask({
      id: `zero-case:${code}`,
      need: 'zero-case',
      code,
      place,
      facts: {
        whole: learned.counts.find(({ role }) => role === 'whole' || role === 'before')?.label.id ?? '',
      },
      proposal: 'empty-whole',
      expected: ZERO_CASES.join(', '),
    });
    const zeroCase = ZERO_CASES.find((each) => each === asked.answer) ?? computation.zeroCase;
    return { ...computation, zeroCase };
  }
}

/** Learns every indicator of a sheet: kind, scale, counts and texts. */
export function learnIndicators(
  image: WorkbookImage,
  site: Site,
  answers: LearnAnswers,
  notes: Notes,
): LearnedIndicators {
  const { sheet, columns, outline } = site;
  const learner = new IndicatorLearner(image, site, answers, notes);
  const kinds = outline.indicators.flatMap((item) => {
    const kind = learner.kind(item);
    return kind === null ? [] : [{ item, kind }];
  });
  const sites = kinds.map(({ item, kind }): ScaleSite => ({
    code: item.code,
    kind,
    weight: item.row.weight,
    answer: learner.place(item.row.row, columns.unit.answer),
    score: columns.score === undefined ? null : learner.place(item.row.row, columns.score),
    formula: item.row.scored,
  }));
  const scales = learnScales(image, sites);
  const explanation = explanationColumn(sheet, columns);
  const hint = hintColumn(sheet, columns);
  const text = (row: number, col: number | undefined): string =>
    col === undefined ? '' : cellText(sheet, row, col).trim();
  let unsplit = 0;
  const indicators = kinds.map(({ item, kind }, at): Indicator => {
    const { row } = item.row;
    const own = sites[at];
    const scale = scales.get(item.code);
    const values = own ? learner.values(own, scale) : [];
    if (kind === 'nilai_0_4' && scale && !isIndexScale(scale))
      notes.add('index-scale', 'error', row, 'score', item.code);
    const meanings = meaningsOf(kind, text(row, explanation));
    if (!meanings.split) unsplit++;
    return {
      code: item.code,
      parent: item.parent,
      weight: item.row.weight,
      kind,
      officialRow: row,
      statement: { id: item.row.text },
      guidance: meanings.guidance === null ? null : { id: meanings.guidance },
      evidenceHint: { id: text(row, hint) },
      options: KIND_OPTIONS[kind].map((option, nth) => ({
        option,
        score: values[nth] ?? 0,
        meaning: { id: meanings.meanings[nth] ?? option },
        source: SOURCE,
      })),
      ...(kind === 'persen' ? learner.computed(item) : { counts: [], computation: null }),
      source: SOURCE,
    };
  });
  const [first] = outline.indicators;
  if (unsplit > 0 && first)
    notes.add('meanings-not-split', 'info', first.row.row, 'outline', null, { count: unsplit });
  if (!outline.indicators.some(({ row }) => row.scored) && first)
    notes.add('no-formula', 'warning', first.row.row, 'score', null);
  return {
    indicators,
    questions: learner.questions,
    factors: new Map([...scales].map(([code, { factor }]) => [code, factor])),
  };
}
