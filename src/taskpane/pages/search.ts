import type { Act } from '../act';
import { button, mark, pageHeading } from '../parts/basics';
import { checkbox } from '../parts/choices';
import { selectField, textField } from '../parts/fields';
import { h } from '../render/vnode';
import type { Child } from '../render/vnode';
import type { SearchForm, SearchView } from '../state/search';
import type { Words } from '../words';

/** Looking for an indicator by area, state and words. */
export function searchPage(
  view: SearchView,
  form: SearchForm,
  canClose: boolean,
  act: Act,
  words: Words,
): Child {
  const set = (change: Partial<SearchForm>): void => act.set({ search: { ...form, ...change } });
  return [
    pageHeading(
      words.t('indicator.find'),
      canClose &&
        button(words.t('indicator.find.close'), () => act.set({ searching: false }), {
          size: 'small',
          look: 'subtle',
        }),
    ),
    !canClose && h('p', { class: 'soft' }, words.t('indicator.none')),
    textField({
      id: 'search-text',
      label: words.t('search.text'),
      value: form.text,
      mode: 'search',
      onInput: (text) => set({ text }),
    }),
    selectField('search-section', words.t('search.section'), form.section, view.sections, (section) =>
      set({ section }),
    ),
    checkbox('search-open', words.t('search.openOnly'), form.openOnly, (openOnly) => set({ openOnly })),
    h('p', { class: 'soft', role: 'status' }, view.summary),
    h(
      'ul',
      { class: 'found' },
      view.found.map(({ code, statement, answered, stateText }) =>
        h(
          'li',
          { key: code },
          h(
            'button',
            { type: 'button', onclick: () => act.toIndicator(code) },
            h(
              'span',
              { class: 'found-head' },
              h('strong', {}, code),
              mark(answered ? 'met' : 'possible', stateText),
            ),
            h('span', {}, statement),
          ),
        ),
      ),
    ),
  ];
}
