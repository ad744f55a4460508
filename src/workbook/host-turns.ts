/** Work done one piece after the other, in the order asked for; a failed piece does not stop the next. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  take<T>(work: () => Promise<T>): Promise<T> {
    const result = this.last.then(work);
    this.last = result.catch(() => undefined);
    return result;
  }

  /** Resolves when no work is left, work added meanwhile included. */
  async idle(): Promise<void> {
    let seen: unknown;
    while (seen !== this.last) {
      seen = this.last;
      await seen;
    }
  }
}
