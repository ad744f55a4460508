import type { Act } from '../act';
import { button, pageHeading } from '../parts/basics';
import { h } from '../render/vnode';
import type { Child } from '../render/vnode';
import type { FindingView } from '../state/finding';
import type { Words } from '../words';

/** Corrections side by side with what stands there, before anything is written. */
export function previewPage(findings: readonly FindingView[], act: Act, words: Words): Child {
  const edits = findings.flatMap(({ correction }) => (correction ? [correction.edit] : []));
  const apply = async (): Promise<void> => {
    act.closePreview();
    await act.correct(edits);
  };
  return [
    pageHeading(words.t('correction.preview')),
    h(
      'ul',
      { class: 'changes' },
      findings.map(
        ({ id, indicator, placeText, message, correction }) =>
          correction &&
          h(
            'li',
            { key: id, class: 'card' },
            h(
              'p',
              {},
              h('strong', {}, indicator ?? ''),
              placeText !== null && h('span', { class: 'soft' }, ` ${placeText}`),
            ),
            h('p', { class: 'hint' }, message),
            h(
              'dl',
              { class: 'change' },
              h(
                'div',
                {},
                h('dt', {}, words.t('correction.before')),
                h('dd', {}, h('del', {}, correction.before)),
              ),
              h(
                'div',
                {},
                h('dt', {}, words.t('correction.after')),
                h('dd', {}, h('ins', {}, correction.after)),
              ),
            ),
          ),
      ),
    ),
    h(
      'div',
      { class: 'actions sticky' },
      button(
        edits.length === 1
          ? words.t('correction.apply')
          : words.t('correction.apply.many', { count: edits.length }),
        () => void apply(),
        { look: 'primary', id: 'apply' },
      ),
      button(words.t('correction.cancel'), act.closePreview),
    ),
  ];
}
