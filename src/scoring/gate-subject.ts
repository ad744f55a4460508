import type { ChangeArea, Edition } from '../instrument/edition';
import type { GateId, LocalText } from '../instrument/types';

/** Gates that have names of their own, the same in every edition. */
const NAMED = [
  'total',
  'pengungkit',
  'birokrasi-bersih',
  'ipak',
  'capaian-kinerja',
  'pelayanan-prima',
  'earlier-predicate',
] as const;
export type NamedGate = (typeof NAMED)[number];

/** What a gate is about, for whoever words its name. */
export type GateSubject =
  | { readonly kind: 'named'; readonly gate: NamedGate }
  | { readonly kind: 'area'; readonly area: ChangeArea }
  /** A part of an edition of one's own; see `lke learn`. */
  | { readonly kind: 'node'; readonly code: string; readonly name: LocalText }
  /** Nothing this edition has: all there is to show is the id. */
  | { readonly kind: 'unknown'; readonly id: string };

/** Reads a gate's id: `total`, `area-3`, `node-A.II.5`. */
export function gateSubject(edition: Edition, id: GateId): GateSubject {
  const gate = NAMED.find((each) => each === id);
  if (gate !== undefined) return { kind: 'named', gate };
  const number = /^area-(\d+)$/.exec(id)?.[1];
  const area = edition.areas.find((each) => String(each.number) === number);
  if (area) return { kind: 'area', area };
  const code = /^node-(.+)$/.exec(id)?.[1] ?? '';
  const name = edition.nodeByCode.get(code)?.name ?? edition.indicatorByCode.get(code)?.statement;
  return name ? { kind: 'node', code, name } : { kind: 'unknown', id };
}
