/**
 * A part of the pane that few need at once: its code is fetched when it is first asked for, so that the pane itself
 * starts sooner (budget: 200 KB of script, gzip).
 */
export class Lazy<Part> {
  private part: Part | undefined;
  private fetching: Promise<Part> | undefined;
  private failed = false;

  constructor(private readonly fetchPart: () => Promise<Part>) {}

  /**
   * Fetches the part, once.
   * @throws (rejects) where the server cannot be reached; the next call tries again
   */
  load(): Promise<Part> {
    this.fetching ??= this.fetchPart().then(
      (part) => {
        this.part = part;
        this.failed = false;
        return part;
      },
      (error: unknown) => {
        this.fetching = undefined;
        this.failed = true;
        throw error;
      },
    );
    return this.fetching;
  }

  /**
   * The part where it is there; else `loading`, and `changed` is called when that is over. After a failure it stays
   * `failed` until somebody calls `load` again: a page that is drawn must not knock at a dead server each time.
   */
  now(changed: () => void): Part | 'loading' | 'failed' {
    if (this.part !== undefined) return this.part;
    if (this.failed && !this.fetching) return 'failed';
    if (!this.fetching) void this.load().then(changed, changed);
    return 'loading';
  }
}
