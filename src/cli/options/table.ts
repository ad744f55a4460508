import { bridgeOptions } from './bridge';
import { carryOptions } from './carry';
import { checkOptions } from './check';
import { compareOptions } from './compare';
import { createOptions } from './create';
import { explainOptions } from './explain';
import { evidenceOptions } from './evidence';
import { exportOptions } from './export';
import { fillOptions } from './fill';
import { learnOptions } from './learn';
import { mergeOptions } from './merge';
import { pathOptions } from './path';
import { recogniseOptions } from './recognise';
import { repairOptions } from './repair';
import { reportOptions } from './report';
import { reviewCopyOptions } from './review-copy';
import { scoreOptions } from './score';
import { sealOptions } from './seal';
import { verifyOptions } from './verify';

/** What each command takes, in the order commands are listed. A new command is a file here and a line below. */
export const TABLE = {
  create: createOptions,
  fill: fillOptions,
  score: scoreOptions,
  check: checkOptions,
  explain: explainOptions,
  export: exportOptions,
  learn: learnOptions,
  report: reportOptions,
  path: pathOptions,
  recognise: recogniseOptions,
  compare: compareOptions,
  carry: carryOptions,
  repair: repairOptions,
  'review-copy': reviewCopyOptions,
  merge: mergeOptions,
  bridge: bridgeOptions,
  seal: sealOptions,
  verify: verifyOptions,
  evidence: evidenceOptions,
};
