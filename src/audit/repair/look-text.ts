import type { AuditText } from '../texts';
import type { CellLook } from './cell-look';

/** What surrounds a cell's content, in words: `tidak terkunci`, `format 0.00`, `daftar A, B, C`. */
export function lookText({ locked, numberFormat, list }: CellLook, say: AuditText): string {
  return [
    ...(locked === undefined ? [] : [say(locked ? 'look.locked' : 'look.unlocked')]),
    ...(numberFormat === undefined ? [] : [say('look.format', { format: numberFormat ?? 'General' })]),
    ...(list === undefined
      ? []
      : [list === null ? say('look.no-list') : say('look.list', { options: list.join(', ') })]),
  ].join('; ');
}
