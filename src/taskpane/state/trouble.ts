import { HostError } from '../../workbook/host-port';
import type { Words } from '../words';

/** What went wrong, and what to do. */
export interface Trouble {
  readonly what: string;
  readonly remedy: string;
}

/** The host's refusal in the reader's words; anything else is a mistake of ours and said to be one. */
export function troubleOf(error: unknown, words: Words): Trouble {
  const code = error instanceof HostError ? error.code : 'unknown';
  const facts = error instanceof HostError ? error.facts : {};
  const { sheet, cell } = facts;
  const where =
    sheet === undefined
      ? words.t('trouble.there')
      : cell === undefined
        ? String(sheet)
        : `${String(sheet)}!${String(cell)}`;
  return {
    what: words.t(`trouble.${code}`, { where }),
    remedy: words.t(`trouble.${code}.remedy`, { where }),
  };
}
