import { AGGREGATES } from './functions/aggregates';
import { CONDITIONAL } from './functions/conditional';
import { INFORMATION } from './functions/information';
import type { FunctionBody } from './functions/kinds';
import { LOGICAL } from './functions/logical';
import { LOOKUP } from './functions/lookup';
import { MATHS } from './functions/maths';
import { TEXTS } from './functions/texts';

/** Every worksheet function we compute, by its English name. */
export const FUNCTIONS: ReadonlyMap<string, FunctionBody> = new Map(
  [LOGICAL, AGGREGATES, CONDITIONAL, MATHS, LOOKUP, TEXTS, INFORMATION].flatMap((group) =>
    Object.entries(group),
  ),
);
