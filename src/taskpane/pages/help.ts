import { card, pageHeading } from '../parts/basics';
import { h } from '../render/vnode';
import type { Child, VNode } from '../render/vnode';
import { SHORTCUTS } from '../shortcuts';
import type { Words } from '../words';

const joined = (parts: readonly Child[], by: string): Child => parts.map((part, at) => [at > 0 && by, part]);

function shortcut(combinations: readonly (readonly string[])[], text: string): VNode {
  const shown = combinations.map((keys) =>
    joined(
      keys.map((each) => h('kbd', {}, each)),
      ' + ',
    ),
  );
  return h('div', {}, h('dt', {}, joined(shown, ' ')), h('dd', {}, text));
}

/** The short help. @param host name of the program around the pane */
export function helpPage(host: string, version: string, words: Words): Child {
  return [
    pageHeading(words.t('help.heading')),
    card(
      'steps',
      words.t('help.steps'),
      h(
        'ol',
        {},
        (['help.step1', 'help.step2', 'help.step3', 'help.step4'] as const).map((step) =>
          h('li', {}, words.t(step)),
        ),
      ),
    ),
    card(
      'keys',
      words.t('help.keys'),
      h('p', { class: 'hint' }, words.t('help.keys.hint')),
      h(
        'dl',
        { class: 'keys' },
        SHORTCUTS.map(({ combinations, text }) => shortcut(combinations, words.t(text))),
      ),
    ),
    card('undo-help', words.t('help.undo'), h('p', {}, words.t('help.undo.text'))),
    card('data', words.t('help.data'), h('p', {}, words.t('help.data.text'))),
    card(
      'version',
      words.t('help.version'),
      h('p', {}, words.t('help.version.text', { version, host })),
      h('p', {}, h('a', { href: 'bantuan.html', target: '_blank', rel: 'noopener' }, words.t('help.more'))),
    ),
  ];
}
