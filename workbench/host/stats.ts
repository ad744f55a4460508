/** What one `Excel.run` asked of Excel. Bytes are those of our own request and answer texts, close to Excel's. */
export interface RunStats {
  syncs: number;
  requestBytes: number;
  responseBytes: number;
  /** The largest single request, which is what Excel on the web limits. */
  largestRequest: number;
}

export function noStats(): RunStats {
  return { syncs: 0, requestBytes: 0, responseBytes: 0, largestRequest: 0 };
}

/** Counters of one add-in. */
export class Stats {
  readonly runs: RunStats[] = [];

  get last(): RunStats {
    return this.runs.at(-1) ?? noStats();
  }

  get total(): RunStats {
    return this.runs.reduce(
      (sum, run) => ({
        syncs: sum.syncs + run.syncs,
        requestBytes: sum.requestBytes + run.requestBytes,
        responseBytes: sum.responseBytes + run.responseBytes,
        largestRequest: Math.max(sum.largestRequest, run.largestRequest),
      }),
      noStats(),
    );
  }

  reset(): void {
    this.runs.length = 0;
  }
}
