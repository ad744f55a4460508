import { entryOf } from '../../assessment/assessment';
import { LAYERS } from '../../assessment/types';
import type { LayerId } from '../../assessment/types';
import { bridgeLayers } from '../../scoring/bridge';
import type { BridgeChange, BridgeSide } from '../../scoring/bridge';
import { itemsOfIndicator } from './places';
import type { Words } from '../words';
import { evaluatorLayers, hasPlaces, layerName, layerTitle } from './layers';
import type { Lke } from './lke';
import { layerBefore } from './prefill';

/** An indicator on which the evaluator decided otherwise. */
export interface ReviewChangeView {
  readonly code: string;
  /** `A.I.1.i.a: A menjadi B (−0,25 poin)` */
  readonly text: string;
  readonly statement: string;
  /** The reason, with the evaluator's note where there is one. */
  readonly reason: string;
}

export interface LayerOption {
  readonly id: LayerId;
  readonly name: string;
}

/** From the unit's total to an evaluator's. */
export interface BridgeView {
  readonly layer: LayerId;
  readonly totals: readonly { readonly label: string; readonly value: string }[];
  /** What is not reviewed yet, in one sentence; null where all is. */
  readonly open: string | null;
  readonly changes: readonly ReviewChangeView[];
}

export interface ReviewView {
  readonly role: LayerId;
  readonly roles: readonly LayerOption[];
  /** Said where the workbook has no columns for the role. */
  readonly noPlace: string | null;
  /** The layer whose answers may fill the role's blanks, in words with how many; null where there is nothing to fill. */
  readonly prefill: { readonly from: LayerId; readonly text: string } | null;
  /** Layers that can be compared; empty before any evaluator entered anything. */
  readonly layers: readonly LayerOption[];
  readonly bridge: BridgeView | null;
}

function signed(points: number, words: Words): string {
  return `${points < 0 ? '−' : '+'}${words.points(Math.abs(points))}`;
}

function sideText({ answer, value }: BridgeSide, words: Words): string {
  if (answer !== null) return typeof answer === 'number' ? words.typed(answer) : String(answer);
  return value === null ? words.t('whatIf.open') : words.share(value);
}

function noteOn({ assessment, edition }: Lke, layer: LayerId, code: string): string | null {
  const indicator = edition.indicatorByCode.get(code);
  const items = indicator ? itemsOfIndicator(indicator) : [];
  return items.map((item) => entryOf(assessment, layer, item).note).find((note) => note !== null) ?? null;
}

function changeView(lke: Lke, layer: LayerId, change: BridgeChange, words: Words): ReviewChangeView {
  const { indicator: code, from, to, points } = change;
  const statement = lke.edition.indicatorByCode.get(code)?.statement;
  const reason = words.t(`review.reason.${change.reason}`);
  const note = noteOn(lke, layer, code);
  return {
    code,
    text: words.t('review.change', {
      code,
      from: sideText(from, words),
      to: sideText(to, words),
      points: signed(points, words),
    }),
    statement: statement ? words.local(statement) : '',
    reason: note === null ? `${reason}.` : words.t('review.note', { reason, note }),
  };
}

function bridgeView(lke: Lke, layer: LayerId, words: Words): BridgeView {
  const { from, to, changes, difference } = bridgeLayers(lke.edition, lke.assessment, 'unit', layer);
  // What nobody has looked at yet is no decision: it is counted, not listed.
  const isOpen = ({ reason, to: { value } }: BridgeChange): boolean =>
    value === null && reason !== 'became-invalid';
  const open = changes.filter(isOpen);
  const lost = open.reduce((sum, { points }) => sum + points, 0);
  return {
    layer,
    totals: [
      { label: words.t('review.unit'), value: words.points(from.total) },
      { label: layerTitle(layer, words), value: words.points(to.total) },
      { label: words.t('review.difference'), value: signed(difference, words) },
    ],
    open:
      open.length === 0 ? null : words.t('review.open', { count: open.length, points: signed(lost, words) }),
    changes: changes
      .filter((change) => !isOpen(change))
      .map((change) => changeView(lke, layer, change, words)),
  };
}

/**
 * The evaluator's review as the page shows it.
 * @param role who fills in through the pane
 * @param chosen the layer to compare; else the role's own, else the TPI's result, else the furthest there is
 */
export function reviewView(lke: Lke, role: LayerId, chosen: LayerId | null, words: Words): ReviewView {
  const option = (id: LayerId): LayerOption => ({ id, name: layerTitle(id, words) });
  const layers = evaluatorLayers(lke.assessment);
  const layer = [chosen, role, 'tpi' as const].find((each) => each !== null && layers.includes(each));
  const compared = layer ?? layers.at(-1);
  const before = layerBefore(lke, role);
  return {
    role,
    roles: LAYERS.map(option),
    noPlace: hasPlaces(lke.reading, role)
      ? null
      : words.t('review.role.noPlace', { layer: layerName(role, words) }),
    prefill: before && {
      from: before.from,
      text: words.t('review.prefill', { count: before.count, layer: layerName(before.from, words) }),
    },
    layers: layers.map(option),
    bridge: compared === undefined ? null : bridgeView(lke, compared, words),
  };
}
