import type { Act } from '../act';
import { button, card, mark, pageHeading } from '../parts/basics';
import { areaField } from '../parts/fields';
import { h } from '../render/vnode';
import type { Child } from '../render/vnode';
import type { ReportView } from '../state/report';
import type { Words } from '../words';

const TEXT_FIELD = 'report-text';

/** The evaluators' letter: what is still missing in it, and ways to take it along. */
export function reportPage(view: ReportView, busy: boolean, act: Act, words: Words): Child {
  const heading = [pageHeading(words.t('report.heading')), h('p', { class: 'soft' }, words.t('report.text'))];
  if (view.layer === null) return [...heading, h('p', { class: 'warning' }, words.t('report.no-layer'))];
  return [
    ...heading,
    h('p', { class: 'hint' }, words.t('report.layer', { layer: view.layer })),
    card(
      'report-details',
      words.t('report.details'),
      !view.hasDetails && h('p', {}, words.t('report.details.absent')),
      h(
        'div',
        { class: 'actions' },
        view.hasDetails
          ? button(words.t('report.details.open'), () => void act.openDetails(), { id: 'open-details' })
          : button(words.t('report.details.add'), () => void act.addDetails(), {
              id: 'add-details',
              disabled: busy,
            }),
        button(words.t('report.refresh'), () => void act.reread(), { look: 'subtle', size: 'small' }),
      ),
    ),
    card(
      'report-ready',
      words.t('report.ready'),
      view.leftovers.length === 0
        ? h('p', {}, mark('met', words.t('report.clean')))
        : [
            h(
              'ul',
              { class: 'checks' },
              view.leftovers.map((text) => h('li', {}, mark(view.possible ? 'possible' : 'lost', text))),
            ),
            h('p', { class: 'hint' }, words.t(view.possible ? 'report.draft.note' : 'report.blocked')),
          ],
      h(
        'div',
        { class: 'actions' },
        button(words.t('report.make'), () => void act.makeReport(), {
          look: 'primary',
          id: 'make-report',
          disabled: busy || !view.possible,
        }),
        button(words.t('report.recap'), () => void act.addRecap(), {
          id: 'add-recap',
          disabled: busy || !view.possible,
        }),
      ),
    ),
    view.possible && [
      areaField({
        id: TEXT_FIELD,
        label: words.t('report.copy.label'),
        value: view.text,
        readonly: true,
        lines: 8,
      }),
      button(words.t('report.copy'), () => void act.copy(view.text, TEXT_FIELD), { id: 'copy-report' }),
    ],
  ];
}
