import type { Act } from '../act';
import { button } from '../parts/basics';
import { textField } from '../parts/fields';
import { icon } from '../parts/icons';
import { h } from '../render/vnode';
import type { VNode } from '../render/vnode';
import type { IndicatorView } from '../state/indicator';
import type { LinkView } from '../state/links';
import type { Words } from '../words';

function linkRow({ text, href }: LinkView, remove: (() => void) | null, words: Words): VNode {
  const label = words.t('indicator.evidence.remove', { text });
  return h(
    'li',
    { key: text },
    icon(href === null ? 'document' : 'link'),
    href === null
      ? h('span', { class: 'link-text' }, text)
      : h(
          'a',
          {
            class: 'link-text',
            href,
            target: '_blank',
            rel: 'noopener noreferrer',
            title: `${href} (${words.t('indicator.evidence.opens')})`,
          },
          text,
        ),
    remove && button('', remove, { size: 'small', look: 'subtle', icon: 'remove', label }),
  );
}

/** @param remove null where the list is only to be read */
export function evidenceList(
  links: readonly LinkView[],
  remove: ((at: number) => void) | null,
  words: Words,
): VNode {
  if (links.length === 0) return h('p', { class: 'soft' }, words.t('indicator.evidence.none'));
  return h(
    'ul',
    { class: 'links' },
    links.map((link, at) =>
      linkRow(
        link,
        remove &&
          (() => {
            remove(at);
          }),
        words,
      ),
    ),
  );
}

const newLink = (id: string): HTMLInputElement | null =>
  document.querySelector<HTMLInputElement>(`#${CSS.escape(id)}`);

/** Evidence, a line each in the cell: links open as links, everything else is text. */
export function evidencePart(view: IndicatorView, act: Act, words: Words): VNode {
  const { item, links } = view.evidence;
  const id = `link-${view.code}`;
  const add = (typed: string): void => {
    if (item === null || !act.addLink(item, typed)) return;
    const field = newLink(id);
    if (field) field.value = '';
  };
  return h(
    'section',
    { class: 'evidence', 'aria-labelledby': 'h-evidence' },
    h('h3', { id: 'h-evidence' }, words.t('indicator.evidence')),
    h('p', { class: 'hint' }, words.t('indicator.evidence.hint', { hint: view.evidenceHint })),
    evidenceList(links, (at) => item !== null && act.removeLink(item, at), words),
    item === null
      ? h('p', { class: 'hint' }, words.t('indicator.noPlace'))
      : h(
          'div',
          { class: 'add-link' },
          textField({ id, label: words.t('indicator.evidence.new'), value: '', mode: 'url', onEnter: add }),
          button(words.t('indicator.evidence.add'), () => add(newLink(id)?.value ?? ''), { id: 'add-link' }),
        ),
  );
}
