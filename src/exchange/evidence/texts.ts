import { evidenceText } from '../../i18n/evidence';
import type { Language } from '../../i18n/language';
import type { RegisterFinding } from './check';

/** The words for a finding of the register: what was found, and what to do. */
export function registerFindingText(
  { fault, facts, indicator }: RegisterFinding,
  language: Language,
): { readonly message: string; readonly fix: string } {
  const say = evidenceText(language);
  const values = { indicator: indicator ?? '', ...facts };
  return { message: say(`fault.${fault}`, values), fix: say(`fix.${fault}`, values) };
}
