import type { ExplainedBridge } from '../../exchange/review/explained-bridge';
import type { LkeInput } from '../input';

/** A copy with the sheet `Jembatan Nilai`. */
export interface BridgeOutcome {
  readonly file: string;
  readonly sheet: string;
}

/** The document of `lke bridge --json`, schema lke-bridge/1. Points add up to `difference`. */
export function bridgeJson(
  { assessment, layout, edition }: LkeInput,
  { from, to, changes, areas, difference }: ExplainedBridge,
  out: BridgeOutcome | undefined,
): unknown {
  const { id, name, year } = assessment.unit;
  return {
    schema: 'lke-bridge/1',
    edition: edition.id,
    layout,
    unit: { id, name, year },
    from,
    to,
    changes: changes.map((change) => ({
      indicator: change.indicator,
      points: change.points,
      reason: change.why,
      kind: change.reason,
      weight: change.weight,
      from: change.from,
      to: change.to,
    })),
    areas: areas.map(({ area, points }) => ({ area, points })),
    difference,
    out: out ?? null,
  };
}
