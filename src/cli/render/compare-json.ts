import type { Comparison } from '../../audit/compare/compare';

/** The document of `lke compare --json`, schema lke-compare/1. */
export function compareJson({ a, b, pairs, added, gone }: Comparison): unknown {
  const same = pairs.filter(({ changes }) => changes.length === 0).length;
  return {
    schema: 'lke-compare/1',
    a: a.id,
    b: b.id,
    summary: { same, changed: pairs.length - same, new: added.length, gone: gone.length },
    indicators: [
      ...pairs.map(({ from, to, confidence, changes, candidates }) => ({
        state: changes.length === 0 ? 'same' : 'changed',
        a: from.code,
        b: to.code,
        confidence,
        changes,
        candidates,
      })),
      ...added.map(({ code }) => ({
        state: 'new',
        a: null,
        b: code,
        confidence: null,
        changes: [],
        candidates: [],
      })),
      ...gone.map(({ code }) => ({
        state: 'gone',
        a: code,
        b: null,
        confidence: null,
        changes: [],
        candidates: [],
      })),
    ],
  };
}
