import type { Language } from '../../i18n/language';
import { resultComponents } from '../../instrument/edition';
import type { Edition } from '../../instrument/edition';
import type { LocalText } from '../../instrument/types';
import { csvText } from '../csv-text';
import { neutralText } from '../neutral-text';

/** A folder to create on the unit's drive. */
export interface EvidenceFolder {
  /** From the top, parted by `/`. */
  readonly path: string;
  readonly name: string;
  readonly depth: 1 | 2 | 3;
  /** Code of the node or indicator; the area's number for an area. */
  readonly code: string;
}

/** Longest name of a folder, so that three of them fit Windows' 260 characters with room for the files. */
const LONGEST = 56;

/**
 * A folder's name that Windows, Google Drive and SharePoint all take: without the characters they refuse, without
 * blanks or full stops at its ends, cut at a word. It begins with a code, so it is none of Windows' own names.
 */
export function folderName(code: string, text: string): string {
  const plain = `${code} ${text}`
    .normalize('NFC')
    .replace(/[\\/:*?"<>|#%~&{}\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const letters = [...plain];
  const cut =
    letters.length <= LONGEST
      ? plain
      : letters
          .slice(0, LONGEST + 1)
          .join('')
          .replace(/\s+\S*$/, '')
          .slice(0, LONGEST);
  return cut.replace(/[\s.,;–-]+$/, '');
}

/** Folders for all evidence of an edition, area by area: subareas in them, indicators in those; parents first. */
export function evidenceFolders(edition: Edition, language: Language): readonly EvidenceFolder[] {
  const said = (text: LocalText): string => (language === 'en' ? (text.en ?? text.id) : text.id);
  const tops = [
    ...edition.areas.map(({ number, name, nodes }) => ({ code: String(number), name, nodes })),
    ...resultComponents(edition).map((code) => ({
      code,
      name: edition.nodeByCode.get(code)?.name ?? { id: code },
      nodes: [code],
    })),
  ];
  return tops.flatMap(({ code, name, nodes }): readonly EvidenceFolder[] => {
    const top = folderName(code, said(name));
    const below = nodes.flatMap((node) => {
      const children = edition.childNodes.get(node) ?? [];
      return children.length > 0 ? children : [edition.nodeByCode.get(node)].flatMap((own) => own ?? []);
    });
    const subfolders = below.flatMap((node): readonly EvidenceFolder[] => {
      const sub = folderName(node.code, said(node.name));
      const path = `${top}/${sub}`;
      const inside = edition.indicators.filter(({ code: own }) => own.startsWith(`${node.code}.`));
      return [
        { path, name: sub, depth: 2, code: node.code },
        ...inside.map((indicator): EvidenceFolder => {
          const own = folderName(indicator.code, said(indicator.statement));
          return { path: `${path}/${own}`, name: own, depth: 3, code: indicator.code };
        }),
      ];
    });
    return [{ path: top, name: top, depth: 1, code }, ...subfolders];
  });
}

/** One path a line, LF. */
export function foldersText(folders: readonly EvidenceFolder[]): string {
  return folders.map(({ path }) => path).join('\n');
}

/** A table for those who create folders by hand or by a tool: code, depth, name, path. UTF-8 with a byte order mark, CRLF. */
export function foldersCsv(folders: readonly EvidenceFolder[]): string {
  const rows = folders.map(({ code, depth, name, path }) => [
    neutralText(code),
    String(depth),
    neutralText(name),
    neutralText(path),
  ]);
  return csvText([['code', 'depth', 'name', 'path'], ...rows]);
}
