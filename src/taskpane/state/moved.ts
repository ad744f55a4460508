import type { Indicator } from '../../instrument/types';
import type { PathMove } from '../../planning/path';
import type { Words } from '../words';

/** What an indicator is raised to, in its own scale: an option, an index, a share. */
export function moveTo({ kind }: Indicator, to: PathMove['to'], words: Words): string {
  if (typeof to === 'string') return to;
  return kind === 'nilai_0_4' ? words.points(to) : words.share(to);
}

/** What it stands at; in a word where it is open. */
export function moveFrom(indicator: Indicator, from: PathMove['from'], words: Words): string {
  return from === null ? words.t('whatIf.open') : moveTo(indicator, from, words);
}
