import { allEvidence } from '../evidence';
import { assessmentRule } from '../rule';
import { clipped } from '../shown';

/**
 * A place on somebody's own computer or office network: drive letters, `\\server\share`, `file:` links,
 * home folders. Nobody outside can open it.
 */
const LOCAL_PATH =
  /(?:^|[\s"'(,:])(?:[a-z]:[\\/](?!\/)|\\\\[^\\\s]+\\|file:\/|\/(?:home|users|mnt|media|volumes)\/)/i;

/** Evidence an evaluator cannot open, because it lies where only the unit can reach it. */
export const evidenceLocalPath = assessmentRule({
  id: 'evidence-local-path',
  variants: { default: 'error' },
  *check(answers, report) {
    for (const { item, text } of allEvidence(answers)) {
      if (LOCAL_PATH.test(text))
        yield report('default', { item, field: 'evidence' }, { facts: { found: clipped(text) } });
    }
  },
});
