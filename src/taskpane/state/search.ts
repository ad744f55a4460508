import { foldText } from '../../support/text';
import type { Words } from '../words';
import { indicatorsBySection, sectionsOf } from './areas';
import type { Lke } from './lke';
import { isAnswered } from './walk';

export interface SearchForm {
  readonly text: string;
  /** Section id; `''` for all. */
  readonly section: string;
  readonly openOnly: boolean;
}

export const NO_SEARCH: SearchForm = { text: '', section: '', openOnly: false };

export interface FoundView {
  readonly code: string;
  readonly statement: string;
  readonly answered: boolean;
  readonly stateText: string;
}

export interface SearchView {
  readonly sections: readonly { readonly id: string; readonly name: string }[];
  readonly found: readonly FoundView[];
  readonly summary: string;
}

/** Indicators by section, state and words: every word must stand in the code, the statement or its subarea. */
export function searchView({ edition, score }: Lke, form: SearchForm, words: Words): SearchView {
  const wanted = foldText(form.text)
    .split(/\s+/)
    .filter((word) => word !== '');
  const groups = indicatorsBySection(edition);
  const sections = sectionsOf(edition);
  const found = sections
    .filter(({ id }) => form.section === '' || form.section === id)
    .flatMap(({ id }) => groups.get(id) ?? [])
    .filter(({ code }) => !form.openOnly || !isAnswered(score, code))
    .filter(({ code, statement, parent }) => {
      const node = edition.nodeByCode.get(parent);
      const text = foldText(`${code} ${words.local(statement)} ${node ? words.local(node.name) : ''}`);
      return wanted.every((word) => text.includes(word));
    })
    .map(({ code, statement }): FoundView => {
      const answered = isAnswered(score, code);
      return {
        code,
        statement: words.local(statement),
        answered,
        stateText: words.t(answered ? 'indicator.answered' : 'indicator.open'),
      };
    });
  return {
    sections: [
      { id: '', name: words.t('search.all') },
      ...sections.map(({ id, name }) => ({
        id,
        name: words.t('area.name', { id, name: words.local(name) }),
      })),
    ],
    found,
    summary: words.t(found.length === 0 ? 'search.none' : 'search.found', { count: found.length }),
  };
}
