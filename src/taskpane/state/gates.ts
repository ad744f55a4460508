import type { Edition } from '../../instrument/edition';
import type { Indicator, PredicateName, Threshold } from '../../instrument/types';
import { gateSubject } from '../../scoring/gate-subject';
import type { GateResult } from '../../scoring/predicate';
import type { Score } from '../../scoring/score';
import type { CellPlace, Reading } from '../../worksheet/reading';
import type { Words } from '../words';

export type GateState = 'met' | 'possible' | 'lost';

/** A gate as a line to read: what it is, how it stands, what is missing. */
export interface GateView {
  readonly id: string;
  readonly name: string;
  readonly state: GateState;
  readonly stateText: string;
  /** `38,64 dari minimal 40,00` */
  readonly figures: string;
  /** What closes the gap; null where nothing is missing. */
  readonly missing: string | null;
  /** The indicator to work on. */
  readonly leadsTo: string | null;
  /** The cell that asks for it, where no indicator does. */
  readonly place: CellPlace | null;
}

interface Gate {
  readonly result: GateResult;
  readonly nodes: readonly string[];
  /** Points the gate's nodes are worth. */
  readonly weight: number;
  /** The one indicator the gate is about, where it is about one. */
  readonly only: Indicator | undefined;
}

export function gateState({ met, possible }: Pick<GateResult, 'met' | 'possible'>): GateState {
  return met ? 'met' : possible ? 'possible' : 'lost';
}

function indicatorsIn(edition: Edition, nodes: readonly string[]): readonly Indicator[] {
  return edition.indicators.filter(({ code }) =>
    nodes.some((node) => code === node || code.startsWith(`${node}.`)),
  );
}

function gateOf(score: Score, predicate: PredicateName, result: GateResult): Gate {
  const threshold: Threshold | undefined = score.edition.thresholds.find(
    (each) => each.predicate === predicate && each.gate === result.id,
  );
  const nodes = threshold?.nodes ?? [];
  const below = indicatorsIn(score.edition, nodes);
  const weight = below.reduce((sum, { code }) => sum + (score.indicatorByCode.get(code)?.weight ?? 0), 0);
  return { result, nodes, weight, only: below.length === 1 ? below[0] : undefined };
}

export function gateName(edition: Edition, id: GateResult['id'], words: Words): string {
  const subject = gateSubject(edition, id);
  switch (subject.kind) {
    case 'named':
      return words.t(`gate.${subject.gate}`);
    case 'area': {
      const { number, name } = subject.area;
      return words.t('area.name', { id: String(number), name: words.local(name) });
    }
    case 'node':
      return words.t('gate.node', { code: subject.code, name: words.local(subject.name) });
    case 'unknown':
      return subject.id;
  }
}

/** Survey indexes are asked for as indexes of 0 to 4: nobody counts an IPAK in points. */
const asIndex = (points: number, weight: number): number => (points / weight) * 4;

function figures({ result, weight, only }: Gate, words: Words): string {
  const { actual, required, unit } = result;
  if (unit === 'predicate') {
    return words.t(
      actual === null ? 'gate.holds.unknown' : actual === 1 ? 'gate.holds.yes' : 'gate.holds.no',
    );
  }
  if (unit === 'share') {
    return words.t('gate.figures', { actual: words.share(actual ?? 0), required: words.share(required) });
  }
  if (only?.kind === 'nilai_0_4') {
    return words.t('gate.figures.index', {
      actual: words.points(asIndex(actual ?? 0, weight)),
      required: words.points(asIndex(required, weight)),
    });
  }
  return words.t('gate.figures', { actual: words.points(actual ?? 0), required: words.points(required) });
}

/** A gate's figure in the scale people know it by: percent of a share, a survey's index, else points. */
export function gateFigure(
  score: Score,
  predicate: PredicateName,
  result: GateResult,
  value: number,
  words: Words,
): string {
  const { only, weight } = gateOf(score, predicate, result);
  if (result.unit === 'share') return words.share(value);
  return words.points(only?.kind === 'nilai_0_4' ? asIndex(value, weight) : value);
}

/** The least good option that still passes. */
function leastOption({ result, weight, only }: Gate): string | undefined {
  return only?.options.filter(({ score }) => score * weight >= result.required - 1e-9).at(-1)?.option;
}

function missing(gate: Gate, name: string, words: Words): string | null {
  const { result, weight, only } = gate;
  if (result.met) return null;
  const { actual, required, unit } = result;
  if (unit === 'predicate') return words.t(actual === null ? 'gate.missing.say' : 'gate.missing.earlier');
  if (only?.kind === 'nilai_0_4') {
    return words.t('gate.missing.index', { name, index: words.points(asIndex(required, weight)) });
  }
  const option = leastOption(gate);
  if (option !== undefined) return words.t('gate.missing.option', { option });
  // A gap of less than half a hundredth would read as 0,00 and look like a mistake.
  const gap = (required - (actual ?? 0)) * (unit === 'share' ? weight : 1);
  return words.t('gate.missing.points', { points: words.points(Math.max(gap, 0.01)) });
}

/** @param identity where the workbook asks who the unit is, for the gate that no indicator decides */
export function gateView(
  score: Score,
  predicate: PredicateName,
  result: GateResult,
  words: Words,
  identity: Reading['identity'] = {},
): GateView {
  const gate = gateOf(score, predicate, result);
  const state = gateState(result);
  const name = gateName(score.edition, result.id, words);
  return {
    id: result.id,
    name,
    state,
    stateText: words.t(`gate.state.${state}`),
    figures: figures(gate, words),
    missing: missing(gate, name, words),
    leadsTo: gate.only?.code ?? null,
    place: (result.id === 'earlier-predicate' && identity.holdsWbk) || null,
  };
}
