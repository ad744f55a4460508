import { HostError } from '../../workbook/host-port';
import type { Words } from '../words';

/** What went wrong, and what to do. */
export interface Trouble {
  readonly what: string;
  readonly remedy: string;
}

/** What the bundler's loader says when the add-in's server does not give a part of the pane. */
const isPartMissing = (error: unknown): boolean => error instanceof Error && error.name === 'ChunkLoadError';

/** The host's refusal in the reader's words; anything else is a mistake of ours and said to be one. */
export function troubleOf(error: unknown, words: Words): Trouble {
  const code = error instanceof HostError ? error.code : isPartMissing(error) ? 'offline' : 'unknown';
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
