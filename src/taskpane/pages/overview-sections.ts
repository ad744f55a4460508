import type { Act } from '../act';
import { bar } from '../parts/bars';
import { card, mark } from '../parts/basics';
import { h } from '../render/vnode';
import type { VNode } from '../render/vnode';
import type { SectionView } from '../state/sections';
import type { Words } from '../words';

function sectionRow(section: SectionView, act: Act, words: Words): VNode {
  const { leadsTo } = section;
  const name = words.t('area.name', { id: section.id, name: section.name });
  return h(
    'li',
    { key: section.id, class: 'section' },
    leadsTo === null
      ? h('span', { class: 'section-name' }, name)
      : h(
          'button',
          { type: 'button', class: 'section-name link-button', onclick: () => act.toIndicator(leadsTo) },
          name,
        ),
    bar({
      sure: section.share,
      possible: section.best,
      required: section.required,
      state: section.state ?? 'none',
      label: words.t('overview.bar', { share: words.share(section.share), best: words.share(section.best) }),
    }),
    h('p', { class: 'section-text' }, h('span', {}, section.points), h('span', {}, section.progress)),
    section.state && section.stateText !== null && h('p', {}, mark(section.state, section.stateText)),
  );
}

/** The areas and the results, a bar each. */
export function sectionsCard(sections: readonly SectionView[], act: Act, words: Words): VNode {
  return card(
    'areas',
    words.t('overview.areas'),
    h('p', { class: 'hint' }, words.t('overview.areas.hint')),
    h(
      'ul',
      { class: 'sections' },
      sections.map((section) => sectionRow(section, act, words)),
    ),
  );
}
