import type { EntryEdit } from '../../assessment/assessment';
import type { PredicateName } from '../../instrument/types';
import type { Path, PathGate, PathMove } from '../../planning/path';
import { whatIf } from '../../planning/what-if';
import { stepText } from '../../planning/work-plan';
import { judgePredicates } from '../../scoring/predicate';
import type { GateResult } from '../../scoring/predicate';
import type { CellPlace } from '../../worksheet/reading';
import type { Words } from '../words';
import { gateFigure, gateName } from './gates';
import type { GateState } from './gates';
import type { FoundPath } from './live-path';
import type { Lke } from './lke';
import { moveFrom, moveTo } from './moved';
import type { PathForm } from './path-form';

/** A gate that is not met: how it stands now and after the moves. */
export interface PathGateView {
  readonly id: string;
  readonly name: string;
  readonly state: GateState;
  readonly stateText: string;
  /** Null for the predicate that must be held first: it is no figure. */
  readonly figures: string | null;
  readonly binding: boolean;
}

export interface EffortView {
  readonly code: string;
  /** As the list of efforts names it: `1` to `10`, `fixed`. */
  readonly effort: string;
}

/** An indicator to raise. */
export interface MoveView extends EffortView {
  readonly chosen: boolean;
  /** `A.I.1.i.a dari B menjadi A (+0,50 poin)` */
  readonly label: string;
  readonly statement: string;
  readonly step: string;
}

export interface PathView {
  readonly target: PredicateName;
  readonly targets: readonly PredicateName[];
  readonly objective: PathForm['objective'];
  readonly verdict: { readonly state: GateState; readonly text: string };
  /** Why gates are blocked, and where the cell stands that would say more. */
  readonly blocked: readonly { readonly text: string; readonly place: CellPlace | null }[];
  readonly best: string | null;
  readonly gates: readonly PathGateView[];
  readonly moves: readonly MoveView[];
  readonly chosen: number;
  /** What the chosen moves come to, where some are left out. */
  readonly chosenText: string | null;
  /** Efforts the user set on indicators that are not among the moves. */
  readonly efforts: readonly EffortView[];
  readonly alternatives: readonly string[];
}

const effortView = (code: string, effort: number | null | undefined): EffortView => ({
  code,
  effort: effort === null ? 'fixed' : String(effort ?? 1),
});

/** A path's gate as the score's own, for what names it and reads its scale. */
function resultOf(gate: PathGate): GateResult {
  const { id, unit, required, actual, best, met, blocked } = gate;
  return { id, unit, required, actual, best, met, possible: blocked === undefined, source: '' };
}

function gateView({ score }: Lke, path: Path, gate: PathGate, words: Words): PathGateView {
  const unknown = gate.blocked === 'not-known';
  const state = gate.metAfter || unknown ? 'possible' : 'lost';
  const said = unknown ? 'unknown' : state === 'lost' ? 'blocked' : 'reached';
  const figure = (value: number | null): string =>
    gateFigure(score, path.target, resultOf(gate), value ?? 0, words);
  return {
    id: gate.id,
    name: gateName(score.edition, gate.id, words),
    state,
    stateText: words.t(`path.gate.${said}`),
    figures:
      gate.unit === 'predicate'
        ? null
        : words.t('path.gate.figures', {
            now: figure(gate.actual),
            after: figure(gate.after),
            required: figure(gate.required),
          }),
    binding: gate.binding,
  };
}

function blockedTexts({ score, reading }: Lke, path: Path, words: Words): PathView['blocked'] {
  return path.gates.flatMap((gate) => {
    if (!gate.blocked) return [];
    const figure = (value: number): string => gateFigure(score, path.target, resultOf(gate), value, words);
    const text = words.t(`path.blocked.${gate.blocked}`, {
      gate: gateName(score.edition, gate.id, words),
      best: figure(gate.best ?? 0),
      required: figure(gate.required),
    });
    const place = gate.blocked === 'out-of-reach' ? null : (reading.identity?.holdsWbk ?? null);
    return [{ text, place }];
  });
}

function verdict({ target, reachable, moves, total, gates }: Path, words: Words): PathView['verdict'] {
  if (gates.length === 0) return { state: 'lost', text: words.t('path.noGates', { target }) };
  const blocked = gates.filter((gate) => gate.blocked !== undefined);
  if (blocked.length > 0 && blocked.every((gate) => gate.blocked === 'not-known')) {
    const rest = moves.length > 0 ? 'path.unknown' : 'path.unknown.there';
    return { state: 'possible', text: words.t(rest, { target, moves: moves.length }) };
  }
  if (!reachable)
    return {
      state: 'lost',
      text: words.t(moves.length > 0 ? 'path.blocked' : 'path.blocked.all', { target }),
    };
  if (moves.length === 0) return { state: 'met', text: words.t('path.there', { target }) };
  return {
    state: 'possible',
    text: words.t('path.reachable', {
      target,
      moves: moves.length,
      from: words.points(total.from),
      to: words.points(total.to),
    }),
  };
}

function moveView({ edition }: Lke, move: PathMove, form: PathForm, words: Words): readonly MoveView[] {
  const indicator = edition.indicatorByCode.get(move.indicator);
  if (!indicator) return [];
  const { code } = indicator;
  return [
    {
      ...effortView(code, form.efforts.get(code)),
      chosen: !form.left.has(code),
      label: words.t('path.move', {
        code,
        from: moveFrom(indicator, move.from, words),
        to: moveTo(indicator, move.to, words),
        points: words.points(move.points),
      }),
      statement: words.local(indicator.statement),
      step: stepText(indicator, move, words.language),
    },
  ];
}

/** The moves the user did not leave out. */
export function chosenMoves(path: Path, { left }: Pick<PathForm, 'left'>): readonly PathMove[] {
  return path.moves.filter(({ indicator }) => !left.has(indicator));
}

/** Answers that moves give, as edits of the unit's layer. */
export function editsOf(moves: readonly PathMove[]): readonly EntryEdit[] {
  return moves.flatMap(({ changes }) =>
    changes.map(({ item, to }): EntryEdit => ({ layer: 'unit', item, answer: to })),
  );
}

function chosenText(lke: Lke, path: Path, form: PathForm, words: Words): string | null {
  const moves = chosenMoves(path, form);
  if (moves.length === path.moves.length) return null;
  const { score } = whatIf(lke.edition, lke.assessment, editsOf(moves));
  const predicate = judgePredicates(score, lke.assessment.unit).find(({ name }) => name === path.target);
  const missing = (predicate?.gates ?? []).filter(({ met }) => !met);
  return words.t(missing.length === 0 ? 'path.chosen.all' : 'path.chosen.some', {
    count: moves.length,
    to: words.points(score.total.floor),
    gates: missing.map(({ id }) => gateName(lke.edition, id, words)).join('; '),
  });
}

/** The other set said by where it differs. */
function alternativeText(path: Path, other: readonly string[], words: Words): string {
  const own = path.moves.map(({ indicator }) => indicator);
  const gone = own.filter((code) => !other.includes(code));
  const come = other.filter((code) => !own.includes(code));
  return words.t('path.alternative', { gone: gone.join(', '), come: come.join(', ') });
}

/** The way to a predicate as the page shows it. Figures are by the floor: open indicators count 0. */
export function pathView(
  lke: Lke,
  target: PredicateName,
  found: FoundPath,
  form: PathForm,
  words: Words,
): PathView {
  const targets = [...new Set(lke.edition.thresholds.map(({ predicate }) => predicate))];
  const common = { target, targets, objective: form.objective };
  if (found === 'crossing')
    return {
      ...common,
      verdict: { state: 'lost', text: words.t('path.crossing') },
      ...{ blocked: [], best: null, gates: [], moves: [], chosen: 0 },
      ...{ chosenText: null, efforts: [], alternatives: [] },
    };
  const moves = found.moves.flatMap((move) => moveView(lke, move, form, words));
  const shown = new Set(moves.map(({ code }) => code));
  return {
    ...common,
    verdict: verdict(found, words),
    blocked: blockedTexts(lke, found, words),
    best: found.gates.some(({ blocked }) => blocked === 'out-of-reach')
      ? words.t('path.best', { best: words.points(found.total.best) })
      : null,
    gates: found.gates.filter(({ met }) => !met).map((gate) => gateView(lke, found, gate, words)),
    moves,
    chosen: moves.filter(({ chosen }) => chosen).length,
    chosenText: chosenText(lke, found, form, words),
    efforts: [...form.efforts]
      .filter(([code]) => !shown.has(code))
      .map(([code, effort]) => effortView(code, effort)),
    alternatives: found.alternatives.map((other) => alternativeText(found, other, words)),
  };
}
