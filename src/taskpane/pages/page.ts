import type { Act } from '../act';
import { currentLke } from '../context';
import type { PaneContext } from '../context';
import type { PageContent } from '../frame';
import { h } from '../render/vnode';
import type { Child } from '../render/vnode';
import { findingView } from '../state/finding';
import { findingsView } from '../state/findings';
import { reviewView } from '../state/review';
import { indicatorView } from '../state/indicator';
import { currentFindings, knownFindings } from '../state/live-findings';
import type { Lke } from '../state/lke';
import { overviewView } from '../state/overview';
import { searchView } from '../state/search';
import { lkeStart, noLkeStart } from '../state/start';
import type { StartView } from '../state/start';
import { troubleOf } from '../state/trouble';
import { openIndicator } from '../state/walk';
import type { Finding } from '../../validation/finding';
import { evidencePart, handOffPart, mergePart, planningPart, repairPart, reportPart } from '../parts-later';
import type { Words } from '../words';
import { findingsPage } from './findings';
import { helpPage } from './help';
import { indicatorPage, indicatorSteps } from './indicator';
import { laterPage } from './later';
import { overviewPage } from './overview';
import { previewPage } from './preview';
import { searchPage } from './search';
import { reviewPage } from './review';
import { startPage } from './start';
import { subpages } from '../parts/subpages';

const NOTHING_CHECKED: readonly Finding[] = [];

export interface PageOptions {
  readonly context: PaneContext;
  readonly act: Act;
  readonly words: Words;
  readonly version: string;
}

function start({ context, act, words }: PageOptions, lke: Lke | null): Child {
  const ui = context.ui.get();
  const state = context.session()?.state;
  const error = ui.openError ?? state?.trouble ?? null;
  const view: StartView = lke
    ? lkeStart(lke, openIndicator(lke.score, null), words)
    : state?.reason
      ? noLkeStart(state.reason, words)
      : { kind: 'opening' };
  return startPage(view, error === null ? null : troubleOf(error, words), ui, act, words);
}

function lastChange({ context, words }: PageOptions): string {
  const { lastChange: last } = context.ui.get();
  if (!last) return words.t('overview.lastChange.none');
  return words.t('overview.lastChange', { time: words.time(last.at), what: last.say(words) });
}

function indicator(options: PageOptions, lke: Lke): Pick<PageContent, 'body' | 'below'> {
  const { context, act, words } = options;
  const { indicator: code, searching, search, checked, role } = context.ui.get();
  const view =
    code === null || searching
      ? null
      : indicatorView(lke, code, currentFindings(lke, checked?.findings ?? NOTHING_CHECKED), words, role);
  if (!view)
    return {
      body: searchPage(searchView(lke, search, words), search, code !== null, act, words),
      below: null,
    };
  return { body: indicatorPage(view, act, words), below: indicatorSteps(view, act, words) };
}

function findings({ context, act, words }: PageOptions, lke: Lke): Child {
  const ui = context.ui.get();
  if (ui.subpages.findings === 'repair' && !ui.preview) {
    const { audited, unrepaired } = ui;
    return laterPage(repairPart, context, words, ({ repairPage, repairView }) => {
      const view = audited && repairView(audited, unrepaired, context.session()?.state.version ?? 0, words);
      return repairPage(view, ui.busy !== null, act, words);
    });
  }
  const found = currentFindings(lke, ui.checked?.findings ?? NOTHING_CHECKED);
  if (ui.preview) {
    const ids = new Set(ui.preview);
    const chosen = found.map((each) => findingView(lke, each, words)).filter(({ id }) => ids.has(id));
    return previewPage(chosen, act, words);
  }
  const version = context.session()?.state.version ?? 0;
  return findingsPage(findingsView(lke, found, ui.severity, words), version, ui, act, words);
}

function handOff({ context, act, words }: PageOptions, lke: Lke): Child {
  const ui = context.ui.get();
  switch (ui.subpages['hand-off']) {
    case 'submit':
      return laterPage(handOffPart, context, words, ({ handOffPage, handOffView, requirementsView }) => {
        const found = currentFindings(lke, ui.checked?.findings ?? NOTHING_CHECKED);
        const version = context.session()?.state.version ?? 0;
        const view = handOffView(lke, found, ui.handOffFormat, words);
        return handOffPage(view, requirementsView(lke, words), version, ui, act, words);
      });
    case 'evidence':
      return laterPage(evidencePart, context, words, ({ evidencePage, evidenceView }) =>
        evidencePage(evidenceView(lke, words), ui.busy !== null, act, words),
      );
    case 'review':
      return reviewPage(
        reviewView(lke, ui.role, ui.compared, words),
        laterPage(mergePart, context, words, (part) => [
          part.evaluatorCopyCard(part.copyView(lke, ui.copyForm, words), ui, act, words),
          part.mergeCard(ui.merging && part.mergeView(lke, ui.merging, words), ui, act, words),
        ]),
        ui,
        act,
        words,
      );
    case 'report':
      return laterPage(reportPart, context, words, ({ reportPage, reportView }) =>
        reportPage(reportView(lke, words), ui.busy !== null, act, words),
      );
  }
}

function overview(options: PageOptions, lke: Lke): Child {
  const { context, act, words } = options;
  const ui = context.ui.get();
  const which = ui.subpages.overview;
  if (which === 'score') {
    const view = overviewView(lke, ui.target, words, ui.pending.length === 0);
    return overviewPage(view, lastChange(options), act, words);
  }
  return laterPage(planningPart, context, words, (part) =>
    part.planningPage(which, lke, context, act, words),
  );
}

function content(options: PageOptions, lke: Lke | null): Pick<PageContent, 'body' | 'below'> {
  const { context, act, words, version } = options;
  const ui = context.ui.get();
  const only = (body: Child): Pick<PageContent, 'body' | 'below'> => ({ body, below: null });
  if (ui.page === 'help') return only(helpPage(ui.host?.name ?? 'Excel', version, words));
  if (!lke || ui.page === 'start') return only(start(options, lke));
  switch (ui.page) {
    case 'overview':
      return only([subpages('overview', ui.subpages, act, words), overview(options, lke)]);
    case 'indicator':
      return indicator(options, lke);
    case 'findings':
      return only([
        ui.preview === null && subpages('findings', ui.subpages, act, words),
        findings(options, lke),
      ]);
    case 'hand-off':
      return only([subpages('hand-off', ui.subpages, act, words), handOff(options, lke)]);
  }
}

/** The part that looks for the way, where its page is open and the way shown is one from before the last edit. */
function staleWay(context: PaneContext, lke: Lke): { readonly find: () => void } | null {
  const { page, subpages: open } = context.ui.get();
  if (page !== 'overview' || open.overview !== 'path') return null;
  const part = planningPart.now(() => {
    context.ui.set({});
  });
  if (typeof part === 'string' || !part.wayIsStale(context, lke)) return null;
  return { find: () => part.findWay(context, lke) };
}

/** Works out what was put off for the sake of the score: the check of the answers, the way. True where there was something. */
export function finishLater(context: PaneContext): boolean {
  const lke = currentLke(context);
  if (!lke) return false;
  const checked = context.ui.get().checked?.findings ?? NOTHING_CHECKED;
  const [unchecked, stale] = [!knownFindings(lke, checked), staleWay(context, lke)];
  if (unchecked) currentFindings(lke, checked);
  stale?.find();
  return unchecked || stale !== null;
}

/** The page that is open, as it is to be drawn. Pages that need an LKE show the start page until there is one. */
export function pageContent(options: PageOptions): PageContent {
  const { context } = options;
  const lke = currentLke(context);
  const { checked, page } = context.ui.get();
  const { body, below } = content(options, lke);
  // Only what the page itself needed is asked for here: a new score must not wait for a check.
  const findings = lke ? knownFindings(lke, checked?.findings ?? NOTHING_CHECKED) : NOTHING_CHECKED;
  return {
    // A page of its own for each tab: what was drawn for one is not turned into another.
    body: h('div', { key: page, class: `page page-${page}` }, body),
    below,
    errors: findings ? findings.filter(({ severity }) => severity === 'error').length : null,
    unit: lke?.assessment.unit.name ?? null,
    unfinished: findings === undefined || (lke !== null && staleWay(context, lke) !== null),
  };
}
