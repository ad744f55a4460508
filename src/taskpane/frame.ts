import type { Act } from './act';
import type { Language } from './language';
import { otherLanguage } from './language';
import type { PaneState } from './office-state';
import { problemPage } from './pages/problem';
import { statusLine } from './parts/status-line';
import { tabs } from './parts/tabs';
import { h } from './render/vnode';
import type { Child, VNode } from './render/vnode';
import type { Ui } from './state/ui';
import { PANE_TEXTS } from './words';
import type { Words } from './words';

/** What a page puts into the frame. */
export interface PageContent {
  readonly body: Child;
  /** Kept in sight below the page. */
  readonly below: Child;
  /** Errors among the findings, for the tab; null while nobody has looked. */
  readonly errors: number | null;
  readonly unit: string | null;
  /** Whether something is left to be worked out once the page is drawn. */
  readonly unfinished: boolean;
}

function connection({ office, host }: Ui, unit: string | null, words: Words): string {
  if (office !== 'ready') return words.t(`office.${office}`);
  if (unit !== null) return words.t('office.connected', { unit });
  return host?.isWorkbench ? words.t('office.workbench', { name: host.name }) : words.t('office.ready');
}

function header(ui: Ui, unit: string | null, words: Words, switchLanguage: (to: Language) => void): VNode {
  const other = otherLanguage(ui.language);
  return h(
    'header',
    { class: 'banner' },
    h('img', { src: 'assets/icon.svg', alt: '', width: '28', height: '28' }),
    h(
      'div',
      {},
      h('h1', {}, 'LKE ZI'),
      h(
        'p',
        { id: 'status', class: 'status', role: 'status', 'data-state': ui.office },
        connection(ui, unit, words),
      ),
    ),
    h(
      'button',
      {
        id: 'language',
        class: 'language',
        type: 'button',
        lang: other,
        onclick: () => switchLanguage(other),
      },
      PANE_TEXTS[other]['language.name'],
    ),
  );
}

const isProblem = (office: PaneState): office is Exclude<PaneState, 'starting' | 'ready'> =>
  office !== 'starting' && office !== 'ready';

function footer(version: string, words: Words): VNode {
  return h(
    'footer',
    { class: 'footer', key: 'footer' },
    h('a', { href: 'bantuan.html', target: '_blank', rel: 'noopener' }, words.t('office.help')),
    h('span', {}, `v${version}`),
  );
}

export interface FrameActions {
  readonly act: Act;
  readonly choosePage: (page: Ui['page'], byKey: boolean) => void;
  readonly switchLanguage: (to: Language) => void;
  readonly retry: () => void;
  readonly version: string;
}

/** The pane as a whole: banner, tabs, the page, what was said. Without Excel only the banner and the reason. */
export function frame(
  ui: Ui,
  page: PageContent & { readonly errors: number },
  words: Words,
  actions: FrameActions,
): readonly VNode[] {
  const { act } = actions;
  const top = header(ui, page.unit, words, actions.switchLanguage);
  if (isProblem(ui.office)) {
    const body = problemPage(ui.office, words, actions.retry);
    return [top, h('main', { id: 'content', class: 'content' }, body), footer(actions.version, words)];
  }
  if (ui.office === 'starting') {
    const about = h('p', { class: 'about' }, words.t('app.about'));
    return [top, h('main', { id: 'content', class: 'content' }, about), footer(actions.version, words)];
  }
  return [
    top,
    h(
      'nav',
      { class: 'nav', 'aria-label': words.t('tabs.label') },
      tabs(ui.page, page.errors, words, actions.choosePage),
    ),
    h(
      'main',
      { id: 'content', class: 'content' },
      h(
        'div',
        { id: 'panel', class: 'panel', role: 'tabpanel', 'aria-labelledby': `tab-${ui.page}` },
        page.body,
      ),
    ),
    h(
      'footer',
      { class: 'bottom', key: 'bottom', 'aria-label': words.t('status.label') },
      statusLine(ui, words, { undo: act.undo, dismiss: () => act.set({ status: null }) }),
      page.below,
    ),
  ];
}
