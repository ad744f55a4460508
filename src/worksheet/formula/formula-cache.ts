import type { WorkbookImage } from '../workbook-image';
import { unsupportedFunctions } from './evaluate';
import type { Expr } from './expr';
import { parseFormula } from './parse';
import { nestingDepth } from './spine';

/** A formula text looked at once: its tree, or undefined where we cannot compute it. */
export interface KnownFormula {
  readonly expr: Expr | undefined;
  /** Levels of nesting, i.e. what evaluating it costs in stack. */
  readonly depth: number;
}

const UNKNOWN: KnownFormula = { expr: undefined, depth: 1 };

/** Lives as long as the image, so that recalculating with other answers parses nothing again. */
const caches = new WeakMap<WorkbookImage, Map<string, KnownFormula>>();

function look(text: string): KnownFormula {
  const parsed = parseFormula(text);
  if (!parsed.ok || unsupportedFunctions(parsed.expr).length > 0) return UNKNOWN;
  return { expr: parsed.expr, depth: nestingDepth(parsed.expr) };
}

/** Reads formula texts of one workbook, each text once. */
export function formulaReader(image: WorkbookImage): (text: string) => KnownFormula {
  const cache = caches.get(image) ?? new Map<string, KnownFormula>();
  caches.set(image, cache);
  return (text) => {
    const known = cache.get(text) ?? look(text);
    cache.set(text, known);
    return known;
  };
}
