import type { Act } from '../act';
import { button, card, mark } from '../parts/basics';
import { radioGroup } from '../parts/choices';
import { h } from '../render/vnode';
import type { Child, VNode } from '../render/vnode';
import { decided } from '../state/merge';
import type { ConflictView, Merging, MergeView } from '../state/merge';
import type { Ui } from '../state/ui';
import type { Words } from '../words';

/** More than this is listed when asked for. */
const SHOWN = 12;
/** Changes since the seal named here; the page with the seal has them all. */
const SEAL_SHOWN = 5;

function sealPart({ seal }: MergeView, words: Words): Child {
  const more = seal.lines.length - SEAL_SHOWN;
  return h(
    'div',
    { class: 'merge-seal' },
    h('p', { class: 'label' }, words.t('merge.seal')),
    h('p', {}, mark(seal.mark, seal.text)),
    seal.lines.length > 0 &&
      h(
        'ul',
        { class: 'merge-list' },
        seal.lines.slice(0, SEAL_SHOWN).map(({ text }) => h('li', { key: text }, text)),
      ),
    more > 0 && h('p', { class: 'hint' }, words.t('merge.seal.more', { count: more })),
  );
}

function conflictItem(conflict: ConflictView, merging: Merging, act: Act): VNode {
  const { id, key, place, statement, text, options, decision } = conflict;
  return h(
    'li',
    { key: id, class: 'move' },
    h('p', { id: `${id}-place` }, h('strong', {}, place)),
    statement !== '' && h('p', { class: 'hint' }, statement),
    h('p', {}, text),
    radioGroup(
      id,
      `${id}-place`,
      options.map(({ side, label }) => ({ value: side, label, checked: side === decision })),
      (chosen) => {
        const option = options.find(({ side }) => side === chosen);
        if (option) act.set({ merging: decided(merging, [{ key, options }], option.side) });
      },
    ),
  );
}

function moreButton(count: number, id: string, merging: Merging, act: Act, words: Words): Child {
  return (
    count > 0 &&
    button(words.t('merge.more', { count }), () => act.set({ merging: { ...merging, all: true } }), {
      look: 'subtle',
      id,
    })
  );
}

function conflictsPart(
  { conflicts, held, open }: MergeView,
  merging: Merging,
  act: Act,
  words: Words,
): Child {
  if (conflicts.length === 0) return null;
  const shown = merging.all ? conflicts : conflicts.slice(0, SHOWN);
  const undecided = conflicts.filter(({ decision }) => decision === null);
  return [
    h('h4', {}, words.t('merge.conflicts', { count: conflicts.length })),
    h('p', { class: 'hint' }, words.t('merge.conflicts.hint')),
    h(
      'ul',
      { class: 'moves' },
      shown.map((conflict) => conflictItem(conflict, merging, act)),
    ),
    moreButton(conflicts.length - shown.length, 'more-conflicts', merging, act, words),
    held > 0 && h('p', { class: 'hint' }, words.t('merge.held', { count: held })),
    open > 1 && [
      h('p', { class: 'label', id: 'merge-all' }, words.t('merge.all')),
      h(
        'div',
        { class: 'actions', role: 'group', 'aria-labelledby': 'merge-all' },
        (['unit', 'review'] as const).map((side) =>
          button(
            words.t(`merge.all.${side}`),
            () => act.set({ merging: decided(merging, undecided, side) }),
            { size: 'small', id: `merge-all-${side}` },
          ),
        ),
      ),
    ],
  ];
}

function takesPart({ takes }: MergeView, merging: Merging, act: Act, words: Words): Child {
  if (takes.length === 0) return null;
  const shown = merging.all ? takes : takes.slice(0, SHOWN);
  return [
    h('h4', {}, words.t('merge.takes', { count: takes.length })),
    h(
      'ul',
      { class: 'merge-list' },
      shown.map(({ place, text }) => h('li', { key: place }, h('strong', {}, place), h('br', {}), text)),
    ),
    moreButton(takes.length - shown.length, 'more-takes', merging, act, words),
  ];
}

function opened(view: MergeView, merging: Merging, busy: boolean, act: Act, words: Words): Child {
  const { takes, open, needsSheet } = view;
  return [
    h(
      'div',
      { role: 'status', class: 'merge-summary' },
      view.summary.map((line) => h('p', {}, line)),
    ),
    sealPart(view, words),
    conflictsPart(view, merging, act, words),
    takesPart(view, merging, act, words),
    needsSheet && h('p', { class: 'warning' }, words.t('merge.needsSheet')),
    open > 0 && h('p', { class: 'hint', id: 'merge-open' }, words.t('merge.open', { open })),
    h(
      'div',
      { class: 'actions' },
      (takes.length > 0 || open > 0) &&
        button(words.t('merge.do', { count: takes.length }), () => void act.mergeCopy(), {
          look: 'primary',
          id: 'merge',
          disabled: busy || open > 0 || takes.length === 0,
        }),
      button(words.t('merge.cancel'), () => act.cancelMerge(), { id: 'merge-cancel', disabled: busy }),
    ),
  ];
}

/** A returned copy on its way back: choosing the file, what it brings, and every conflict with its choice. */
export function mergeCard(view: MergeView | null, ui: Ui, act: Act, words: Words): VNode {
  const busy = ui.busy !== null;
  return card(
    'merge',
    words.t('merge.heading'),
    h('p', {}, words.t('merge.text')),
    h(
      'div',
      { class: 'field' },
      h('label', { for: 'merge-file' }, words.t('merge.file')),
      h('input', {
        id: 'merge-file',
        type: 'file',
        accept: '.xlsx',
        disabled: busy,
        // The same file chosen again, after it was saved anew, is to be read again.
        onclick: (event) => {
          (event.currentTarget as HTMLInputElement).value = '';
        },
        onchange: (event) => {
          const [file] = (event.currentTarget as HTMLInputElement).files ?? [];
          if (file) void act.openCopy(file);
        },
      }),
    ),
    view && ui.merging && opened(view, ui.merging, busy, act, words),
  );
}
