import type { Assessment, LayerId } from '../assessment/types';
import type { Edition } from '../instrument/edition';
import type { Reading } from '../worksheet/reading';
import type { SessionViews } from './host-session-types';

/** Scores and findings of the latest reading, each worked out when first asked for. */
export class ViewCache<Score, Findings> {
  private scored: Assessment | undefined;
  private readonly scores = new Map<LayerId, Score>();
  private checked: Reading | undefined;
  private readonly found = new Map<LayerId, Findings>();

  constructor(private readonly views: SessionViews<Score, Findings>) {}

  score(reading: Reading, layer: LayerId, edition: Edition): Score {
    if (this.scored !== reading.assessment) this.scores.clear();
    this.scored = reading.assessment;
    return remembered(this.scores, layer, () => this.views.score(reading, layer, edition));
  }

  findings(reading: Reading, layer: LayerId, edition: Edition): Findings {
    if (this.checked !== reading) this.found.clear();
    this.checked = reading;
    return remembered(this.found, layer, () => this.views.findings(reading, layer, edition));
  }
}

function remembered<K, V>(known: Map<K, V>, key: K, work: () => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = work();
  known.set(key, value);
  return value;
}
