import type { PolicyEffect } from '../../scoring/policies';
import type { Words } from '../words';

/** What was decided where the regulation is silent, for the indicator it acted on. */
export function policyText({ id, indicator, effect }: PolicyEffect, words: Words): string {
  const value = effect === 'unanswered' ? '' : words.number(effect);
  return words.t(`policy.${id}`, { indicator, effect: value });
}
