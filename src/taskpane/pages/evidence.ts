import type { Act } from '../act';
import { button, card, mark, pageHeading } from '../parts/basics';
import { areaField } from '../parts/fields';
import { icon } from '../parts/icons';
import { h } from '../render/vnode';
import type { Child, VNode } from '../render/vnode';
import type { EvidenceView, RegisterFaultView, RegisterFindingView } from '../state/evidence';
import type { Words } from '../words';

const FOLDERS_FIELD = 'evidence-folders';
/** Findings of one kind beyond this many are counted; they are mended in the sheet, row by row. */
const SHOWN = 5;
const ICONS = { error: 'lost', warning: 'possible', info: 'help' } as const;

function findingItem(finding: RegisterFindingView, act: Act, words: Words): VNode {
  const { id, severity, severityText, message, fix, place, placeText } = finding;
  return h(
    'li',
    { key: id, class: 'finding', 'data-severity': severity },
    h('p', { class: 'severity' }, icon(ICONS[severity]), severityText, h('span', {}, placeText)),
    h('p', {}, message),
    h('p', { class: 'fix' }, fix),
    h(
      'div',
      { class: 'actions' },
      button(words.t('indicator.goTo'), () => void act.toCell(place), {
        size: 'small',
        icon: 'goTo',
        label: words.t('indicator.goTo.place', { place: placeText }),
      }),
    ),
  );
}

function faultItems({ id, findings }: RegisterFaultView, act: Act, words: Words): Child {
  const more = findings.length - SHOWN;
  return [
    findings.slice(0, SHOWN).map((finding) => findingItem(finding, act, words)),
    more > 0 && h('li', { key: `more ${id}`, class: 'hint' }, words.t('evidence.more', { count: more })),
  ];
}

/** The register of evidence: making it, what is to be put right in it, and folders for the files. */
export function evidencePage(view: EvidenceView, busy: boolean, act: Act, words: Words): Child {
  const { state, summary, missing, faults, folders } = view;
  const made = state === 'made';
  return [
    pageHeading(words.t('evidence.heading')),
    h('p', { class: 'soft' }, words.t('evidence.text')),
    card(
      'register',
      words.t('evidence.register'),
      h('p', {}, state === 'other' ? mark('lost', summary) : summary),
      missing !== null && h('p', {}, mark('possible', missing)),
      h(
        'div',
        { class: 'actions' },
        button(words.t(made ? 'evidence.update' : 'evidence.make'), () => void act.updateEvidence(), {
          look: made && missing === null ? 'outline' : 'primary',
          id: 'update-evidence',
          disabled: busy || state === 'other',
        }),
        made && button(words.t('evidence.open'), () => void act.openEvidence(), { id: 'open-evidence' }),
      ),
    ),
    made &&
      card(
        'register-findings',
        words.t('evidence.findings'),
        faults.length === 0
          ? h('p', {}, mark('met', words.t('evidence.clean')))
          : h(
              'ul',
              { class: 'findings' },
              faults.map((fault) => faultItems(fault, act, words)),
            ),
        h(
          'div',
          { class: 'actions' },
          button(words.t('evidence.reread'), () => void act.reread(), {
            look: 'subtle',
            size: 'small',
            id: 'reread-evidence',
          }),
        ),
      ),
    card(
      'folders',
      words.t('evidence.folders'),
      h('p', {}, words.t('evidence.folders.text')),
      h(
        'div',
        { class: 'actions' },
        button(words.t('evidence.folders.copy'), () => void act.copy(folders, FOLDERS_FIELD), {
          id: 'copy-folders',
        }),
      ),
      areaField({
        id: FOLDERS_FIELD,
        label: words.t('evidence.folders.list'),
        value: folders,
        readonly: true,
        lines: 6,
      }),
    ),
  ];
}
