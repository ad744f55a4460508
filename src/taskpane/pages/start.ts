import type { Act } from '../act';
import { button, card, pageHeading, rows } from '../parts/basics';
import { checkbox, radioGroup } from '../parts/choices';
import { textField } from '../parts/fields';
import { h } from '../render/vnode';
import type { Child, VNode } from '../render/vnode';
import { formProblems } from '../state/create-form';
import type { StartView } from '../state/start';
import type { Trouble } from '../state/trouble';
import type { Ui } from '../state/ui';
import type { Words } from '../words';

function createForm(ui: Ui, act: Act, words: Words): VNode {
  const { form } = ui;
  const problems = ui.formTried ? formProblems(form) : [];
  const problem = (field: 'name' | 'year'): string | null =>
    problems.includes(field) ? words.t(`create.problem.${field}`) : null;
  const set = (change: Partial<Ui['form']>): void => act.set({ form: { ...ui.form, ...change } });
  const submit = (): void => void act.create();
  return card(
    'create',
    words.t('create.heading'),
    h('p', {}, words.t('create.text')),
    textField({
      id: 'unit-name',
      label: words.t('create.name'),
      value: form.name,
      problem: problem('name'),
      required: true,
      onInput: (name) => set({ name }),
      onEnter: submit,
    }),
    textField({
      id: 'unit-agency',
      label: words.t('create.agency'),
      value: form.agency,
      onInput: (agency) => set({ agency }),
      onEnter: submit,
    }),
    textField({
      id: 'unit-year',
      label: words.t('create.year'),
      value: form.year,
      problem: problem('year'),
      required: true,
      mode: 'numeric',
      onInput: (year) => set({ year }),
      onEnter: submit,
    }),
    h('p', { id: 'target-label', class: 'label' }, words.t('create.target')),
    radioGroup(
      'target',
      'target-label',
      (['WBK', 'WBBM'] as const).map((name) => ({
        value: name,
        label: words.t(`create.target.${name}`),
        checked: form.target === name,
      })),
      (target) => set({ target: target === 'WBBM' ? 'WBBM' : 'WBK' }),
    ),
    form.target === 'WBBM' &&
      checkbox('holds-wbk', words.t('create.holdsWbk'), form.holdsWbk, (holdsWbk) => set({ holdsWbk })),
    h(
      'div',
      { class: 'actions' },
      button(words.t('create.submit'), submit, { look: 'primary', disabled: ui.busy !== null, id: 'create' }),
    ),
  );
}

function found(view: Extract<StartView, { kind: 'lke' }>, act: Act, words: Words): VNode {
  const { nextOpen, identity } = view;
  return card(
    'lke',
    words.t('start.lke.heading'),
    rows(view.rows),
    h('p', { class: 'soft' }, view.progress),
    h(
      'div',
      { class: 'actions' },
      identity !== null &&
        button(words.t('start.fillIdentity'), () => void act.toCell(identity), { icon: 'goTo' }),
      nextOpen !== null &&
        button(words.t('start.continue'), () => act.toIndicator(nextOpen), { look: 'primary' }),
      button(words.t('start.overview'), () => act.toPage('overview')),
      button(words.t('start.reread'), () => void act.reread()),
    ),
    h('p', { class: 'hint' }, words.t('create.exists')),
  );
}

function notFound(view: Extract<StartView, { kind: 'none' }>, act: Act, words: Words): VNode {
  return card(
    'none',
    view.heading,
    h('p', {}, view.text),
    h('p', {}, view.step),
    view.evidence.length > 0 &&
      h(
        'details',
        {},
        h('summary', {}, view.evidenceHeading),
        h(
          'ul',
          {},
          view.evidence.map((line) => h('li', {}, line)),
        ),
      ),
    h(
      'div',
      { class: 'actions' },
      button(words.t('start.reread'), () => void act.reread(), { size: 'small' }),
    ),
  );
}

function broken(trouble: Trouble, act: Act, words: Words): VNode {
  return card(
    'trouble',
    words.t('trouble.heading'),
    h('p', {}, trouble.what),
    h('p', {}, trouble.remedy),
    h(
      'div',
      { class: 'actions' },
      button(words.t('start.reread'), () => void act.reread(), { look: 'primary' }),
    ),
  );
}

/** The first page: the LKE of this workbook, or how to get one. */
export function startPage(view: StartView, trouble: Trouble | null, ui: Ui, act: Act, words: Words): Child {
  return [
    pageHeading(words.t('start.heading')),
    trouble && broken(trouble, act, words),
    view.kind === 'opening' && !trouble && h('p', { class: 'soft' }, words.t('start.opening')),
    view.kind === 'lke' && found(view, act, words),
    view.kind === 'none' && [notFound(view, act, words), createForm(ui, act, words)],
    view.kind !== 'lke' && h('p', { class: 'hint' }, words.t('app.about')),
  ];
}
