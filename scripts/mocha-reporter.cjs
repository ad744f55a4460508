// @ts-check
/**
 * Mocha's usual output, and the counts as a file for scripts/test.cjs (its path in LKE_MOCHA_RESULT): reading
 * them off the printed text would break with the next release of mocha.
 */
const fs = require('node:fs');
const Mocha = require('mocha');

const { EVENT_RUN_END, EVENT_TEST_PENDING } = Mocha.Runner.constants;

/**
 * The reason given through test/support/skip.ts, by the test itself or by a hook above it.
 *
 * @param {any} test
 */
function reasonOf(test) {
  for (let place = test; place; place = place.parent) {
    if (place.skipReason) return place.skipReason;
  }
  return 'no reason given; use skip(this, reason) of test/support/skip.ts';
}

module.exports = class CountingReporter extends Mocha.reporters.Spec {
  /**
   * @param {import('mocha').Runner} runner
   * @param {import('mocha').MochaOptions} options
   */
  constructor(runner, options) {
    super(runner, options);
    /** @type {{ title: string, reason: string }[]} */
    const skipped = [];
    runner.on(EVENT_TEST_PENDING, (test) => {
      skipped.push({ title: test.fullTitle(), reason: reasonOf(test) });
    });
    runner.once(EVENT_RUN_END, () => {
      const file = process.env.LKE_MOCHA_RESULT;
      if (file === undefined) return;
      const { passes, failures } = this.stats;
      fs.writeFileSync(file, JSON.stringify({ passed: passes, failed: failures, skipped }));
    });
  }
};
