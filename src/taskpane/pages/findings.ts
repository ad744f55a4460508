import type { Act } from '../act';
import { button, card, pageHeading } from '../parts/basics';
import { toggles } from '../parts/choices';
import { h } from '../render/vnode';
import type { Child, VNode } from '../render/vnode';
import type { FindingGroup, FindingsView } from '../state/findings';
import type { Ui } from '../state/ui';
import type { Words } from '../words';
import { findingItem } from './finding-item';

const FIRST = 10;

function group(
  { id, name, summary, findings }: FindingGroup,
  open: boolean,
  ui: Ui,
  act: Act,
  words: Words,
): VNode {
  const known = ui.groups.get(id);
  const isOpen = known?.open ?? open;
  const shown = known?.shown ?? FIRST;
  const set = (change: { readonly open?: boolean; readonly shown?: number }): void =>
    act.set({ groups: new Map(ui.groups).set(id, { open: isOpen, shown, ...change }) });
  const more = findings.length - shown;
  return h(
    'section',
    { key: id, class: 'card group' },
    h(
      'h3',
      {},
      h(
        'button',
        {
          type: 'button',
          'aria-expanded': String(isOpen),
          'aria-controls': `group-${id}`,
          onclick: () => set({ open: !isOpen }),
        },
        h('span', {}, name),
        h('span', { class: 'soft' }, summary),
      ),
    ),
    h(
      'div',
      { id: `group-${id}`, hidden: !isOpen },
      isOpen && [
        h(
          'ul',
          { class: 'findings' },
          findings.slice(0, shown).map((finding) => findingItem(finding, act, words, true)),
        ),
        more > 0 &&
          button(words.t('findings.more', { count: more }), () => set({ shown: findings.length }), {
            look: 'subtle',
          }),
      ],
    ),
  );
}

function corrections(view: FindingsView, act: Act, words: Words): VNode | false {
  return (
    view.corrections.length > 0 &&
    card(
      'corrections',
      words.t('correction.heading'),
      h(
        'div',
        { class: 'actions' },
        view.corrections.map(({ label, findings }) =>
          button(words.t('correction.all', { label, count: findings.length }), () =>
            act.preview(findings.map(({ id }) => id)),
          ),
        ),
      ),
    )
  );
}

/** Says how old the judgement on formulas is: answers are checked at once, the sheets only on demand. */
export function checkedAge({ checked }: Ui, version: number, words: Words): string {
  if (!checked) return words.t('findings.notChecked');
  const time = words.time(checked.at);
  return words.t(checked.version === version ? 'findings.checkedAt' : 'findings.stale', { time });
}

/** What is wrong, area by area, and how to mend it. @param version the session's, to tell the age of the check */
export function findingsPage(view: FindingsView, version: number, ui: Ui, act: Act, words: Words): Child {
  const { counts } = view;
  const total = counts.error + counts.warning + counts.info;
  const severities = (['error', 'warning', 'info'] as const).filter((severity) => counts[severity] > 0);
  return [
    pageHeading(
      words.t('findings.heading'),
      button(words.t('findings.recheck'), () => void act.check(), {
        size: 'small',
        disabled: ui.busy !== null,
        id: 'recheck',
      }),
    ),
    h('p', { class: 'hint' }, checkedAge(ui, version, words)),
    total === 0 && h('p', { class: 'verdict', 'data-state': 'met' }, view.summary),
    severities.length > 1 &&
      toggles(
        words.t('findings.filter'),
        [
          {
            value: null,
            text: `${words.t('findings.filter.all')} (${String(total)})`,
            pressed: ui.severity === null,
          },
          ...severities.map((severity) => ({
            value: severity,
            text: words.t(`findings.count.${severity}`, { count: counts[severity] }),
            pressed: ui.severity === severity,
          })),
        ],
        (severity) => act.set({ severity }),
      ),
    severities.length === 1 && h('p', { class: 'soft' }, view.summary),
    corrections(view, act, words),
    total > 0 && view.groups.length === 0 && h('p', { class: 'soft' }, words.t('findings.empty')),
    view.groups.map((each, at) => group(each, at === 0, ui, act, words)),
  ];
}
