import type { SealText } from '../../i18n/seal';
import type { SealFault } from './read';
import type { SealChange, Verification } from './verify';
import { shownTime } from './sheet';

/** A change as one line for a reader. */
export function changeText(change: SealChange, say: SealText): string {
  switch (change.kind) {
    case 'edition':
    case 'unit':
    case 'year':
      return say(`change.${change.kind}`, {
        before: String(change.before ?? ''),
        after: String(change.after ?? ''),
      });
    default:
      return say(`change.${change.kind}`, { item: change.item, field: say(`field.${change.field}`) });
  }
}

export function faultText({ kind, about, found }: SealFault, say: SealText): string {
  return say(`fault.${kind}`, { about, found });
}

/** How the seal stands, in one sentence. */
export function stateText(verification: Verification, say: SealText): string {
  switch (verification.state) {
    case 'unchanged':
      return say('verify.unchanged', { when: shownTime(verification.seal.at) });
    case 'changed':
      return say('verify.changed', {
        when: shownTime(verification.seal.at),
        count: verification.changes.length,
      });
    default:
      return say(`verify.${verification.state}`);
  }
}
