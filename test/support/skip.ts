/**
 * Skips a test, or from a hook all tests below it, and says why. Mocha's own `this.skip()` keeps the reason to
 * itself; the test run lists every skipped test with it (scripts/mocha-reporter.cjs).
 */
export function skip(context: Mocha.Context, reason: string): never {
  const runnable = context.test as (Mocha.Runnable & { type?: string }) | undefined;
  const place = runnable?.type === 'hook' ? runnable.parent : runnable;
  if (place !== undefined) (place as Reasoned).skipReason = reason;
  return context.skip();
}

interface Reasoned {
  skipReason?: string;
}
