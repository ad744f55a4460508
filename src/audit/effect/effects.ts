import type { Edition } from '../../instrument/edition';
import type { Score } from '../../scoring/score';
import type { Finding } from '../../validation/finding';
import { cellAt, placeId } from '../../validation/sheet/cells';
import { computedCells } from '../../validation/sheet/computed-cells';
import { precedentsOf } from '../../validation/sheet/precedents';
import { formulaReader } from '../../worksheet/formula/formula-cache';
import { recalculate } from '../../worksheet/formula/recalculate';
import type { Expr } from '../../worksheet/formula/expr';
import type { CellPlace, Reading } from '../../worksheet/reading';
import { setFormula, setValue } from '../cell-change';
import type { CellChange } from '../cell-change';
import { answersTaken, ownWays } from './own-ways';
import type { OwnWay } from './own-ways';
import { shareDifference } from './shares';
import type { GroupedPlayer, Shares } from './shares';

/** What sets the workbook's total apart from the regulation's. Points. */
export interface Difference {
  /** What the file's own total shows; null where it is blank, no number, or there is none. */
  readonly worksheet: number | null;
  /** What the answers give by the regulation, open ones left out; null while nothing is answered. */
  readonly regulation: number | null;
  /** Sum of the findings' effects; null where nothing can be counted. */
  readonly explained: number | null;
  /**
   * What effects are counted from: `worksheet`, or what the workbook would show once the findings without a
   * number (effect null) are mended, or once it is computed.
   */
  readonly counted: number | null;
  /** `counted` less `regulation` less `explained`: 0 but for rounding, and shown where it is not. */
  readonly unexplained: number | null;
}

/** A finding and the cells that mend it. */
export interface MendedFinding {
  readonly finding: Finding;
  readonly changes: readonly CellChange[];
}

export interface Effects {
  /** By finding; null where it has no number. */
  readonly effects: readonly (number | null)[];
  /** Findings whose effect is a part of one they have together. */
  readonly joint: ReadonlySet<number>;
  readonly difference: Difference;
}

interface FindingPlayer extends GroupedPlayer {
  /** Findings that speak of it; what none speaks of stays unexplained. */
  readonly findings: readonly number[];
}

const rowOf = (place: CellPlace): string => `${place.sheet}!${String(place.row)}`;

/** What a cell must show by the regulation, where its formula is not known: enough to value the finding. */
function figureOf(edition: Edition, reading: Reading, score: Score, place: CellPlace): number | undefined {
  const cell = computedCells(edition, reading).find((each) => placeId(each.place) === placeId(place));
  if (cell?.role === 'total') return score.total.answered ?? undefined;
  if (cell?.role === 'node' || cell?.role === 'subtotal')
    return score.nodeByCode.get(cell.code ?? '')?.answered ?? undefined;
  return cell?.role === 'share'
    ? (score.indicatorByCode.get(cell.code ?? '')?.value ?? undefined)
    : undefined;
}

const ABOUT_FORMULAS: ReadonlySet<string> = new Set([
  'formula-replaced',
  'formula-differs',
  'parent-leaves-out-child',
  'percentage-typed-over',
]);

class Players {
  readonly list: FindingPlayer[] = [];
  private readonly ways: ReadonlyMap<string, OwnWay>;

  constructor(
    private readonly edition: Edition,
    private readonly reading: Reading,
    private readonly score: Score,
    private readonly mended: readonly MendedFinding[],
  ) {
    const ways = ownWays(edition, reading, score);
    this.ways = new Map(ways.map((way) => [placeId(way.place), way]));
    for (const way of ways) this.addWay(way);
    this.addAnswers();
    mended.forEach((each, at) => {
      this.addFinding(each, at);
    });
  }

  private findingsWhere(fits: (finding: Finding) => boolean): readonly number[] {
    return this.mended.flatMap(({ finding }, at) => (fits(finding) ? [at] : []));
  }

  /** Where the sheet shows no number by design, what the regulation has there counts, whatever else is mended. */
  private soft(place: CellPlace, expr: Expr): Expr {
    return this.ways.get(placeId(place))?.soft(expr) ?? expr;
  }

  private addWay({ kind, code, place }: OwnWay): void {
    const text = cellAt(this.reading.image, place)?.formula;
    const expr = text === undefined ? undefined : formulaReader(this.reading.image)(text).expr;
    if (!expr) return;
    const isBelow = (indicator: string | null): boolean =>
      indicator === null ||
      code === null ||
      indicator === code ||
      this.edition.indicatorByCode.get(indicator)?.parent === code;
    const findings = this.findingsWhere(({ rule, variant, indicator }) =>
      kind === 'policy'
        ? rule === 'whole-is-zero' && indicator === code
        : (rule === 'error-value' && variant === 'open') || (rule === 'answer-missing' && isBelow(indicator)),
    );
    const changes = [{ ...setFormula(place, this.soft(place, expr)), weak: true }];
    this.list.push({ changes, group: rowOf(place), findings, always: true });
  }

  private addAnswers(): void {
    for (const change of answersTaken(this.edition, this.reading)) {
      const id = placeId(change.place);
      const findings = this.findingsWhere(({ place }) => place !== null && placeId(place) === id);
      this.list.push({ changes: [change], group: rowOf(change.place), findings });
    }
  }

  private addFinding({ finding, changes }: MendedFinding, at: number): void {
    const { place, rule } = finding;
    const softened = changes.map((change) =>
      'formula' in change.to ? setFormula(change.place, this.soft(change.place, change.to.formula)) : change,
    );
    const figure =
      changes.length === 0 && place && ABOUT_FORMULAS.has(rule)
        ? figureOf(this.edition, this.reading, this.score, place)
        : undefined;
    const valued = figure !== undefined && place ? [setValue(place, figure)] : softened;
    if (valued.length > 0) this.list.push({ changes: valued, group: place && rowOf(place), findings: [at] });
  }
}

/** Adds up the players' shares by finding; a finding without a number has none, whatever else it has. */
function byFinding(
  players: readonly FindingPlayer[],
  shares: Shares,
  count: number,
): { readonly effects: (number | null)[]; readonly joint: ReadonlySet<number> } {
  const effects: (number | null)[] = Array.from({ length: count }, () => 0);
  players.forEach(({ findings }, player) => {
    const share = shares.effects[player] ?? null;
    for (const at of findings) {
      const before = effects[at] ?? null;
      effects[at] = share === null || before === null ? null : before + share / findings.length;
    }
  });
  const joint = new Set(shares.joint.flat().flatMap((player) => players[player]?.findings ?? []));
  return { effects, joint };
}

const isNumber = (value: unknown): value is number => typeof value === 'number';

/** Values every finding of a workbook; see `Difference` and docs/decisions for what adds up to what. */
export function effectsOf(
  edition: Edition,
  reading: Reading,
  score: Score,
  mended: readonly MendedFinding[],
): Effects {
  const { image, total, worksheetTotal: worksheet } = reading;
  const regulation = score.total.answered;
  if (!total) {
    const difference = { worksheet, regulation, explained: null, counted: null, unexplained: null };
    return { effects: mended.map(() => null), joint: new Set(), difference };
  }
  const players = new Players(edition, reading, score, mended).list;
  const shares = shareDifference(image, precedentsOf(image), total, players);
  const { effects, joint } = byFinding(players, shares, mended.length);
  const fresh = recalculate(image).values(total.sheet, total.row, total.col);
  const stale = isNumber(worksheet) && isNumber(fresh) ? worksheet - fresh : null;
  mended.forEach(({ finding }, at) => {
    if (finding.rule === 'stale-cached-total') effects[at] = stale;
  });
  if (shares.from === null) {
    const difference = { worksheet, regulation, explained: null, counted: null, unexplained: null };
    return { effects, joint, difference };
  }
  const counted = isNumber(worksheet) && stale !== null ? worksheet : shares.from;
  const explained = effects.reduce((sum: number, effect) => sum + (effect ?? 0), 0);
  const unexplained = counted - (regulation ?? 0) - explained;
  return { effects, joint, difference: { worksheet, regulation, explained, counted, unexplained } };
}
