import type { Act } from '../act';
import { bar } from '../parts/bars';
import { button, card, mark, pageHeading } from '../parts/basics';
import { h } from '../render/vnode';
import type { Child, VNode } from '../render/vnode';
import type { IndicatorView } from '../state/indicator';
import type { Words } from '../words';
import { answerPart } from './indicator-answer';
import { evidencePart } from './indicator-evidence';
import { findingItem } from './finding-item';
import { recommendationField, roleLine, unitEntry } from './indicator-unit';
import { areaField } from '../parts/fields';

function head(view: IndicatorView, act: Act, words: Words): Child {
  const { place } = view;
  return [
    pageHeading(
      view.code,
      h('span', { class: 'soft position' }, view.position),
      button(words.t('indicator.find'), () => act.set({ searching: true }), {
        size: 'small',
        look: 'subtle',
        icon: 'search',
        id: 'find',
      }),
    ),
    h('p', { class: 'path' }, view.path.join(' › ')),
    h(
      'div',
      { class: 'statement' },
      h('p', {}, view.statement),
      view.guidance !== null &&
        h(
          'details',
          { key: view.code },
          h('summary', {}, words.t('indicator.guidance')),
          h('p', {}, view.guidance),
        ),
    ),
    h(
      'div',
      { class: 'state-row' },
      mark(view.state === 'answered' ? 'met' : 'possible', view.stateText),
      place !== null &&
        button(words.t('indicator.goTo'), () => void act.toIndicatorCell(), {
          size: 'small',
          look: 'subtle',
          icon: 'goTo',
          label: words.t('indicator.goTo.place', { place }),
        }),
    ),
  ];
}

function worth({ worth: { share, text }, state }: IndicatorView): VNode {
  return h(
    'div',
    { class: 'worth' },
    bar({ sure: share, possible: state === 'open' ? 1 : share, required: null, state: 'none', label: text }),
    h('p', { class: 'hint' }, text),
  );
}

function noteField(view: IndicatorView, act: Act, words: Words): VNode {
  const { item, text } = view.note;
  const id = `note-${view.code}`;
  if (item === null) {
    return areaField({
      id,
      label: words.t('indicator.note'),
      value: '',
      readonly: true,
      lines: 1,
      hint: words.t('indicator.noPlace'),
    });
  }
  return areaField({
    id,
    label: words.t('indicator.note'),
    value: text,
    lines: Math.min(6, Math.max(2, text.split('\n').length)),
    hint: words.t('indicator.note.hint'),
    onChange: (typed) => act.note(item, typed),
  });
}

/** Steps to the indicators beside this one; always below the page, where the thumb and the Tab key expect them. */
export function indicatorSteps(view: IndicatorView, act: Act, words: Words): VNode {
  const { previous, next } = view;
  return h(
    'div',
    { class: 'steps', role: 'group', 'aria-label': words.t('indicator.heading') },
    button('', () => previous !== null && act.toIndicator(previous), {
      look: 'subtle',
      icon: 'previous',
      label: words.t('indicator.previous'),
      disabled: previous === null,
    }),
    button('', () => act.toOpen('previous'), {
      look: 'subtle',
      icon: 'previousOpen',
      label: words.t('indicator.previousOpen'),
      id: 'previous-open',
      disabled: view.previousOpen === null,
    }),
    button(words.t('indicator.nextOpen'), () => act.toOpen('next'), {
      look: 'primary',
      id: 'next-open',
      disabled: view.nextOpen === null,
    }),
    button('', () => next !== null && act.toIndicator(next), {
      look: 'subtle',
      icon: 'next',
      label: words.t('indicator.next'),
      disabled: next === null,
    }),
  );
}

/** One indicator: read, answer, note, prove. */
export function indicatorPage(view: IndicatorView, act: Act, words: Words): Child {
  const writable = view.role?.writable ?? true;
  return [
    roleLine(view, act, words),
    head(view, act, words),
    unitEntry(view, words),
    writable && [answerPart(view, act, words), worth(view)],
    view.findings.length > 0 &&
      card(
        'indicator-findings',
        words.t('indicator.findings'),
        h(
          'ul',
          { class: 'findings' },
          view.findings.map((finding) => findingItem(finding, act, words, false)),
        ),
      ),
    view.tpi !== null && h('p', { class: 'tpi' }, view.tpi),
    h(
      'div',
      { key: `texts-${view.code}` },
      writable && noteField(view, act, words),
      view.role === null ? evidencePart(view, act, words) : recommendationField(view, act, words),
    ),
  ];
}
