import type { Act } from '../act';
import { button, card, mark, pageHeading } from '../parts/basics';
import { toggles } from '../parts/choices';
import { areaField } from '../parts/fields';
import { h } from '../render/vnode';
import type { Child, VNode } from '../render/vnode';
import { HAND_OFF_FORMATS } from '../state/hand-off';
import type { HandOffView } from '../state/hand-off';
import type { RequirementsView } from '../state/requirements';
import type { Ui } from '../state/ui';
import type { Words } from '../words';
import { findingItem } from './finding-item';
import { checkedAge } from './findings';
import { requirementsCard } from './requirements';
import { sealCard } from './seal';

const ANSWERS_FIELD = 'portal-answers';
/** More errors than this are counted; the page of findings has them all. */
const SHOWN = 5;

function readyCard(view: HandOffView, version: number, ui: Ui, act: Act, words: Words): VNode {
  const { blocking, warnings } = view;
  const more = blocking.length - SHOWN;
  return card(
    'ready',
    words.t('handOff.ready'),
    h(
      'ul',
      { class: 'checks' },
      view.checks.map(({ good, text }) => h('li', {}, mark(good ? 'met' : 'possible', text))),
    ),
    blocking.length > 0 &&
      h(
        'ul',
        { class: 'findings' },
        blocking.slice(0, SHOWN).map((finding) => findingItem(finding, act, words, true)),
      ),
    more > 0 && h('p', { class: 'hint' }, words.t('handOff.errors.more', { count: more })),
    warnings !== null && h('p', {}, warnings),
    h('p', { class: 'hint' }, checkedAge(ui, version, words)),
    h(
      'div',
      { class: 'actions' },
      button(words.t('handOff.check'), () => void act.check(), {
        size: 'small',
        id: 'check-all',
        disabled: ui.busy !== null,
      }),
      (warnings !== null || blocking.length > 0) &&
        button(words.t('handOff.toFindings'), () => act.toPage('findings'), {
          size: 'small',
          look: 'subtle',
          id: 'to-findings',
        }),
    ),
  );
}

function fileCard({ file }: HandOffView, ui: Ui, act: Act, words: Words): VNode {
  const text = file.text.replace(/^\uFEFF/, '');
  return card(
    'portal',
    words.t('handOff.files'),
    toggles(
      words.t('handOff.format'),
      HAND_OFF_FORMATS.map((format) => ({
        value: format,
        text: words.t(`handOff.format.${format}`),
        pressed: ui.handOffFormat === format,
      })),
      (handOffFormat) => act.set({ handOffFormat }),
    ),
    h('p', {}, file.about),
    h(
      'div',
      { class: 'actions' },
      button(words.t('handOff.copy'), () => void act.copy(text, ANSWERS_FIELD), {
        look: 'primary',
        id: 'copy',
      }),
      button(words.t('handOff.download'), () => act.takeFile(), { id: 'take-file' }),
    ),
    areaField({
      id: ANSWERS_FIELD,
      label: words.t('handOff.content', { name: file.name }),
      value: text,
      readonly: true,
      lines: 4,
    }),
  );
}

/** Passing the LKE on, in the order it goes: what stands in the way, the seal, and the answers as files. */
export function handOffPage(
  view: HandOffView,
  requirements: RequirementsView,
  version: number,
  ui: Ui,
  act: Act,
  words: Words,
): Child {
  return [
    pageHeading(words.t('handOff.heading')),
    h('p', { class: 'soft' }, words.t('handOff.text')),
    readyCard(view, version, ui, act, words),
    requirementsCard(requirements, act, words),
    sealCard(view.seal, view.blocking.length, ui.busy !== null, act, words),
    fileCard(view, ui, act, words),
  ];
}
