import type { Edition } from '../../instrument/edition';
import type { Score } from '../../scoring/score';
import { indicatorsBySection } from './areas';

export type Direction = 'next' | 'previous';

const orders = new WeakMap<Edition, readonly string[]>();

/** Codes of all indicators in working order. */
export function workingOrder(edition: Edition): readonly string[] {
  let order = orders.get(edition);
  if (!order) {
    order = [...indicatorsBySection(edition).values()].flat().map(({ code }) => code);
    orders.set(edition, order);
  }
  return order;
}

/** The indicator beside another one; null at the ends. */
export function neighbour(edition: Edition, code: string, direction: Direction): string | null {
  const order = workingOrder(edition);
  const at = order.indexOf(code);
  return at < 0 ? null : (order[at + (direction === 'next' ? 1 : -1)] ?? null);
}

/** Whether an indicator counts: a refused answer is as open as none. */
export function isAnswered(score: Score, code: string): boolean {
  return (score.indicatorByCode.get(code)?.value ?? null) !== null;
}

/**
 * The nearest open indicator after (or before) one, going round at the end and to itself last; from the top
 * without one. Null when nothing is open.
 */
export function openIndicator(
  score: Score,
  from: string | null,
  direction: Direction = 'next',
): string | null {
  const order = workingOrder(score.edition);
  const isOpen = (code: string): boolean => !isAnswered(score, code);
  const at = from === null ? -1 : order.indexOf(from);
  const round = [...order.slice(at + 1), ...order.slice(0, Math.max(at, 0))];
  const found = (direction === 'next' ? round : round.reverse()).find(isOpen);
  return found ?? (from !== null && at >= 0 && isOpen(from) ? from : null);
}
